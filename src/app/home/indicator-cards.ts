import type { Assessment } from "../../core/judge/achievement/assessment";
import { latestReportedOrLastYear } from "../../core/judge/achievement/latest-year";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../core/model/indicator";
import type { Review } from "../../core/review";
import { assessIn } from "../../core/judge/achievement/assess-in";

/** One year of an indicator's course; a figure is undefined where the cell says none. */
export interface TrendPoint {
  readonly fiscalYear: number;
  readonly target: number | undefined;
  readonly actual: number | undefined;
}

/** What is known of one indicator at a glance: the year that its table is about, and how it came there. */
export interface IndicatorCard {
  readonly indicator: Indicator;
  readonly year: IndicatorYear;
  readonly assessment: Assessment;
  /** In the order of the years, up to the card's own. */
  readonly trend: readonly TrendPoint[];
  /** Nobody has said which way is better, and the signs do not tell: rate and grade wait for the answer. */
  readonly awaitsAnswer: boolean;
}

/** The cards of one table, in the order of its indicators. */
export interface CardTable {
  readonly table: IndicatorTable;
  readonly cards: readonly IndicatorCard[];
}

/**
 * A card for every indicator, table by table. The year is the latest that any indicator of the table reports, or the last
 * where none does; an indicator that lacks that year shows its own last one, and one without years has no card.
 */
export function indicatorCards(review: Review): readonly CardTable[] {
  return review.tables.map((table) => {
    const latest = latestReportedOrLastYear(table);
    return {
      table,
      cards: table.indicators.flatMap((indicator) => {
        const year =
          indicator.years.find(({ fiscalYear }) => fiscalYear === latest) ?? indicator.years.at(-1);
        return year ? [cardOf(indicator, year, review)] : [];
      }),
    };
  });
}

function cardOf(indicator: Indicator, year: IndicatorYear, review: Review): IndicatorCard {
  return {
    indicator,
    year,
    assessment: assessIn(indicator, year, review),
    trend: indicator.years
      .filter(({ fiscalYear }) => fiscalYear <= year.fiscalYear)
      .map(({ fiscalYear, target, actual }) => ({
        fiscalYear,
        target: target?.figure,
        actual: actual?.figure,
      })),
    awaitsAnswer: indicator.direction === "unknown",
  };
}
