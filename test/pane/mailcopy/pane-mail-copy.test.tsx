/** @jest-environment jsdom */
import axe from "axe-core";
import "../../support/text-coding";
import { act, screen, waitFor, within } from "@testing-library/react";
import { HostFailure } from "../../../src/app/workbook-host";
import { reviewWorkbook } from "../../../src/core/review";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import { runToTheEnd } from "../../../src/core/values/steps/run-to-the-end";
import { workbookFileSteps } from "../../../src/core/read/file/read-workbook-file";
import type { SheetSnapshot } from "../../../src/core/values/workbook/snapshot";
import { FakeUseCases } from "../../support/fake-use-cases";
import { FakeWorkbookFile } from "../../support/fake-workbook-file";
import { ALL_SHARING_FAULTS, bookWithAllSharingFaults } from "../../support/mailcopy/sharing-faults";
import { fileOfSheets } from "../../support/mailcopy/file-of-sheets";
import { partsWith } from "../../support/mailcopy/raw-contents";
import { renderPane, type RenderedPane } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const table = (note: string): SheetSnapshot =>
  sheet({
    name: "指標",
    cells: grid(`
指標	　	令和4年度	令和5年度	令和6年度
登録者数【人】	目標	10	20	30
　	実績	12	18	33
${note}
`),
  });
const LEDGER = sheet({
  name: "住民ワーカー台帳",
  cells: grid(`
登録番号	氏名	登録日	電話
W-0001	立科花子	44682	0267-56-2311
W-0002	林	45047
`),
});
const MEMO = sheet({ name: "メモ", cells: [["会議の準備"]] });

