import { placeOfFinding } from "../../judge/findings/finding-place";
import type { CalendarDate } from "../../values/calendar/calendar-date";
import { isFiscalYear } from "../../values/calendar/fiscal-year";
import { acknowledgementEdits, type NewAcknowledgement } from "./acknowledgement-edits";
import type { Plan } from "../../plan/plan";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { Finding } from "../../judge/findings/finding";
import { findingValue } from "../../judge/answers/finding-value";

/** What a person writes down about a finding that is left as it is for a reason. */
export interface WrittenReason {
  readonly reason: string;
  /** Who writes; "" where nobody says. */
  readonly author: string;
  readonly date: CalendarDate;
}

/** A finding with the reason why it is left as it is, as a row of 確認記録. */
export function acknowledgementOf(finding: Finding, written: WrittenReason): NewAcknowledgement {
  const { code, indicator = "", fiscalYear } = finding;
  return {
    code,
    place: placeOfFinding(finding),
    indicator,
    fiscalYear: fiscalYear !== undefined && isFiscalYear(fiscalYear) ? fiscalYear : undefined,
    ...written,
    value: findingValue(finding),
  };
}

/**
 * 理由を記録: adds each of the findings with the one reason for all of them to 確認記録, which is made where the workbook has
 * none. Each row keeps its own finding's figures, so that one that changes is open again by itself.
 */
export function planAcknowledge(
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
  written: WrittenReason,
): Plan {
  const entries = findings.map((finding) => acknowledgementOf(finding, written));
  return { kind: "acknowledge", ...acknowledgementEdits(workbook, entries) };
}
