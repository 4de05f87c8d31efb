import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { fiscalYear } from "../../../../../../src/core/values/calendar/fiscal-year";
import { grid, sheet, workbook } from "../../../../../support/workbook-builder";

const DAY = calendarDate(2026, 3, 1);

/**
 * The years that are read of a table whose headings name none, below a title, on a sheet of a name, `beside` which there are
 * other sheets.
 */
function yearsOf(name: string, title: string, ...beside: string[]): number[] {
  const cells = grid(`${title}\n指標\t単位\t目標\t実績\n登録者数\t人\t100\t90\n相談件数\t件\t50\t55`);
  const others = beside.map((other) => sheet({ name: other, cells: grid("メモ") }));
  const { tables } = findIndicatorTables(workbook([sheet({ name, cells }), ...others]), { day: DAY });
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) => years.map((year) => year.fiscalYear)),
  );
}

describe("the year of a table whose 目標 and 実績 name none", () => {
  it.each([
    ["まとめ", "令和5年度 数値目標の達成状況"],
    ["R5", "令和5年度 KPI一覧"],
    ["令和5年度", "Ｒ５ ＫＰＩ"],
    ["2023", "2023年度 指標"],
    ["一覧表", "令和５年度　生涯学習推進計画の結果"],
    ["一覧表", "令和5年度 事業結果一覧"],
  ])("on the sheet %s is that of the title %s", (name, title) => {
    expect(yearsOf(name, title)).toEqual([2023, 2023]);
  });

  it.each([
    ["R4", "令和5年度 KPI一覧"],
    ["まとめ", "令和5年度事業計画"],
    ["まとめ", "令和5年度 事務事業評価表"],
    ["まとめ", "更新日 令和5年度4月1日"],
    ["まとめ", "令和5年度に始めた事業の数値は、次のとおりです。"],
    ["まとめ", "令和5年度 補助金の申請"],
    ["R5", "令和5年度事業計画"],
    ["R5", "令和5年度 事務事業評価表"],
    ["R5", "令和5年度当初 KPI一覧"],
    ["R5", "令和5年度 総合戦略（第2期）"],
    ["R5", "令和5年度版 指標集"],
    ["R5", "令和5年度末までの目標"],
    ["R5", "令和5年度 KPI一覧（前年度の実績）"],
    ["R5", "令和5年度 KPI一覧（令和4年度実績）"],
    ["R5", "令和5年度第1回審議会"],
    ["R5", "KPI一覧"],
    ["まとめ", "令和5年度上半期実績"],
    ["まとめ", "令和5年度第３四半期の実績"],
  ])("on the sheet %s is not read from %s", (name, title) => {
    expect(yearsOf(name, title)).toEqual([]);
  });

  it.each([
    "■平成26年度実績データ",
    "2 平成26年度の目標及び実績",
    "【平成26年度実績】",
    "（H26実績）",
    "平成26年度の達成状況",
  ])("is that of the caption %s right above it, whatever the year of the sheet", (caption) => {
    expect(yearsOf("評価", `平成27年度 総合計画進行管理\n${caption}`)).toEqual([2014, 2014]);
  });

  it.each([
    "平成26年度実績データ\t※平成27年度",
    "平成26年度までの実績",
    "平成26年度実績に基づく平成27年度の計画",
    "平成26年度実績をもとに設定",
    "平成26年度",
    "平成26年度目標",
    "平成22〜26年度実績",
    "平成26年度実績データ\n市長公室",
  ])("is not that of %j below the year of a sheet", (caption) => {
    expect(yearsOf("評価", `平成27年度 総合計画進行管理\n${caption}`)).toEqual([]);
  });

  it.each([
    "令和7年度上半期実績",
    "令和7年度実績（上半期）",
    "令和7年度第2四半期実績",
    "令和7年度実績（9月末現在）",
    "令和7年度実績\n（9月末現在）",
    "令和7年度9月末実績",
    "令和7年度実績（4～9月）",
    "令和7年度下半期 KPIの進捗状況",
    "令和7年度中間実績",
  ])("is not that of %j, whose goals may be of that part of it or of all", (title) => {
    expect(yearsOf("まとめ", title)).toEqual([]);
    expect(yearsOf("R7", title, "R6")).toEqual([]);
  });

  it.each(["令和6年度実績（3月末現在）", "令和6年（1月～12月）実績"])(
    "is that of %s, when it was over",
    (title) => {
      expect(yearsOf("まとめ", title)).toEqual([2024, 2024]);
    },
  );

  it("is the sheet's where others are named by years too, or it says that it holds what came of it", () => {
    expect(yearsOf("R5", "KPI一覧", "R6")).toEqual([2023, 2023]);
    expect(yearsOf("R5年度", "", "R4年度")).toEqual([2023, 2023]);
    expect(yearsOf("R5実績", "KPI一覧")).toEqual([2023, 2023]);
  });

  it.each([
    ["R5", "令和6年度 KPI一覧"],
    ["R5", "KPI一覧（令和4年度実績）"],
    ["R5", "KPI一覧（前年度の実績）"],
    ["R5計画", "KPI一覧"],
    ["R5", "4年度 KPI実績一覧"],
  ])("on the sheet %s below %s is not the sheet's, be there others", (name, title) => {
    expect(yearsOf(name, title, "R6", "R4")).not.toContain(2023);
  });

  it.each([
    ["目標", "令和5年度 KPI一覧"],
    ["目標", "ＫＰＩの進捗状況（R5年度分）"],
    ["目標", "2023年度"],
    ["最終目標", "令和5年度 数値目標の達成状況"],
    ["中間目標値", "令和5年度 数値目標の達成状況"],
    ["期末目標", "令和5年度 数値目標の達成状況"],
    ["達成目標", "令和5年度 数値目標の達成状況"],
  ])("is that of 実績 alone where %s below %s may be the plan's", (goal, title) => {
    const cells = grid(`${title}\n指標\t単位\t${goal}\t実績\n登録者数\t人\t100\t90`);
    const { tables } = findIndicatorTables(workbook([sheet({ name: "まとめ", cells })]), { day: DAY });
    const [only, ...others] = tables.flatMap(({ indicators }) => indicators);
    expect(others).toEqual([]);
    expect(only?.years.map((year) => [year.fiscalYear, year.target, year.actual?.figure])).toEqual([
      [2023, undefined, 90],
    ]);
    expect(only?.undatedTarget?.cell.figure).toBe(100);
  });

  it.each([
    ["第2期総合戦略（令和2年度～令和6年度） 令和5年度進捗状況", ["2023 − 90", "2024 100 −"]],
    ["第2期総合戦略（令和2年度～令和6年度） 令和5年度実績", ["2023 − 90"]],
    ["第2期総合戦略（令和2～6年度） 令和5年度進捗状況", ["2023 − 90", "2024 100 −"]],
    ["第2期総合戦略（R2～R6） 令和5年度の進捗", ["2023 − 90", "2024 100 −"]],
    ["第2期総合戦略（2020～2024年度） 2023年度の進捗", ["2023 − 90", "2024 100 −"]],
    ["総合計画（令和2（2020）年度～令和6（2024）年度） 令和5（2023）年度 進捗", ["2023 − 90", "2024 100 −"]],
    ["第2期総合戦略（令和2～6年度） 令和5年度実績", ["2023 − 90"]],
    ["第2期総合戦略（令和2年度～令和6年度）の進捗状況", []],
    ["令和7年度 進捗状況", ["2025 − 90"]],
    ["令和7年度 事務事業シート", []],
    ["令和6年度改正様式", []],
    ["第3次総合計画の進捗状況（令和5年度末）", ["2023 − 90"]],
    ["令和6年度末までの目標の進捗状況", []],
    ["令和9年度 進捗状況", []],
  ])("is that of 実績 below %s, whose goals are those of the plan's end or asked for", (title, expected) => {
    const cells = grid(`${title}\n指標\t単位\t目標\t実績\n登録者数\t人\t100\t90`);
    const { tables } = findIndicatorTables(workbook([sheet({ name: "まとめ", cells })]), { day: DAY });
    const years = tables.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.years));
    const shown = (figure: number | null | undefined): string => String(figure ?? "−");
    expect(
      years.map(
        ({ fiscalYear, target, actual }) =>
          `${fiscalYear.toString()} ${shown(target?.figure)} ${shown(actual?.figure)}`,
      ),
    ).toEqual(expected);
  });

  it("is that of 実績 alone in every table below the title of a plan, however far", () => {
    const table = "【令和5年度実績】\n指標\t単位\t目標\t実績\n登録者数\t人\t100\t90\n相談件数\t件\t50\t55";
    const lines = [
      "第2期総合戦略（令和2年度～令和6年度）",
      table,
      ...Array.from({ length: 16 }, () => ""),
      table,
    ];
    const cells = grid(lines.join("\n"));
    const { tables } = findIndicatorTables(workbook([sheet({ name: "まとめ", cells })]), { day: DAY });
    const [upper, lower] = tables.map(({ indicators }) => indicators[0]);
    expect(upper?.years.map((year) => year.fiscalYear)).toEqual([2023, 2024]);
    expect(lower?.years.map((year) => [year.fiscalYear, year.target])).toEqual([[2023, undefined]]);
  });

  it.each([
    ["令和5年度 進捗状況", [2023, 2025]],
    ["令和5年度 実績", [2023, 2025]],
    ["令和5年度 KPI一覧", [2025]],
  ])(
    "below %s is that of 実績 beside goals that say their own only where it says how things stood",
    (title, expected) => {
      const cells = grid(`${title}\n指標\t単位\t目標（R7）\t実績\n登録者数\t人\t100\t90`);
      const { tables } = findIndicatorTables(workbook([sheet({ name: "まとめ", cells })]), { day: DAY });
      const years = tables.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.years));
      expect(years.map((year) => year.fiscalYear)).toEqual(expected);
    },
  );
});

