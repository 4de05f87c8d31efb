import { calendarDate, type CalendarDate } from "../../src/core/values/calendar/calendar-date";
import type { CheckInput } from "../../src/core/judge/checking/check";
import { readingSteps } from "../../src/core/review";
import { runToTheEnd } from "../../src/core/values/steps/run-to-the-end";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";

/** 2月末 of R7, to which the seed's figures were counted. */
export const SEED_AS_OF = calendarDate(2026, 2, 28);

/** What checks look at, read from a workbook as a review reads it. */
export function checkInput(workbook: WorkbookSnapshot, asOf: CalendarDate = SEED_AS_OF): CheckInput {
  return runToTheEnd(readingSteps(workbook, { asOf, today: asOf })).input;
}
