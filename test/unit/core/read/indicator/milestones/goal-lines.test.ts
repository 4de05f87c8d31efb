import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `section / name year target actual direction` of every year that is read in June 2018. */
function read(text: string): string[] {
  return findIndicatorTables(workbookOf(text), { day: calendarDate(2018, 6, 30) }).tables.flatMap(
    ({ indicators }) =>
      indicators.flatMap(({ section, name, years, direction }) =>
        years.map(({ fiscalYear, target, actual }) =>
          [`${section} / ${name}`, fiscalYear, target?.figure, actual?.figure, direction].join(" "),
        ),
      ),
  );
}

const NAME = "平成29年度末までの地域移行者数";
const LINES = `${NAME}\t目標値\t5人（4%）\n\t実績\t2人（1.4%）`;

describe("a goal and its result on two lines, whose name says the year", () => {
  it("are read below a title, with what the goal began with in between", () => {
    const read29 = [`【目標1】地域生活への移行 / ${NAME} 2017 5 2 higher`];
    expect(read(`【目標1】地域生活への移行\n${LINES}`)).toEqual(read29);
    expect(read(`【目標1】地域生活への移行\n平成25年度末の入所者数\t139人\n${LINES}`)).toEqual(read29);
  });

  it("are asked for their direction below a title that wants less of what is counted", () => {
    const lines = "平成29年度末の入所者数\t目標値\t139人（±0人）\n\t実績\t136人（-3人）";
    expect(read(`入所者数の削減\n${lines}`)).toEqual([
      "入所者数の削減 / 平成29年度末の入所者数 2017 139 136 unknown",
    ]);
    expect(read(`入所者数の削減\n${lines.replace("入所者数", "入所者数の削減数")}`)).toEqual([
      "入所者数の削減 / 平成29年度末の入所者数の削減数 2017 139 136 higher",
    ]);
  });

  it.each([
    ["a year that is not over", "平成30年度末までの地域移行者数"],
    ["no year", "地域移行者数"],
    ["no era", "29年度末までの地域移行者数"],
    ["two years", "平成25年度からの平成29年度末までの地域移行者数"],
    ["the year of whom they are", "平成25年度末の入所者のうち地域移行者数"],
    ["the year that they are compared with", "平成25年度比の地域移行者数"],
    ["a calendar year", "平成29年12月までの地域移行者数"],
  ])("are left unread with %s", (_, name) => {
    expect(read(`地域生活への移行\n${LINES.replace(NAME, name)}`)).toEqual([]);
  });

  it.each([
    ["a second figure", LINES.replace("5人（4%）", "5人\t6人")],
    ["words in place of one", LINES.replace("2人（1.4%）", "集計中")],
    ["a name of its own at the result", LINES.replace("\n\t実績", "\n実人数\t実績")],
    ["something in front of the name", `移行\t${LINES}`],
  ])("are left unread with %s", (_, lines) => {
    expect(read(`地域生活への移行\n${lines}`)).toEqual([]);
  });

  it("are left unread below a title that tells of an earlier year", () => {
    expect(read(`平成27年度 障害福祉計画の進捗状況\n\n地域生活への移行\n${LINES}`)).toEqual([]);
    expect(read(`平成29年度 障害福祉計画の進捗状況\n\n地域生活への移行\n${LINES}`)).toHaveLength(1);
  });

  it("are left unread without a title", () => {
    expect(read(`平成25年度末の入所者数\t139人\n${LINES}`)).toEqual([]);
  });
});
