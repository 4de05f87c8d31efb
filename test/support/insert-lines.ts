import { columnIndex, columnName, type Area } from "../../src/core/values/workbook/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";

export interface Insertion {
  readonly sheet: string;
  readonly axis: "row" | "column";
  /** The line (0-based) before which the new ones come. */
  readonly at: number;
  readonly count: number;
}

/** Inserts blank rows or columns as Excel does: cells, merges, tables, names and references in formulas move along. */
export function insertLines(workbook: WorkbookSnapshot, insertion: Insertion): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const here = sheet.name === insertion.sheet;
    const formulas = sheet.formulas.map((line) =>
      line.map((formula) => formula && moveReferences(formula, insertion, here)),
    );
    return here ? insertInto({ ...sheet, formulas }, insertion) : { ...sheet, formulas };
  });
  const names = workbook.names.map(({ name, refersTo }) => {
    const moves = refersTo?.sheet === insertion.sheet;
    return { name, refersTo: moves ? { ...refersTo, ...moveArea(refersTo, insertion) } : refersTo };
  });
  return { ...workbook, sheets, names };
}

function insertInto(sheet: SheetSnapshot, insertion: Insertion): SheetSnapshot {
  const grid = <T>(lines: readonly (readonly T[])[], blank: T): T[][] => {
    if (insertion.axis === "row") {
      const index = insertion.at - sheet.used.row;
      const blankLine = (): T[] => Array.from({ length: sheet.used.columns }, () => blank);
      const inserted = Array.from({ length: insertion.count }, blankLine);
      return inside(index, sheet.used.rows)
        ? spliced(
            lines.map((line) => [...line]),
            index,
            inserted,
          )
        : lines.map((line) => [...line]);
    }
    const index = insertion.at - sheet.used.column;
    const blanks = Array.from({ length: insertion.count }, () => blank);
    return lines.map((line) =>
      inside(index, sheet.used.columns) ? spliced([...line], index, blanks) : [...line],
    );
  };
  return {
    ...sheet,
    used: moveArea(sheet.used, insertion),
    values: grid(sheet.values, null),
    formulas: grid(sheet.formulas, null),
    numberFormats: grid(sheet.numberFormats, "General"),
    merges: sheet.merges.map((area) => moveArea(area, insertion)),
    tables: sheet.tables.map((table) => ({ ...table, area: moveArea(table.area, insertion) })),
  };
}

function inside(index: number, length: number): boolean {
  return index > 0 && index < length;
}

function spliced<T>(items: T[], index: number, inserted: readonly T[]): T[] {
  return [...items.slice(0, index), ...inserted, ...items.slice(index)];
}

function moveArea(area: Area, { axis, at, count }: Insertion): Area {
  const start = area[axis];
  const size = axis === "row" ? "rows" : "columns";
  if (at <= start) return { ...area, [axis]: start + count };
  return at < start + area[size] ? { ...area, [size]: area[size] + count } : area;
}

const REFERENCE =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[^\s(),=+\-*/<>&"!]+)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)\b/g;

function moveReferences(formula: string, { sheet, axis, at, count }: Insertion, here: boolean): string {
  return formula.replace(
    REFERENCE,
    (
      all: string,
      literal: string | undefined,
      prefix: string | undefined,
      a: string,
      letters: string,
      b: string,
      digits: string,
    ) => {
      if (literal !== undefined) return literal;
      const names = prefix?.replace(/^'|'?!$/g, "") ?? (here ? sheet : "");
      if (names !== sheet) return all;
      const row = Number(digits) - 1;
      const column = columnIndex(letters);
      const moved = {
        row,
        column,
        [axis]:
          (axis === "row" ? row : column) >= at
            ? (axis === "row" ? row : column) + count
            : axis === "row"
              ? row
              : column,
      };
      return `${prefix ?? ""}${a}${columnName(moved.column)}${b}${String(moved.row + 1)}`;
    },
  );
}
