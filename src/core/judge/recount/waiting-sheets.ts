import type { IndicatorDefinition } from "../../model/indicator-definition";
import type { Ledger } from "../../model/ledger";
import { haveSameHeadings } from "../../read/ledger/ledger-parts";
import { entryAt } from "../../values/invariants/defect";
import { countedSpans, ruleColumns, type CountedYears } from "./counted-span";

/** What was counted without the sheets that wait for an answer. */
export interface CountedWithout {
  readonly sources: readonly Ledger[];
  /** How many records each year is made of, by position from `CountedYears.first`. */
  readonly records: Int32Array;
  /** Positions of the years that are asked for. */
  readonly asked: readonly number[];
}

/**
 * The sheets among those that wait for an answer without which the count may be wrong: sheets with the headings of one that
 * is counted (another year of it) that have records of a year asked for, or cells by which nobody can tell; and any sheet
 * with records of a year for which the counted ones have none at all, where 0 would only be for want of the answer.
 */
export function missedSheets(
  { rule, countingBasis, seriesBreak }: IndicatorDefinition,
  waiting: readonly Ledger[],
  { sources, records, asked }: CountedWithout,
  years: CountedYears,
): readonly Ledger[] {
  if (!rule || !countingBasis) return [];
  return waiting.filter((ledger) => {
    const isAlike = sources.some((source) => haveSameHeadings([source, ledger]));
    const columns = ruleColumns(rule, seriesBreak, ledger);
    if (!columns.found) return isAlike;
    const { from, to, undated } = countedSpans(ledger, rule, countingBasis, seriesBreak, columns, years);
    if (isAlike && undated.before + undated.after > 0) return true;
    return asked.some(
      (year) =>
        (isAlike || entryAt(records, year) === 0) &&
        from.some((first, record) => first >= 0 && first <= year && year <= entryAt(to, record)),
    );
  });
}
