import { fiscalYear, type FiscalYear } from "../../../values/calendar/fiscal-year";
import { compareKey } from "../../../values/notation/normalise";
import { readDate } from "../../../values/notation/read-date";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell } from "../../tables/year-row";

const DAY_OF_ACTUALS = /実績[値数量額]?\(([^()]+)\)$/;
const DAY_OF_GOALS = /目標[値数量額]?\(([^()]+)\)$/;

/**
 * The fiscal year that was over on the first day of the next, which is behind 実績: 2023 of 実績（R6.4.1）. Undefined for any other
 * heading, and where a goal among the headings is of such a day too: there the days stand for the years that they begin.
 */
export function yearOverBy(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  heading: string,
): FiscalYear | undefined {
  const begun = yearBegunOn(heading, DAY_OF_ACTUALS);
  if (begun === undefined) return undefined;
  for (let row = rows.first; row <= rows.last; row += 1)
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1)
      if (yearBegunOn(grid.text(row, column), DAY_OF_GOALS) !== undefined) return undefined;
  return fiscalYear(begun - 1);
}

function yearBegunOn(heading: string, ofDay: RegExp): number | undefined {
  const [, day = ""] = ofDay.exec(compareKey(heading)) ?? [];
  const reading = readDate(day.replace(/(?:現在|時点)$/, ""));
  return reading.state === "date" && reading.date.month === 4 && reading.date.day === 1
    ? reading.date.year
    : undefined;
}

/** Whether a heading names the very year; a bare one (5年度) names none. */
export function isOfYear(cell: YearCell | undefined, year: FiscalYear | undefined): boolean {
  return cell?.label.state === "year" && cell.label.fiscalYear === year;
}
