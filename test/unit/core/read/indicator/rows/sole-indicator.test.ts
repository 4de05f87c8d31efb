import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name [unit] base: year target actual, …` of every indicator. */
function read(text: string): string[] {
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
    indicators.map(({ name, unit, base, years }) => {
      const said = years.map(({ fiscalYear, target, actual }) =>
        [fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      );
      return `${name} [${unit}] ${String(base?.figure)}: ${said.join(", ")}`;
    }),
  );
}

const HEADING =
  "\t従前値\t（単位）\tH27\tH28\t目標値\t（単位）\n数値の基準年度・目標年度\tH26年度\t\t\t\tH31年度\t";

describe("KPI in front of the only row of figures", () => {
  const YEARS = ["2015 － 8", "2016 － 9", "2019 12 －"].join(", ");

  it.each([
    ["KPI　その１", "KPI"],
    ["成果指標①", "成果指標①"],
    ["KPI", "ＫＰＩ"],
  ])("gives way to the name that stands above it beside %s", (above, word) => {
    const table = `${above}\t来館者数\n${HEADING}\n${word}\t7\t人\t8\t9\t12\t人\n指標の方向性\t上向き`;
    expect(read(table)).toEqual([`来館者数 [人] 7: ${YEARS}`]);
  });

  it("does so in each of the frames of a sheet", () => {
    const frame = (name: string): string => `KPI\t${name}\n${HEADING}\nKPI\t7\t人\t8\t9\t12\t人\n`;
    expect(read(`${frame("来館者数")}\n${frame("会員数")}`)).toEqual([
      `来館者数 [人] 7: ${YEARS}`,
      `会員数 [人] 7: ${YEARS}`,
    ]);
  });

  it("is not read with two units that differ: whose the years between them are nobody can say", () => {
    const frame = (first: string, last: string): string =>
      `KPI\t現在高\n${HEADING}\nKPI\t7\t${first}\t8\t9\t12\t${last}\n指標の方向性\t上向き`;
    expect(read(frame("百万円", "千円"))).toEqual([]);
    expect(read(frame("百万円", "百万円"))).toHaveLength(1);
    expect(read(frame("%", "ポイント"))).toHaveLength(1);
  });

  it.each([
    ["another word", "施策\t来館者数"],
    ["no name", "KPI　その１"],
  ])("stays below %s", (_, above) => {
    expect(read(`${above}\n${HEADING}\nKPI\t7\t人\t8\t9\t12\t人`)).toEqual([`KPI [人] 7: ${YEARS}`]);
  });
});

describe("a line that only says what the small table below it is", () => {
  const FIGURES = "現況値（H25）\t目標値（H29）\t実績値（H29）\n10\t12\t15";

  it.each([
    ["アウトカム指標の現況値及び目標値", ""],
    ["指標の現状値と目標値", ""],
    ["目標値と実績値", ""],
    ["目標と実績", "\n"],
  ])("leaves the name to the line above it: %s", (caption, blank) => {
    expect(read(`道路の延長（km）\n${blank}${caption}\n${FIGURES}`)).toEqual([
      "道路の延長 [km] 10: 2017 12 15",
    ]);
  });

  it("does so in each of several tables, the first value of one being blank", () => {
    const second = "現況値（H25）\t目標値（H29）\t実績値（H29）\n\t80\t90";
    const caption = "アウトカム指標の現況値及び目標値";
    expect(read(`道路の延長（km）\n${caption}\n${FIGURES}\n\n舗装率（%）\n${caption}\n${second}`)).toEqual([
      "道路の延長 [km] 10: 2017 12 15",
      "舗装率 [%] undefined: 2017 80 90",
    ]);
  });

  it("takes no line above it that does not say what is counted", () => {
    expect(read(`第3章 計画の評価\n目標と実績\n${FIGURES}`)).toEqual(["目標と実績 [] 10: 2017 12 15"]);
  });
});
