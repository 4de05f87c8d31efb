import type { NotChecked } from "../../../model/not-checked";
import { isFigureAt, numberAt } from "../../tables/figure-at";
import { readColumnRole } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace, IndicatorSource, YearPlaces } from "../places/indicator-source";
import { columnHeading, type LabelColumns } from "../labels/label-columns";
import { notCheckedAt } from "../frame/table-frame";

/** The columns of 計, 合計 or 計画期間計 of a table. */
export function totalColumns(
  grid: SheetGrid,
  headings: { readonly first: number; readonly last: number },
  { known }: LabelColumns,
): number[] {
  return known.filter((column) =>
    columnHeading(grid, headings, column).texts.some((text) => readColumnRole(text) === "total"),
  );
}

/** An indicator, and the target that was taken from it where it had one of which nobody can say what it is for. */
export interface WithoutDoubtfulTarget {
  readonly source: IndicatorSource;
  readonly notChecked: readonly NotChecked[];
}

/**
 * An indicator whose yearly actuals the table itself adds up (合計), and whose only target is nearer to that sum than to its
 * latest actual, has no target: 600 under R6目標 beside 180 and 合計 621 may be for the sum, and 180 of 600 would be 30 %.
 */
export function withoutTargetOfTotal(
  grid: SheetGrid,
  totals: readonly number[],
  source: IndicatorSource,
): WithoutDoubtfulTarget {
  const target = doubtfulTarget(grid, totals, source);
  if (!target) return { source, notChecked: [] };
  const years = source.years
    .map((year) => (year.target === target ? { ...year, target: undefined } : year))
    .filter((year) => year.target ?? year.actual);
  return {
    source: { ...source, years, lacks: "target" },
    notChecked: [
      notCheckedAt(grid, "cell", target.row, target.column, grid.text(target.row, target.column), {
        code: "targetOfTotal",
        indicator: source.label.text,
      }),
    ],
  };
}

function doubtfulTarget(
  grid: SheetGrid,
  totals: readonly number[],
  { years }: IndicatorSource,
): FigurePlace | undefined {
  const figureAt = (place: FigurePlace | undefined): number | undefined =>
    place && numberAt(grid, place.row, place.column);
  const targets = years.flatMap(({ target }) => (target && figureAt(target) !== undefined ? [target] : []));
  const [target] = targets;
  if (!target || targets.length > 1 || totals.length === 0) return undefined;
  const actuals = years.flatMap(({ actual }) => (actual && figureAt(actual) !== undefined ? [actual] : []));
  const latest = actuals.at(-1);
  if (!latest || actuals.length < 2 || !isLastOf(years, target, latest)) return undefined;
  // Where the targets are added up in a row of their own, this one is of its year.
  const addsTargets =
    target.row !== latest.row && totals.some((column) => isFigureAt(grid, target.row, column));
  if (addsTargets) return undefined;
  const sum = actuals.reduce((before, place) => before + (figureAt(place) ?? 0), 0);
  const adds = totals.some((column) => Math.abs((numberAt(grid, latest.row, column) ?? NaN) - sum) < 1e-6);
  const [aim, reached] = [figureAt(target) ?? 0, figureAt(latest) ?? 0];
  // Between the two by their ratios: 600 is 3.3 times 180 and less than 1.1 times away from 621.
  return adds && sum > reached && aim * aim > sum * reached ? target : undefined;
}

/** Whether a target is of the year of the latest actual, or of a later one. */
function isLastOf(years: IndicatorSource["years"], target: FigurePlace, latest: FigurePlace): boolean {
  const yearOf = (isIt: (year: YearPlaces) => boolean): number => years.find(isIt)?.heading.fiscalYear ?? 0;
  return yearOf((year) => year.target === target) >= yearOf((year) => year.actual === latest);
}
