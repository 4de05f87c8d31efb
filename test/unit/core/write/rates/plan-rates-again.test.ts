import fc from "fast-check";
import { isFormula, type CellContent } from "../../../../../src/core/values/workbook/cell-value";
import { contentAt } from "../../../../../src/core/plan/cell-changes";
import { isOurGradeFormula, isOurRateFormula } from "../../../../../src/core/plan/our-formulas";
import { isOurHeading } from "../../../../../src/core/plan/sheet-words";
import type { CellsEdit } from "../../../../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { insertLines } from "../../../../support/insert-lines";
import { held, ratesOver, typed, withRates, writtenBy } from "../../../../support/plan-over";
import { SEED_SHEET, seedWorkbook } from "../../../../support/seed-workbook";
import { sheet, workbook, type CellInput } from "../../../../support/workbook-builder";

const COLUMN_L = 11;

function inserted(book: WorkbookSnapshot, axis: "row" | "column", at: number, count = 1): WorkbookSnapshot {
  return insertLines(book, { sheet: SEED_SHEET, axis, at, count });
}

function nameOf(book: WorkbookSnapshot): unknown {
  return book.names.map(({ name, refersTo }) => [name, refersTo?.column, refersTo?.columns, refersTo?.rows]);
}

describe("planRates on a later day", () => {
  const once = withRates(seedWorkbook());

  it.each([
    ["a row above the table", "row", 1],
    ["a row between two indicators", "row", 7],
    ["a column left of the table", "column", 0],
    ["a column between the table and the block", "column", COLUMN_L],
  ] as const)("has nothing to do after %s was inserted", (_, axis, at) => {
    expect(ratesOver(inserted(once, axis, at))).toMatchObject({ edits: [], refusals: [] });
  });

  it("fills rows that were put in for a new indicator, and nothing else", () => {
    const wider = typed(inserted(once, "row", 7, 2), SEED_SHEET, {
      A8: "⑦ 新しい指標【件】",
      B8: "目標",
      B9: "実績",
      J8: 10,
      J9: 8,
    });
    const plan = ratesOver(wider);
    expect(Object.keys(writtenBy(plan)).sort()).toEqual(
      ["M", "N", "O", "P", "Q", "R", "S", "T", "U", "V"].map((column) => `${column}9`),
    );
    expect(ratesOver(applyPlan(wider, plan)).edits).toEqual([]);
  });

  it("grows by a year that was typed into the gap: R8 takes the place of 評価, which moves on", () => {
    const grown = typed(once, SEED_SHEET, { L3: "R8 (2026)", L6: 60, L7: 66 });
    const plan = ratesOver(grown);
    expect(writtenBy(plan)).toMatchObject({
      V3: "達成率 R8",
      W3: "評価 R8",
      V7: '=IF(AND(ISNUMBER(L6),ISNUMBER(L7)),IF(L6>0,L7/L6,"－"),"－")',
      W7: expect.stringContaining("ISNUMBER(V7)") as string,
    });
    const done = applyPlan(grown, plan);
    expect(nameOf(done)).toEqual([["KPI台帳_達成率_1", 12, 11, 17]]);
    expect(ratesOver(done).edits).toEqual([]);
  });

  it("grows by a year that was put in as a column of the table", () => {
    const grown = typed(inserted(once, "column", COLUMN_L), SEED_SHEET, { L3: "R8 (2026)", L6: 60, L7: 66 });
    const done = applyPlan(grown, ratesOver(grown));
    expect(["N3", "W3", "X3"].map((cell) => held(done, SEED_SHEET, cell))).toEqual([
      "達成率 H29",
      "達成率 R8",
      "評価 R8",
    ]);
    expect(ratesOver(done).edits).toEqual([]);
  });

  it("gives up the column of a year that the table has lost, and makes it bare", () => {
    const empty = Object.fromEntries(
      [3, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 18, 19].map((row) => [`K${String(row)}`, null]),
    );
    const lost = typed(once, SEED_SHEET, empty);
    const plan = ratesOver(lost);
    const done = applyPlan(lost, plan);
    expect(["T3", "U3", "V3", "V7"].map((cell) => held(done, SEED_SHEET, cell))).toEqual([
      "達成率 R6",
      "評価 R6",
      null,
      null,
    ]);
    expect(plan.edits).toContainEqual({
      kind: "format",
      sheet: SEED_SHEET,
      area: { row: 2, column: 21, rows: 17, columns: 1 },
      format: { fill: null, border: null, numberFormat: "General" },
    });
    expect(ratesOver(done).edits).toEqual([]);
  });

  it("keeps what somebody typed over a formula, and names the cell; a figure that agrees becomes a formula again", () => {
    const over = typed(once, SEED_SHEET, { M7: 2.5, N7: 0.99, O7: "約100%" });
    const plan = ratesOver(over);
    expect(Object.keys(writtenBy(plan))).toEqual(["M7"]);
    expect(plan.notices).toEqual([{ code: "cellsKept", sheet: SEED_SHEET, cells: ["N7", "O7"] }]);
  });

  it("keeps a heading that was reworded", () => {
    expect(ratesOver(typed(once, SEED_SHEET, { M3: "達成率\n平成29年度" }))).toMatchObject({
      edits: [],
      refusals: [],
    });
  });

  it("refuses where the next year was typed over the block, and offers another place", () => {
    const over = typed(once, SEED_SHEET, { L3: "R8 (2026)", M3: "R9 (2027)" });
    expect(ratesOver(over)).toMatchObject({ edits: [], refusals: [{ code: "blockTaken", taken: ["M3"] }] });
  });

  it("clears the old place when the block moves to a chosen one, but for what is not ours", () => {
    const over = typed(once, SEED_SHEET, { L3: "R8 (2026)", M3: "R9 (2027)", N6: "手書きのメモ" });
    const [refusal] = ratesOver(over).refusals;
    if (refusal?.code !== "blockTaken") throw new Error("not refused");
    const places = [{ sheet: SEED_SHEET, at: refusal.at, place: refusal.offers?.[0] ?? "" }];
    const done = applyPlan(over, ratesOver(over, { places }));
    expect(["M3", "N6", "M7", "N3"].map((cell) => held(done, SEED_SHEET, cell))).toEqual([
      "R9 (2027)",
      "手書きのメモ",
      null,
      null,
    ]);
  });

  it("knows its block on a copy of the sheet, whose names Excel keeps to the copy", () => {
    const copy = { ...once, sheets: once.sheets.map((one) => ({ ...one, name: "R8年度版" })), names: [] };
    const plan = ratesOver(copy);
    expect(writtenBy(plan)).toEqual({});
    expect(plan.edits).toEqual([expect.objectContaining({ kind: "name", name: "KPI台帳_達成率_1" })]);
    expect(ratesOver(applyPlan(copy, plan)).edits).toEqual([]);
  });

  it("knows 達成率 columns of the table's own that it filled, also where they are headed as ours are", () => {
    const rows: CellInput[][] = [
      ["指標", "区分", "R5", "R6", null, "達成率 R5", "達成率 R6"],
      ["婚活支援（人）", "目標", 30, 30],
      [null, "実績", 27, 33, null, 0.9],
      ["子育て広場（人）", "目標", 500, 500],
      [null, "実績", 475, 400],
    ];
    const filled = withRates(workbook([sheet({ name: "KPI", cells: rows })]));
    expect(["F3", "G5", "I1"].map((cell) => held(filled, "KPI", cell))).toEqual([
      '=IF(AND(ISNUMBER(C2),ISNUMBER(C3)),IF(C2>0,C3/C2,"－"),"－")',
      '=IF(AND(ISNUMBER(D4),ISNUMBER(D5)),IF(D4>0,D5/D4,"－"),"－")',
      "評価 R6",
    ]);
    expect(ratesOver(filled)).toMatchObject({ edits: [], refusals: [] });
  });

  it("takes a name again whose block is gone with its sheet", () => {
    const broken = { ...seedWorkbook(), names: [{ name: "KPI台帳_達成率_1", refersTo: undefined }] };
    expect(ratesOver(broken).edits.at(-1)).toMatchObject({
      kind: "name",
      name: "KPI台帳_達成率_1",
      before: null,
    });
  });
});

