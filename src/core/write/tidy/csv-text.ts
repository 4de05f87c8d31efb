import { isReadAsFormula } from "../../values/notation/reads-as-formula";
import { isFormula, type CellContent } from "../../values/workbook/cell-value";

/** UTF-8's mark, by which Excel tells it from Shift_JIS. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * Rows as CSV: RFC 4180 (CRLF, quotes doubled, one header line) with the mark of UTF-8 in front. A text that a spreadsheet
 * would take for a formula has an apostrophe in front; numbers are plain, with a point and without commas.
 * @example
 * csvText([["指標名", "値"], ["登録者数", 1234.5]]); // "\uFEFF指標名,値\r\n登録者数,1234.5\r\n"
 */
export function csvText(rows: readonly (readonly CellContent[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => cells.map(field).join(",") + LINE_END).join("");
}

function field(content: CellContent): string {
  if (content === null) return "";
  if (typeof content === "number") return plainNumber(content);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  const text = isFormula(content) ? content.formula : content;
  // An apostrophe is swallowed in a cell; in a file it is text like any other.
  const safe = isReadAsFormula(text) && !text.startsWith("'") ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** As digits, never with an exponent, which not every reader of CSV understands. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, "");
}
