import { formatFixedArea, quoteSheet } from "./a1";
import type { AreaState, SheetState } from "./book-state";
import type { ChartSeriesState } from "./chart-state";
import { cellAt } from "./sheet-cells";

/** A reference as charts write it: `'グラフ元データ'!$B$3:$B$11`. */
export function chartReference(sheet: SheetState, area: AreaState): string {
  return `${quoteSheet(sheet.name)}!${formatFixedArea(area)}`;
}

/**
 * The series that Excel makes of a range: one a row or one a column. A first row and a first column of labels (text,
 * or an empty corner) give names and categories. `Auto` takes the fewer series.
 */
export function guessSeries(
  sheet: SheetState,
  area: AreaState,
  seriesBy: "Auto" | "Rows" | "Columns",
  chartType: string,
): ChartSeriesState[] {
  const headColumns = hasLabels(sheet, { ...area, columns: 1 }, area) ? 1 : 0;
  const headRows = hasLabels(sheet, { ...area, rows: 1 }, area) ? 1 : 0;
  const byRows =
    seriesBy === "Rows" || (seriesBy === "Auto" && area.rows - headRows < area.columns - headColumns);
  const body: AreaState = {
    row: area.row + headRows,
    column: area.column + headColumns,
    rows: Math.max(1, area.rows - headRows),
    columns: Math.max(1, area.columns - headColumns),
  };
  const count = byRows ? body.rows : body.columns;
  return Array.from({ length: count }, (_series, index) => {
    const values = byRows
      ? { ...body, row: body.row + index, rows: 1 }
      : { ...body, column: body.column + index, columns: 1 };
    const categories = byRows
      ? { ...body, row: area.row, rows: 1 }
      : { ...body, column: area.column, columns: 1 };
    const name = byRows ? { row: values.row, column: area.column } : { row: area.row, column: values.column };
    const hasName = byRows ? headColumns > 0 : headRows > 0;
    const hasCategories = byRows ? headRows > 0 : headColumns > 0;
    return {
      ...newSeries(`系列${String(index + 1)}`, chartType),
      values: chartReference(sheet, values),
      ...(hasCategories ? { categories: chartReference(sheet, categories) } : {}),
      ...(hasName ? { nameReference: chartReference(sheet, { ...name, rows: 1, columns: 1 }) } : {}),
    };
  });
}

/** A series without data, on the primary axis. */
export function newSeries(name: string, chartType: string): ChartSeriesState {
  return { name, values: "", chartType, axisGroup: "Primary", points: {} };
}

function hasLabels(sheet: SheetState, line: AreaState, whole: AreaState): boolean {
  if (line.rows === whole.rows && line.columns === whole.columns) return false;
  if ((cellAt(sheet, whole.row, whole.column)?.value ?? null) === null && whole.rows > 1 && whole.columns > 1)
    return true;
  const last =
    line.columns === 1
      ? { row: line.row + line.rows - 1, column: line.column }
      : { row: line.row, column: line.column + line.columns - 1 };
  return typeof cellAt(sheet, last.row, last.column)?.value === "string";
}
