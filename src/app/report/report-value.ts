import {
  isCellError,
  isFormula,
  type CellContent,
  type CellValue,
} from "../../core/values/workbook/cell-value";

/** A cell's value in the report: what JSON can say. Errors are their text (`#DIV/0!`), formulas start with `=`. */
export type ReportValue = string | number | boolean | null;

/** A cell's value as JSON says it: an error as its text, a formula with its `=`. */
export function reportValue(content: CellContent | CellValue): ReportValue {
  if (isCellError(content)) return content.error;
  if (isFormula(content)) return content.formula;
  return content;
}