interface Opened extends RenderedPane {
  readonly file: FakeWorkbookFile;
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const box = (name: string | RegExp): HTMLElement => screen.getByRole("checkbox", { name });
const isOff = (element: HTMLElement): boolean => element.getAttribute("aria-disabled") === "true";

/** The pane with the page of copies open, over a workbook and its file. */
async function opened(
  sheets: readonly SheetSnapshot[],
  hiddenRows: Readonly<Record<string, readonly number[]>> = {},
  prepared: (file: FakeWorkbookFile, useCases: FakeUseCases) => void = () => undefined,
): Promise<Opened> {
  const review = reviewWorkbook(workbook(sheets, { fileName: "令和6年度.xlsx" }), {
    asOf: undefined,
    today: calendarDate(2025, 4, 1),
  });
  const useCases = new FakeUseCases(review);
  const file = new FakeWorkbookFile(fileOfSheets(sheets, hiddenRows));
  prepared(file, useCases);
  const pane = renderPane(useCases, { loadWorkbookFile: () => Promise.resolve(file) });
  await waitFor(() => {
    expect(isOff(button("共有用コピーを作成"))).toBe(false);
  });
  await pane.user.click(button("共有用コピーを作成"));
  return { ...pane, file };
}

async function made(): Promise<void> {
  await screen.findByRole("heading", { name: "共有用コピーができました" });
}

describe("共有用コピーの作成", () => {
  it("offers the sheets with tables, and names the ledger among those that are never kept", async () => {
    const { user } = await opened([table(""), LEDGER, MEMO]);
    expect(await screen.findByRole("checkbox", { name: "指標（指標の表）" })).toHaveProperty("checked", true);
    expect(box("メモ（その他）")).toHaveProperty("checked", false);
    expect(screen.queryByRole("checkbox", { name: /住民ワーカー台帳/ })).toBeNull();
    await user.click(button("そのままではコピーに残さないシート（1）"));
    expect(screen.getByText("住民ワーカー台帳（台帳）")).toBeTruthy();
  });

  it("makes the copy, shows the proof, and opens it only when it is told to", async () => {
    const { user, file } = await opened([table(""), LEDGER, MEMO]);
    await screen.findByRole("button", { name: "コピーを作成" });
    await user.click(button("コピーを作成"));
    await made();
    expect(screen.getByText("共有用コピーに残したシート: 指標")).toBeTruthy();
    expect(screen.getByText("取り除いたシート: 住民ワーカー台帳、メモ")).toBeTruthy();
    expect(
      screen.getByText(
        /^残してはいけない文字（.+）\d+ 個を、できあがったファイルのすべて（中の \d+ ファイル）を読み直して探しました/,
      ),
    ).toBeTruthy();
    expect(file.opened).toEqual([]);
    await user.click(button("新しいブックとして開く"));
    await screen.findByText(/^新しいブックとして開きました/);
    const [copy] = file.opened;
    expect(partsWith(copy ?? new Uint8Array(), "登録者数").length).toBeGreaterThan(0);
    expect(partsWith(copy ?? new Uint8Array(), "立科花子")).toEqual([]);
    expect(partsWith(copy ?? new Uint8Array(), "会議の準備")).toEqual([]);
  });

  it("saves it as a file of its own name where this Excel opens no workbooks", async () => {
    const { user, file } = await opened([table(""), LEDGER], {}, (one) => {
      one.opensWorkbooks = false;
    });
    await user.click(await screen.findByRole("button", { name: "コピーを作成" }));
    await made();
    expect(screen.queryByRole("button", { name: "新しいブックとして開く" })).toBeNull();
    await user.click(button("ファイルに保存"));
    await screen.findByText("「令和6年度（共有用）.xlsx」として保存しています（ダウンロード）。");
    expect(file.saved.map(({ name }) => name)).toEqual(["令和6年度（共有用）.xlsx"]);
  });

  it("asks of every cell with a name of the ledger, and makes nothing before each is confirmed", async () => {
    const { user, file } = await opened([table("担当：立科 花子\t（林）"), LEDGER]);
    await screen.findByRole("heading", { name: "個人情報の列にある値（2か所）" });
    expect(isOff(button("コピーを作成"))).toBe(true);
    expect(screen.getByText("まだ確認していない場所が 2 か所あります。")).toBeTruthy();
    await user.click(button("コピーを作成"));
    await user.click(box("指標!A4（住民ワーカー台帳!B2 の値）を残してよい"));
    expect(isOff(button("コピーを作成"))).toBe(true);
    await user.click(box("指標!B4（住民ワーカー台帳!B3 の値）を残してよい"));
    expect(isOff(button("コピーを作成"))).toBe(false);
    expect(file.opened).toEqual([]);
    await user.click(button("コピーを作成"));
    await made();
  });

  it("tells what the workbook as it is would take along, each at its place", async () => {
    const hidden = sheet({ name: "控え", cells: [["下書き"]], visibility: "hidden" });
    const { user, useCases } = await opened([table("担当：立科 花子"), LEDGER, hidden]);
    await user.click(await screen.findByRole("button", { name: "共有前チェック（3件）" }));
    const list = within(screen.getByText(/^このブックをそのまま送ると/).parentElement ?? document.body);
    expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^要修正：個人情報があります.*（住民ワーカー台帳!B2）と同じ値/),
      expect.stringMatching(/^要修正：個人情報があります.*（住民ワーカー台帳!B2 から）のあるシート/),
      expect.stringMatching(/^要修正：非表示のシートがあります.*控え$/),
    ]);
    await user.click(list.getByRole("button", { name: /指標.*A4/ }));
    await waitFor(() => {
      expect(useCases.shown).toEqual([[{ sheet: "指標", row: 3, column: 0 }]]);
    });
  });

  it("lists every code of 共有前チェック with its place", async () => {
    const bytes = bookWithAllSharingFaults();
    const { workbook: read } = runToTheEnd(workbookFileSteps(bytes, "指標.xlsx"));
    const { user } = await opened(read.sheets, {}, (file) => {
      file.bytes = bytes;
    });
    await user.click(await screen.findByRole("button", { name: "共有前チェック（13件）" }));
    const list = within(screen.getByText(/^このブックをそのまま送ると/).parentElement ?? document.body);
    const places = list.getAllByRole("listitem").map((line) => {
      const button = within(line).queryByRole("button");
      return button ? button.textContent : line.lastElementChild?.lastElementChild?.textContent;
    });
    expect(places).toEqual(
      ALL_SHARING_FAULTS.map(([, sheetName, cell]) =>
        sheetName === "" ? "ブック全体" : cell === "" ? sheetName : `${sheetName} ${cell}`,
      ),
    );
  });

  it("asks of hidden rows with something in them, and of none on sheets that are not chosen", async () => {
    const { user } = await opened([table("下書き"), LEDGER, MEMO], { 指標: [4], メモ: [1] });
    await screen.findByRole("heading", { name: "非表示の行・列（1か所）" });
    expect(isOff(button("コピーを作成"))).toBe(true);
    await user.click(box("メモ（その他）"));
    expect(screen.getByRole("heading", { name: "非表示の行・列（2か所）" })).toBeTruthy();
    await user.click(box("メモ（その他）"));
    await user.click(box("「指標」の行 4"));
    await user.click(button("コピーを作成"));
    await made();
    expect(screen.getByText("非表示のまま残ったもの: 「指標」の行 1、列 0")).toBeTruthy();
  });

  it("says what was found where the finished copy still holds a text of a removed sheet", async () => {
    const { user, file } = await opened([table("会議の準備"), LEDGER, MEMO], { 指標: [4] });
    await user.click(await screen.findByRole("checkbox", { name: "「指標」の行 4" }));
    await user.click(button("コピーを作成"));
    await screen.findByRole("heading", { name: "共有用コピーを作成しませんでした" });
    expect(
      screen.getByText(/取り除いたシートの文字が 指標!A4 に残っています（元の場所: メモ!A1）/),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "ファイルに保存" })).toBeNull();
    await user.click(button("選び直す"));
    expect(box("「指標」の行 4")).toHaveProperty("checked", true);
    expect([file.opened, file.saved]).toEqual([[], []]);
  });

  it("says what to do with a workbook that is none of its kind", async () => {
    await opened([table(""), LEDGER], {}, (file) => {
      file.bytes = Uint8Array.of(1, 2, 3);
    });
    expect(await screen.findByText(/^このブックは、コピーを作れない形式です/)).toBeTruthy();
  });

  it("says why Excel gives no file, and reads again when it is asked to", async () => {
    const { user } = await opened([table(""), LEDGER], {}, (file) => {
      file.onRead = () => {
        file.onRead = () => Promise.resolve();
        return Promise.reject(new HostFailure("unsupported", { hostCode: "Office 5000" }));
      };
    });
    expect(await screen.findByText("ブックを調べられませんでした。")).toBeTruthy();
    await user.click(button("ブックを調べ直す"));
    expect(await screen.findByRole("checkbox", { name: "指標（指標の表）" })).toBeTruthy();
  });

  it("makes nothing of a name that came to the ledger while the file was read", async () => {
    const { user } = await opened([table(""), LEDGER], {}, (file, useCases) => {
      file.onRead = () => {
        file.onRead = () => Promise.resolve();
        const [indicators, ledger] = useCases.reviewed.workbook.sheets;
        if (!indicators || !ledger) throw new Error("sheets");
        const values = ledger.values.map((row, index) => (index === 2 ? ["W-0002", "森", 45047, null] : row));
        useCases.reviewed = reviewWorkbook(workbook([indicators, { ...ledger, values }]), {
          asOf: undefined,
          today: calendarDate(2025, 4, 1),
        });
        useCases.edit("住民ワーカー台帳");
        return Promise.resolve();
      };
    });
    expect(await screen.findByText(/^調べている間にブックが変わりました/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "コピーを作成" })).toBeNull();
    await user.click(button("ブックを調べ直す"));
    expect(await screen.findByRole("button", { name: "コピーを作成" })).toBeTruthy();
  });

  it("asks for a new look where the workbook has been edited since", async () => {
    const { useCases } = await opened([table(""), LEDGER]);
    await screen.findByRole("button", { name: "コピーを作成" });
    act(() => {
      useCases.edit("指標");
    });
    expect(await screen.findByText(/^調べた後にブックが変わりました/)).toBeTruthy();
    expect(isOff(button("コピーを作成"))).toBe(true);
  });

  it("can be stopped, and left with Esc; the focus goes back to the step", async () => {
    const { user } = await opened([table(""), LEDGER], {}, (file) => {
      file.onRead = (run) =>
        new Promise((_resolve, reject) => {
          file.onRead = () => Promise.resolve();
          run?.signal?.addEventListener("abort", () => {
            reject(new DOMException("stopped", "AbortError"));
          });
        });
    });
    await user.click(await screen.findByRole("button", { name: "中止" }));
    expect(await screen.findByText("ブックを調べられませんでした。")).toBeTruthy();
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(document.activeElement).toBe(button("共有用コピーを作成"));
    });
  });

  it("has nothing that axe finds fault with, in Japanese and English", async () => {
    const { user } = await opened([table("担当：立科 花子"), LEDGER, MEMO], { 指標: [4] });
    await screen.findByRole("button", { name: "コピーを作成" });
    const page = (): HTMLElement => screen.getByRole("region", { name: /共有用コピー|copy/ });
    const faults = async (): Promise<string[]> =>
      (await axe.run(page(), { rules: { "color-contrast": { enabled: false } } })).violations.map(
        ({ id }) => id,
      );
    expect(await faults()).toEqual([]);
    await user.click(button("English"));
    expect(await screen.findByRole("button", { name: "Make the copy" })).toBeTruthy();
    expect(within(page()).queryByText(/[ぁ-ん]/)).toBeNull();
  });
});
