import { bareYearsQuestions } from "../../../../src/app/home/bare-years-questions";
import { nextAction } from "../../../../src/app/home/next-action";
import { reviewWorkbook, type Review } from "../../../../src/core/review";
import { calendarDate } from "../../../../src/core/values/calendar/calendar-date";
import { planSheetYears } from "../../../../src/core/write/answers/plan-sheet-years";
import type { BareYears } from "../../../../src/core/model/bare-years";
import { applyPlan } from "../../../support/apply-plan";
import { grid, sheet, workbook } from "../../../support/workbook-builder";

const OPTIONS = { asOf: undefined, today: calendarDate(2026, 2, 28) };
const review = (tsv: string, options = OPTIONS): Review =>
  reviewWorkbook(workbook([sheet({ name: "KPI", cells: grid(tsv) })]), options);
const recent = "指標\t4年度目標\t4年度実績\n相談件数（件）\t10\t9";
const old = "指標\t22年度目標\t22年度実績\n相談件数（件）\t10\t9";

/** The questions, then the years that the first table has once they are answered. */
function after(tsv: string, years: BareYears): { questions: number; read: number[] } {
  const { workbook: book } = review(tsv);
  const next = reviewWorkbook(applyPlan(book, planSheetYears(book, { sheet: "KPI", years })), OPTIONS);
  const read = next.tables.flatMap(({ headings }) => headings.map(({ fiscalYear }) => fiscalYear));
  return { questions: bareYearsQuestions(next).length, read };
}

describe("bareYearsQuestions", () => {
  it.each([
    [recent, "4年度目標", ["reiwa 2022", "heisei 1992", "western 2004"]],
    [old, "22年度目標", ["reiwa 2040", "heisei 2010", "western 2022"]],
    ["指標\t現状値（22年度）\t目標値（28年度）\n受診率（％）\t40\t50", "現状値（22年度）", undefined],
    ["貸出冊数\n年度\t目標\t実績\n24\t10\t9\n25\t11\t10\n26\t12\t13", "24", ["heisei 2012", "western 2024"]],
    [
      "指標\t目標値\t実績値\n受診率\t50%（7年度）\t40%（5年度）",
      "7年度",
      ["reiwa 2025", "heisei 1995", "western 2007"],
    ],
  ])("asks once for a sheet, with the years that may be meant: %#", (tsv, heading, options) => {
    const [question, ...others] = bareYearsQuestions(review(tsv));
    expect([question?.sheet, question?.heading, others.length]).toEqual(["KPI", heading, 0]);
    if (options)
      expect(question?.options.map(({ years, fiscalYear }) => `${years} ${String(fiscalYear)}`)).toEqual(
        options,
      );
  });

  it.each([
    ["a title", `令和4年度 施策評価シート\n${recent}`],
    ["an era in one of the headings", "指標\tR4目標\t4年度実績\n相談件数（件）\t10\t9"],
    ["nothing to read", "区分\t4年度\n人口\t5000"],
  ])("asks nothing where there is %s", (_, tsv) => {
    expect(bareYearsQuestions(review(tsv))).toEqual([]);
  });

  it("asks nothing of an actual of a year that can only be 平成, and asks where it may be that of the next year", () => {
    const tsv = "指標\t28年度目標\t28年度実績\n相談件数（件）\t10\t9";
    for (const year of [2018, 2026])
      expect(bareYearsQuestions(review(tsv, { ...OPTIONS, today: calendarDate(year, 2, 28) }))).toEqual([]);
    const next = tsv.replaceAll("28", "26");
    const [question] = bareYearsQuestions(review(next));
    expect(question?.options.map(({ years }) => years)).toEqual(["heisei", "western"]);
    expect(after(next, "heisei")).toEqual({ questions: 0, read: [2014] });
  });

  it("is answered by a button, which has the table read", () => {
    expect(after(recent, "reiwa")).toEqual({ questions: 0, read: [2022] });
    expect(after(old, "heisei")).toEqual({ questions: 0, read: [2010] });
    expect(after(old, "western")).toEqual({ questions: 0, read: [2022] });
    const down = "図書館の貸出冊数\n年度\t目標\t実績\n24\t10\t9\n25\t11\t10\n26\t12\t13";
    expect(after(down, "heisei")).toEqual({ questions: 0, read: [2012, 2013, 2014] });
    const inCells = "指標\t目標値\t実績値\n受診率\t50%（7年度）\t40%（5年度）";
    expect(after(inCells, "reiwa")).toEqual({ questions: 0, read: [2023, 2025] });
  });

  it("is not asked again where the answer makes a year reached that has not come, which stays unread", () => {
    expect(after(old, "reiwa")).toEqual({ questions: 0, read: [] });
  });

  it("comes first where no table can be read without it, and after all that can be written where some are", () => {
    expect(nextAction(review(recent), [])).toEqual({ kind: "answerYears", sheets: 1 });
    const some = reviewWorkbook(
      workbook([
        sheet({ name: "KPI", cells: grid(recent) }),
        sheet({ name: "R6", cells: grid("指標\tR6目標\tR6実績\n参加者数（人）\t10\t9") }),
      ]),
      OPTIONS,
    );
    expect(nextAction(some, [{ name: "rates", state: "waiting", reason: { code: "edited" } }])).toEqual({
      kind: "runAll",
      pending: ["rates"],
    });
    expect(nextAction(some, [])).toEqual({ kind: "answerYears", sheets: 1 });
  });
});