describe("the year that a person has said of a sheet", () => {
  function yearsSaid(rows: string): number[] {
    const read = findIndicatorTables(workbook([sheet({ name: "実績", cells: grid(rows) })]), {
      day: DAY,
      sheetYears: new Map([["実績", fiscalYear(2022)]]),
    });
    return read.tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) => years.map((year) => year.fiscalYear)),
    );
  }

  it("is none of the figures of a half, a quarter or 中間, whose goals may be of the whole", () => {
    const table = "指標\t目標\t実績\n登録者数\t100\t90";
    expect(yearsSaid(table)).toEqual([2022]);
    expect(yearsSaid(`前期基本計画\n${table}`)).toEqual([2022]);
    for (const part of ["前期", "（前期）", "上半期", "第2四半期", "中間", "9月末現在"])
      expect(yearsSaid(`${part}\n${table}`)).toEqual([]);
    expect(yearsSaid("指標\t前期\t\n\t目標\t実績\n登録者数\t100\t90")).toEqual([]);
  });

  it("is that of a form below another one that is of a half", () => {
    const two = "前期\n指標\t目標\t実績\n登録者数\t100\t90\n\n指標\t目標\t実績\n相談件数\t50\t55";
    expect(yearsSaid(two)).toEqual([2022]);
  });
});
