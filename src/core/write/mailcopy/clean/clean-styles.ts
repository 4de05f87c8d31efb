import { readXmlPart } from "../../../../ooxml/package/opc-package";
import { PART_NAMESPACES } from "../../../../ooxml/xml/namespaces";
import { xmlDocument } from "../../../../ooxml/xml/serialize-xml";
import { child, childElements, children, type XmlElement } from "../../../../ooxml/xml/xml-element";
import type { CleanContext } from "./clean-context";
import { LETTER_LOOKS } from "./letter-looks";
import { shaped, type Shape } from "./shape";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

const COLOR: Shape = { attributes: ["auto", "indexed", "rgb", "theme", "tint"] };
const FONT: Shape = { attributes: [], children: { name: { attributes: ["val"] }, ...LETTER_LOOKS } };
const FILL: Shape = {
  attributes: [],
  children: {
    patternFill: { attributes: ["patternType"], children: { fgColor: COLOR, bgColor: COLOR } },
    gradientFill: {
      attributes: ["type", "degree", "left", "right", "top", "bottom"],
      children: { stop: { attributes: ["position"], children: { color: COLOR } } },
    },
  },
};
const EDGE: Shape = { attributes: ["style"], children: { color: COLOR } };
const BORDER: Shape = {
  attributes: ["diagonalUp", "diagonalDown", "outline"],
  children: {
    start: EDGE,
    end: EDGE,
    left: EDGE,
    right: EDGE,
    top: EDGE,
    bottom: EDGE,
    diagonal: EDGE,
    vertical: EDGE,
    horizontal: EDGE,
  },
};
const ALIGNMENT: Shape = {
  attributes: [
    "horizontal",
    "vertical",
    "textRotation",
    "wrapText",
    "indent",
    "relativeIndent",
    "justifyLastLine",
    "shrinkToFit",
    "readingOrder",
  ],
};
const PROTECTION: Shape = { attributes: ["locked", "hidden"] };
const NUMBER_FORMAT: Shape = { attributes: ["numFmtId", "formatCode"] };
const CELL_FORMAT: Shape = {
  attributes: [
    "numFmtId",
    "fontId",
    "fillId",
    "borderId",
    "xfId",
    "quotePrefix",
    "pivotButton",
    "applyNumberFormat",
    "applyFont",
    "applyFill",
    "applyBorder",
    "applyAlignment",
    "applyProtection",
  ],
  children: { alignment: ALIGNMENT, protection: PROTECTION },
};
const CELL_FORMATS: Shape = { attributes: ["count"], children: { xf: CELL_FORMAT } };
const STYLES: Shape = {
  attributes: [],
  children: {
    numFmts: { attributes: ["count"], children: { numFmt: NUMBER_FORMAT } },
    fonts: { attributes: ["count"], children: { font: FONT } },
    fills: { attributes: ["count"], children: { fill: FILL } },
    borders: { attributes: ["count"], children: { border: BORDER } },
    cellStyleXfs: CELL_FORMATS,
    cellXfs: CELL_FORMATS,
    cellStyles: {
      attributes: ["count"],
      children: {
        cellStyle: { attributes: ["name", "xfId", "builtinId", "iLevel", "hidden", "customBuiltin"] },
      },
    },
    dxfs: {
      attributes: ["count"],
      children: {
        dxf: {
          attributes: [],
          children: {
            font: FONT,
            numFmt: NUMBER_FORMAT,
            fill: FILL,
            alignment: ALIGNMENT,
            border: BORDER,
            protection: PROTECTION,
          },
        },
      },
    },
    colors: {
      attributes: [],
      children: {
        indexedColors: { attributes: [], children: { rgbColor: { attributes: ["rgb"] } } },
        mruColors: { attributes: [], children: { color: COLOR } },
      },
    },
  },
};

