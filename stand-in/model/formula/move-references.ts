import { columnLetters, columnOfLetters, sheetColumns, sheetRows } from "../a1";
import { tokenizeFormula } from "./formula-tokens";

/** A formula as it is copied or filled elsewhere: what has no `$` moves along; what would leave the sheet becomes #REF!. */
export function moveRelativeReferences(formula: string, rows: number, columns: number): string {
  return tokenizeFormula(formula)
    .map((token) =>
      token.kind === "reference" ? token.prefix + moveAddress(token.address, rows, columns) : token.text,
    )
    .join("");
}

function moveAddress(address: string, rows: number, columns: number): string {
  const ends = address.split(":").map((end) => moveEnd(end, rows, columns));
  return ends.includes("#REF!") ? "#REF!" : ends.join(":");
}

function moveEnd(end: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end);
  if (!match) return end;
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = match;
  const onlyRows = letters === "";
  // `$4` of a whole row: the one dollar sign stands before the digits.
  const rowIsFixed = onlyRows ? fixedColumn === "$" || fixedRow === "$" : fixedRow === "$";
  const column = onlyRows ? 0 : columnOfLetters(letters) + (fixedColumn === "$" ? 0 : columns);
  const row = digits === "" ? 0 : Number(digits) - 1 + (rowIsFixed ? 0 : rows);
  if (column < 0 || column >= sheetColumns || row < 0 || row >= sheetRows) return "#REF!";
  return `${onlyRows ? (rowIsFixed ? "$" : "") : fixedColumn + columnLetters(column)}${onlyRows ? "" : fixedRow}${digits === "" ? "" : String(row + 1)}`;
}
