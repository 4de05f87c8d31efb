import { createUseCases } from "../../../src/app/create-use-cases";
import type { Plan } from "../../../src/core/plan/plan";
import { comparableState } from "./comparable-state";
import {
  bookOf,
  contentOf,
  openWorkbook,
  sheetNamed,
  type Content,
  type OpenWorkbook,
} from "./open-workbook";

const HEADINGS = ["指標", "年度", "目標", "実績", "達成率"];
const RATES: Plan["kind"] = "rates";

/** The Excel table 表 in A1, with 待機児童数, of which less is better as its targets fall. */
function openTable(rates: readonly Content[]): Promise<OpenWorkbook> {
  const rows: Content[][] = [
    ["相談件数", "R5", 10, 5],
    ["相談件数", "R6", 20, 20],
    ["待機児童数", "R5", 20, 25],
    ["待機児童数", "R6", 10, 20],
  ];
  const book = bookOf({
    一覧: { rows: [HEADINGS, ...rows.map((row, index) => [...row, rates[index] ?? null])] },
  });
  sheetNamed(book, "一覧").tables.push({
    id: 1,
    name: "表",
    area: { row: 0, column: 0, rows: 5, columns: 5 },
    hasHeaderRow: true,
    hasTotalsRow: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  });
  return openWorkbook(book);
}

async function fillRates({ host, model }: OpenWorkbook) {
  const useCases = createUseCases(host);
  const plan = useCases.plan({ kind: "commands", commands: ["rates"] }, await useCases.review());
  await useCases.apply(plan);
  const shown = (column: number) =>
    [1, 2, 3, 4].map((row) => sheetNamed(model.state, "一覧").cells.get(row)?.get(column)?.value ?? null);
  return { useCases, shown };
}

describe("rates in an Excel table, whose columns Excel fills", () => {
  it("come out right for indicators of both directions, are not changed by Excel, and undo leaves no trace", async () => {
    const opened = await openTable([]);
    const before = comparableState(opened.model.state);
    const { useCases, shown } = await fillRates(opened);
    expect(shown(4)).toEqual([0.5, 1, 0.8, 0.5]);
    expect(useCases.undoable()).toEqual([{ kind: RATES, sheets: ["一覧"] }]);
    const again = await useCases.review();
    expect(useCases.plan({ kind: "commands", commands: ["rates"] }, again).edits).toEqual([]);
    await useCases.undo();
    expect(comparableState(opened.model.state)).toEqual(before);
  });

  it("leave a column with a figure of the staff's as it is, and stand beside the table", async () => {
    const opened = await openTable([null, 0.9]);
    const { shown } = await fillRates(opened);
    expect(shown(4)).toEqual([null, 0.9, null, null]);
    expect(shown(6)).toEqual([0.5, 1, 0.8, 0.5]);
  });
});

describe("apply", () => {
  it("tells of cells that Excel has made something else of", async () => {
    const { host, model } = await openTable([]);
    const plan: Plan = {
      kind: "rates",
      refusals: [],
      edits: [
        {
          kind: "cells",
          sheet: "一覧",
          row: 1,
          column: 4,
          before: [[null], [null]],
          after: [[{ formula: "=D2/C2" }], [{ formula: "=C3/D3" }]],
        },
      ],
    };
    const record = await host.apply(plan);
    expect(record.shortfalls).toEqual([{ code: "notAsWritten", sheet: "一覧", cells: ["E2"] }]);
    expect(contentOf(sheetNamed(model.state, "一覧"), 1, 4)).toEqual({ formula: "=C2/D2" });
  });
});
