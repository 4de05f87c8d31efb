import { columnLetters, columnOfLetters, parseAreaAddress, sheetColumns, sheetRows } from "./a1";
import { tokenizeFormula } from "./formula/formula-tokens";

/**
 * The formula as it reads when filled from one cell to another that lies so many rows down and columns right: what is
 * not fixed by `$` moves along. A reference that would leave the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenizeFormula(formula)
    .map((token) =>
      token.kind === "reference" && parseAreaAddress(token.address)
        ? token.prefix + shiftAddress(token.address, rows, columns)
        : token.text,
    )
    .join("");
}

function shiftAddress(address: string, rows: number, columns: number): string {
  const ends = address.split(":").map((end) => shiftEnd(end, rows, columns));
  return ends.includes(undefined) ? "#REF!" : ends.join(":");
}

/** One end of a reference: a cell, a column or a row, each with or without `$`. */
function shiftEnd(end: string, rows: number, columns: number): string | undefined {
  const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] =
    /^(?:(\$?)([A-Za-z]+))?(?:(\$?)(\d+))?$/.exec(end) ?? [];
  const column = letters === "" ? "" : shiftColumn(columnFixed, letters, columns);
  const row = digits === "" ? "" : shiftRow(rowFixed, digits, rows);
  return column === undefined || row === undefined ? undefined : column + row;
}

function shiftColumn(fixed: string, letters: string, by: number): string | undefined {
  if (fixed === "$") return fixed + letters;
  const moved = columnOfLetters(letters) + by;
  return moved < 0 || moved >= sheetColumns ? undefined : columnLetters(moved);
}

function shiftRow(fixed: string, digits: string, by: number): string | undefined {
  if (fixed === "$") return fixed + digits;
  const moved = Number(digits) + by;
  return moved < 1 || moved > sheetRows ? undefined : String(moved);
}