/** Adds the looks of the copy's cells: all numbers stay as they are, names and formats that no cell uses are left out. */
export function addStyles(part: string, to: string, context: CleanContext): void {
  const styles = withoutMissingStyles(shaped(readXmlPart(context.book.opc, part), STYLES));
  const formats = children(child(styles, "cellXfs"), "xf");
  const used = formats.filter((_, index) => context.usedStyles.has(index));
  const styleFormats = new Set(used.map(({ attributes }) => attributes.xfId ?? "0").concat("0"));
  const numberFormats = new Set(
    [
      ...used,
      ...children(child(styles, "cellStyleXfs"), "xf").filter((_, index) => styleFormats.has(String(index))),
    ].map(({ attributes }) => attributes.numFmtId),
  );
  const root: XmlElement = {
    ...styles,
    children: childElements(styles).flatMap((list) => {
      switch (list.name) {
        case "numFmts":
          return withCount(list, ({ attributes }) => numberFormats.has(attributes.numFmtId));
        case "cellStyles":
          return withCount(list, ({ attributes }) => styleFormats.has(attributes.xfId ?? "0")).map((names) =>
            withOwnNames(names, context.isSought),
          );
        case "cellXfs":
        case "cellStyleXfs":
          return [withoutFormats(list, numberFormats, styles)];
        case "dxfs":
          return [withoutLooks(list, context.usedDxfs)];
        default:
          return [list];
      }
    }),
  };
  const counting = { ...root, children: childElements(root).map(counted) };
  context.writer.add(to, xmlDocument(counting, PART_NAMESPACES.spreadsheet), STYLES_TYPE);
  context.usedParts.add(part);
}

/** Other programs number styles that they don't write: what names one of those names none in the copy. */
function withoutMissingStyles(styles: XmlElement): XmlElement {
  const size = children(child(styles, "cellStyleXfs"), "xf").length;
  const isMissing = ({ attributes: { xfId } }: XmlElement): boolean =>
    xfId !== undefined && !(Number(xfId) < size);
  return {
    ...styles,
    children: childElements(styles).map((list) => {
      if (list.name === "cellStyles")
        return { ...list, children: childElements(list).filter((style) => !isMissing(style)) };
      if (list.name !== "cellXfs") return list;
      const formats = childElements(list).map((format) =>
        isMissing(format) ? { ...format, attributes: omit(format.attributes, "xfId") } : format,
      );
      return { ...list, children: formats };
    }),
  };
}

function omit(attributes: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== name));
}

/** A list with the number of what it holds, which other programs write as it comes. */
function counted(list: XmlElement): XmlElement {
  return list.attributes.count === undefined
    ? list
    : { ...list, attributes: { ...list.attributes, count: String(childElements(list).length) } };
}

/** Excel of old called styles after the sheet that they came from: 標準_住民ワーカー台帳. */
function withOwnNames(list: XmlElement, isSought: (text: string) => boolean): XmlElement {
  return {
    ...list,
    children: childElements(list).map((style) =>
      isSought(style.attributes.name ?? "")
        ? { ...style, attributes: { ...style.attributes, name: `Style ${style.attributes.xfId ?? ""}` } }
        : style,
    ),
  };
}

function withCount(list: XmlElement, isKept: (node: XmlElement) => boolean): XmlElement[] {
  const kept = childElements(list).filter(isKept);
  return kept.length > 0 ? [{ ...list, attributes: { count: String(kept.length) }, children: kept }] : [];
}

/** Formats of cells that nobody uses stay for the numbering's sake, and show figures as they are. */
function withoutFormats(
  list: XmlElement,
  used: ReadonlySet<string | undefined>,
  styles: XmlElement,
): XmlElement {
  const own = new Set(
    children(child(styles, "numFmts"), "numFmt").map(({ attributes }) => attributes.numFmtId),
  );
  return {
    ...list,
    children: childElements(list).map((format) => {
      const { numFmtId } = format.attributes;
      if (!own.has(numFmtId) || used.has(numFmtId)) return format;
      return { ...format, attributes: { ...format.attributes, numFmtId: "0" } };
    }),
  };
}

function withoutLooks(list: XmlElement, used: ReadonlySet<number>): XmlElement {
  return {
    ...list,
    children: childElements(list).map((looks, index) =>
      used.has(index) ? looks : { ...looks, children: [] },
    ),
  };
}
