import { compareDates } from "../calendar/calendar-date";
import { yearEnd } from "../calendar/fiscal-year";
import type { Indicator, IndicatorTable, IndicatorYear } from "../indicator/indicator";
import { found, type Check, type CheckInput } from "./check";
import { callName } from "./figures";

/**
 * A blank actual of a year that is over: 基準日 lies behind its end, or a later year of the table already has actuals. Only
 * where something was to be reported: the year has a target, or an earlier year an actual. A mark (`－`) is an answer.
 */
export const cellBlankActual: Check = {
  name: "cell/blank-actual",
  run: (input) =>
    found(
      input.tables.flatMap((table) =>
        table.indicators.flatMap((indicator) =>
          indicator.years
            .filter((year) => isOver(year, table, input) && isExpected(year, indicator))
            .flatMap((year) => {
              if (year.actual?.reading.state !== "blank") return [];
              const target = year.target?.reading.state === "number" ? year.target.reading.value : undefined;
              const place = {
                at: year.actual.address,
                indicator: callName(indicator),
                fiscalYear: year.fiscalYear,
              };
              return [
                { code: "cell/blank-actual", severity: "warning", ...place, data: { target } } as const,
              ];
            }),
        ),
      ),
    ),
};

function isOver(year: IndicatorYear, table: IndicatorTable, { asOf, startMonth }: CheckInput): boolean {
  if (year.provisional) return false;
  if (asOf && compareDates(yearEnd(year.fiscalYear, startMonth), asOf) < 0) return true;
  return table.indicators.some(({ years }) =>
    years.some((later) => later.fiscalYear > year.fiscalYear && isReported(later)),
  );
}

function isExpected(year: IndicatorYear, { years }: Indicator): boolean {
  const state = year.target?.reading.state;
  if (state === "number" || state === "text" || state === "error") return true;
  return years.some((earlier) => earlier.fiscalYear < year.fiscalYear && isReported(earlier));
}

function isReported({ actual }: IndicatorYear): boolean {
  return actual !== undefined && actual.reading.state !== "blank" && actual.reading.state !== "mark";
}
