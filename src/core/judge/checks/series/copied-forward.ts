import type { IndicatorTable, YearHeading } from "../../../model/indicator";
import { checkOf, type CheckInput } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import { seriesOf, type IndicatorSeries, type SeriesYear } from "../../checking/series";

/** From this share of equal figures on, and this many figures, a year looks copied. */
const SHARE = 0.75;
const FEWEST_CELLS = 6;

/**
 * A year whose figures are for the most part those of the year before. Targets alone may be the same for years, so the actuals
 * must repeat as well; zeros that stay zero say nothing. It is at the year's heading.
 */
export const seriesCopiedForward = checkOf({
  code: "series/copied-forward",
  severity: "warning",
  keeps: ({ beforeYear, equal, compared }) => [beforeYear, equal, compared],
  find: (input) => input.tables.flatMap((table) => copiesIn(table, input)),
});

interface Tally {
  readonly heading: YearHeading;
  readonly beforeYear: number;
  targets: number;
  equalTargets: number;
  actuals: number;
  equalActuals: number;
}

function copiesIn(table: IndicatorTable, input: CheckInput): Occurrence<"series/copied-forward">[] {
  const tallies = new Map<number, Tally>();
  for (const series of seriesOf(input)) if (series.table === table) count(series, tallies);
  return [...tallies.values()].flatMap((tally): Occurrence<"series/copied-forward">[] => {
    const compared = tally.targets + tally.actuals;
    const equal = tally.equalTargets + tally.equalActuals;
    const isCopy =
      compared >= FEWEST_CELLS &&
      equal >= SHARE * compared &&
      tally.actuals > 0 &&
      tally.equalActuals >= SHARE * tally.actuals;
    if (!isCopy) return [];
    return [
      {
        at: tally.heading.address,
        indicator: undefined,
        fiscalYear: tally.heading.fiscalYear,
        data: { beforeYear: tally.beforeYear, equal, compared },
      },
    ];
  });
}

function count(series: IndicatorSeries, tallies: Map<number, Tally>): void {
  series.years.slice(1).forEach((after, index) => {
    const before = series.years[index];
    if (!before) return;
    const tally = tallies.get(after.fiscalYear) ?? newTally(before, after);
    tallies.set(after.fiscalYear, tally);
    const target = compare(before.target, after.target);
    const actual = compare(before.actual, after.actual);
    tally.targets += target.compared;
    tally.equalTargets += target.equal;
    tally.actuals += actual.compared;
    tally.equalActuals += actual.equal;
  });
}

function newTally(before: SeriesYear, after: SeriesYear): Tally {
  const { heading } = after.year;
  return { heading, beforeYear: before.fiscalYear, targets: 0, equalTargets: 0, actuals: 0, equalActuals: 0 };
}

function compare(
  before: number | undefined,
  after: number | undefined,
): { readonly compared: 0 | 1; readonly equal: 0 | 1 } {
  if (before === undefined || after === undefined || (before === 0 && after === 0))
    return { compared: 0, equal: 0 };
  return { compared: 1, equal: before === after ? 1 : 0 };
}
