import { isCellError, type CellValue } from "../workbook/cell-value";

/** What was in a cell, as text for a person: an error by its name, `TRUE`, "" for a blank cell. */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
