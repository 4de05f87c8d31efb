import type { Review } from "../../src/app/kpi-ledger";
import { reviewWorkbook } from "../../src/app/review-workbook";
import { calendarDate } from "../../src/core/calendar/calendar-date";
import type { Finding } from "../../src/core/checks/finding";
import type { NotChecked } from "../../src/core/indicator/indicator";
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
