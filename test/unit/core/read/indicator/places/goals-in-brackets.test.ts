import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Target and actual of every year of the first indicator: a figure, its text where there is none, or －. */
function read(targets: string, actuals: string): string {
  const table = `指標\t区分\t27年度\t28年度\t29年度\nイベント数\t目標\t${targets}\n\t実績\t${actuals}`;
  const title = "平成27年度 検証シート";
  const { tables } = findIndicatorTables(workbookOf(`${title}\n${table}`, { merges: ["A3:A4"] }));
  const said = (cell: { figure?: number | undefined; reading: { raw: unknown } } | undefined): string =>
    cell?.figure?.toString() ?? (typeof cell?.reading.raw === "string" ? cell.reading.raw : "－");
  return (tables[0]?.indicators[0]?.years ?? [])
    .map(({ target, actual }) => `${said(target)}:${said(actual)}`)
    .join(" ");
}

describe("goals that a form has printed brackets around", () => {
  it.each([
    ["（11回）\t（　）\t（　）", "8回\t\t", "11:8 －:－ －:－"],
    ["( 5,000 )\t( )\t( )", "4,000\t\t", "5000:4000 －:－ －:－"],
    ["（11回）\t（12回）\t（　）", "8回\t13回\t", "11:8 12:13 －:－"],
  ])("are read where they are around years to come too: %s", (targets, actuals, right) => {
    expect(read(targets, actuals)).toBe(right);
  });

  it.each([
    ["one alone has them", "（11回）\t12回\t13回", "8回\t\t", "（11回）:8 12:－ 13:－"],
    ["no year to come has", "（11回）\t（12回）\t（13回）", "8回\t\t", "（11回）:8 （12回）:－ （13回）:－"],
    [
      "what was reached is in brackets as well",
      "（11回）\t（　）\t（　）",
      "（8回）\t\t",
      "（11回）:（8回） （　）:－ （　）:－",
    ],
    [
      "one is two figures",
      "（23,000/10,000）\t（　）\t（　）",
      "8回\t\t",
      "（23,000/10,000）:8 （　）:－ （　）:－",
    ],
  ])("stay words where %s", (_, targets, actuals, right) => {
    expect(read(targets, actuals)).toBe(right);
  });
});

describe("goals in brackets below a heading in brackets", () => {
  const first = (tsv: string): string[] =>
    findIndicatorTables(workbookOf(tsv)).tables.flatMap(({ indicators }) =>
      indicators.map(({ years }) =>
        years
          .map(({ target, actual }) => [target?.figure ?? "－", actual?.figure ?? "－"].join(":"))
          .join(" "),
      ),
    );

  it("are read", () => {
    expect(first("施設\tR4実績\tR5実績\t(R5目標)\n博物館\t416,430\t484,429\t(362,470)")).toEqual([
      "－:416430 362470:484429",
    ]);
  });

  it("stay words where the heading has none, or what was reached is in brackets as well", () => {
    expect(first("施設\tR5実績\tR5目標\n博物館\t484,429\t(362,470)")).toEqual(["－:484429"]);
    expect(first("施設\tR5実績\t(R5目標)\n博物館\t(484,429)\t(362,470)")).toEqual(["－:－"]);
  });
});
