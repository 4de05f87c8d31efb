/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import type { SheetPrinting } from "../../../src/core/values/workbook/sheet-printing";
import { MemoryHost } from "../../support/memory-host";
import { renderPaneOver } from "../../support/render-pane";
import { grid, sheet, workbook } from "../../support/workbook-builder";

const TABLE = "指標\t区分\tR5\tR6\n① 会員数（累計）【人】\t目標\t5\t5\n\t実績\t5\t5";

/** A4 across, 741.9 points for the columns; the table alone is printed. */
function printing(firstColumn: number): SheetPrinting {
  return {
    printAreas: [{ row: 0, column: 0, rows: 3, columns: 4 }],
    titleRows: undefined,
    orientation: "landscape",
    paper: "A4",
    scale: 1,
    fitToPagesWide: undefined,
    fitToPagesTall: undefined,
    sideMargins: 100,
    columnWidths: [firstColumn, 60, 60, 60, 48, 48, 48, 48],
  };
}

class PrintedHost extends MemoryHost {
  constructor(private readonly firstColumns: Readonly<Record<string, number>>) {
    super(workbook(Object.keys(firstColumns).map((name) => sheet({ name, cells: grid(TABLE) }))));
  }

  override readPrinting(): Promise<ReadonlyMap<string, SheetPrinting>> {
    const sheets = Object.entries(this.firstColumns);
    return Promise.resolve(new Map(sheets.map(([name, first]) => [name, printing(first)])));
  }
}

async function openPreview(firstColumns: Readonly<Record<string, number>>) {
  const host = new PrintedHost(firstColumns);
  const { user } = renderPaneOver(createUseCases(host, { today: () => calendarDate(2026, 3, 2) }));
  await user.click(await screen.findByRole("button", { name: "達成率を記入" }));
  await screen.findByRole("heading", { name: "「達成率を記入」の確認" });
  return { host, user };
}

describe("PrintingLines", () => {
  it("says before anything is done that the rates are to be printed too", async () => {
    await openPreview({ 指標: 100 });
    expect(
      screen.getByText(
        "達成率も印刷されるように、「指標」シートの印刷の設定を変えます：印刷範囲を A1:H3 に広げる。",
      ),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "達成率を「実績」の下の行にする" })).toBeNull();
  });

  it("says that they would be too small, and has rows put in instead", async () => {
    // 980 + 264 points: 741.9 are 60 % of them, 76 % of 980.
    const { user } = await openPreview({ 指標: 800 });
    expect(
      screen.getByText(/達成率の列も入れて横1ページに印刷すると60%に縮み（列がなければ76%）/),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "達成率を「実績」の下の行にする" }));
    await screen.findByRole("heading", { name: "「達成率の行を挿入」の確認" });
    expect(screen.getByText("行を挿入し「達成率」と記入（挿入後の行番号 4）")).toBeTruthy();
  });

  it("warns of nothing where nothing is written: what stays as it is stands apart, with its way out", async () => {
    const { user } = await openPreview({ 指標: 800 });
    expect(screen.queryByText("書き込まないもの")).toBeNull();
    expect(screen.getByText("知っておいていただきたいこと")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "実行" }));
    await screen.findByRole("button", { name: /^見る：.*達成率を記入しました/ });
    await user.click(await screen.findByRole("button", { name: "達成率を記入" }));
    await screen.findByText("書き込むものはありません。すでに最新の状態です。");
    expect(screen.queryByText("知っておいていただきたいこと")).toBeNull();
    expect(screen.getByText("変わらないもの")).toBeTruthy();
    // The host's columns stay 48 points each: 980 + 192.
    expect(screen.getByText(/横1ページに印刷すると63%に縮み/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "達成率を「実績」の下の行にする" })).toBeTruthy();
  });

  it("says it once of sheets of one form, in the preview and in what became of it", async () => {
    const { user } = await openPreview({ 図書館: 800, 公民館: 800, 消防団: 700, 保育所: 800 });
    const said =
      /^4枚のシート（図書館、公民館、消防団など）は、達成率の列も入れて横1ページに印刷すると60～65%に縮み（列がなければ76～84%）、字が小さすぎます。/;
    expect(screen.getAllByText(/横1ページに印刷すると/).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(said),
    ]);
    await user.click(screen.getByRole("button", { name: "実行" }));
    expect(
      (await screen.findAllByText(/横1ページに印刷すると/)).map((one) => one.textContent),
    ).toContainEqual(expect.stringMatching(said));
  });
});
