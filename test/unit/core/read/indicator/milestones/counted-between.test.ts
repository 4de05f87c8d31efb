import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name year target actual` of every figure that is read in the fiscal year before a June, `base` where the table has one. */
function read(text: string, june: number): string[] {
  const { tables } = findIndicatorTables(workbookOf(text), { day: calendarDate(june, 6, 30) });
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, base, years }) => [
      ...(base ? [`${name} base ${String(base.figure)}`] : []),
      ...years.map(({ fiscalYear, target, actual }) =>
        [name, fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      ),
    ]),
  );
}

describe("a year without a word between 現状値 and the goal", () => {
  const table = (between: string, below = ""): string =>
    `指標\t現状値（H17）\t${between}\t目標値（H22）\n利用者数\t500\t600\t700\n${below}`;
  const READ = ["利用者数 base 500", "利用者数 2008 － 600", "利用者数 2010 700 －"];
  const UNREAD = ["利用者数 base 500", "利用者数 2010 700 －"];

  it.each(["H20年度末現在", "平成20年度現在"])("was counted where it says so and is over: %s", (heading) => {
    expect(read(table(heading), 2009)).toEqual(READ);
  });

  it.each(["平成20年度末数値", "平成20年度末の数値"])(
    "is what was reached where a line tells what was done until then: %s",
    (heading) => {
      expect(read(table(heading, "（平成20年度までの取り組み）"), 2009)).toEqual(READ);
      expect(read(table(heading, "（平成19年度までの取り組み）"), 2009)).toEqual(UNREAD);
      expect(read(table(heading), 2009)).toEqual(UNREAD);
    },
  );

  it("is none beside 現状値 of a later year, on either side of it", () => {
    const left = "指標\tR2年度末現在\t現状値（R6）\t目標値（R9）\n利用者数\t500\t700\t900";
    const right = "指標\t現状値（R6）\tR2年度末現在\t目標値（R9）\n利用者数\t700\t500\t900";
    for (const text of [left, left.replace("（R6）", ""), right])
      expect(read(text, 2026).filter((line) => / 20\d\d /.test(line))).toEqual(["利用者数 2027 900 －"]);
  });

  it.each([
    ["平成20年度", 2009],
    ["平成20年度末", 2009],
    ["平成20年度末時点", 2009],
    ["平成20年度の数値", 2009],
    ["平成20年度末現在", 2008],
    ["平成20年度末現在", 2007],
  ])("may as well be planned else: %s in %i", (heading, year) => {
    expect(read(table(heading), year)).toEqual(UNREAD);
  });

  it("may be planned where another such year is still to come", () => {
    const path = "指標\t現状値（R1）\tR4年度末現在\tR7年度末現在\t目標値（R8）\n利用者数\t500\t600\t650\t700";
    expect(read(path, 2024)).toEqual(["利用者数 base 500", "利用者数 2026 700 －"]);
  });

  describe("where the table says for all of them", () => {
    const years = (title: string, behind = "", cell = ""): string =>
      `${title}\n指標\t現状値（R1）\tR2\tR3\t目標値（R6）\t${behind}\n満足度\t45\t46\t48\t60\t${cell}`;
    const REACHED = ["満足度 base 45", "満足度 2020 － 46", "満足度 2021 － 48", "満足度 2024 60 －"];
    const PERHAPS = ["満足度 base 45", "満足度 2024 60 －"];

    it.each([
      "総合戦略KPIの達成状況（令和4年度）",
      "進捗状況",
      "実績の推移",
      "事業の検証結果について",
      "指標の実績一覧",
    ])("what came of its plan, by its title: %s", (title) => {
      expect(read(years(title), 2026)).toEqual(REACHED);
    });

    it.each(["達成状況", "評価", "進捗率", "判定"])("by judgements that are filled in: %s", (behind) => {
      for (const cell of ["B", "◎", "80%", "未達成", "順調に推移"])
        expect(read(years("成果指標", behind, cell), 2026)).toEqual(REACHED);
      for (const cell of ["", "－", "毎年度", "企画課", "令和7年度"])
        expect(read(years("成果指標", behind, cell), 2026)).toEqual(PERHAPS);
    });

    it.each([
      "成果指標",
      "計画の進行管理",
      "数値目標の推移",
      "計画の進捗状況を把握するため、次の成果指標を設定します。",
      "計画の達成状況を測る指標",
      "過去の実績を踏まえた目標値の設定",
      "第3期総合戦略 取組状況と数値目標",
      "取組の実施状況により評価する",
      "評価結果を踏まえた見直し後の目標",
      "施策\t実績",
    ])("but not by the title of a plan: %s", (title) => {
      expect(read(years(title), 2026)).toEqual(PERHAPS);
    });

    it("not of years that are not over", () => {
      expect(read(years("進捗状況"), 2021)).toEqual(PERHAPS);
    });

    it("with years whose columns are still blank", () => {
      const table = "進捗状況\n指標\t現状値（R1）\tR2\tR3\tR7\tR8\t目標値（R8）\n満足度\t45\t46\t48\t\t\t60";
      expect(read(table, 2022)).toEqual([
        "満足度 base 45",
        "満足度 2020 － 46",
        "満足度 2021 － 48",
        "満足度 2025 － －",
        "満足度 2026 60 －",
      ]);
    });

    it("as the goal's own year holds another figure than the goal", () => {
      const table = (last: string): string =>
        `成果指標\n指標\t現状値（R1）\tR2\tR3\t目標値（R3）\n満足度\t45\t46\t${last}\t60`;
      expect(read(table("58"), 2026)).toEqual(["満足度 base 45", "満足度 2020 － 46", "満足度 2021 60 58"]);
      for (const same of ["60", "60.0", "60%", "", "未定"])
        expect(read(table(same), 2026)).toEqual(["満足度 base 45", "満足度 2021 60 －"]);
    });
  });
});
