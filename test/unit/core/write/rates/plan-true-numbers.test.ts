import { planTrueNumbers } from "../../../../../src/core/write/rates/plan-true-numbers";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { tablesOf, typed, writtenBy } from "../../../../support/plan-over";
import { sheet, workbook, type CellInput } from "../../../../support/workbook-builder";

function bookOf(
  targets: readonly CellInput[],
  actuals: readonly CellInput[],
  isProtected = false,
): WorkbookSnapshot {
  const years = targets.map((_, index) => `R${String(index + 1)}`);
  const cells: CellInput[][] = [
    ["指標", null, ...years],
    ["① 講座", "目標", ...targets],
    [null, "実績", ...actuals],
  ];
  return workbook([sheet({ name: "指標", cells, isProtected })]);
}

function planOf(book: WorkbookSnapshot): ReturnType<typeof planTrueNumbers> {
  return planTrueNumbers(book, tablesOf(book));
}

const asText = (value: string): CellInput => ({ value, numberFormat: "@" });

describe("planTrueNumbers", () => {
  it("turns full-width digits, commas, units and ▲ into the numbers they say", () => {
    expect(writtenBy(planOf(bookOf(["１２０", "2,400"], ["114人", "▲5"])))).toEqual({
      C2: 120,
      D2: 2400,
      C3: 114,
      D3: -5,
    });
  });

  it("leaves numbers, marks, qualified numbers, other text, formulas and blanks alone", () => {
    const book = typed(bookOf([5, "-", "約100"], ["目標達成", null, "5"]), "指標", {
      E3: { formula: '="5"' },
    });
    expect(planOf(book).edits).toEqual([]);
  });

  it("takes the format Text away before the number is written, so that it does not become text again", () => {
    const { edits } = planOf(bookOf([asText("2,400"), asText("12")], [asText("7"), asText("3.50")]));
    expect(edits.map((edit) => edit.kind)).toEqual(["format", "format", "format", "cells"]);
    expect(
      edits.flatMap((edit) => (edit.kind === "format" ? [edit.format.numberFormat] : [])).sort(),
    ).toEqual(["#,##0", "General", "General"]);
  });

  it("keeps a number format that the staff chose", () => {
    const book = bookOf([{ value: "2,400", numberFormat: '#,##0"千円"' }], [5]);
    expect(planOf(book).edits.map((edit) => edit.kind)).toEqual(["cells"]);
  });

  it("shows 25％ as a percentage, which is what Excel makes of it", () => {
    const { edits } = planOf(bookOf(["２５％"], [5]));
    expect(edits).toMatchObject([
      { kind: "format", format: { numberFormat: "0%" } },
      { kind: "cells", after: [[0.25]] },
    ]);
  });

  it("goes on saying 千円 beside the digits where the row says it too, and leaves 人 to the row", () => {
    const inRow = (label: string, target: string): unknown => {
      const book = bookOf([target], [5]);
      return planOf(typed(book, "指標", { A2: label })).edits.flatMap((edit) =>
        edit.kind === "format" ? [edit.format.numberFormat] : [],
      );
    };
    expect(inRow("売上【千円】", "1,310千円")).toEqual(['#,##0"千円"']);
    expect(inRow("参加者【人】", "1310人")).toEqual([]);
  });

  it("plans nothing for a protected sheet and says so", () => {
    expect(planOf(bookOf(["１２"], [5], true))).toMatchObject({
      edits: [],
      refusals: [{ code: "protected", sheet: "指標" }],
    });
  });

  it("has nothing to do over its own result", () => {
    const book = bookOf(["１２０", asText("2,400")], ["114人", "▲5"]);
    expect(planOf(applyPlan(book, planOf(book))).edits).toEqual([]);
  });
});
