import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

/** `name direction` of every indicator of a sheet. */
function directions(tsv: string): string[] {
  const { tables } = findIndicatorTables(workbookOf(tsv));
  return tables.flatMap(({ indicators }) => indicators.map(({ name, direction }) => `${name} ${direction}`));
}

describe("the words around an indicator", () => {
  it.each([
    ["a text of its row", "業種\t種別\tR5目標\tR5実績\n建設業\t死亡者数\t2\t1", ["建設業 unknown"]],
    [
      "its section",
      "指標\tR5目標\tR5実績\n交通事故死者数\t\t\n市内\t10\t8\n講座数\t5\t4",
      ["市内 unknown", "講座数 higher"],
    ],
    ["the heading of its name", "交通事故死者数\tR5目標\tR5実績\n東地区\t10\t8", ["東地区 unknown"]],
    ["headings beside one another", "漏水\t件数\tR5目標\tR5実績\n\t東系統\t10\t8", ["東系統 unknown"]],
    [
      "the title above",
      "待機児童数（人）\n\n施設名\tR5目標\tR5実績\nA園\t10\t8\nB園\t5\t5",
      ["A園 unknown", "B園 unknown"],
    ],
    [
      "a title above years that go down",
      "死亡者数\n年度\t東地区 目標\t東地区 実績\t西地区 目標\t西地区 実績\nR6\t10\t9\t8\t8\nR7\t10\t8\t8\t7",
      ["東地区 unknown", "西地区 unknown"],
    ],
    [
      "not the names of another table above",
      "指標\tR5目標\tR5実績\n死亡者数\t3\t2\n学校\tR5目標\tR5実績\nA校\t10\t8",
      ["死亡者数 unknown", "A校 higher"],
    ],
  ])("are %s", (_, tsv, expected) => {
    expect(directions(tsv)).toEqual(expected);
  });
});
