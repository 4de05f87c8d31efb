import type { AssessmentRule } from "../../model/assessment-rule";
import { knownAccrual } from "../../model/known-accrual";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../model/indicator";
import type { PartOfYear } from "../../plan/grade-words";
import { monthsToEndOf } from "../../values/calendar/fiscal-year";

/**
 * The part of its year that a figure is graded by (understanding.md §7): only where the heading says to which month it was
 * counted (○月末; 見込 and 速報 speak of the whole year), and it may grow through the year. Undefined for every other year.
 */
export function partOfYear(
  indicator: Pick<Indicator, "accrual" | "understanding">,
  year: IndicatorYear,
  rule: AssessmentRule,
  startMonth: number,
): PartOfYear | undefined {
  const month = year.heading.asOf?.month;
  const accrual = knownAccrual(indicator);
  if (month === undefined || accrual === "standing" || isNotFinal(year.actual)) return undefined;
  if (rule.form === "progress" || rule.form === "progressWithoutBase") return undefined;
  const months = monthsToEndOf(month, startMonth);
  return months >= 1 && months < 12 ? { months, grows: accrual === "growing" } : undefined;
}

/** 速報値 and 見込 speak of the whole year. */
export function isNotFinal(cell: IndicatorCell | undefined): boolean {
  return cell?.reading.state === "number" && cell.reading.provisional !== undefined;
}
