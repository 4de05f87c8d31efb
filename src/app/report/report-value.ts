import {
  isCellError,
  isFormula,
  type CellContent,
  type CellValue,
} from "../../core/values/workbook/cell-value";
import type { ReportValue } from "./report";

/** A cell's value as JSON says it: an error as its text, a formula with its `=`. */
export function reportValue(content: CellContent | CellValue): ReportValue {
  if (isCellError(content)) return content.error;
  if (isFormula(content)) return content.formula;
  return content;
}
