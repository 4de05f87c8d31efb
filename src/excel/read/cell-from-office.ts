import type { CellValue } from "../../core/values/workbook/cell-value";

/**
 * What a cell shows, from Excel's `values` and `valueTypes`. An error comes as text ("#N/A") and is told from that
 * text by its type; a cell without content is null, a formula that gives "" is the text "".
 */
export function valueFromOffice(value: unknown, type: unknown, hasFormula: boolean): CellValue {
  if (type === "Error" && typeof value === "string") return { error: value };
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value === "" || value === null || value === undefined) return hasFormula ? "" : null;
  // Rich values (stocks, places) come as text too; anything else would be a new kind of Excel's.
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * The formula of a cell from Excel's `formulas`, or null. Text that begins with `=` (typed with an apostrophe) reads
 * the same in both properties, a formula never does.
 */
export function formulaFromOffice(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}
