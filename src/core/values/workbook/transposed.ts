import { formatArea, formatCell, parseArea, type Area, type CellPosition } from "./cell-address";
import type { SheetSnapshot } from "./snapshot";

/** The cell with its row and column exchanged: B5 becomes E2. */
export function transposedPlace<Place extends CellPosition>(place: Place): Place {
  return { ...place, row: place.column, column: place.row };
}

/** The area turned about the sheet's diagonal: A1:B5 becomes A1:E2. */
export function transposedArea<Turned extends Area>(area: Turned): Turned {
  return { ...area, row: area.column, column: area.row, rows: area.columns, columns: area.rows };
}

/** A1 notation of a cell or an area, turned; undefined stays so, as does a text that is no place. */
export function transposedReference(at: string | undefined): string | undefined {
  const area = at === undefined ? undefined : parseArea(at);
  if (!area) return at;
  const turned = transposedArea(area);
  return turned.rows === 1 && turned.columns === 1 ? formatCell(turned) : formatArea(turned);
}

/**
 * The sheet's cells and merges turned about its diagonal. What readers of tables do not look at (charts, Excel tables) is left
 * out, and formulas stay as they are written: they say only that a cell is calculated.
 */
export function transposedSheet(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    used: transposedArea(sheet.used),
    values: turned(sheet.values),
    formulas: turned(sheet.formulas),
    numberFormats: turned(sheet.numberFormats),
    merges: sheet.merges.map(transposedArea),
    tables: [],
    charts: [],
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
  };
}

function turned<Cell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  const [first = []] = rows;
  return first.map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}