describe("planRates for any table", () => {
  const figure = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 300 }) },
    fc.constantFrom(null, "-", "目標達成", "１２"),
  );
  const table = fc
    .record({
      years: fc.integer({ min: 1, max: 5 }),
      indicators: fc.integer({ min: 1, max: 4 }),
      row: fc.integer({ min: 0, max: 4 }),
      column: fc.integer({ min: 0, max: 4 }),
    })
    .chain(({ years, indicators, row, column }) =>
      fc
        .array(
          fc.tuple(
            fc.array(figure, { minLength: years, maxLength: years }),
            fc.array(figure, { minLength: years, maxLength: years }),
          ),
          { minLength: indicators, maxLength: indicators },
        )
        .map((figures) => {
          const cells: CellInput[][] = [
            ["指標", null, ...Array.from({ length: years }, (_, index) => `R${String(index + 1)}`)],
          ];
          figures.forEach(([targets, actuals], index) => {
            cells.push([`指標${String(index)}【人】`, "目標", ...targets], [null, "実績", ...actuals]);
          });
          return { cells, row, column };
        }),
    );
  const notes = fc.array(fc.tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 24 })), {
    maxLength: 4,
  });
  const insertion = fc.record({
    axis: fc.constantFrom("row" as const, "column" as const),
    at: fc.integer({ min: 1, max: 20 }),
  });

  const book = ({
    cells,
    row,
    column,
  }: {
    cells: CellInput[][];
    row: number;
    column: number;
  }): WorkbookSnapshot => {
    const origin = `${"ABCDE".charAt(column)}${String(row + 1)}`;
    return workbook([sheet({ name: SEED_SHEET, origin, cells })]);
  };

  it("has nothing to do over its own result, also after lines were inserted anywhere", () => {
    fc.assert(
      fc.property(table, fc.array(insertion, { maxLength: 3 }), (input, insertions) => {
        const once = withRates(book(input));
        expect(ratesOver(once).edits).toEqual([]);
        const later = insertions.reduce((current, { axis, at }) => inserted(current, axis, at), once);
        const plan = ratesOver(later);
        const again = applyPlan(later, plan);
        expect(ratesOver(again).edits).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("writes only into blank cells and over what is its own", () => {
    fc.assert(
      fc.property(table, notes, (input, scribbles) => {
        const clean = book(input);
        const noted = scribbles.reduce((current, [row, column]) => {
          const cell = `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(column)}${String(row + 1)}`;
          return held(current, SEED_SHEET, cell) === null
            ? typed(current, SEED_SHEET, { [cell]: "メモ" })
            : current;
        }, clean);
        for (const current of [noted, withRates(clean)]) {
          const overwritten = ratesOver(current)
            .edits.filter((edit): edit is CellsEdit => edit.kind === "cells")
            .flatMap((edit) => edit.before.flat())
            .filter((content) => content !== null && !isOurs(content));
          expect(overwritten).toEqual([]);
        }
        const [before] = noted.sheets;
        const [after] = withRates(noted).sheets;
        scribbles.forEach(([row, column]) => {
          if (before && after && contentAt(before, row, column) === "メモ")
            expect(contentAt(after, row, column)).toBe("メモ");
        });
      }),
      { numRuns: 30 },
    );
  });
});

function isOurs(content: CellContent): boolean {
  if (isFormula(content)) return isOurRateFormula(content.formula) || isOurGradeFormula(content.formula);
  return typeof content === "string" && isOurHeading(content);
}
