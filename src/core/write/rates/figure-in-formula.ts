import type { IndicatorCell, TextAround } from "../../model/indicator";
import { numberLiteral, quoteText } from "../../plan/formula-text";
import { formatCell, quoteSheetName, type CellPosition } from "../../values/workbook/cell-address";

/** Put around a cell's text, so that what is taken off has to stand at its beginning and at its end. */
const EDGE = "|";

/**
 * A figure as a formula refers to it: its cell, on `sheet` where that is given, or what is left of the cell's text without what is
 * around the figure. That is no number (`#VALUE!`) once anything but the figure itself has changed: the edge of the text goes only
 * together with all that is between it and the digits, so a number typed over the whole text is none, and 3-5 behind `E0` is no date.
 * @example
 * figureReference({ row: 3, column: 2, within: { before: "79%→", after: "%" } }); // 'VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE("|"&C4&"|","|79%→",""),"%|",""),",","")&"E0")'
 */
export function figureReference(
  { within, ...at }: CellPosition & { readonly within?: TextAround },
  sheet?: string,
): string {
  const cell = sheet === undefined ? formatCell(at) : `${quoteSheetName(sheet)}!${formatCell(at)}`;
  if (!within) return cell;
  const { before, after } = within;
  const edge = quoteText(EDGE);
  const text = `${before === "" ? "" : `${edge}&`}${cell}${after === "" ? "" : `&${edge}`}`;
  const around = [...(before === "" ? [] : [EDGE + before]), ...(after === "" ? [] : [after + EDGE]), ","];
  const bare = around.reduce((rest, taken) => `SUBSTITUTE(${rest},${literal(taken)},"")`, text);
  return `VALUE(${bare}&"E0")`;
}

/** Where a cell's figure is, as `figureReference` takes it. */
export function referred({
  address,
  within,
}: IndicatorCell): CellPosition & { readonly within?: TextAround } {
  return { ...address, ...(within && { within }) };
}

/** A line break in quotes is not carried by every program. */
function literal(text: string): string {
  return text.split("\n").map(quoteText).join("&CHAR(10)&");
}

/**
 * A reference brought to the scale of the indicator's unit by constants.
 * @example
 * inUnitOf(10000, "C7", 1000); // "C7*1000/10000"
 * inUnitOf(1000, "C7", 1000); // "C7"
 */
export function inUnitOf(unitScale: number, reference: string, scale: number): string {
  if (scale === unitScale) return reference;
  const times = scale === 1 ? "" : `*${numberLiteral(scale)}`;
  return unitScale === 1 ? `${reference}${times}` : `${reference}${times}/${numberLiteral(unitScale)}`;
}

/** A number to Excel that is no figure to people: a date typed as 3-5, 5社 in a row of 人, 約100 or 集計中 by its format. */
export function isMisread(cell: IndicatorCell): boolean {
  return typeof cell.reading.raw === "number" && cell.figure === undefined;
}
