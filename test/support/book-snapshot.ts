import type { CellValue } from "../../src/core/values/workbook/cell-value";
import { parseReference, type Area } from "../../src/core/values/workbook/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import type { BookState, CellState, SheetState } from "../../stand-in/model/book-state";

function usedArea(sheet: SheetState): Area {
  const rows = [...sheet.cells.keys()];
  const columns = [...sheet.cells.values()].flatMap((row) => [...row.keys()]);
  if (rows.length === 0 || columns.length === 0) return { row: 0, column: 0, rows: 0, columns: 0 };
  const most = (numbers: readonly number[]): number =>
    numbers.reduce((one, other) => Math.max(one, other), 0);
  return { row: 0, column: 0, rows: most(rows) + 1, columns: most(columns) + 1 };
}

function grid<T>(sheet: SheetState, used: Area, read: (cell: CellState | undefined) => T): T[][] {
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (_unused, column) => read(sheet.cells.get(row)?.get(column))),
  );
}

function snapshotOf(sheet: SheetState): SheetSnapshot {
  const used = usedArea(sheet);
  return {
    name: sheet.name,
    visibility:
      sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden",
    isProtected: sheet.protection !== undefined,
    used,
    values: grid(sheet, used, (cell): CellValue => cell?.value ?? null),
    formulas: grid(sheet, used, (cell) => cell?.formula ?? null),
    numberFormats: grid(sheet, used, (cell) => cell?.style?.numberFormat ?? "General"),
    merges: sheet.merges,
    tables: sheet.tables,
    charts: [],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  };
}

/** The snapshot that a host would read of a book of the stand-in, charts left out. */
export function bookSnapshot(book: BookState): WorkbookSnapshot {
  return {
    sheets: book.sheets.map(snapshotOf),
    names: book.names.map(({ name, formula }) => ({ name, refersTo: parseReference(formula) })),
    fileName: undefined,
    date1904: book.date1904,
  };
}
