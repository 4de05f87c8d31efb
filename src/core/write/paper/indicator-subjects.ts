import type { Assessment } from "../../judge/achievement/assessment";
import { assessIn } from "../../judge/achievement/assess-in";
import { judgingOf, type YearJudging } from "../../judge/achievement/judging";
import { partOfYear } from "../../judge/achievement/part-of-year";
import { assessmentRule, type AssessmentRule } from "../../model/assessment-rule";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../model/indicator";
import type { SeriesBreak } from "../../model/indicator-definition";
import { isReported } from "../../model/indicator-figures";
import type { PartOfYear } from "../../plan/grade-words";
import type { FiscalYear } from "../../values/calendar/fiscal-year";

/** One year of an indicator as the paper shows it. */
export interface PaperYear {
  readonly year: IndicatorYear;
  readonly assessment: Assessment;
}

/** One indicator of the paper, with what its rates and its grade are made of. */
export interface PaperIndicator {
  readonly indicator: Indicator;
  readonly rule: AssessmentRule;
  readonly seriesBreak: SeriesBreak | undefined;
  /** Of the years shown. */
  readonly years: ReadonlyMap<FiscalYear, PaperYear>;
  /** The year that is graded: the last one shown for which its table reports anything. */
  readonly graded: PaperYear | undefined;
  /** The part of the year that it is graded by; undefined where that is the whole target. */
  readonly part: PartOfYear | undefined;
}

/** The tables' indicators in their order, judged as everywhere else. Pauses after each. */
export function* paperIndicatorSteps(
  tables: readonly IndicatorTable[],
  shown: readonly FiscalYear[],
  judging: YearJudging,
): Generator<undefined, readonly PaperIndicator[]> {
  const { definitionOf, startMonth } = judgingOf(judging);
  const found: PaperIndicator[] = [];
  for (const table of tables) {
    const reported = table.indicators
      .flatMap(({ years }) => years)
      .filter((year) => shown.includes(year.fiscalYear) && isReported(year))
      .map(({ fiscalYear }) => fiscalYear);
    const latest = reported.length > 0 ? Math.max(...reported) : undefined;
    for (const indicator of table.indicators) {
      const definition = definitionOf(indicator);
      const rule = assessmentRule(indicator, definition);
      const years = new Map(
        indicator.years
          .filter(({ fiscalYear }) => shown.includes(fiscalYear))
          .map((year) => [year.fiscalYear, { year, assessment: assessIn(indicator, year, judging) }]),
      );
      const graded = [...years.values()].find(({ year }) => year.fiscalYear === latest);
      found.push({
        indicator,
        rule,
        seriesBreak: definition?.seriesBreak,
        years,
        graded,
        part: graded && partOfYear(indicator, graded.year, rule, startMonth),
      });
      yield;
    }
  }
  return found;
}
