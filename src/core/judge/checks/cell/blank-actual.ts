import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { compareDates } from "../../../values/calendar/calendar-date";
import { yearEnd, type FiscalYear } from "../../../values/calendar/fiscal-year";
import { figureOf, isReported } from "../../../model/indicator-figures";
import type { IndicatorTable, IndicatorYear } from "../../../model/indicator";
import { latestReportedYear } from "../../achievement/latest-year";
import { checkOf, type CheckInput } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { Occurrence } from "../../findings/finding";

/**
 * A blank actual of a year that is over: 基準日 is after its end, or a later year of the table already has actuals. Only
 * where something was to be reported: the year has a target, or an earlier year an actual. A mark (`－`) is an answer.
 */
export const cellBlankActual = checkOf({
  code: "cell/blank-actual",
  severity: "warning",
  keeps: ({ target }) => [target],
  find: (input) => flatMapSteps(input.tables, (table) => blanksOf(table, input), 1),
});

function blanksOf(table: IndicatorTable, input: CheckInput): Occurrence<"cell/blank-actual">[] {
  const latestReported = latestReportedYear(table);
  return table.indicators.flatMap((indicator) => {
    const firstReported = indicator.years.find(isReported)?.fiscalYear ?? Infinity;
    return indicator.years.flatMap((year): Occurrence<"cell/blank-actual">[] => {
      if (year.actual?.reading.state !== "blank" || !isOver(year, latestReported, input)) return [];
      if (!hasTarget(year) && firstReported > year.fiscalYear) return [];
      const place = { at: year.actual.address, indicator: callName(indicator), fiscalYear: year.fiscalYear };
      return [{ ...place, data: { target: figureOf(year.target), isAimedAt: hasTarget(year) } }];
    });
  });
}

function isOver(
  year: IndicatorYear,
  latestReported: FiscalYear | undefined,
  { asOf, settings }: CheckInput,
): boolean {
  if (year.provisional) return false;
  if (compareDates(yearEnd(year.fiscalYear, settings.startMonth), asOf.date) < 0) return true;
  return latestReported !== undefined && latestReported > year.fiscalYear;
}

function hasTarget({ target }: IndicatorYear): boolean {
  const state = target?.reading.state;
  return state === "number" || state === "text" || state === "error";
}
