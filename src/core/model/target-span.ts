import type { YearSpan } from "../values/calendar/year-span";
import { endNotHeld } from "./compared-target";
import { isGiven, isReported } from "./indicator-figures";
import type { Indicator, IndicatorYear } from "./indicator";

/**
 * An indicator whose one target, at the end of a span, is for that year alone (`from` and `to` are the same) or for all years of
 * the span together: what 目標の期間 of 指標定義 says. As it is where it has no such target, and where the table lacks one of the years
 * that would be added up.
 */
export function withTargetSpan(indicator: Indicator, span: YearSpan | undefined): Indicator {
  const [end, ...others] = indicator.years.filter(({ target }) => isGiven(target));
  if (!span || !end?.target || others.length > 0 || end.fiscalYear !== span.to) return indicator;
  if (span.from === span.to) return { ...indicator, endIsOfOneYear: true };
  if (!hasEveryYear(indicator, span)) return indicator;
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
  return { end, latest, spans: spans.filter((span) => hasEveryYear(indicator, span)) };
}

/** Whether the table has a year for each one of a span up to the latest that is reported on. */
function hasEveryYear({ years }: Pick<Indicator, "years">, { from, to }: YearSpan): boolean {
  const latest = Math.max(...years.filter(isReported).map(({ fiscalYear }) => fiscalYear));
  const ofSpan = years.filter(({ fiscalYear }) => fiscalYear >= from && fiscalYear <= Math.min(to, latest));
  return ofSpan.length === Math.max(0, Math.min(to, latest) - from + 1);
}
