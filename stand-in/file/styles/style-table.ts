import type { CellStyle, ConditionalFormatState } from "../../model/book-state";
import {
  booleanAttribute,
  child,
  childElements,
  children,
  numberAttribute,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { numberFormatOf, readNumberFormats } from "../../../src/ooxml/workbook/number-formats";
import { readAlignment, verticalOf, type Vertical } from "./alignment";
import { readBorders } from "./borders";
import { resolveColor, STANDARD_INDEXED_COLORS, type Palette } from "./colors";

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

export type DifferentialFormat = ConditionalFormatState["format"];

/** The styles of an opened file, by the numbers that its cells use. */
export interface StyleTable {
  readonly root: XmlElement;
  readonly defaultFont: DefaultFont;
  /** The vertical place of cells that name none: that of `Normal`. */
  readonly usualVertical: Vertical;
  /** Undefined where a style is nothing but the defaults of a Japanese Excel, which the model has. */
  readonly cellStyles: readonly (CellStyle | undefined)[];
  /** The number of a style that came from the file: untouched styles are saved as the file had them. */
  readonly numberOfStyle: ReadonlyMap<object, number>;
  readonly differentialFormats: readonly DifferentialFormat[];
}

/** The font of a workbook that says nothing: that of Japanese Excel since 2016. */
export const DEFAULT_FONT: DefaultFont = { name: "游ゴシック", size: 11 };

/** Reads the styles part; `theme` holds the colours by theme slot. */
export function readStyleTable(root: XmlElement, theme: readonly string[]): StyleTable {
  const palette = readPalette(root, theme);
  const fonts = children(child(root, "fonts"), "font");
  const fills = children(child(root, "fills"), "fill");
  const borders = children(child(root, "borders"), "border");
  const formats = readNumberFormats(root);
  const defaultFont = readDefaultFont(root, fonts);
  const left: Partial<DefaultFont> = sameFont(defaultFont, DEFAULT_FONT) ? DEFAULT_FONT : {};
  const cellFormats = children(child(root, "cellXfs"), "xf");
  const usualVertical = cellFormats[0] ? verticalOf(child(cellFormats[0], "alignment")) : "Center";
  const cellStyles = cellFormats.map((xf) => {
    const style: CellStyle = {
      ...readNumberFormat(xf, formats),
      ...readFont(fonts[numberAttribute(xf, "fontId") ?? 0], left, palette),
      ...readFill(fills[numberAttribute(xf, "fillId") ?? 0], palette),
      ...readAlignment(child(xf, "alignment"), usualVertical),
      ...readProtection(child(xf, "protection")),
    };
    const lines = readBorders(borders[numberAttribute(xf, "borderId") ?? 0], palette);
    if (lines) style.borders = lines;
    if (booleanAttribute(xf, "quotePrefix")) style.quotePrefix = true;
    return Object.keys(style).length > 0 ? style : undefined;
  });
  const numberOfStyle = new Map<object, number>();
  cellStyles.forEach((style, number) => {
    if (style) numberOfStyle.set(style, number);
  });
  const differentialFormats = children(child(root, "dxfs"), "dxf").map((dxf) =>
    readDifferential(dxf, palette),
  );
  return { root, defaultFont, usualVertical, cellStyles, numberOfStyle, differentialFormats };
}

/** A `<dxf>` as far as the model knows it. In a solid fill of a dxf the colour is the background's. */
export function readDifferential(dxf: XmlElement, palette: Palette): DifferentialFormat {
  const format: DifferentialFormat = {};
  const pattern = child(child(dxf, "fill"), "patternFill");
  const fill =
    resolveColor(child(pattern, "bgColor"), palette) ?? resolveColor(child(pattern, "fgColor"), palette);
  const font = child(dxf, "font");
  const fontColor = resolveColor(child(font, "color"), palette);
  const numberFormat = child(dxf, "numFmt")?.attributes.formatCode;
  if (fill !== undefined) format.fill = fill;
  if (fontColor !== undefined) format.fontColor = fontColor;
  if (isOn(child(font, "b"))) format.bold = true;
  if (isOn(child(font, "i"))) format.italic = true;
  if (isOn(child(font, "strike"))) format.strikethrough = true;
  if (isUnderlined(child(font, "u"))) format.underline = true;
  if (numberFormat !== undefined) format.numberFormat = numberFormat;
  return format;
}

/** What the colours of a workbook are looked up in: its theme, and its own indexed colours where it has them. */
export function readPalette(root: XmlElement, theme: readonly string[]): Palette {
  const own = children(child(child(root, "colors"), "indexedColors"), "rgbColor").map(
    (node) => `#${(node.attributes.rgb ?? "00000000").slice(-6).toUpperCase()}`,
  );
  return { theme, indexed: own.length > 0 ? own : STANDARD_INDEXED_COLORS };
}

/** The font of the cell style `Normal`, which the widths of columns are counted in. */
function readDefaultFont(root: XmlElement, fonts: readonly XmlElement[]): DefaultFont {
  const normal = children(child(root, "cellStyleXfs"), "xf")[0];
  const font = fonts[numberAttribute(normal, "fontId") ?? 0] ?? fonts[0];
  return {
    name: child(font, "name")?.attributes.val ?? DEFAULT_FONT.name,
    size: numberAttribute(child(font, "sz"), "val") ?? DEFAULT_FONT.size,
  };
}

function sameFont(one: DefaultFont, other: DefaultFont): boolean {
  return one.name === other.name && one.size === other.size;
}

function readNumberFormat(xf: XmlElement, own: ReadonlyMap<number, string>): CellStyle {
  const format = numberFormatOf(xf, own);
  return format === "General" ? {} : { numberFormat: format };
}

/** `left`: what need not be said, because it is the font of the workbook and of the model alike. */
function readFont(font: XmlElement | undefined, left: Partial<DefaultFont>, palette: Palette): CellStyle {
  const style: CellStyle = {};
  const name = child(font, "name")?.attributes.val;
  const size = numberAttribute(child(font, "sz"), "val");
  const color = resolveColor(child(font, "color"), palette);
  if (name !== undefined && name !== left.name) style.fontName = name;
  if (size !== undefined && size !== left.size) style.fontSize = size;
  if (color !== undefined && color !== "#000000") style.fontColor = color;
  if (isOn(child(font, "b"))) style.bold = true;
  if (isOn(child(font, "i"))) style.italic = true;
  if (isOn(child(font, "strike"))) style.strikethrough = true;
  if (isUnderlined(child(font, "u"))) style.underline = true;
  return style;
}

/** A pattern's or gradient's colour is given by its nearest single colour; the file's own is kept beside it. */
function readFill(fill: XmlElement | undefined, palette: Palette): CellStyle {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  const foreground = resolveColor(child(pattern, "fgColor"), palette);
  const background = resolveColor(child(pattern, "bgColor"), palette);
  if (kind === "solid") return { fill: foreground ?? background ?? "#000000" };
  if (pattern && kind !== "none" && kind !== "gray125") {
    const nearest = background ?? foreground;
    return nearest === undefined ? {} : { fill: nearest };
  }
  const stop = childElements(child(fill, "gradientFill"))[0];
  const color = resolveColor(child(stop, "color"), palette);
  return color === undefined ? {} : { fill: color };
}

function readProtection(node: XmlElement | undefined): CellStyle {
  const style: CellStyle = {};
  if (!booleanAttribute(node, "locked", true)) style.locked = false;
  if (booleanAttribute(node, "hidden")) style.hidden = true;
  return style;
}

/** `<u/>` is a single line; there are four kinds, which the model does not tell apart. */
function isUnderlined(node: XmlElement | undefined): boolean {
  return node !== undefined && node.attributes.val !== "none";
}

/** `<b/>` and `<b val="1"/>` are on; `<b val="0"/>` is off. */
function isOn(node: XmlElement | undefined): boolean {
  return node !== undefined && booleanAttribute(node, "val", true);
}
