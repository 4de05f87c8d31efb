import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { formatArea } from "../../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../../support/workbook-builder";

describe("readHeaderBand", () => {
  const headings = [
    "指標\tR5\tR5\tR6\tR6",
    "\t（2023）\t（2023）\t（2024）\t（2024）",
    "\t目標\t実績\t目標\t実績",
    "\t（人）\t（人）\t（人）\t（人）",
  ];

  it("takes three rows beneath the years into the heading, and no fourth, whose figures are words", () => {
    const rows = ["登録者数\t見込\t見込\t見込\t見込", "会員数\t10\t11\t12\t13"];
    const [table] = findIndicatorTables(workbookOf([...headings, ...rows].join("\n"))).tables;
    expect(table?.headerRows).toEqual({ first: 0, last: 3 });
    expect(table?.indicators.map(({ name }) => name)).toEqual(["登録者数", "会員数"]);
  });

  it("begins with headings that are merged with at most two rows above the years", () => {
    const tsv = "指標\t実績の推移\n\t\n\t\n\tR5目標\tR5実績\n会員数\t10\t11";
    const areaWith = (merge: string, skip: number): string | undefined => {
      const cells = tsv.split("\n");
      cells.splice(1, skip);
      const [table] = findIndicatorTables(workbookOf(cells.join("\n"), { merges: [merge] })).tables;
      return table && formatArea(table.area);
    };
    expect(areaWith("A1:A3", 1)).toBe("A1:C4");
    expect(areaWith("A1:A4", 0)).toBe("A4:C5");
  });

  it("takes 達成率 behind 目標 and 実績 of a year without its era for that year's", () => {
    const heading = "指標\t25年度目標\t25年度実績\t達成率\t26年度目標";
    const [table] = findIndicatorTables(
      workbookOf(`平成25年度 施策評価表\n${heading}\n会員数\t10\t9\t0.9\t11`),
    ).tables;
    const years = table?.indicators[0]?.years ?? [];
    expect(years.map(({ fiscalYear, rate }) => [fiscalYear, rate?.address.column])).toEqual([
      [2013, 3],
      [2014, undefined],
    ]);
  });

  it("takes 数値 between the years and 目標, 実績 into the heading, and none that figures follow", () => {
    const above = "指標\tR5\t\tR6\t\n\t数値\t\t数値\t\n";
    const read = (below: string): unknown =>
      findIndicatorTables(
        workbookOf(above + below, { merges: ["B1:C1", "D1:E1", "B2:C2", "D2:E2"] }),
      ).tables.map(({ headerRows, indicators }) => [
        headerRows.last,
        indicators[0]?.years.map(({ actual }) => actual?.address.column),
      ]);
    expect(read("\t目標\t実績\t目標\t実績\n会員数\t10\t11\t12\t13")).toEqual([[2, [2, 4]]]);
    expect(read("会員数\t10\t11\t12\t13")).toEqual([]);
  });

  it("takes 値 and 年度 below a merged 基準値 into the heading, though nothing else is merged down, and 値 alone is a title", () => {
    const read = (below: string, merges: readonly string[]): unknown =>
      findIndicatorTables(
        workbookOf(`指標名\t基準値\t\t目標値（R8）\tR5実績\n${below}`, { merges }),
      ).tables.map(({ headerRows, indicators }) => [
        headerRows.last,
        indicators.map(({ name, section, base }) => `${section}/${name}/${String(base?.figure)}`),
      ]);
    expect(read("\t値\t年度\t\t\n受診率（％）\t50\tR2\t60\t52", ["B1:C1"])).toEqual([[1, ["/受診率/50"]]]);
    expect(read("\t数値\t時点\t\t\n受診率（％）\t50\tR2\t60\t52", ["B1:C1"])).toEqual([[1, ["/受診率/50"]]]);
    expect(read("値\t\t\t\t\n受診率（％）\t50\t\t60\t52", [])).toEqual([[0, ["値/受診率/50"]]]);
  });
});
