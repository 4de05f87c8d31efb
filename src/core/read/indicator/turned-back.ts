import { compareKey } from "../../values/notation/normalise";
import { parseArea } from "../../values/workbook/cell-address";
import { transposedArea, transposedPlace, transposedReference } from "../../values/workbook/transposed";
import type { NotChecked } from "../../model/not-checked";
import type { SheetGrid } from "../tables/sheet-grid";
import { readFigureHeading } from "../tables/heading-words";
import type { FigurePlace, IndicatorSource } from "./places/indicator-source";
import { movedHeading, movedIndicator } from "./places/moved-indicator";
import type { TableSource } from "./frame/table-frame";

/**
 * The table that was read on a sheet turned about its diagonal, every place turned back. Undefined where the turned rows are those of
 * one indicator, or name a year twice.
 */
export function turnedBack(source: TableSource | undefined): TableSource | undefined {
  if (!source?.indicators[0]) return undefined;
  const { headerRows, lastRow, firstColumn } = source;
  const headings = source.headings.map((heading) => movedHeading(heading, transposedPlace));
  const kinds = source.indicators.map(({ label }) => readFigureHeading(label.text)?.kind);
  // 実績 is what is said of one indicator, which something else names.
  if (kinds.includes("actual") || kinds.includes("target")) return undefined;
  const indicators = source.indicators
    .filter(({ label }, index) => kinds[index] === undefined && !NO_NAME.test(compareKey(label.text)))
    .map((indicator) => movedIndicator(indicator, transposedPlace, transposedPlace));
  // A year twice is a list with a row for each indicator and year, whose names another layout reads or nobody does.
  if (new Set(headings.map(({ fiscalYear }) => fiscalYear)).size < headings.length) return undefined;
  const rows = [...headings.map(({ address }) => address), ...indicators.flatMap(figuresOf)].map(
    ({ row }) => row,
  );
  const firstYear = Math.min(...headings.map(({ address }) => address.row));
  const lastOfFigures = Math.max(...rows);
  return {
    ...source,
    layout: "years-down",
    headerRows: { first: firstColumn, last: Math.max(firstColumn, firstYear - 1) },
    lastRow: lastOfFigures,
    firstColumn: headerRows.first,
    lastColumn: lastRow,
    headings,
    indicators,
    known: source.known.map(transposedArea),
    numbers: source.numbers.map(transposedArea),
    // What is below the last year is a footnote, or another table: its figures, if any, are named as unread.
    notChecked: source.notChecked.map(turnedNotChecked).filter(({ what: { at } }) => {
      const area = at === undefined ? undefined : parseArea(at);
      return !area || area.row <= lastOfFigures;
    }),
  };
}

/**
 * What is above a blank row is no heading of the table below it: the turned sheet has the tables above in the columns in
 * which it looks for the names' sections and descriptions.
 */
export function withoutRowsAbove(grid: SheetGrid, source: TableSource | undefined): TableSource | undefined {
  if (!source) return undefined;
  const { headerRows, firstColumn, lastColumn } = source;
  const labels = source.indicators.flatMap(({ label, description }) => [
    label.place.row,
    description?.place.row ?? label.place.row,
  ]);
  let first = Math.min(headerRows.last, ...labels);
  // A title has nothing beside it.
  while (first > headerRows.first && !grid.isBlankRow(first - 1, firstColumn + 1, lastColumn)) first -= 1;
  if (first === headerRows.first) return source;
  const isWithin = ({ row }: { readonly row: number }): boolean => row >= first;
  return {
    ...source,
    headerRows: { ...headerRows, first },
    known: source.known.filter(isWithin),
    numbers: source.numbers.filter(isWithin),
    notChecked: source.notChecked.filter(({ what: { at } }) => {
      const area = at === undefined ? undefined : parseArea(at);
      return !area || isWithin(area);
    }),
  };
}

/**
 * 備考（調査時点） beside names of indicators: what is said of a year, not counted. 値 and 単位 of a list with a row for each 目標
 * and 実績, and 目標年度 over years, are headings of columns and name nothing that is counted.
 */
const NO_NAME =
  /^(?:備考|摘要|特記事項|コメント|出典|調査(?:時点|日|期日)|単位|数?値|種別|(?:目標|達成|最終|実績|基準)(?:年度?|年次|時期))(?:\(.*\))?$/;

function figuresOf({ undatedTarget, years }: IndicatorSource): FigurePlace[] {
  const places = years.flatMap(({ target, actual, rate }) => [target, actual, rate]);
  return [undatedTarget, ...places].flatMap((place) => place ?? []);
}

function turnedNotChecked({ what, why }: NotChecked): NotChecked {
  return { what: { ...what, at: transposedReference(what.at) }, why };
}
