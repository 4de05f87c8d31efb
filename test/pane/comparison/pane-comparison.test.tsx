/** @jest-environment jsdom */
import axe from "axe-core";
import { zipSync } from "fflate";
import "../../support/text-coding";
import { screen, waitFor, within } from "@testing-library/react";
import { createUseCases } from "../../../src/app/create-use-cases";
import type { UseCases } from "../../../src/app/use-cases";
import { calendarDate } from "../../../src/core/values/calendar/calendar-date";
import type { WorkbookSnapshot } from "../../../src/core/values/workbook/snapshot";
import { insertLines } from "../../support/insert-lines";
import { fileOfSheets } from "../../support/mailcopy/file-of-sheets";
import { MemoryHost } from "../../support/memory-host";
import { held, typed } from "../../support/plan-over";
import { renderPaneOver, type RenderedPane } from "../../support/render-pane";
import { SEED_SHEET, seedWorkbook } from "../../support/seed-workbook";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const isOff = (element: HTMLElement): boolean => element.getAttribute("aria-disabled") === "true";

/** The pane with the page of comparisons open, over a workbook in memory. */
async function opened(): Promise<RenderedPane<UseCases> & { readonly host: MemoryHost }> {
  const host = new MemoryHost(seedWorkbook());
  const useCases = createUseCases(host, { today: () => calendarDate(2026, 3, 2) });
  const pane = renderPaneOver<UseCases>(useCases);
  await waitFor(() => {
    expect(isOff(button("ほかのファイルと照合"))).toBe(false);
  });
  await pane.user.click(button("ほかのファイルと照合"));
  await screen.findByRole("heading", { name: "ほかのファイルと照合" });
  return { ...pane, host };
}

async function choose(
  { user }: RenderedPane<UseCases>,
  bytes: Uint8Array,
  name = "返送.xlsx",
): Promise<void> {
  const file = new File([Uint8Array.from(bytes)], name);
  await user.upload(screen.getByTestId("other-file"), file);
}

/** Three figures changed, one of a published year, and a row inserted. */
function sentBack(): WorkbookSnapshot {
  const changed = typed(seedWorkbook(), SEED_SHEET, { C7: 12, K7: 61, K9: 31000 });
  return insertLines(changed, { sheet: SEED_SHEET, axis: "row", at: 5, count: 1 });
}

/** A file of the older Office formats, as far as it is known by: its signature and the name of a stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => {
    bytes[1024 + 2 * index] = letter.charCodeAt(0);
  });
  return bytes;
}

describe("ほかのファイルと照合", () => {
  it("lists what differs, takes over two figures with a reason, and undoes exactly that", async () => {
    const pane = await opened();
    const { user, host } = pane;
    await choose(pane, fileOfSheets(sentBack().sheets));
    await screen.findByRole("heading", { name: "違う数値（3件）" });
    const boxes = screen.getAllByRole("checkbox");
    expect(boxes.map((one) => one.closest("div")?.textContent ?? "").join()).toContain(
      "住民ワーカー登録者数",
    );
    expect(boxes).toHaveLength(3);
    expect(screen.getByText("このブック 10人 → 相手 12人")).toBeTruthy();
    expect(screen.getByText("変更・公表済みの年度")).toBeTruthy();
    expect(isOff(button("選んだ0件を採用（確認へ）"))).toBe(true);
    await user.click(boxes[0] ?? document.body);
    await user.click(boxes[1] ?? document.body);
    await user.click(button("選んだ2件を採用（確認へ）"));
    await screen.findByRole("heading", { name: "公表済みの数値1件を変える理由" });
    // Nothing goes on without a reason.
    await user.click(button("選んだ2件を採用（確認へ）"));
    expect(screen.getByText("理由を入力してください。")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /理由/ }), "先方で数え直した");
    await user.click(button("選んだ2件を採用（確認へ）"));
    await screen.findByRole("heading", { name: /照合した値を採用/ });
    const before = host.workbook;
    await user.click(button("実行"));
    await waitFor(() => {
      expect(held(host.workbook, SEED_SHEET, "C7")).toBe(12);
    });
    expect([held(host.workbook, SEED_SHEET, "K7"), held(host.workbook, SEED_SHEET, "K9")]).toEqual([
      61,
      "目標達成",
    ]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([SEED_SHEET, "確認記録"]);
    // The list is over the workbook as it is now.
    await screen.findByRole("heading", { name: "違う数値（1件）" });
    await user.click(button("戻る"));
    await user.click(await screen.findByRole("button", { name: /^元に戻す/ }));
    await waitFor(() => {
      expect(host.workbook).toBe(before);
    });
  });

  it("says that nothing differs, and what is never compared", async () => {
    const pane = await opened();
    await choose(pane, fileOfSheets(seedWorkbook().sheets));
    await screen.findByText("違うところはありません。");
    expect(screen.getByText("台帳、事業の構成の表、設定、確認記録は照合しません。")).toBeTruthy();
  });

  it.each([
    ["a text", new TextEncoder().encode("指標,目標\n"), /「list.xlsx」：\.xlsx ではない形式です/],
    ["bytes that are nothing", Uint8Array.from([0, 1, 2, 3]), /Excel のブックではありません/],
    ["a file that is cut off", fileOfSheets(seedWorkbook().sheets).slice(0, 900), /読めないところがあります/],
    ["an old .xls", compoundFile("Workbook"), /：\.xlsx ではない形式です/],
    ["a password", compoundFile("EncryptedPackage"), /パスワードがかかっている/],
    ["a zip bomb", zipSync({ "xl/workbook.xml": new Uint8Array(2 ** 26) }), /大きすぎて読めません/],
  ])("says in clear words what is wrong with %s, and another can be chosen", async (_name, bytes, said) => {
    const pane = await opened();
    await choose(pane, bytes, "list.xlsx");
    await screen.findByText(said);
    await choose(pane, fileOfSheets(seedWorkbook().sheets));
    await screen.findByText("違うところはありません。");
  });

  it("goes back by Esc to the button that opened it, and can be read by everybody", async () => {
    const pane = await opened();
    await choose(pane, fileOfSheets(sentBack().sheets));
    const heading = await screen.findByRole("heading", { name: "違う数値（3件）" });
    const section = heading.closest("section[aria-labelledby]");
    if (!(section instanceof HTMLElement)) throw new Error("no page");
    const { violations } = await axe.run(section, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(within(section).getAllByRole("checkbox")).toHaveLength(3);
    await pane.user.keyboard("{Escape}");
    await waitFor(() => {
      expect(document.activeElement).toBe(button("ほかのファイルと照合"));
    });
  });
});
