import { cellsOf, parseReference } from "../../src/core/values/workbook/cell-address";
import type { BookState } from "../../stand-in/model/book-state";
import type { ChartSeriesState } from "../../stand-in/model/chart-state";

/**
 * A workbook without the looks and labels of points that its charts do not draw, as their cells hold no number. Excel takes none
 * for such a point, and nobody sees those that it was given while its cell held one. So where somebody empties a figure while
 * charts are drawn, there are two workbooks that look the same.
 */
export function withoutUndrawnPoints(book: BookState): BookState {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.map((chart) => ({
        ...chart,
        series: chart.series.map((series) => withoutUndrawn(book, series)),
      })),
    })),
  };
}

function withoutUndrawn(book: BookState, series: ChartSeriesState): ChartSeriesState {
  const range = parseReference(series.values);
  const sheet = range && book.sheets.find(({ name }) => name === range.sheet);
  if (!range || !sheet) return series;
  const isDrawn = cellsOf(range).map(
    ({ row, column }) => typeof sheet.cells.get(row)?.get(column)?.value === "number",
  );
  return {
    ...series,
    points: Object.fromEntries(Object.entries(series.points).filter(([at]) => isDrawn[Number(at)] === true)),
  };
}
