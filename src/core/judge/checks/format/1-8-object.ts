import type { ChartSnapshot } from "../../../values/workbook/snapshot";
import { formatSubject, type DataRange } from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { rangeRule } from "../../checking/machine-readable-rule";

/** Points: rows and columns are at least so small, and at most so large where nobody has made them larger. */
const ROW = { least: 13.5, most: 20 };
const COLUMN = { least: 48, most: 72 };

/**
 * Rule 1-8: no objects within the table. A snapshot knows charts, and their places in points only, so a chart counts where
 * it lies over the table even if every row and column is as small as can be.
 */
export const formatObject = rangeRule({
  code: "format/1-8-object",
  severity: "warning",
  keeps: ({ table, column, rows, chart }) => [table, column, rows, chart],
  find: (range) =>
    range.sheet.charts
      .filter((chart) => liesOver(chart, range))
      .map(({ name }) => ({
        at: { sheet: range.sheet.name, row: range.area.row, column: range.area.column },
        ...NO_INDICATOR,
        data: { ...formatSubject(range, undefined, 1), chart: name },
      })),
});

function liesOver({ left, top, width, height }: ChartSnapshot, { area }: DataRange): boolean {
  const isAcross =
    left < (area.column + area.columns) * COLUMN.least && left + width > area.column * COLUMN.most;
  const isDown = top < (area.row + area.rows) * ROW.least && top + height > area.row * ROW.most;
  return isAcross && isDown;
}
