import { readFile } from "node:fs/promises";
import path from "node:path";
import { createUseCases } from "../../../src/app/create-use-cases";
import type { PlanRequest } from "../../../src/app/plan-request";
import type { UseCases } from "../../../src/app/use-cases";
import type { Plan } from "../../../src/core/plan/plan";
import { openXlsx } from "../../../stand-in/file/open-xlsx";
import { comparableState } from "./comparable-state";
import { openWorkbook, sheetNamed, styleOf } from "./open-workbook";

const SHEET = "主な事業指標";
const RATES = { kind: "commands", commands: ["rates"] } as const;

async function openSample() {
  const bytes = await readFile(path.join(__dirname, "../../../assets/sample.xlsx"));
  const { book } = await openXlsx(new Uint8Array(bytes));
  const { host, model } = await openWorkbook(book);
  return { useCases: createUseCases(host), model };
}

async function planned(useCases: UseCases, request: PlanRequest): Promise<Plan> {
  const plan = await useCases.prepare(request, await useCases.review());
  if (!plan) throw new Error("no plan");
  return plan;
}

/** That anything has ever been shifted is the stand-in's own note, for writing a file. */
function withoutShift(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state, (key, value: unknown) => (key === "shifted" ? undefined : value)));
}

describe("rates in rows below 実績, through Office.js", () => {
  it("puts rows in, fills them, prints them with the grades, and is undone exactly step by step", async () => {
    const { useCases, model } = await openSample();
    const before = withoutShift(comparableState(model.state));
    // Columns of nine years would be printed at 48 %.
    const asColumns = await planned(useCases, RATES);
    expect(asColumns.notices).toEqual([
      { code: "ratesPrintSmall", sheet: SHEET, percent: 47, without: 91, printed: "no", rows: true },
    ]);
    expect(asColumns.edits.filter(({ kind }) => kind === "pageLayout")).toEqual([]);

    await useCases.apply(await planned(useCases, { kind: "rateRows" }));
    const withRows = comparableState(model.state);
    const sheet = sheetNamed(model.state, SHEET);
    // ①'s rows are 6 (目標), 7 (実績) and now 8.
    expect(sheet.cells.get(7)?.get(1)?.value).toBe("達成率");
    expect(styleOf(sheet, 7, 3).borders).toEqual(styleOf(sheet, 6, 3).borders);
    // The last of the six rows is below the area of A1:K19.
    expect(sheet.pageLayout.printArea).toMatchObject({ rows: 24, columns: 11 });

    await useCases.apply(await planned(useCases, RATES));
    expect(sheet.cells.get(7)?.get(2)).toMatchObject({ value: 2.5, style: { numberFormat: "0.0%" } });
    // ②'s R7 has 目標達成 and no rate: its － is at the right, as figures are.
    expect(sheet.cells.get(10)?.get(10)).toMatchObject({ value: "－", style: { horizontal: "Right" } });
    // All rows, A to K, the gap, and 評価.
    expect(sheet.pageLayout.printArea).toMatchObject({ row: 0, column: 0, rows: 25, columns: 13 });
    expect((await planned(useCases, RATES)).edits).toEqual([]);
    expect((await planned(useCases, { kind: "rateRows" })).edits).toEqual([]);

    await useCases.undo();
    expect(comparableState(model.state)).toEqual(withRows);
    await useCases.undo();
    expect(withoutShift(comparableState(model.state))).toEqual(before);
  }, 60_000);

  it("takes a block of columns along, and leaves rows in which somebody has typed", async () => {
    const { useCases, model } = await openSample();
    await useCases.apply(await planned(useCases, RATES));
    await useCases.apply(await planned(useCases, { kind: "rateRows" }));
    const sheet = sheetNamed(model.state, SHEET);
    sheet.cells.get(7)?.set(2, { value: 1 });
    await expect(useCases.undo()).rejects.toMatchObject({ code: "stale" });
    sheet.cells.get(7)?.delete(2);
    await useCases.apply(await planned(useCases, RATES));
    // The grades alone stay beside the table.
    const headings = [...(sheet.cells.get(2) ?? [])].flatMap(([column, { value }]) =>
      column > 10 ? [value] : [],
    );
    expect(headings.filter((value) => value !== null)).toEqual(["評価 R7"]);
  }, 60_000);

  it("tells that how a sheet is printed cannot be read, and writes the rates", async () => {
    const { useCases, model } = await openSample();
    model.hidesPageSetup = true;
    const plan = await planned(useCases, RATES);
    expect(plan.notices).toEqual([{ code: "printingUnknown", sheet: SHEET }]);
    await useCases.apply(plan);
    expect(sheetNamed(model.state, SHEET).cells.get(6)?.get(12)?.value).toBe(2.5);
  }, 60_000);
});
