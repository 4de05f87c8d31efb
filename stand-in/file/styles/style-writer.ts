import type { CellStyle } from "../../model/book-state";
import {
  child,
  childElements,
  children,
  element,
  numberAttribute,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { xmlText } from "../../../src/ooxml/xml/serialize-xml";
import { alignmentXml, type Vertical } from "./alignment";
import { borderXml } from "./borders";
import { argb } from "./colors";
import { fontXml } from "./font-xml";
import { newStylesheet } from "./new-stylesheet";
import { builtInFormatId, FIRST_OWN_FORMAT } from "./number-formats";
import type { DefaultFont, DifferentialFormat, StyleTable } from "./style-table";
import { readNumberFormats } from "../../../src/ooxml/workbook/number-formats";

/** The order of a stylesheet's children (CT_Stylesheet). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** A list of a stylesheet that gives equal entries one number. */
class EntryList {
  readonly entries: XmlElement[];
  private readonly numbers = new Map<string, number>();

  constructor(entries: readonly XmlElement[]) {
    this.entries = [...entries];
    entries.forEach((entry, number) => {
      const text = xmlText(entry);
      if (!this.numbers.has(text)) this.numbers.set(text, number);
    });
  }

  numberOf(entry: XmlElement): number {
    const text = xmlText(entry);
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.entries.length);
    this.entries.push(entry);
    return this.entries.length - 1;
  }
}

