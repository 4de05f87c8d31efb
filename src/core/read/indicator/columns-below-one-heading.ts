import { compareKey } from "../../values/notation/normalise";
import { isPercentFormat } from "../../values/notation/number-format";
import { isFigureAt } from "../tables/figure-at";
import { readFigureHeading } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { columnsBetween, type TableSource } from "./frame/table-frame";
import { isWhole } from "./kind-rows/rows-below-one-kind";
import type { FigurePlace, IndicatorSource, YearPlaces } from "./places/indicator-source";
import { placesOf } from "./names-with-measures";

/**
 * A table whose heading 実績 is merged over several columns of figures (電話 ｜ 来所, words that head nothing that is known): the first of them had been
 * its year's. It is the one below 計 or 全体; where there is none nobody can say which, and the year has no such figure.
 */
export function withWholeColumns(grid: SheetGrid, source: TableSource): TableSource {
  const isOfRows = source.layout === "kind-columns" || source.layout === "milestones";
  if (!isOfRows || source.measure !== undefined) return source;
  return { ...source, indicators: source.indicators.map((one) => withWhole(grid, source, one)) };
}

function withWhole(grid: SheetGrid, source: TableSource, indicator: IndicatorSource): IndicatorSource {
  const used = placesOf(indicator);
  const wholeOf = (place: FigurePlace | undefined): FigurePlace | undefined => {
    const others = place
      ? columnsBeside(grid, source, place).filter((column) => !used.some((one) => one.column === column))
      : [];
    if (!place || others.length === 0) return place;
    const words = (column: number): string => compareKey(grid.text(source.headerRows.last + 1, column));
    const [whole, ...more] = [place.column, ...others].filter((column) => isWhole(words(column)));
    return whole !== undefined && more.length === 0 ? { ...place, column: whole } : undefined;
  };
  const years = indicator.years.map((year): YearPlaces => {
    const [target, actual] = [wholeOf(year.target), wholeOf(year.actual)];
    const isSame = target?.column === year.target?.column && actual?.column === year.actual?.column;
    return isSame
      ? year
      : { ...year, target, actual, ...(year.rate && { rate: actual && target ? year.rate : undefined }) };
  });
  const isLost = (kind: "target" | "actual"): boolean =>
    indicator.years.some((year) => year[kind]) && !years.some((year) => year[kind]);
  const lacks = isLost("target") ? "target" : isLost("actual") ? "actual" : indicator.lacks;
  return { ...indicator, years, ...(lacks && { lacks }) };
}

/** The other columns of figures that the heading of a figure is merged over, as the lowest of its column. */
function columnsBeside(grid: SheetGrid, { headerRows }: TableSource, { row, column }: FigurePlace): number[] {
  const merge = grid.merge(headerRows.last, column);
  if (!merge || merge.columns < 2) return [];
  const heading = grid.text(merge.row, merge.column);
  const kind = readFigureHeading(readYearLabel(heading)?.rest ?? heading)?.kind;
  if (kind !== "target" && kind !== "actual") return [];
  const isPercent = (at: number): boolean =>
    /[%％]/.test(grid.text(row, at)) || isPercentFormat(grid.numberFormat(row, at));
  const isPlain = (at: number): boolean =>
    isFigureAt(grid, row, at) && !/^[(（[［【〔<＜〈]/.test(grid.text(row, at));
  return columnsBetween(merge.column, merge.column + merge.columns - 1, new Set([column])).filter(
    (at) => isPlain(at) && isPercent(at) === isPercent(column),
  );
}
