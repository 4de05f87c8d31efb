import type { AssessmentRule } from "../../model/assessment-rule";
import { knownAccrual } from "../../model/known-accrual";
import type { Indicator, IndicatorCell, IndicatorYear, YearHeading } from "../../model/indicator";
import type { PartOfYear } from "../../plan/grade-words";
import { monthsOf } from "../../values/notation/month-span";
import { monthsToEndOf } from "../../values/calendar/fiscal-year";

/** What says that a year was counted in part, and not to which month. */
const PARTWAY = /年度途中|四半期|上半?期|中間/;

/**
 * The part of its year that a figure is graded by: only where the heading says to which month it was
 * counted (○月末; 見込 and 速報 speak of the whole year), and it may grow through the year; of 年度途中, and of a year that is not over and
 * says nothing, the least that it can be.
 * Undefined for every other year.
 */
export function partOfYear(
  indicator: Pick<Indicator, "accrual" | "understanding">,
  year: IndicatorYear,
  rule: AssessmentRule,
  startMonth: number,
): PartOfYear | undefined {
  const months = monthsCounted(year, startMonth);
  const accrual = knownAccrual(indicator);
  if (accrual === "standing") return undefined;
  if (months === undefined && !isPartway(year.heading) && !year.isOpen) return undefined;
  if (rule.form === "progress" || rule.form === "progressWithoutBase") return undefined;
  return months === undefined
    ? { months: 1, grows: false, isLeast: true }
    : { months, grows: accrual === "growing" };
}

/** 中間実績 beside 中間目標 is all that was aimed at by then. */
function isPartway({ asOf, raw }: YearHeading): boolean {
  return PARTWAY.test(asOf?.text ?? "") && !/中間の?(?:目標|評価)/.test(raw);
}

/**
 * Months of a year that is not over which its figure was counted to, 1 to 11: what its heading says (2月末 is 11), never 基準日.
 * Undefined for a year that is over, and where the heading or the cell says 見込, 速報 or 暫定.
 */
export function monthsCounted(
  { heading, actual }: Pick<IndicatorYear, "heading" | "actual">,
  startMonth: number,
): number | undefined {
  const month = heading.asOf?.month;
  if (month === undefined || isNotFinal(actual)) return undefined;
  const from = heading.asOf?.from;
  if (from !== undefined) return monthsOf({ from, to: month });
  const isOfCalendar = month >= startMonth && isCalendarYear(heading);
  const months = monthsToEndOf(month, isOfCalendar ? 1 : startMonth);
  return months >= 1 && months < 12 ? months : undefined;
}

/**
 * 令和2年（10月末現在）, as police and fire stations count: a year from January on. 令和2年度 and R2 are none; nor is 令和7年
 * （2月末現在）, which nobody reports of a year that has just begun: there 年 is short for 年度.
 */
function isCalendarYear({ raw }: Pick<YearHeading, "raw">): boolean {
  const [label = ""] = raw.normalize("NFKC").split("(");
  return /(?:元|\d)\s*年\s*$/.test(label);
}

/** 速報値 and 見込 speak of the whole year. */
function isNotFinal(cell: IndicatorCell | undefined): boolean {
  return cell?.reading.state === "number" && cell.reading.provisional !== undefined;
}
