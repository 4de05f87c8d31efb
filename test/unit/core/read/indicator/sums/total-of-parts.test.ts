import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { formatCell } from "../../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../../support/workbook-builder";

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

  it.each(["－", "集計中", "未定"])("are not what was reached while one of them says %s", (word) => {
    expect(readOf(halves("年間計(B)", `300\t213\t${word}\t213\t0.71`))).toEqual([]);
  });

  it("are not what was reached while one of them is blank, nor without a total, nor alone", () => {
    expect(readOf(halves("年間計(B)", "300\t213\t\t213\t0.71"))).toEqual([]);
    expect(readOf("令和6年度実績\n指標\t目標\t上半期実績\t下半期実績\n件数\t300\t213\t138")).toEqual([]);
    expect(readOf("令和6年度実績\n指標\t目標\t上半期実績\n件数\t300\t213")).toEqual([]);
    expect(readOf(halves("平均"))).toEqual([]);
  });
});

describe("a total of parts of a year that do not add up", () => {
  const quarters = (row: string): string =>
    `令和7年度 実績\n指標\t年間目標値\t第1四半期\t第2四半期\t第3四半期\t第4四半期\t累計\n相談件数（件）\t120\t20\t25\t30\t35\t110\n${row}`;
  const namedOf = (tsv: string): string[] =>
    findIndicatorTables(workbookOf(tsv)).notChecked.map(({ what, why }) => `${why.code} ${what.at ?? ""}`);

  it.each([
    ["a share by its unit", "満足度（％）\t80\t78\t82\t80\t80\t320", "％"],
    ["a share by its name", "受診率\t80\t78\t82\t80\t80\t320", ""],
    ["points", "評価（点）\t4\t3\t4\t4\t4\t15", "点"],
    ["what is there at a time", "会員数（人）\t120\t100\t105\t110\t115\t430", "人"],
    ["a part that is 0", "会員数（人）\t120\t0\t105\t110\t115\t330", "人"],
  ])("is no actual, and named: %s", (_what, row, unit) => {
    expect(readOf(quarters(row))).toEqual(["2025 B3 G3 none 件", `2025 B4 none none ${unit}`]);
    expect(namedOf(quarters(row))).toEqual(["sumOfLevels G4"]);
  });

  it.each([
    ["the year's own share", "満足度（％）\t80\t78\t82\t80\t80\t80", "％"],
    ["the members of March", "会員数（人）\t120\t100\t105\t110\t115\t115", "人"],
    ["what happens", "来場者数（人）\t120\t10\t15\t30\t40\t95", "人"],
    ["new members", "新規会員数（人）\t120\t10\t15\t30\t40\t95", "人"],
    ["a name that says nothing", "カフェ\t120\t10\t15\t30\t40\t95", ""],
    ["the only part", "会員数（人）\t120\t0\t0\t0\t115\t115", "人"],
  ])("is an actual where it is none or may be added up: %s", (_what, row, unit) => {
    expect(readOf(quarters(row))).toEqual(["2025 B3 G3 none 件", `2025 B4 G4 none ${unit}`]);
    expect(namedOf(quarters(row))).toEqual([]);
  });

  it.each(["下半期見込", "下半期（予定）", "下半期推計"])(
    "is not reached where a part of it is %s",
    (part) => {
      const table = `令和7年度 実績\n指標\t年間目標値\t上半期実績\t${part}\t年間計\n相談件数（件）\t120\t60\t70\t130`;
      expect(readOf(table)).toEqual([]);
    },
  );
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
