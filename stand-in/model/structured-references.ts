import { formatFixedArea, quoteSheet } from "./a1";
import { cellAt } from "./sheet-cells";
import type { AreaState, BookState, SheetState, TableState } from "./book-state";
import { tokenizeFormula } from "./formula/formula-tokens";

/**
 * Writes the structured references of a formula in A1 notation, for an engine that knows no tables. What cannot be
 * resolved (an unknown table or column) becomes #REF!. The formula's own text stays as the user wrote it.
 */
export function withoutStructuredReferences(
  formula: string,
  book: BookState,
  at: { sheet: SheetState; row: number; column: number },
): string {
  if (!formula.includes("[")) return formula;
  return tokenizeFormula(formula)
    .map((token) => (token.kind === "structured" ? resolve(token.table, token.inner, book, at) : token.text))
    .join("");
}

function resolve(
  name: string,
  inner: string,
  book: BookState,
  at: { sheet: SheetState; row: number; column: number },
): string {
  const found = findTable(book, name, at);
  if (!found) return "#REF!";
  const area = columnsOf(found.sheet, found.table, inner, at.row);
  return area ? `${quoteSheet(found.sheet.name)}!${formatFixedArea(area)}` : "#REF!";
}

function findTable(
  book: BookState,
  name: string,
  at: { sheet: SheetState; row: number; column: number },
): { sheet: SheetState; table: TableState } | undefined {
  for (const sheet of book.sheets) {
    for (const table of sheet.tables) {
      const inside =
        sheet === at.sheet &&
        at.row >= table.area.row &&
        at.row < table.area.row + table.area.rows &&
        at.column >= table.area.column &&
        at.column < table.area.column + table.area.columns;
      if (name === "" ? inside : table.name.toLowerCase() === name.toLowerCase()) return { sheet, table };
    }
  }
  return undefined;
}

/** The data of the table without its header and totals. */
export function dataArea(table: TableState): AreaState {
  const top = table.hasHeaderRow ? 1 : 0;
  const bottom = table.hasTotalsRow ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rows: table.area.rows - top - bottom };
}

function columnsOf(sheet: SheetState, table: TableState, inner: string, row: number): AreaState | undefined {
  const parts = splitParts(inner);
  const specials = parts
    .filter((part) => part.startsWith("#") || part === "@")
    .map((part) => part.toLowerCase());
  const names = parts.filter((part) => !part.startsWith("#") && part !== "@");
  const rows = rowsOf(table, specials, row);
  if (!rows) return undefined;
  if (names.length === 0) return { ...rows, column: table.area.column, columns: table.area.columns };
  const columns = names.map((name) => columnNamed(sheet, table, name));
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  return first < 0 ? undefined : { ...rows, column: table.area.column + first, columns: last - first + 1 };
}

function splitParts(inner: string): string[] {
  const bare = inner.trim();
  if (bare.startsWith("@")) return ["@", ...splitParts(bare.slice(1))];
  const bracketed = [...bare.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((part) => part[1] ?? "");
  const parts = bracketed.length > 0 ? bracketed : [bare];
  return parts
    .filter((part) => part !== "")
    .flatMap((part) => (part.startsWith("@") && part !== "@" ? ["@", part.slice(1)] : [part]))
    .map((part) => part.replace(/'(.)/g, "$1"));
}

function rowsOf(table: TableState, specials: readonly string[], row: number): AreaState | undefined {
  const data = dataArea(table);
  if (specials.includes("#all")) return table.area;
  if (specials.includes("@") || specials.includes("#this row")) {
    return row >= data.row && row < data.row + data.rows ? { ...data, row, rows: 1 } : undefined;
  }
  const headers = specials.includes("#headers");
  const totals = specials.includes("#totals");
  if (headers && specials.includes("#data"))
    return { ...table.area, rows: table.area.rows - (table.hasTotalsRow ? 1 : 0) };
  if (headers) return table.hasHeaderRow ? { ...table.area, rows: 1 } : undefined;
  if (totals)
    return table.hasTotalsRow
      ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 }
      : undefined;
  return data;
}

function columnNamed(sheet: SheetState, table: TableState, name: string): number {
  if (!table.hasHeaderRow) return -1;
  for (let column = 0; column < table.area.columns; column++) {
    const value = cellAt(sheet, table.area.row, table.area.column + column)?.value;
    if (typeof value === "string" && value.toLowerCase() === name.toLowerCase()) return column;
  }
  return -1;
}
