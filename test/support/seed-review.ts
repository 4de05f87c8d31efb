import type { Review } from "../../src/core/review";
import { reviewWorkbook } from "../../src/core/review";
import { calendarDate } from "../../src/core/values/calendar/calendar-date";
import type { Finding } from "../../src/core/judge/findings/finding";
import type { NotChecked } from "../../src/core/model/not-checked";
import { seedWorkbook } from "./seed-workbook";
import { workbook } from "./workbook-builder";

const OPTIONS = { asOf: undefined, today: calendarDate(2026, 3, 1) };

/** A review of the seed's workbook with the findings and unread places that a test wants. */
export function seedReview(
  parts: { readonly findings?: readonly Finding[]; readonly notChecked?: readonly NotChecked[] } = {},
): Review {
  const review = reviewWorkbook(seedWorkbook(), OPTIONS);
  return { ...review, findings: parts.findings ?? [], notChecked: parts.notChecked ?? [] };
}

/** A review of a workbook in which nothing was found. */
export function emptyReview(): Review {
  return { ...reviewWorkbook(workbook([]), OPTIONS), findings: [], notChecked: [] };
}