/**
 * Gives styles their numbers while a workbook is saved. A style object that came from the file keeps the file's own
 * entry (theme colours, patterns, diagonal borders, named styles); any other is added after them.
 */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly fonts: EntryList;
  private readonly fills: EntryList;
  private readonly borders: EntryList;
  private readonly cellFormats: EntryList;
  private readonly differentials: EntryList;
  private readonly formatIds = new Map<string, number>();
  private readonly ownFormats: Map<number, string>;
  private readonly numbers = new Map<object, number>();
  private readonly usualVertical: Vertical;

  constructor(
    private readonly defaultFont: DefaultFont,
    source?: StyleTable,
  ) {
    this.root = source ? completed(source.root, defaultFont) : newStylesheet(defaultFont);
    this.fonts = this.list("fonts", "font");
    this.fills = this.list("fills", "fill");
    this.borders = this.list("borders", "border");
    this.cellFormats = this.list("cellXfs", "xf");
    this.differentials = this.list("dxfs", "dxf");
    this.ownFormats = new Map(readNumberFormats(this.root));
    for (const [id, format] of this.ownFormats) this.formatIds.set(format, id);
    for (const [style, number] of source?.numberOfStyle ?? []) this.numbers.set(style, number);
    this.usualVertical = source?.usualVertical ?? "Center";
  }

  /** The number of a cell's style; 0 for the workbook's `Normal`. */
  numberOf(style: Readonly<CellStyle> | undefined): number {
    if (style === undefined) return 0;
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    const number = Object.keys(style).length === 0 ? 0 : this.cellFormats.numberOf(this.cellFormat(style));
    this.numbers.set(style, number);
    return number;
  }

  /** The number of a conditional format's look. */
  differentialNumberOf(format: DifferentialFormat): number {
    return this.differentials.numberOf(this.differential(format));
  }

  /** The finished stylesheet. */
  stylesheet(): XmlElement {
    const lists: Record<string, XmlElement | undefined> = {};
    for (const node of childElements(this.root)) lists[node.name] = node;
    const put = (name: string, entries: readonly XmlElement[]): void => {
      lists[name] = {
        name,
        attributes: { ...lists[name]?.attributes, count: String(entries.length) },
        children: [...entries],
      };
    };
    const formats = [...this.ownFormats].map(([numFmtId, formatCode]) =>
      element("numFmt", { numFmtId, formatCode }),
    );
    if (formats.length > 0) put("numFmts", formats);
    put("fonts", this.fonts.entries);
    put("fills", this.fills.entries);
    put("borders", this.borders.entries);
    put("cellXfs", this.cellFormats.entries);
    put("dxfs", this.differentials.entries);
    return { ...this.root, children: ORDER.map((name) => lists[name]).filter((node) => node !== undefined) };
  }

  private list(name: string, entry: string): EntryList {
    return new EntryList(children(child(this.root, name), entry));
  }

  private cellFormat(style: Readonly<CellStyle>): XmlElement {
    const numFmtId = this.formatId(style.numberFormat ?? "General");
    const fontId = this.fontNumber(style);
    const fillId = style.fill === undefined ? 0 : this.fills.numberOf(solidFill(style.fill));
    const borderId = style.borders === undefined ? 0 : this.borders.numberOf(borderXml(style.borders));
    const alignment = alignmentXml(style, this.usualVertical);
    const isProtectionOwn = style.locked === false || style.hidden === true;
    const protection = isProtectionOwn
      ? element("protection", {
          locked: style.locked === false ? false : undefined,
          hidden: style.hidden === true ? true : undefined,
        })
      : undefined;
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: style.quotePrefix === true ? true : undefined,
      applyNumberFormat: numFmtId === 0 ? undefined : true,
      applyFont: fontId === 0 ? undefined : true,
      applyFill: fillId === 0 ? undefined : true,
      applyBorder: borderId === 0 ? undefined : true,
      applyAlignment: alignment === undefined ? undefined : true,
      applyProtection: protection === undefined ? undefined : true,
    };
    return element("xf", attributes, [alignment, protection]);
  }

  private fontNumber(style: Readonly<CellStyle>): number {
    const isDefault =
      style.fontName === undefined &&
      style.fontSize === undefined &&
      style.fontColor === undefined &&
      [style.bold, style.italic, style.underline, style.strikethrough].every((on) => on !== true);
    return isDefault ? this.normalFont() : this.fonts.numberOf(fontXml(style, this.defaultFont));
  }

  private normalFont(): number {
    return numberAttribute(children(child(this.root, "cellStyleXfs"), "xf")[0], "fontId") ?? 0;
  }

  private formatId(format: string): number {
    const known = this.formatIds.get(format) ?? builtInFormatId(format);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.ownFormats.keys()) + 1;
    this.ownFormats.set(id, format);
    this.formatIds.set(format, id);
    return id;
  }

  private differential(format: DifferentialFormat): XmlElement {
    const font = [
      format.bold === true ? element("b") : undefined,
      format.italic === true ? element("i") : undefined,
      format.strikethrough === true ? element("strike") : undefined,
      format.underline === true ? element("u") : undefined,
      format.fontColor === undefined ? undefined : element("color", { rgb: argb(format.fontColor) }),
    ].filter((node) => node !== undefined);
    return element("dxf", {}, [
      font.length === 0 ? undefined : element("font", {}, font),
      format.numberFormat === undefined
        ? undefined
        : element("numFmt", {
            numFmtId: this.formatId(format.numberFormat),
            formatCode: format.numberFormat,
          }),
      format.fill === undefined ? undefined : solidFill(format.fill, true),
    ]);
  }
}

/**
 * A stylesheet with the lists that the entries of others refer to: some writers leave them out, or leave them empty.
 * Excel takes the first two fills for none and grey whatever they are, so a further one may not be the second.
 */
function completed(root: XmlElement, font: DefaultFont): XmlElement {
  const usual = newStylesheet(font);
  const lists = NEEDED.flatMap((name) => {
    const own = child(root, name);
    const standard = childElements(child(usual, name));
    const entries = childElements(own);
    if (entries.length >= (name === "fills" ? 2 : 1)) return [];
    const plain = name.endsWith("Xfs") ? standard.map((xf) => ({ ...xf, children: [] })) : standard;
    const all = [...entries, ...plain.slice(entries.length)];
    return [{ ...element(name, { ...own?.attributes, count: all.length }), children: all }];
  });
  const kept = childElements(root).filter(({ name }) => lists.every((list) => list.name !== name));
  return { ...root, children: [...kept, ...lists] };
}

const NEEDED = ["fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;

/** A solid fill: in a cell the foreground is what shows, in a dxf the background. */
function solidFill(color: string, isDifferential = false): XmlElement {
  const pattern = isDifferential
    ? [element("bgColor", { rgb: argb(color) })]
    : [element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, pattern)]);
}
