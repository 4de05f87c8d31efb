import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../support/workbook-builder";

/** `name [unit]: year target actual @cell of the target` of every indicator. */
function read(text: string): string[] {
  const { tables } = findIndicatorTables(workbookOf(text), { day: calendarDate(2024, 11, 30) });
  return tables.flatMap(({ indicators }) =>
    indicators.map(({ name, unit, years }) => {
      const said = years.map(({ fiscalYear, target, actual }) =>
        [
          fiscalYear,
          target?.figure ?? "－",
          actual?.figure ?? "－",
          target ? `@${formatCell(target.address)}` : "",
        ].join(" "),
      );
      return `${name} [${unit}]: ${said.join(", ")}`;
    }),
  );
}

const ROWS = "目標\t100\t110\n実績\t90\t120";

describe("rows of 目標 and 実績 below names beside one another", () => {
  it.each([
    ["nothing", ""],
    ["区分", "区分"],
    ["施設名", "施設名"],
  ])("are of the year of the title, with %s over the words", (_, corner) => {
    expect(read(`令和5年度の実績\n${corner}\t東館\t西館\n${ROWS}`)).toEqual([
      "東館 []: 2023 100 90 @B3",
      "西館 []: 2023 110 120 @C3",
    ]);
  });

  it("say the unit of each in its name, or that of all above them", () => {
    const names = "\t相談件数（件）\t参加者数（人）";
    expect(read(`令和5年度の実績\n${names}\n${ROWS}`)).toEqual([
      "相談件数 [件]: 2023 100 90 @B3",
      "参加者数 [人]: 2023 110 120 @C3",
    ]);
    const unit = "令和5年度の実績\n\t\t（単位：人）";
    expect(read(`${unit}\n\t東館\t西館\n${ROWS}`)[0]).toBe("東館 [人]: 2023 100 90 @B4");
  });

  it("count what is said over the words", () => {
    expect(read(`令和5年度の実績\n利用者数（人）\t東館\t西館\n${ROWS}`)).toEqual([
      "東館 利用者数 [人]: 2023 100 90 @B3",
      "西館 利用者数 [人]: 2023 110 120 @C3",
    ]);
  });

  it("count what is said left of each two of them", () => {
    const rows = "講座数\t目標\t10\t20\n\t実績\t9\t21\n受講者数\t目標\t100\t200\n\t実績\t110\t190";
    expect(read(`令和5年度の実績\n\t\t東館\t西館\n${rows}`)).toEqual([
      "東館 講座数 []: 2023 10 9 @C3",
      "西館 講座数 []: 2023 20 21 @D3",
      "東館 受講者数 []: 2023 100 110 @C5",
      "西館 受講者数 []: 2023 200 190 @D5",
    ]);
  });

  it("may have 実績 first, 達成率 and a difference behind, and a total", () => {
    const rows = "達成額\t90\t120\t210\nプラン\t100\t110\t210\n達成率\t0.9\t1.09\t1\n差額\t-10\t10\t0";
    expect(read(`平成18年度の数値目標の達成状況\n\t歳出削減額\t歳入確保額\t合計\n${rows}`)).toEqual([
      "歳出削減額 []: 2006 100 90 @B4",
      "歳入確保額 []: 2006 110 120 @C4",
    ]);
  });

  it.each([
    ["no year", "図書館", "\t東館\t西館", ROWS],
    ["a part of the year in the title", "令和5年度の実績（9月末現在）", "\t東館\t西館", ROWS],
    ["a plan's years in the title", "第2期計画（令和3年度～令和7年度）の実績", "\t東館\t西館", ROWS],
    ["months", "令和5年度の実績", "\t4月\t5月", ROWS],
    ["terms", "令和5年度の実績", "\t前期\t後期", ROWS],
    ["a single name", "令和5年度の実績", "\t東館", "目標\t100\n実績\t90"],
    ["a word that is none beside the names", "令和5年度の実績", "\t東館\t西館\t評価", ROWS],
    ["a second goal", "令和5年度の実績", "\t東館\t西館", `${ROWS}\n目標\t100\t110`],
    ["a sum of some months", "令和5年度の実績", "\t東館\t西館", `${ROWS}\n4月以降の累計値\t1\t2`],
    ["a year over the words", "令和5年度の実績", "R4\t東館\t西館", ROWS],
  ])("are not read with %s", (_, title, names, rows) => {
    expect(read(`${title}\n${names}\n${rows}`)).toEqual([]);
  });
});
