import type { CellStyle, SheetState } from "../../model/book-state";
import { sheetColumns } from "../../model/a1";
import type { DefaultFont } from "../styles/style-table";
import {
  booleanAttribute,
  children,
  element,
  numberAttribute,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { charactersOfPoints, DEFAULT_COLUMN_WIDTH, pointsOfCharacters } from "./grid-units";

export interface ColumnsRead {
  readonly widths: Map<number, number>;
  readonly hidden: Set<number>;
  readonly styles: Map<number, Readonly<CellStyle>>;
  readonly attributes: Map<number, Record<string, string>>;
}

const KNOWN_ATTRIBUTES = new Set(["min", "max", "width", "customWidth", "hidden", "style"]);

/** Reads `<cols>`; widths in points. */
export function readColumns(
  cols: XmlElement | undefined,
  styles: readonly (Readonly<CellStyle> | undefined)[],
  font: DefaultFont,
): ColumnsRead {
  const read: ColumnsRead = {
    widths: new Map(),
    hidden: new Set(),
    styles: new Map(),
    attributes: new Map(),
  };
  for (const col of children(cols, "col")) {
    const first = (numberAttribute(col, "min") ?? 1) - 1;
    const last = Math.min(sheetColumns, numberAttribute(col, "max") ?? first + 1) - 1;
    const characters = numberAttribute(col, "width");
    const isHidden = booleanAttribute(col, "hidden");
    const style = styles[numberAttribute(col, "style") ?? 0];
    const own = Object.entries(col.attributes).filter(([name]) => !KNOWN_ATTRIBUTES.has(name));
    const attributes = Object.fromEntries(own);
    for (let column = first; column <= last; column += 1) {
      if (characters) read.widths.set(column, pointsOfCharacters(characters, font));
      if (isHidden) read.hidden.add(column);
      if (style) read.styles.set(column, style);
      if (own.length > 0) read.attributes.set(column, attributes);
    }
  }
  return read;
}

/** `<cols>` with neighbours that are alike in one entry; undefined where every column has the default. */
export function columnsXml(
  sheet: SheetState,
  attributes: ReadonlyMap<number, Record<string, string>>,
  styleNumber: (style: Readonly<CellStyle>) => number,
  font: DefaultFont,
): XmlElement | undefined {
  const styles = sheet.columnStyles ?? new Map<number, Readonly<CellStyle>>();
  const indexes = new Set([
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
    ...styles.keys(),
    ...attributes.keys(),
  ]);
  const runs: { first: number; last: number; look: Record<string, string> }[] = [];
  for (const column of [...indexes].sort((one, other) => one - other)) {
    const width = sheet.columnWidths.get(column);
    const style = styles.get(column);
    const look = element("col", {
      ...attributes.get(column),
      width: charactersOfPoints(width ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH, font),
      customWidth: width === undefined ? undefined : true,
      hidden: sheet.hiddenColumns.has(column) ? true : undefined,
      style: style === undefined ? undefined : styleNumber(style),
    }).attributes;
    const run = runs.at(-1);
    if (run?.last === column - 1 && sameAttributes(run.look, look)) run.last = column;
    else runs.push({ first: column, last: column, look });
  }
  if (runs.length === 0) return undefined;
  const cols = runs.map(({ first, last, look }) =>
    element("col", { min: first + 1, max: last + 1, ...look }),
  );
  return element("cols", {}, cols);
}

function sameAttributes(one: Record<string, string>, other: Record<string, string>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
