import {
  findIndicatorTables,
  type FindOptions,
} from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { fiscalYear } from "../../../../../../src/core/values/calendar/fiscal-year";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name year target actual` of every year, the year ? being that of a target of which nothing says it, with its source. */
function read(text: string, merges: readonly string[] = [], options: FindOptions = {}): string[] {
  const day = calendarDate(2024, 6, 1);
  const { tables } = findIndicatorTables(workbookOf(text, { merges }), { day, ...options });
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, years, undatedTarget, understanding: { targetYear } }) => [
      ...years.map(({ fiscalYear: year, target, actual }) =>
        [name, year, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      ),
      ...(undatedTarget ? [[name, "?", undatedTarget.cell.figure ?? "－", "－"].join(" ")] : []),
      ...(targetYear ? [`${name} ${targetYear.source}`] : []),
    ]),
  );
}

const UNDATED = ["会員数 2022 － 120", "会員数 2023 － 130", "会員数 ? 150 －", "会員数 unknown"];

describe("a target of which nothing says the year, beside actuals of years", () => {
  it.each([
    ["in front of them", "指標\t目標値\tR4実績\tR5実績\n会員数\t150\t120\t130"],
    ["of 指標の目標値", "評価指標\t指標の目標値\tR4実績\tR5実績\n会員数\t150人\t120人\t130人"],
    ["behind them", "指標\tR4実績\tR5実績\t目標値\n会員数\t120\t130\t150"],
    ["between a base and them", "指標\t基準値（R1）\t目標値\tR4実績値\tR5実績値\n会員数\t100\t150\t120\t130"],
    ["beside plain years that have come", "指標\t策定時（R1）\tR4\tR5\t目標値\n会員数\t100\t120\t130\t150"],
  ])("is read without one %s", (_, table) => {
    expect(read(table)).toEqual(UNDATED);
  });

  it("is read beside years below a merged 実績値, with its unit in a row of its own", () => {
    const table = "指標\t単位\t目標値\t実績値\t\n\t\t\tR4\tR5\n会員数\t人\t150\t120\t130";
    expect(read(table, ["A1:A2", "B1:B2", "C1:C2", "D1:E1"])).toEqual(UNDATED);
  });

  it("says where the heading is that the rows share", () => {
    const table = "指標\tR5実績\t目標値\n会員数\t130\t150\n満足度\t60%\t80%以上";
    const found = findIndicatorTables(workbookOf(table)).tables[0]?.indicators ?? [];
    expect(found.map(({ undatedTarget: one }) => [one?.heading.column, one?.cell.address.row])).toEqual([
      [2, 1],
      [2, 2],
    ]);
  });

  it("is a figure with a unit, a bound or a footnote's mark", () => {
    const [first] = read("指標\t目標値\tR4実績\tR5実績\n会員数\t150人※1\t120人\t130人").slice(2);
    expect(first).toBe("会員数 ? 150 －");
    expect(read("指標\tR5実績\t目標値\n満足度\t61％\t60％以上")).toContain("満足度 ? 60 －");
  });

  it("is held against each year's actual where 達成率 right of them says so", () => {
    const table = "指標\t目標値\tR4実績\t達成率\tR5実績\t達成率\n会員数\t50\t35\t70%\t40\t80%";
    const [found] = findIndicatorTables(workbookOf(table)).tables[0]?.indicators ?? [];
    expect(found?.years.map(({ actual, rate }) => [actual?.figure, rate?.address.column])).toEqual([
      [35, 3],
      [40, 5],
    ]);
  });

  it.each([
    ["beside a target with its year", "指標\t目標値\tR5実績\t目標値（R7）\n会員数\t150\t130\t200"],
    ["beside a target of another kind", "指標\tR5実績\t中間目標値\t最終目標値\n会員数\t130\t150\t200"],
    ["in a row below one that says its year", "指標\tR5実績\t目標値\n施設数\t130\t150（R8）\n会員数\t3\t150"],
    [
      "beside 達成率 of no year behind several actuals",
      "指標\t目標値\tR4実績\tR5実績\t達成率\n会員数\t50\t35\t40\t80%",
    ],
    ["beside 達成率 of years", "指標\t目標値\tR5実績\tR5達成率\tR6実績\tR6達成率\n会員数\t50\t35\t\t40\t"],
    ["beside a column 目標年度", "指標\tR5実績\t目標値\t目標年度\n会員数\t130\t150\t"],
    ["beside a sum of the years", "指標\t目標値\tR5実績\t累計（R3～R5）\n会員数\t150\t130\t400"],
    ["beside plain years of which one is to come", "指標\tR5\tR7\t目標値\n会員数\t120\t130\t150"],
    ["beside actuals of no year", "指標\t現状値\t実績値\t目標値\n会員数\t100\t130\t150"],
    ["in words alone", "指標\tR5実績\t目標値\n会員数\t130\t増加"],
  ])("is no figure of the table %s", (_, table) => {
    expect(read(table).filter((line) => line.includes("150") || line.includes("?"))).toEqual(
      table.includes("（R8）") ? ["施設数 2026 150 －"] : [],
    );
  });

  it.each([
    ["one that is planned", "指標\t目標値\tR4実績\tR5実績\tR6予定\n会員数\t150\t120\t130\t140"],
    ["one that is aimed at", "指標\t目標値\tR4実績\tR5実績\t目標値（R7）\n会員数\t150\t120\t130\t200"],
    ["the one of the plan's first year", "指標\tR4実績\tR5実績\tR6計画\t目標値\n会員数\t120\t130\t140\t150"],
  ])("keeps what was reached from %s in a year to come", (_, table) => {
    expect(read(table)).toEqual(["会員数 2022 － 120", "会員数 2023 － 130"]);
  });

  it.each([
    ["the goal is the plan's", "指標\tR5実績\tR6目標値\t最終目標値\n会員数\t130\t140\t150"],
    ["it is a mark", "指標\t目標値\tR5実績\tR6目標値\n会員数\t－\t130\t140"],
    ["it is words", "指標\t目標値\tR5実績\tR6目標値\n会員数\t増加\t130\t140"],
  ])("leaves the goal of a year to come where %s", (_, table) => {
    expect(read(table)).toEqual(["会員数 2023 － 130", "会員数 2024 140 －"]);
  });

  it("leaves the goals of the years in which something was reached", () => {
    const table = "指標\t目標値\tR5目標値\tR5実績\tR6目標値\n会員数\t150\t120\t130\t140";
    expect(read(table)).toContain("会員数 2023 120 130");
  });

  it("is of the year of a title that says it of the table's figures, as before", () => {
    expect(read("令和5年度 実績評価\n指標\t目標値\t実績値\n会員数\t150\t130")).toEqual([
      "会員数 2023 150 130",
    ]);
  });
});

describe("the year of such a target", () => {
  const table = "指標\tR4実績\tR5実績\t目標値\n会員数\t120\t130\t150";
  const inferred = ["会員数 2022 － 120", "会員数 2023 － 130", "会員数 2025 150 －", "会員数 inferred"];

  it.each([
    "計画期間　令和3～7年度",
    "第2期総合戦略（令和3年度～令和7年度）",
    "第2期総合戦略（令和3（2021）年度～令和7（2025）年度）の進捗",
    "○○計画（令和3年4月1日～令和8年3月31日）",
  ])("is the last one of the plan in the title %s", (title) => {
    expect(read(`${title}\n\n${table}`)).toEqual(inferred);
  });

  it.each([
    ["of the figures", "指標の推移（令和4～5年度）"],
    ["of a plan that is yet to come", "第3期総合戦略（令和8年度～令和12年度）の策定に向けて"],
    ["of one that is over", "第1期総合戦略（平成27年度～令和元年度）"],
    ["of two plans", "総合計画（令和3年度～令和12年度）\n総合戦略（令和3年度～令和7年度）"],
    ["of people", "計画の対象は10～15人"],
  ])("is not told by a title %s", (_, title) => {
    expect(read(`${title}\n${table}`)).toEqual(UNDATED);
  });

  it("is not told by the plan's years for a target half way", () => {
    const half = table.replace("目標値", "中間目標値");
    expect(read(`総合戦略（令和3年度～令和7年度）\n${half}`)).toEqual(UNDATED);
  });

  it("is the one that 指標定義 says, whatever the title tells", () => {
    const overrides = [{ mark: "", section: "", name: "会員数", targetYear: fiscalYear(2026) }];
    for (const title of ["", "総合戦略（令和3年度～令和7年度）\n"])
      expect(read(`${title}${table}`, [], { overrides })).toEqual([
        "会員数 2022 － 120",
        "会員数 2023 － 130",
        "会員数 2026 150 －",
        "会員数 stated",
      ]);
  });

  it("is not one before all actuals, which 指標定義 says for another sheet's", () => {
    const overrides = [{ mark: "", section: "", name: "会員数", targetYear: fiscalYear(2021) }];
    expect(read(table, [], { overrides })).toEqual(UNDATED);
  });

  it("is that of the actual beside it where 指標定義 says so", () => {
    const overrides = [{ mark: "", section: "", name: "会員数", targetYear: fiscalYear(2023) }];
    expect(read(table, [], { overrides })).toEqual([
      "会員数 2022 － 120",
      "会員数 2023 150 130",
      "会員数 stated",
    ]);
  });
});

it("is said to be for one year or for all where flows of several years could be held against it", () => {
  const said = (name: string): unknown =>
    findIndicatorTables(workbookOf(`指標\tR4実績\tR5実績\t目標値\n${name}\t6\t8\t10`)).notChecked.flatMap(
      ({ what, why }) => (why.code === "targetOfTotal" ? [[what.at, why.indicator]] : []),
    );
  expect(said("新規就農者数")).toEqual([["D2", "新規就農者数"]]);
  expect(said("会員数")).toEqual([]);
});

describe("目標年度 of 指標定義 beside a target that has its year in the table", () => {
  const unused = (year: number): unknown => {
    const table = "指標\tR5実績\tR7目標値\n会員数\t130\t150";
    const override = { mark: "", section: "", name: "会員数", targetYear: fiscalYear(year) };
    const day = calendarDate(2024, 6, 1);
    return findIndicatorTables(workbookOf(table), { day, overrides: [override] }).notChecked.map(
      ({ what, why }) => [what.at, why],
    );
  };

  it("is said to be unused where it is another year", () => {
    expect(unused(2026)).toEqual([["A2", { code: "targetYearUnused", year: 2026, targets: [2025] }]]);
    expect(unused(2025)).toEqual([]);
  });
});

describe("a goal and a result of no year beside results of years", () => {
  const rows = "企業誘致件数\t1019\t900\t740";

  it.each(["項目\tR3実績\t計画値\t実績値", "項目\tR3実績\t目標\t実績", "項目\t実績値\t目標値\tR3実績"])(
    "are held against none of them: %s",
    (headings) => {
      expect(read(`${headings}\n${rows}`)).toEqual([]);
    },
  );

  it("are of the year that the title tells the outcome of", () => {
    expect(read(`令和6年度　事業実績\n項目\tR3実績\t計画値\t実績値\n${rows}`)).toEqual([
      "企業誘致件数 2021 － 1019",
      "企業誘致件数 2024 900 740",
    ]);
  });
});

describe("goals that are changes from a base", () => {
  const rows = "走行距離\t2%以上削減\t740\t751\n用紙の使用量\t現状を維持\t90\t87";
  const table = `項目\t目標数値\t基準年\tR5年度\n${rows}`;
  const raws = (text: string): unknown[] =>
    findIndicatorTables(workbookOf(text), { day: calendarDate(2024, 6, 1) }).tables.flatMap(
      ({ indicators }) =>
        indicators.flatMap(({ base, years, direction }) => [
          [direction, base?.figure, ...years.flatMap(({ target }) => target?.reading.raw)],
        ]),
    );

  it("are words of the year that the title tells the outcome of, and say that less may be better", () => {
    expect(raws(`令和5年度独自目標達成状況\n${table}`)).toEqual([
      ["unknown", 740, "2%以上削減"],
      ["unknown", 90, "現状を維持"],
    ]);
  });

  it("are left unread below another title, and where none is a change", () => {
    expect(raws(`令和4年度独自目標達成状況\n${table}`)).toEqual([]);
    expect(raws(table)).toEqual([]);
    expect(raws(`令和5年度独自目標達成状況\n${table.replace("2%以上削減", "減少")}`)).toEqual([]);
    expect(raws(`令和5年度独自目標達成状況\n${table.replace("基準年", "備考")}`)).toEqual([]);
  });

  it("leave the year of figures to be asked", () => {
    const figures = table.replace("2%以上削減", "720").replace("現状を維持", "85");
    expect(read(`令和5年度独自目標達成状況\n${figures}`)).toContain("走行距離 unknown");
  });
});
