import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import { literalText } from "../../../values/notation/number-format";
import { takeYearNote, withoutYearInFormat, type NotedFigure } from "../../../values/notation/year-note";
import type { CellValue } from "../../../values/workbook/cell-value";
import type { SheetGrid } from "../../tables/sheet-grid";

/** A figure as its cell has it. */
export interface FigureCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** A figure with its year in its cell, typed with it or shown by its number format. */
export function notedFigure(grid: SheetGrid, row: number, column: number): NotedFigure | undefined {
  const at = grid.anchor(row, column);
  return notedIn({
    value: grid.value(at.row, at.column),
    numberFormat: grid.numberFormat(at.row, at.column),
  });
}

function notedIn({ value, numberFormat }: FigureCell): NotedFigure | undefined {
  const text = typeof value === "number" ? `0${literalText(numberFormat)}` : value;
  return typeof text === "string" ? takeYearNote(text) : undefined;
}

/** A figure and its format without the year in brackets that the cell says beside it. */
export function withoutYear({ value, numberFormat }: FigureCell): FigureCell {
  if (typeof value === "string") return { value: takeYearNote(value)?.figure ?? value, numberFormat };
  return { value, numberFormat: withoutYearInFormat(numberFormat) };
}

/** What counting of years may begin with: 20年度 is 2008, 2038 or 1945. */
const YEARS_BEFORE_ERAS: readonly number[] = [1925, 1988, 2018];

/**
 * The same under the heading of a year: `72.7%（20年度）` under H20 says its own year once more. Undefined where the cell says
 * another one (`866億円（R4）` under R5実績): its figure is not that of the heading. What is counted to a month only, and a format
 * of numbers that shows another year, is left as it is.
 */
export function withoutHeadedYear(cell: FigureCell, fiscalYear: FiscalYear): FigureCell | undefined {
  const year = notedIn(cell)?.year;
  if (!year || year.asOf) return cell;
  const agrees =
    year.state === "year"
      ? year.fiscalYear === fiscalYear
      : YEARS_BEFORE_ERAS.some((before) => before + year.year === fiscalYear);
  if (agrees) return withoutYear(cell);
  return typeof cell.value === "number" ? cell : undefined;
}
