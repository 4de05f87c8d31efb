import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Target and actual of each year of the one indicator of a table. */
function yearsOf(tsv: string): (readonly [number, number | undefined, number | undefined])[] {
  const { tables } = findIndicatorTables(workbookOf(tsv));
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) =>
      years.map(({ fiscalYear, target, actual }) => [fiscalYear, target?.figure, actual?.figure] as const),
    ),
  );
}

describe("a target that has taken another's place", () => {
  it.each([
    ["R5目標", "R5目標（見直し後）"],
    ["R5目標", "R5目標値（変更後）"],
    ["R5目標", "R5変更後目標"],
    ["R5目標（当初）", "R5目標"],
    ["R5見直し前目標", "R5見直し後目標"],
    ["R5当初目標", "R5変更目標"],
    ["R5目標", "R5変更目標"],
    ["R5目標", "R5目標（修正）"],
    ["令和5年度目標", "令和5年度目標（改定）"],
    ["R5目標", "R5新目標"],
    ["R5改定前計画", "R5改定後計画"],
  ])("is the one meant beside the former in columns: %s, %s", (former, revised) => {
    expect(yearsOf(`指標\t${former}\t${revised}\tR5実績\n講座（回）\t100\t80\t90`)).toEqual([[2023, 80, 90]]);
    expect(yearsOf(`指標\t${revised}\t${former}\tR5実績\n講座（回）\t80\t100\t90`)).toEqual([[2023, 80, 90]]);
  });

  it("is the one meant in rows", () => {
    const rows = "指標\t\tR5\tR6\n講座（回）\t目標\t100\t110\n\t目標（見直し後）\t80\t90\n\t実績\t90\t99";
    expect(yearsOf(rows)).toEqual([
      [2023, 80, 90],
      [2024, 90, 99],
    ]);
  });

  it("is a target like any other where nothing else is of its year", () => {
    expect(yearsOf("指標\tR5目標\tR5実績\tR6目標（見直し後）\tR6実績\n講座（回）\t100\t90\t80\t70")).toEqual([
      [2023, 100, 90],
      [2024, 80, 70],
    ]);
  });
});
