import { columnIndex, columnName } from "../cell-position";
import { mapFormulaCode } from "./formula-segments";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

// A reference is no part of a longer name, no function and no sheet's name before "!".
const BEFORE = String.raw`(?<![\p{L}\p{N}_.\\$])`;
const AFTER = String.raw`(?![\p{L}\p{N}_.(!\\])`;
const REFERENCE = new RegExp(
  [
    String.raw`(?<columnFixed>\$?)(?<column>[A-Za-z]{1,3})(?<rowFixed>\$?)(?<row>[1-9]\d{0,6})`,
    String.raw`(?<firstFixed>\$?)(?<first>[A-Za-z]{1,3}):(?<lastFixed>\$?)(?<last>[A-Za-z]{1,3})`,
    String.raw`(?<topFixed>\$?)(?<top>[1-9]\d{0,6}):(?<bottomFixed>\$?)(?<bottom>[1-9]\d{0,6})`,
  ]
    .map((pattern) => `${BEFORE}${pattern}${AFTER}`)
    .join("|"),
  "gu",
);

/**
 * The formula as it reads when filled from one cell to another that lies so many rows down and columns right: what is
 * not fixed by `$` moves along. A reference that would leave the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapFormulaCode(formula, (code) =>
    code.replace(REFERENCE, (match, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined>;
      const moved = shiftReference(groups, rows, columns);
      return moved ?? match;
    }),
  );
}

function shiftReference(
  groups: Record<string, string | undefined>,
  rows: number,
  columns: number,
): string | undefined {
  const { column, row, first, last, top, bottom } = groups;
  if (column !== undefined && row !== undefined) {
    const movedColumn = shiftColumn(column, groups.columnFixed, columns);
    const movedRow = shiftRow(row, groups.rowFixed, rows);
    if (columnIndex(column) >= LAST_COLUMN) return undefined;
    return movedColumn === undefined || movedRow === undefined ? "#REF!" : movedColumn + movedRow;
  }
  const ends =
    first !== undefined && last !== undefined
      ? [shiftColumn(first, groups.firstFixed, columns), shiftColumn(last, groups.lastFixed, columns)]
      : [shiftRow(top ?? "1", groups.topFixed, rows), shiftRow(bottom ?? "1", groups.bottomFixed, rows)];
  return ends.includes(undefined) ? "#REF!" : ends.join(":");
}

function shiftColumn(letters: string, fixed = "", by: number): string | undefined {
  if (fixed === "$") return `$${letters}`;
  const moved = columnIndex(letters) + by;
  return moved < 0 || moved >= LAST_COLUMN ? undefined : columnName(moved);
}

function shiftRow(digits: string, fixed = "", by: number): string | undefined {
  if (fixed === "$") return `$${digits}`;
  const moved = Number(digits) + by;
  return moved < 1 || moved > LAST_ROW ? undefined : String(moved);
}
