import type { YearSpan } from "../values/calendar/year-span";
import { endNotHeld } from "./compared-target";
import { isGiven, isReported } from "./indicator-figures";
import type { Indicator, IndicatorYear } from "./indicator";
import { isNeverSummed } from "./share";

/**
 * An indicator whose target at the end of a span is for that year alone (`from` and `to` are the same), or whose one target is for
 * all years of the span together: what 目標の期間 of 指標定義 says. As it is where it has no such target, where the table lacks one of
 * the years that would be added up, and where its figures are not known to be of one year each: 会員数 and 累計 are not added up.
 */
export function withTargetSpan(indicator: Indicator, span: YearSpan | undefined): Indicator {
  if (!span) return indicator;
  const end = indicator.years.find(({ fiscalYear, target }) => fiscalYear === span.to && isGiven(target));
  if (!end?.target) return indicator;
  if (span.from === span.to) return { ...indicator, endIsOfOneYear: true };
  if (!isAddedUp(indicator, span)) return indicator;
  const { target: cell } = end;
  return {
    ...indicator,
    years: indicator.years.flatMap((year) =>
      year !== end ? [year] : (year.actual ?? year.rate) ? [{ ...year, target: undefined }] : [],
    ),
    summedTarget: { cell, ...span, actuals: "yearly" },
  };
}

/**
 * The spans that an indicator's target at the end may be for, while nobody knows: the last year alone, and where the table has
 * every year from the first that is reported on, those together. Undefined where there is nothing to ask.
 */
export function openTargetSpans(
  indicator: Indicator,
):
  | { readonly end: IndicatorYear; readonly latest: IndicatorYear; readonly spans: readonly YearSpan[] }
  | undefined {
  const reported = indicator.years.filter(isReported);
  const waiting = reported.filter((year) => endNotHeld(indicator, year));
  const [first, latest] = [waiting[0], waiting.at(-1)];
  const end = latest && endNotHeld(indicator, latest);
  if (!first || !latest || end?.target?.figure === undefined) return undefined;
  const [alone, together] = [end, first].map(({ fiscalYear: from }) => ({ from, to: end.fiscalYear }));
  const spans = [alone, together].flatMap((span) => (span ? [span] : []));
  return { end, latest, spans: spans.filter((span) => span === alone || isAddedUp(indicator, span)) };
}

/** Whether the figures of a span can be added up against the one target of the indicator. */
function isAddedUp(indicator: Indicator, span: YearSpan): boolean {
  const { accrual, name, unit, years } = indicator;
  if (accrual !== "growing" || isNeverSummed(name, unit)) return false;
  return years.filter(({ target }) => isGiven(target)).length === 1 && hasEveryYear(indicator, span);
}

/** Whether the table has a year for each one of a span up to the latest that is reported on. */
function hasEveryYear({ years }: Pick<Indicator, "years">, { from, to }: YearSpan): boolean {
  const latest = Math.max(...years.filter(isReported).map(({ fiscalYear }) => fiscalYear));
  const ofSpan = years.filter(({ fiscalYear }) => fiscalYear >= from && fiscalYear <= Math.min(to, latest));
  return ofSpan.length === Math.max(0, Math.min(to, latest) - from + 1);
}
