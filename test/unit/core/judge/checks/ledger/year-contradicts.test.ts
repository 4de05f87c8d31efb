import { ledgerYearContradicts } from "../../../../../../src/core/judge/checks/ledger/year-contradicts";
import { found } from "../../../../../support/check-support";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

/** What is said of the lists named 講演記録, counted by 開催日. */
function says(lists: Readonly<Record<string, string>>, countingBasis = "年度計"): unknown {
  const definition = [
    "番号\t指標名\t単位\t数え方\t台帳\t集計\t日付列",
    `①\t講演回数\t回\t${countingBasis}\t講演記録\t件数\t開催日`,
  ].join("\n");
  const sheets = Object.entries(lists).map(([name, tsv]) => sheet({ name, cells: grid(tsv) }));
  return found(
    ledgerYearContradicts,
    workbook([...sheets, sheet({ name: "指標定義", cells: grid(definition) })]),
  ).map(([at, data]) => {
    const { rows, said, isColumn } = data as { rows: number; said: string; isColumn: boolean };
    return [at, rows, said, isColumn];
  });
}

const YEAR = "開催日\t題\n2024/4/10\t甲\n2024/12/1\t乙\n2024/1/20\t丙";

describe("ledgerYearContradicts", () => {
  it("tells a January that was typed with the year before, by the sheet's name and by the title", () => {
    expect(says({ 講演記録R6年度: YEAR })).toEqual([["A4", 1, "R6年度", false]]);
    expect(says({ 講演記録: `令和6年度講演記録\n${YEAR}` })).toEqual([["A5", 1, "令和6年度", false]]);
  });

  it("says nothing of R6, which may be the calendar year, nor of a list that goes over several", () => {
    expect(says({ 講演記録R6: YEAR })).toEqual([]);
    expect(says({ 講演記録: YEAR })).toEqual([]);
    expect(says({ 講演記録R7年度: "開催日\t題\n2023/4/10\t甲\n2024/12/1\t乙\n2025/5/20\t丙" })).toEqual([]);
  });

  it("says nothing of what goes on counting: who registered before is on this year's list too", () => {
    expect(says({ 講演記録R6年度: YEAR }, "累計")).toEqual([]);
  });

  it("tells a record whose own year is another, where the others agree", () => {
    const rows = "R5\t2024/3/31\n2024\t2024/4/1\nR6\t2025/3/1\nR7\t2025/3/31\n\t2025/4/1";
    expect(says({ 講演記録: `年度\t開催日\n${rows}` })).toEqual([["B5", 1, "年度", true]]);
    expect(says({ 講演記録: "年度\t開催日\nR7\t2025/3/31\nR7\t2025/4/1" })).toEqual([]);
  });
});
