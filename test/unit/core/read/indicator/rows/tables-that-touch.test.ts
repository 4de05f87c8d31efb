import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** The first row of each table's headings, and its indicators behind their sections. */
function reading(tsv: string, merges: readonly string[] = []): unknown {
  return findIndicatorTables(workbookOf(tsv, { merges })).tables.map(({ headerRows, indicators }) => [
    headerRows.first,
    ...indicators.map(({ section, name }) => `${section}/${name}`),
  ]);
}

const FIELDS = "団体\t両立\t\t\t登用\t\t";
const ROWS =
  "甲市\t取得率（％）\t13\t5\t管理職（％）\t15\t7.9\n乙市\t取得率（％）\t14\t6\t管理職（％）\t16\t8.9";
const expected = [
  [1, "甲市/取得率", "乙市/取得率"],
  [1, "甲市/管理職", "乙市/管理職"],
];

describe("tables that touch below titles of fields", () => {
  it.each([
    ["目標項目\t目標値（R7）\t実績（R5）\t目標項目\t目標値（R8）\t実績（R4）", "years of their own"],
    ["目標項目\t目標値（R5）\t実績（R5）\t目標項目\t目標値（R5）\t実績（R5）", "the same years"],
    ["目標項目\t数値目標（R7）\t最新値（R5）\t目標項目\t数値目標（R8）\t最新値（R4）", "milestones"],
  ])("have their headings in one row, and the offices in front of both: %s", (headings) => {
    const text = `${FIELDS}\n\t${headings}\n${ROWS}`;
    expect(reading(text)).toEqual(expected);
    expect(reading(text, ["A1:A2", "B1:D1", "E1:G1"])).toEqual(expected);
    expect(reading(text, ["B1:D1", "E1:G1"])).toEqual(expected);
  });

  it("have no sections of a table with another heading of its names", () => {
    const headings = "\t指標\tR5目標\tR5実績\t活動指標\tR5目標\tR5実績";
    const sections = findIndicatorTables(workbookOf(`${FIELDS}\n${headings}\n${ROWS}`)).tables.map(
      ({ indicators }) => indicators.map(({ section }) => section),
    );
    expect(sections).toEqual([
      ["甲市", "乙市"],
      ["", ""],
    ]);
  });

  it("keep the row above where no title is over the names alone", () => {
    const text = "指標\t単位\t年度別の数値\t\n\t\tR5目標\tR5実績\n参加者数\t人\t10\t11";
    expect(reading(text, ["A1:A2", "B1:B2", "C1:D1"])).toEqual([[0, "/参加者数"]]);
  });
});

describe("a table below another whose headings are two rows that are not merged", () => {
  /** Name, year, target and actual of each year of all tables. */
  const figures = (tsv: string): string[] =>
    findIndicatorTables(workbookOf(tsv)).tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ name, years }) =>
        years.map(({ fiscalYear, target, actual }) =>
          [name, fiscalYear, target?.figure, actual?.figure].join(" "),
        ),
      ),
    );
  const first = "指標\tR5目標\tR5実績\n講座\t10\t9\n";

  it.each(["", "\n"])("has figures of its own year and of no other", (between) => {
    const below = "指標\t令和6年度\t\n\t目標\t実績\n相談\t100\t90";
    expect(figures(`${first}${between}${below}`)).toEqual(["講座 2023 10 9", "相談 2024 100 90"]);
  });

  it("is no row of the one above, be its figures of the same year", () => {
    const below = "地区\t利用者数\t\n\tR5目標\tR5実績\n東地区\t100\t90";
    expect(figures(`${first}${below}`)).toEqual(["講座 2023 10 9", "東地区 2023 100 90"]);
    expect(figures(`${first}\n${below}`)).toEqual(["講座 2023 10 9", "東地区 2023 100 90"]);
  });

  it("is none where what is above 目標 and 実績 has figures, or a name is in front of them", () => {
    expect(figures(`${first}相談\t100\t90\n\t目標\t実績`)).toEqual(["講座 2023 10 9", "相談 2023 100 90"]);
  });
});
