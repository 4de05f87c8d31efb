import type { Edit, Plan } from "../../../src/core/plan/plan";
import { messagesIn } from "../../../src/messages/languages/messages-in";
import { HostError } from "../../../stand-in/protocol/host-error";
import { comparableState } from "./comparable-state";
import { bookOf, contentOf, openWorkbook, sheetNamed } from "./open-workbook";

const SHEET = "一覧";

const EDITS: readonly Edit[] = [
  {
    kind: "pageLayout",
    sheet: SHEET,
    layout: { orientation: "landscape", paper: "A4", fitToPagesWide: 1 },
  },
  { kind: "freeze", sheet: SHEET, rows: 1, columns: 0 },
  { kind: "showGridlines", sheet: SHEET, show: false },
  { kind: "cells", sheet: SHEET, row: 0, column: 0, before: [[1]], after: [[2]] },
];
const PLAN: Plan = { kind: "charts", edits: EDITS, refusals: [] };

const book = () => bookOf({ [SHEET]: { rows: [[1]] } });

describe("how a sheet is shown and printed", () => {
  it("is told where it cannot be set for want of a printer, and everything else is written", async () => {
    const { host, model } = await openWorkbook(book(), { model: { hasNoPrinter: true } });
    const before = comparableState(model.state);
    const record = await host.apply(PLAN);
    expect(record.shortfalls).toEqual([{ code: "printNotSet", sheets: [SHEET] }]);
    const sheet = sheetNamed(model.state, SHEET);
    expect(contentOf(sheet, 0, 0)).toBe(2);
    expect(sheet).toMatchObject({ freeze: { rows: 1, columns: 0 }, showGridlines: false });
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("is left alone and told where a workbook without a printer does not show it", async () => {
    const options = { hasNoPrinter: true, hidesPageSetup: true };
    const { host, model } = await openWorkbook(book(), { model: options });
    const before = comparableState(model.state);
    const record = await host.apply(PLAN);
    expect(record.shortfalls).toEqual([{ code: "printNotSet", sheets: [SHEET] }]);
    const sheet = sheetNamed(model.state, SHEET);
    expect(contentOf(sheet, 0, 0)).toBe(2);
    expect(sheet).toMatchObject({ freeze: { rows: 1, columns: 0 }, pageLayout: { orientation: "Portrait" } });
    await expect(host.undo(record)).resolves.toEqual([]);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("is left alone and told on a sheet with paper that Excel has no word for, and set on the others", async () => {
    const state = bookOf({ [SHEET]: { rows: [[1]] }, 別紙: { rows: [[1]] } });
    sheetNamed(state, SHEET).pageLayout.paperSize = 119;
    const { host, model } = await openWorkbook(state);
    const before = comparableState(model.state);
    const other = EDITS.filter(({ kind }) => kind === "pageLayout").map((edit) => ({
      ...edit,
      sheet: "別紙",
    }));
    const record = await host.apply({ ...PLAN, edits: [...EDITS, ...other] });
    expect(record.shortfalls).toEqual([{ code: "printNotSet", sheets: [SHEET] }]);
    expect(sheetNamed(model.state, SHEET).pageLayout).toMatchObject({
      paperSize: 119,
      orientation: "Portrait",
    });
    expect(sheetNamed(model.state, "別紙").pageLayout).toMatchObject({ orientation: "Landscape" });
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it.each(["hasNoPrinter", "hidesPageSetup"] as const)(
    "is told where it cannot be put back, and the figures are put back all the same (%s)",
    async (missing) => {
      const { host, model } = await openWorkbook(book());
      const record = await host.apply(PLAN);
      model[missing] = true;
      await expect(host.undo(record)).resolves.toEqual([{ code: "printNotPutBack", sheets: [SHEET] }]);
      const sheet = sheetNamed(model.state, SHEET);
      expect(contentOf(sheet, 0, 0)).toBe(1);
      expect(sheet.showGridlines).toBe(true);
      expect(sheet.pageLayout.orientation).toBe("Landscape");
    },
  );

  it("is set after everything else, in the order of the plan", async () => {
    const { host, model } = await openWorkbook(book());
    const record = await host.apply(PLAN);
    expect(record.shortfalls).toBeUndefined();
    expect(sheetNamed(model.state, SHEET)).toMatchObject({
      freeze: { rows: 1, columns: 0 },
      showGridlines: false,
      pageLayout: { orientation: "Landscape", fitToPagesWide: 1 },
    });
  });

  /** How it ends, told and held, where Excel refuses one action after the other of a plan, each in a workbook of its own. */
  async function endings(code: string, plan = PLAN): Promise<Set<string>> {
    const found = new Set<string>();
    for (let action = 0; ; action += 1) {
      const { host, model } = await openWorkbook(book());
      const refusals: string[] = [];
      model.interruptAfter(action, () => {
        refusals.push(code);
        throw new HostError(code, code);
      });
      const told = await host.apply(plan).then(
        ({ shortfalls = [] }) => ["done", ...shortfalls.map((one) => one.code)].join(" "),
        () => "refused",
      );
      if (refusals.length === 0) return found;
      found.add(`${told}: ${JSON.stringify(contentOf(sheetNamed(model.state, SHEET), 0, 0))}`);
    }
  }

  it("is no reason to take the figures back where Excel refuses it", async () => {
    await expect(endings("GeneralException")).resolves.toEqual(
      new Set(["refused: 1", "done viewNotSet: 2", "done printNotSet: 2", "done: 2"]),
    );
  });

  it.each(["freeze", "showGridlines"])(
    "is none where only %s is refused beside the figures",
    async (kind) => {
      const edits = EDITS.filter((edit) => edit.kind === kind || edit.kind === "cells");
      await expect(endings("GeneralException", { ...PLAN, edits })).resolves.toContain("done viewNotSet: 2");
    },
  );

  it("is taken back with the figures where Excel does not answer in time", async () => {
    await expect(endings("Timeout")).resolves.toEqual(new Set(["refused: 1", "done: 2"]));
  });

  it("is said with what to do", () => {
    const { shortfall } = messagesIn("ja").plan;
    expect(shortfall({ code: "printNotSet", sheets: ["一覧", "KPIグラフ"] })).toBe(
      "「一覧」「KPIグラフ」シートの印刷の設定（用紙、印刷範囲など）はできませんでした。数値やグラフは書き込まれています。印刷する前に、ページ設定を確認してください。",
    );
    expect(shortfall({ code: "printNotPutBack", sheets: ["一覧"] })).toBe(
      "「一覧」シートの印刷の設定（用紙、印刷範囲など）は、元に戻せませんでした。ほかは元に戻りました。印刷する前に、ページ設定を確認してください。",
    );
    expect(shortfall({ code: "noSecondaryAxis", charts: ["① 登録者数"] })).toContain(
      "達成率の線を入れずに描きました：① 登録者数",
    );
  });
});
