import { compareKey } from "../../values/notation/normalise";
import { isPercentFormat } from "../../values/notation/number-format";
import { isFigureAt } from "../tables/figure-at";
import { readFigureHeading } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { columnsBetween, notCheckedWithout, type TableSource } from "./frame/table-frame";
import { lostKind } from "./figures-of-several";
import { isWhole } from "./labels/whole";
import type { FigurePlace, IndicatorSource, YearPlaces } from "./places/indicator-source";
import { figurePlacesOf } from "./places/figure-places";

/**
 * A table whose heading 実績 is merged over several columns of figures (電話 ｜ 来所, words that head nothing that is known): the first of them had been
 * its year's. It is the one below 計 or 全体; where there is none nobody can say which, and the year has no such figure.
 */
export function withWholeColumns(grid: SheetGrid, source: TableSource): TableSource {
  const isOfRows = source.layout === "kind-columns" || source.layout === "milestones";
  if (!isOfRows || source.measure !== undefined) return source;
  const indicators = source.indicators.map((one) => withWhole(grid, source, one));
  const columnsOf = (all: readonly IndicatorSource[]): Set<number> =>
    new Set(all.flatMap(figurePlacesOf).map(({ column }) => column));
  const [before, after] = [columnsOf(source.indicators), columnsOf(indicators)];
  // A heading whose figures are read now is understood.
  const notChecked = notCheckedWithout(
    source,
    "heading",
    ({ column }) => after.has(column) && !before.has(column),
  );
  return { ...source, indicators, notChecked };
}

function withWhole(grid: SheetGrid, source: TableSource, indicator: IndicatorSource): IndicatorSource {
  const used = figurePlacesOf(indicator);
  const wholeOf = (place: FigurePlace | undefined): FigurePlace | undefined => {
    const beside = place && besideIn(grid, source, place);
    const others = (beside?.columns ?? []).filter((column) => !used.some((one) => one.column === column));
    if (!place || !beside || others.length === 0) return place;
    const word = (column: number): string => compareKey(grid.text(beside.row, column));
    const all = [place.column, ...others];
    const isLast = (column: number): boolean =>
      /^(?:最終|期末)$/.test(word(column)) && all.every((one) => one === column || word(one) === "中間");
    const [whole, ...more] = all.filter((column) => isWhole(word(column)) || isLast(column));
    return whole !== undefined && more.length === 0 ? { ...place, column: whole } : undefined;
  };
  const years = indicator.years.map((year): YearPlaces => {
    const [target, actual] = [wholeOf(year.target), wholeOf(year.actual)];
    const isSame = target?.column === year.target?.column && actual?.column === year.actual?.column;
    return isSame
      ? year
      : { ...year, target, actual, ...(year.rate && { rate: actual && target ? year.rate : undefined }) };
  });
  const lacks = lostKind(indicator.years, years) ?? indicator.lacks;
  return { ...indicator, years, ...(lacks && { lacks }) };
}

/** Words for a part, of a time or of those counted, which the row of headings may be read by. */
const PART = /^(?:中間|期末|最終|[前後]期|[上下]半?期|個人|法人|団体|単年度|累計)$/;

/**
 * The other columns of figures that a heading 目標 or 実績 is merged over, as the lowest of its column or right above words for parts, and the row of the
 * words that tell them apart; undefined for a heading of one column.
 */
function besideIn(
  grid: SheetGrid,
  { headerRows: { first, last } }: TableSource,
  { row, column }: FigurePlace,
): { readonly columns: readonly number[]; readonly row: number } | undefined {
  const isPart = (at: number): boolean => PART.test(compareKey(grid.text(last, at)));
  const isLowest = (grid.merge(last, column)?.columns ?? 1) > 1;
  const merge = isLowest
    ? grid.merge(last, column)
    : isPart(column) && last > first
      ? grid.merge(last - 1, column)
      : undefined;
  if (!merge || merge.columns < 2) return undefined;
  const heading = grid.text(merge.row, merge.column);
  const kind = readFigureHeading(readYearLabel(heading)?.rest ?? heading)?.kind;
  if (kind !== "target" && kind !== "actual") return undefined;
  const isPercent = (at: number): boolean =>
    /[%％]/.test(grid.text(row, at)) || isPercentFormat(grid.numberFormat(row, at));
  const isPlain = (at: number): boolean =>
    isFigureAt(grid, row, at) && !/^[(（[［【〔<＜〈]/.test(grid.text(row, at));
  const columns = columnsBetween(merge.column, merge.column + merge.columns - 1, new Set([column])).filter(
    (at) => isPlain(at) && isPercent(at) === isPercent(column) && (isLowest || isPart(at)),
  );
  return { columns, row: isLowest ? last + 1 : last };
}
