import { flatMapSteps } from "../../values/steps/flat-map-steps";
import { runToTheEnd } from "../../values/steps/run-to-the-end";
import { definitionFor } from "../../model/definition-for";
import { beginsAnewBetween, type IndicatorDefinition } from "../../model/indicator-definition";
import { figureOf } from "../../model/indicator-figures";
import type {
  CountingBasis,
  DirectionRead,
  Indicator,
  IndicatorTable,
  IndicatorYear,
} from "../../model/indicator";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { CheckInput } from "./check";
import { callName } from "./figures";

/** A year of an indicator with its figures, undefined where the cell holds no number. */
export interface SeriesYear {
  readonly year: IndicatorYear;
  readonly fiscalYear: number;
  readonly target: number | undefined;
  readonly actual: number | undefined;
}

/** An indicator of a table as a series of years, with what 指標定義 says of it. */
export interface IndicatorSeries {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition | undefined;
  readonly countingBasis: CountingBasis;
  readonly direction: DirectionRead;
  /** In the order of years, each once. */
  readonly years: readonly SeriesYear[];
}

/** A year beside an earlier one. */
export interface YearPair {
  readonly before: SeriesYear;
  readonly after: SeriesYear;
}

/** Indicators after which those who go through all series pause; a millisecond or two. */
export const SERIES_OF_A_STEP = 10;

const seriesByInput = new WeakMap<CheckInput, readonly IndicatorSeries[]>();

/** The series of every indicator of the tables; a year that is there twice counts by its first column. */
export function seriesOf(input: CheckInput): readonly IndicatorSeries[] {
  const known = seriesByInput.get(input);
  if (known) return known;
  return runToTheEnd(seriesSteps(input));
}

/** Reads the series that `seriesOf` gives from then on, with a pause after each table. */
export function* seriesSteps(input: CheckInput): Generator<undefined, readonly IndicatorSeries[]> {
  const series = yield* flatMapSteps(
    input.tables,
    (table) =>
      table.indicators.map((indicator) => readSeries(table, indicator, input.definitions.definitions)),
    1,
  );
  seriesByInput.set(input, series);
  return series;
}

function readSeries(
  table: IndicatorTable,
  indicator: Indicator,
  definitions: readonly IndicatorDefinition[],
): IndicatorSeries {
  const definition = definitionFor(indicator, definitions);
  const byYear = new Map<number, IndicatorYear>();
  for (const year of indicator.years) if (!byYear.has(year.fiscalYear)) byYear.set(year.fiscalYear, year);
  return {
    table,
    indicator,
    definition,
    countingBasis: definition?.countingBasis ?? indicator.countingBasis,
    direction: definition?.direction ?? indicator.direction,
    years: [...byYear.values()].map((year) => ({
      year,
      fiscalYear: year.fiscalYear,
      target: figureOf(year.target),
      actual: figureOf(year.actual),
    })),
  };
}

/** Whether a series break is recorded for a year after `before`, up to `after`: nothing is compared across it. */
export function breaksBetween({ definition }: IndicatorSeries, before: number, after: number): boolean {
  return beginsAnewBetween(definition?.seriesBreak, before, after);
}

/** Each year with a number beside the last earlier year with one. */
export function pairsWith(series: IndicatorSeries, figure: "target" | "actual"): YearPair[] {
  const given = series.years.filter((year) => year[figure] !== undefined);
  return given.slice(1).flatMap((after, index) => {
    const before = given[index];
    return before ? [{ before, after }] : [];
  });
}

/** The longest stretches of years, one after the other in the table, of which all satisfy the condition. */
export function runsOf(
  years: readonly SeriesYear[],
  holds: (year: SeriesYear) => boolean,
): (readonly SeriesYear[])[] {
  const runs: SeriesYear[][] = [];
  let open: SeriesYear[] | undefined;
  for (const year of years) {
    if (!holds(year)) open = undefined;
    else if (open) open.push(year);
    else runs.push((open = [year]));
  }
  return runs;
}

/** Where a finding about a year of a series is placed: the cell of that year, else the indicator's label. */
export function placeInSeries(
  { indicator }: IndicatorSeries,
  { year }: SeriesYear,
  figure: "target" | "actual",
): { readonly at: CellAddress; readonly indicator: string; readonly fiscalYear: number } {
  const cell = year[figure];
  return {
    at: cell?.address ?? indicator.labelCell,
    indicator: callName(indicator),
    fiscalYear: year.fiscalYear,
  };
}
