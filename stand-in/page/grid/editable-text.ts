import { isDateFormat } from "numfmt";
import type { CellState } from "../../model/book-state";
import { formatNumber } from "../../model/format-number";

/**
 * What the formula bar shows, and what editing starts from: the formula; a date as one can type it; a percentage with
 * its sign; any other number with all its digits; text as it stands. "" for a blank.
 */
export function editableText(cell: CellState | undefined, date1904: boolean): string {
  if (cell === undefined || (cell.value === null && cell.formula === undefined)) return "";
  if (cell.formula !== undefined) return cell.formula;
  const { value, style } = cell;
  if (typeof value !== "number") return `${style?.quotePrefix ? "'" : ""}${formatNumber(value, "General")}`;
  const numberFormat = style?.numberFormat ?? "General";
  if (isDate(numberFormat)) {
    const time = Number.isInteger(value) ? "" : " h:mm:ss";
    return formatNumber(value, value < 1 ? "h:mm:ss" : `yyyy/m/d${time}`, { date1904 });
  }
  if (numberFormat.includes("%")) return `${String(Number((value * 100).toPrecision(15)))}%`;
  return String(value);
}

function isDate(numberFormat: string): boolean {
  try {
    return isDateFormat(numberFormat);
  } catch {
    return false;
  }
}
