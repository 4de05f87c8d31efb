import { columnLetters, parseAreaAddress, splitSheet } from "./a1";
import type { AreaState } from "./book-state";
import { tokenizeFormula } from "./formula/formula-tokens";

/**
 * A formula whose references have moved: `moved` is given each reference's sheet (undefined: the formula's own) and
 * area and gives the new area, the same one where nothing changes, or undefined where the cells are gone (#REF!).
 */
export function mapReferences(
  formula: string,
  moved: (sheet: string | undefined, area: AreaState) => AreaState | undefined,
): string {
  return tokenizeFormula(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const area = parseAreaAddress(token.address);
      if (!area) return token.text;
      const now = moved(splitSheet(token.text).sheet, area);
      if (now === area) return token.text;
      return now ? token.prefix + writeLike(token.address, now) : `${token.prefix}#REF!`;
    })
    .join("");
}

/** Puts another name before the references to a sheet. Undefined turns them into #REF!, as when the sheet is deleted. */
export function renameSheetInFormula(formula: string, sheet: string, newPrefix: string | undefined): string {
  return tokenizeFormula(formula)
    .map((token) => {
      if (token.kind !== "reference" && token.kind !== "name") return token.text;
      const named = token.prefix === "" ? undefined : splitSheet(token.text).sheet;
      if (named?.toLowerCase() !== sheet.toLowerCase()) return token.text;
      return newPrefix === undefined
        ? "#REF!"
        : newPrefix + (token.kind === "reference" ? token.address : token.name);
    })
    .join("");
}

/** Writes an area with the dollar signs that were in the old address. */
function writeLike(old: string, area: AreaState): string {
  const [first = "", last] = old.split(":");
  const start = writeEnd(first, area.row, area.column);
  return last === undefined
    ? start
    : `${start}:${writeEnd(last, area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

function writeEnd(old: string, row: number, column: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(old);
  if (!match) return old;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  const columnPart = letters === "" ? "" : `${first}${columnLetters(column)}`;
  const rowPart = digits === "" ? "" : `${letters === "" ? first : second}${String(row + 1)}`;
  return columnPart + rowPart;
}
