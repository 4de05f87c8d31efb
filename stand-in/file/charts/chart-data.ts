import type { BookState, StoredValue } from "../../model/book-state";
import { parseAreaAddress, splitSheet } from "../../model/a1";
import { element, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { escapeStoredText } from "../../../src/ooxml/xml/stored-text";

interface ReferencedCells {
  readonly values: readonly StoredValue[];
  readonly numberFormat: string;
  readonly isTwoDimensional: boolean;
}

/** The values of a series: a reference with what its cells show now, for readers that do not calculate. */
export function numberReference(book: BookState, reference: string): XmlElement {
  const cells = referencedCells(book, reference);
  return element("c:numRef", {}, [formulaXml(reference), cells && numberCache(cells)]);
}

/** The categories of a series: numbers (years, dates) as such, anything else as text. */
export function categoryReference(book: BookState, reference: string): XmlElement {
  const cells = referencedCells(book, reference);
  if (cells?.isTwoDimensional === true) return element("c:multiLvlStrRef", {}, [formulaXml(reference)]);
  const shown = cells?.values.filter((value) => value !== null) ?? [];
  const areNumbers = shown.length > 0 && shown.every((value) => typeof value === "number");
  return areNumbers ? numberReference(book, reference) : textReference(book, reference);
}

/** A text that comes from cells: categories, or the name of a series. */
export function textReference(book: BookState, reference: string): XmlElement {
  const cells = referencedCells(book, reference);
  if (!cells) return element("c:strRef", {}, [formulaXml(reference)]);
  const points = cells.values.flatMap((value, index) =>
    value === null ? [] : [pointXml(index, showText(value))],
  );
  const cache = element("c:strCache", {}, [element("c:ptCount", { val: cells.values.length }), ...points]);
  return element("c:strRef", {}, [formulaXml(reference), cache]);
}

/** The cells of `'グラフ元データ'!$B$3:$B$11`, row by row; undefined for names, unions and other workbooks. */
function referencedCells(book: BookState, reference: string): ReferencedCells | undefined {
  const { sheet: sheetName, rest } = splitSheet(reference.trim().replace(/^=/, ""));
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  const area = parseAreaAddress(rest);
  if (!sheet || !area || area.rows * area.columns > MOST_CACHED) return undefined;
  const values: StoredValue[] = [];
  let numberFormat = "General";
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = sheet.cells.get(row)?.get(column);
      values.push(cell?.value ?? null);
      if (numberFormat === "General") numberFormat = cell?.style?.numberFormat ?? "General";
    }
  }
  return { values, numberFormat, isTwoDimensional: area.rows > 1 && area.columns > 1 };
}

/** A whole column as a series is read from the cells; a copy of a million blanks helps nobody. */
const MOST_CACHED = 32_000;

function formulaXml(reference: string): XmlElement {
  return element("c:f", {}, [reference.replace(/^=/, "")]);
}

/** Excel keeps `#N/A` in its cache as that text; any other text counts as 0 and is kept as such. */
function numberCache(cells: ReferencedCells): XmlElement {
  const points = cells.values.flatMap((value, index) => {
    if (value === null) return [];
    if (typeof value === "object") return [pointXml(index, value.error)];
    return [pointXml(index, typeof value === "number" && Number.isFinite(value) ? String(value) : "0")];
  });
  return element("c:numCache", {}, [
    element("c:formatCode", {}, [cells.numberFormat]),
    element("c:ptCount", { val: cells.values.length }),
    ...points,
  ]);
}

function pointXml(index: number, text: string): XmlElement {
  return element("c:pt", { idx: index }, [element("c:v", {}, [escapeStoredText(text)])]);
}

function showText(value: Exclude<StoredValue, null>): string {
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
