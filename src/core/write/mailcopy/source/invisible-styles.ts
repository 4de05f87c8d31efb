import { readXmlPart } from "../../../../ooxml/package/opc-package";
import {
  child,
  childElements,
  children,
  numberAttribute,
  type XmlElement,
} from "../../../../ooxml/xml/xml-element";
import type { SourceBook } from "../../../../ooxml/workbook/source-book";

/** A format of four sections shows nothing where each is empty, or has a colour, an empty text or a blank only. */
const SHOWS_NOTHING = /^(?:(?:\[[^\]]*\]|""|_.|\s)*;){3}(?:\[[^\]]*\]|""|_.|\s)*;*$/;

/** Tells the styles of cells whose text nobody sees: the format `;;;`, or letters in the colour of the ground. */
export function invisibleStyles({ opc, styles }: SourceBook): (style: number) => boolean {
  if (styles === undefined) return () => false;
  const root = readXmlPart(opc, styles);
  const blank = new Set(
    children(child(root, "numFmts"), "numFmt")
      .filter(({ attributes }) => SHOWS_NOTHING.test(attributes.formatCode ?? ""))
      .map(({ attributes }) => attributes.numFmtId),
  );
  const fonts = childElements(child(root, "fonts")).map(fontColor);
  const fills = childElements(child(root, "fills")).map(fillColor);
  const invisible = new Set<number>();
  for (const [index, format] of children(child(root, "cellXfs"), "xf").entries()) {
    const font = fonts[numberAttribute(format, "fontId") ?? 0];
    const fill = fills[numberAttribute(format, "fillId") ?? 0] ?? WHITE;
    if (blank.has(format.attributes.numFmtId) || font === fill) invisible.add(index);
  }
  return (style) => invisible.has(style);
}

const WHITE = "rgb FFFFFF";

function fontColor(font: XmlElement): string | undefined {
  return colorKey(child(font, "color"));
}

function fillColor(fill: XmlElement): string | undefined {
  const pattern = child(fill, "patternFill");
  return pattern?.attributes.patternType === "solid" ? colorKey(child(pattern, "fgColor")) : undefined;
}

/** Undefined for the automatic colour. The theme's first colour (0) is the ground, white in every theme of Office. */
function colorKey(color: XmlElement | undefined): string | undefined {
  if (!color) return undefined;
  const { rgb, theme, indexed, tint } = color.attributes;
  if (rgb !== undefined) return `rgb ${rgb.slice(-6).toUpperCase()}`;
  if (theme === "0" && tint === undefined) return WHITE;
  if (theme !== undefined) return `theme ${theme} ${tint ?? ""}`;
  if (indexed === "9" || indexed === "1") return WHITE;
  return indexed === undefined ? undefined : `indexed ${indexed}`;
}
