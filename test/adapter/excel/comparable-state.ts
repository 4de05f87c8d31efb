import type { BookState, CellState, CellStyle, ChartState, SheetState } from "../../../src/sandbox/model/book-state";
import { defaultStyle } from "../../../src/sandbox/model/cell-style";

/**
 * A workbook's state as a person could tell it apart: what is left out and what is spelt out as Excel's default are
 * the same, and so are the numbers that Excel hands out by itself (ids, priorities of rules that stand alone).
 */
export function comparableState(book: BookState): unknown {
  const { sheets, names, activeSheet, date1904 } = book;
  return structuredClone({
    sheets: sheets.map(comparableSheet),
    names: names.map(({ name, formula, visible, comment }) => ({ name, formula, visible, comment: comment ?? "" })).sort(byName),
    activeSheet,
    date1904,
  });
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}

function comparableSheet(sheet: SheetState): unknown {
  const { source: _source, id: _id, cells, charts, conditionalFormats, tables, ...rest } = sheet;
  return {
    ...rest,
    cells: comparableCells(cells),
    charts: charts.map(comparableChart),
    conditionalFormats: [...conditionalFormats]
      .sort((one, other) => one.priority - other.priority)
      .map(({ id: _formatId, priority: _priority, ...format }) => format),
    tables: tables.map(({ id: _tableId, ...table }) => table),
    columnWidths: [...rest.columnWidths].sort(),
    rowHeights: [...rest.rowHeights].sort(),
  };
}

function comparableCells(cells: SheetState["cells"]): [string, CellState][] {
  const found: [string, CellState][] = [];
  for (const [row, columns] of cells) {
    for (const [column, cell] of columns) {
      const style = comparableStyle(cell.style ?? {});
      const isPlain = cell.value === null && cell.formula === undefined && Object.keys(style).length === 0;
      if (!isPlain) found.push([`R${String(row + 1)}C${String(column + 1)}`, { ...cell, style }]);
    }
  }
  return found.sort(([one], [other]) => (one < other ? -1 : 1));
}

function comparableStyle({ borders, ...style }: Readonly<CellStyle>): CellStyle {
  const defaults: Readonly<Record<string, unknown>> = { ...defaultStyle };
  const said = Object.entries(style).filter(([name, value]) => value !== undefined && value !== defaults[name]);
  const edges = Object.entries(borders ?? {}).filter(([, edge]) => (edge as unknown) !== undefined);
  return { ...Object.fromEntries(said), ...(edges.length > 0 && { borders: Object.fromEntries(edges) }) };
}

function comparableChart({ id: _id, source: _source, ...chart }: ChartState): unknown {
  return chart;
}
