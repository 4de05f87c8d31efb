import { nextAction } from "../../../../src/app/home/next-action";
import { sheetYearQuestions } from "../../../../src/app/home/sheet-year-questions";
import { reviewWorkbook, type Review } from "../../../../src/core/review";
import { calendarDate } from "../../../../src/core/values/calendar/calendar-date";
import { fiscalYear } from "../../../../src/core/values/calendar/fiscal-year";
import { planSheetYears } from "../../../../src/core/write/answers/plan-sheet-years";
import { applyPlan } from "../../../support/apply-plan";
import { grid, sheet, workbook } from "../../../support/workbook-builder";

const OPTIONS = { asOf: undefined, today: calendarDate(2026, 2, 28) };
const review = (tsv: string): Review =>
  reviewWorkbook(workbook([sheet({ name: "評価", cells: grid(tsv) })]), OPTIONS);
const TABLE = "指標\t単位\t目標値\t実績値\n相談件数\t件\t50\t40\n受診率\t％\t50\t60";

/** The questions of a sheet, with each year as it is called. */
function asked(tsv: string): object[] {
  return sheetYearQuestions(review(tsv)).map(({ options, ...question }) => ({
    ...question,
    options: options.map(
      ({ years, number, fiscalYear: year }) => `${years} ${String(number)} ${String(year)}`,
    ),
  }));
}

/** The questions that are left, and what the tables say once the answer is written. */
function answered(tsv: string, year: number): unknown {
  const { workbook: book } = review(tsv);
  const plan = planSheetYears(book, { sheet: "評価", fiscalYear: fiscalYear(year) });
  const next = reviewWorkbook(applyPlan(book, plan), OPTIONS);
  const read = next.tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, years }) =>
      years.map((one) => [name, one.fiscalYear, one.target?.figure, one.actual?.figure]),
    ),
  );
  return { left: sheetYearQuestions(next).length, read };
}

describe("sheetYearQuestions", () => {
  it("asks of which year the goals and results of a form are: its own or the one before", () => {
    expect(asked(`令和4年度　事務事業評価シート\n${TABLE}`)).toEqual([
      { sheet: "評価", heading: "目標値", options: ["reiwa 4 2022", "reiwa 3 2021"] },
    ]);
  });

  it("offers the years around today where no title names one, the last that is over first", () => {
    expect(asked(TABLE)).toEqual([
      { sheet: "評価", heading: "目標値", options: ["reiwa 6 2024", "reiwa 5 2023", "reiwa 7 2025"] },
    ]);
    expect(asked(`平成30年度　事務事業評価シート\n${TABLE}`)[0]).toMatchObject({
      options: ["heisei 30 2018", "heisei 29 2017"],
    });
  });

  it.each([
    ["a title that says what came of its year", `令和4年度　指標の達成状況\n${TABLE}`],
    ["years in the headings", "指標\tR4目標\tR4実績\n相談件数\t50\t40"],
    ["a part of a year", `令和4年度 上半期　事務事業評価シート\n${TABLE}`],
    ["a part of a year in the headings", "4月\t目標\t実績\n講座\t10\t9"],
    ["the years of a plan", `計画期間：令和3年度～令和5年度\n${TABLE}`],
    ["a goal alone", "指標\t単位\t目標値\n相談件数\t件\t50"],
    ["goals that are blank", "指標\t目標値\t実績値\n相談件数\t\t40"],
    // The rows that would be read have no names.
    ["nothing that a year would have read", "目標値\t実績値\n50\t40"],
  ])("asks nothing where there is %s", (_, tsv) => {
    expect(sheetYearQuestions(review(tsv))).toEqual([]);
  });

  it("is answered by a button, which has the table read, and is not asked again", () => {
    const read = (year: number): unknown => ({
      left: 0,
      read: [
        ["相談件数", year, 50, 40],
        ["受診率", year, 50, 60],
      ],
    });
    expect(answered(`令和4年度　事務事業評価シート\n${TABLE}`, 2021)).toEqual(read(2021));
    expect(answered(TABLE, 2024)).toEqual(read(2024));
  });

  it("leaves what a table says itself as it is, whatever is said of the sheet", () => {
    const dated = "指標\tR5目標\tR5実績\n参加者数\t10\t9";
    expect(answered(`${TABLE}\n\n${dated}`, 2024)).toEqual({
      left: 0,
      read: [
        ["相談件数", 2024, 50, 40],
        ["受診率", 2024, 50, 60],
        ["参加者数", 2023, 10, 9],
      ],
    });
  });

  it("says nothing of a form with another year in its title", () => {
    const forms = `令和4年度　事務事業評価シート\n${TABLE}\n\n令和5年度　事務事業評価シート\n指標\t目標値\t実績値\n受講者数\t60\t55`;
    const left = [
      ["相談件数", 2022, 50, 40],
      ["受診率", 2022, 50, 60],
    ];
    expect(answered(forms, 2022)).toEqual({ left: 0, read: left });
    // Made in the year after, both forms as one: the form of 令和5 is about 令和4 where none is of 令和4 itself.
    const next = "令和5年度　事務事業評価シート\n指標\t目標値\t実績値\n受講者数\t60\t55";
    expect(answered(next, 2022)).toEqual({ left: 0, read: [["受講者数", 2022, 60, 55]] });
    expect(answered(next, 2020)).toEqual({ left: 0, read: [] });
  });

  it("comes first where no table can be read without it", () => {
    expect(nextAction(review(TABLE), [])).toEqual({ kind: "answerYears", sheets: 1 });
  });
});
