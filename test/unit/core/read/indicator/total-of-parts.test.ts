import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../support/workbook-builder";

/** Every year with the cells of its target, actual and rate, and its unit. */
function readOf(tsv: string): string[] {
  return findIndicatorTables(workbookOf(tsv)).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ unit, years }) =>
      years.map(({ fiscalYear, target, actual, rate }) =>
        [
          fiscalYear,
          ...[target, actual, rate].map((cell) => (cell ? formatCell(cell.address) : "none")),
          unit,
        ].join(" "),
      ),
    ),
  );
}

describe("the parts of a year beside their total", () => {
  const halves = (total: string, row = "300\t213\t138\t351\t1.17"): string =>
    `令和6年度実績\n指標\t年間目標値(A)\t上半期実績\t下半期実績\t${total}\t達成率(B)/(A)\n指導件数（件）\t${row}`;

  it.each(["年間計(B)", "合計", "年間\n計(B)", "通年実績"])("are no actual of the year, %s is", (total) => {
    expect(readOf(halves(total.replace("\n", "")))).toEqual(["2024 B3 E3 F3 件"]);
  });

  it("may be months, quarters or spans of months", () => {
    const table = (parts: string, figures: string): string =>
      `令和6年度実績\n指標\t目標\t${parts}\t計\n来場者数（人）\t1200\t${figures}`;
    expect(readOf(table("4～9月期実績値\t10～3月期実績値", "600\t500\t1100"))).toEqual([
      "2024 B3 E3 none 人",
    ]);
    expect(readOf(table("第1四半期\t第2四半期\t第3四半期\t第4四半期", "300\t300\t200\t200\t1000"))).toEqual([
      "2024 B3 G3 none 人",
    ]);
    const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${String(month)}月`);
    expect(readOf(table(months.join("\t"), [...months.map(() => "90"), "1080"].join("\t")))).toEqual([
      "2024 B3 O3 none 人",
    ]);
    // 計 of three months is no year's.
    expect(readOf(table("4月\t5月\t6月", "100\t100\t90\t290"))).toEqual([]);
  });

  it("are not what was reached while one of them is blank, nor without a total, nor alone", () => {
    expect(readOf(halves("年間計(B)", "300\t213\t\t213\t0.71"))).toEqual([]);
    expect(readOf("令和6年度実績\n指標\t目標\t上半期実績\t下半期実績\n件数\t300\t213\t138")).toEqual([]);
    expect(readOf("令和6年度実績\n指標\t目標\t上半期実績\n件数\t300\t213")).toEqual([]);
    expect(readOf(halves("平均"))).toEqual([]);
  });
});

describe("a span of days from April to March above a table", () => {
  const table = (span: string): string =>
    `成果検証シート\n■評価対象期間　${span}\n指標\t本年度目標値\t実績値\n指導件数（件）\t300\t351`;

  it("is its fiscal year, and of no year where it is longer", () => {
    expect(readOf(table("平成27年4月1日～平成28年3月31日"))).toEqual(["2015 B4 C4 none 件"]);
    expect(readOf(table("令和 ６年 ４月 １日 ～ 令和７年３月３１日"))).toEqual(["2024 B4 C4 none 件"]);
    expect(readOf(table("平成27年4月1日～令和2年3月31日"))).toEqual([]);
    expect(readOf(table("平成27年4月1日～平成27年9月30日"))).toEqual([]);
  });
});
