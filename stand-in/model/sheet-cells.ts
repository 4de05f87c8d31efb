import type { AreaState, CellState, CellStyle, SheetState } from "./book-state";

export function cellAt(sheet: SheetState, row: number, column: number): CellState | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** How a cell looks: its own style, else its row's, else its column's. */
export function styleAt(sheet: SheetState, row: number, column: number): Readonly<CellStyle> | undefined {
  const cell = cellAt(sheet, row, column);
  return cell ? cell.style : inheritedStyle(sheet, row, column);
}

/** The style of a cell that does not exist. */
export function inheritedStyle(
  sheet: SheetState,
  row: number,
  column: number,
): Readonly<CellStyle> | undefined {
  return sheet.rowStyles?.get(row) ?? sheet.columnStyles?.get(column);
}

/**
 * Puts a cell in its place; one without content and style is taken away, so that equal sheets have equal maps. Where
 * its row or column has a style it stays, since it does not look like them.
 */
export function putCell(sheet: SheetState, row: number, column: number, cell: CellState | undefined): void {
  const cells = sheet.cells.get(row);
  if (cell && !(isEmpty(cell) && inheritedStyle(sheet, row, column) === undefined)) {
    if (cells) cells.set(column, cell);
    else sheet.cells.set(row, new Map([[column, cell]]));
    return;
  }
  cells?.delete(column);
  if (cells?.size === 0) sheet.cells.delete(row);
}

function isEmpty(cell: CellState): boolean {
  return cell.value === null && cell.formula === undefined && cell.style === undefined;
}

export function hasContent(cell: CellState | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** Gives a cell content and keeps its style; null without a formula empties it. */
export function putContent(
  sheet: SheetState,
  row: number,
  column: number,
  content: Pick<CellState, "value" | "formula">,
): void {
  const style = styleAt(sheet, row, column);
  putCell(sheet, row, column, {
    value: content.value,
    ...(content.formula === undefined ? {} : { formula: content.formula }),
    ...(style === undefined ? {} : { style }),
  });
}

/** Gives a cell a style and keeps its content; undefined is Excel's default. The cell stays the same object. */
export function putStyle(
  sheet: SheetState,
  row: number,
  column: number,
  style: Readonly<CellStyle> | undefined,
): void {
  const cell = cellAt(sheet, row, column) ?? { value: null };
  if (style === undefined) delete cell.style;
  else cell.style = style;
  putCell(sheet, row, column, cell);
}

/** Visits the cells that exist within an area, in whatever order they were made; no cell may be added meanwhile. */
export function eachCell(
  sheet: SheetState,
  area: AreaState,
  visit: (row: number, column: number, cell: CellState) => void,
): void {
  const lastColumn = area.column + area.columns;
  const visitRow = (row: number, cells: Map<number, CellState>): void => {
    if (area.columns < cells.size) {
      for (let column = area.column; column < lastColumn; column++) {
        const cell = cells.get(column);
        if (cell) visit(row, column, cell);
      }
      return;
    }
    for (const [column, cell] of [...cells])
      if (column >= area.column && column < lastColumn) visit(row, column, cell);
  };
  if (area.rows < sheet.cells.size) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = sheet.cells.get(row);
      if (cells) visitRow(row, cells);
    }
    return;
  }
  for (const [row, cells] of [...sheet.cells])
    if (row >= area.row && row < area.row + area.rows) visitRow(row, cells);
}

/** Calls for every cell of an area, whether it exists or not, row by row. */
export function eachAddress(area: AreaState, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

/** The smallest area that holds every cell with content, or with content or style; undefined where there is none. */
export function usedArea(sheet: SheetState, valuesOnly: boolean, within?: AreaState): AreaState | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const lastRow = within ? within.row + within.rows - 1 : Infinity;
  const lastColumn = within ? within.column + within.columns - 1 : Infinity;
  for (const [row, cells] of sheet.cells) {
    if (row < (within?.row ?? 0) || row > lastRow) continue;
    for (const [column, cell] of cells) {
      if (column < (within?.column ?? 0) || column > lastColumn) continue;
      if (valuesOnly && !hasContent(cell)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
