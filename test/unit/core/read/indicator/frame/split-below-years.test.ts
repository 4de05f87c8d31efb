import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

const namesOf = (text: string, merges: readonly string[]): string[] =>
  findIndicatorTables(workbookOf(text, { merges })).tables.flatMap(({ indicators }) =>
    indicators.map(({ name }) => name),
  );

describe("words below a heading that stands over two columns", () => {
  const split = "区分\tR5目標\t\tR5実績\t\n\t新規\t合計\t新規\t合計\n市税\t99.4\t98\t99.5\t98.2";

  it.each([
    ["headings that are merged", ["A1:A2", "B1:C1", "D1:E1"]],
    ["headings that are followed by a blank", []],
  ])("keep the table from being read: %s", (_, merges) => {
    expect(namesOf(split, merges)).toEqual([]);
  });

  it("keep rows of 目標 and 実績 from being read as one thing: measures are told apart, others not at all", () => {
    const rows =
      "区分\t\tR5年度\t\tR6年度\t\n\t\t件数\t金額\t件数\t金額\n寄附\t目標\t10\t100\t12\t120\n\t実績\t11\t110\t13\t130";
    const merges = ["A1:B2", "C1:D1", "E1:F1", "A3:A4"];
    expect(namesOf(rows, merges)).toEqual(["寄附 件数", "寄附 金額"]);
    expect(namesOf(rows.replaceAll("金額", "合計"), merges)).toEqual([]);
  });

  it("keep nothing from being read where they are beside a name: a goal in words and its unit", () => {
    const goals = "指標\tR5目標\t\tR5実績\t\n入込客数\t未定\t人\t調査中\t人\n来館者数\t10\t人\t12\t人";
    expect(namesOf(goals, ["B1:C1", "D1:E1"])).toEqual(["入込客数", "来館者数"]);
  });

  it("keep nothing from being read where they are the same, or one of them is a kind of figure", () => {
    const same = "指標\tR5目標\t\tR5実績\t\n\t数値\t数値\t数値\t数値\n来館者数\t10\t\t12\t";
    expect(namesOf(same, ["B1:C1", "D1:E1"])).toEqual(["来館者数"]);
    const kinds = "指標\tR5\t\tR6\t\n\t目標\t実績\t目標\t実績\n来館者数\t10\t9\t12\t11";
    expect(namesOf(kinds, ["B1:C1", "D1:E1"])).toEqual(["来館者数"]);
  });
});
