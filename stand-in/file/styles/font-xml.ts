import type { CellStyle } from "../../model/book-state";
import { element, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { argb } from "./colors";
import type { DefaultFont } from "./style-table";

/** What Excel writes into the font of every Japanese workbook (Shift_JIS, its number for Windows). */
const JAPANESE_CHARSET = 128;

/** A `<font>` of a cell's style, in the order of elements that Excel writes. */
export function fontXml(style: Readonly<CellStyle>, defaultFont: DefaultFont): XmlElement {
  return element("font", {}, [
    style.bold === true ? element("b") : undefined,
    style.italic === true ? element("i") : undefined,
    style.strikethrough === true ? element("strike") : undefined,
    style.underline === true ? element("u") : undefined,
    element("sz", { val: style.fontSize ?? defaultFont.size }),
    style.fontColor === undefined
      ? element("color", { theme: 1 })
      : element("color", { rgb: argb(style.fontColor) }),
    element("name", { val: style.fontName ?? defaultFont.name }),
    element("charset", { val: JAPANESE_CHARSET }),
  ]);
}
