import { makePlan } from "../../../../../src/app/make-plan";
import { workSteps } from "../../../../../src/app/home/work-steps";
import { ledgerFigureFor } from "../../../../../src/app/ledger-figure";
import type { Plan } from "../../../../../src/core/plan/plan";
import { reviewWorkbook, type Review } from "../../../../../src/core/review";
import { calendarDate } from "../../../../../src/core/values/calendar/calendar-date";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

/** An indicator of R7, whose cell says `actual`, that adds up 人数 of one visit in May and of one that says `people`. */
function reviewOf(people: string, actual: string): Review {
  const definition =
    "番号\t指標名\t単位\t数え方\t台帳\t集計\t対象列\t日付列\n①\t来場者数\t人\t年度計\t催し\t合計\t人数\t開催日";
  const book = workbook([
    sheet({
      name: "指標",
      cells: grid(`指標\t区分\tR6\tR7\n① 来場者数【人】\t目標\t100\t100\n\t実績\t90\t${actual}`),
    }),
    sheet({ name: "指標定義", cells: grid(definition) }),
    sheet({
      name: "催し",
      cells: grid(`開催日\t催し\t人数\n2024/5/1\t春\t90\n2025/5/1\t春\t12\n2025/6/1\t夏\t${people}`),
    }),
  ]);
  return reviewWorkbook(book, { asOf: calendarDate(2026, 3, 31), today: calendarDate(2026, 4, 1) });
}

const recountOf = (review: Review): Plan => makePlan({ kind: "commands", commands: ["recount"] }, review);
const noticesOf = (review: Review): unknown => recountOf(review).notices;

describe("a sum of which a value cannot be read", () => {
  it("is not written, and it is said how many values it lacks", () => {
    const review = reviewOf("約60", "");
    expect(recountOf(review).edits).toEqual([]);
    expect(noticesOf(review)).toEqual([
      {
        code: "valuesUnread",
        sheet: "指標",
        cell: "D3",
        indicator: "①",
        ledgers: ["催し"],
        records: 1,
        first: "C4",
        raw: "約60",
        value: 12,
      },
    ]);
    expect(workSteps(review, { outdated: false })[1]).toEqual({
      name: "recount",
      state: "blocked",
      reason: { code: "valuesUnread", figures: 1 },
    });
  });

  it("is written with a word of it where the value is blank: nobody may have come", () => {
    const review = reviewOf("", "");
    expect(recountOf(review).edits).not.toEqual([]);
    expect(noticesOf(review)).toMatchObject([{ code: "recordsLeftOut", withoutValue: 1, unread: 0 }]);
  });

  it("is not offered for a cell that holds something else", () => {
    const offered = (people: string): unknown => {
      const review = reviewOf(people, "70");
      const finding = review.findings.find(({ code }) => code === "recount/mismatch");
      return finding && ledgerFigureFor(review, finding)?.recounted.value;
    };
    expect(offered("60")).toBe(72);
    expect(offered("約60")).toBeUndefined();
  });
});
