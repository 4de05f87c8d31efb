import type { ChartFontState } from "../../model/chart-state";
import {
  booleanAttribute,
  child,
  descendants,
  element,
  numberAttribute,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";
import { readSolidFill, solidFill } from "./shape-format";

/** Where a text is in a chart, which decides how large it is by default. */
export type TextPlace = "title" | "axisTitle" | "label";

/** Excel's own sizes since 2013, in points. */
const SIZES: Readonly<Record<TextPlace, number>> = { title: 14, axisTitle: 10, label: 9 };
/** Grey enough to be less prominent than the columns, dark enough to read (contrast 7:1 on white). */
const TEXT_COLOR = "#595959";
const HUNDREDTHS = 100;
const SIXTY_THOUSANDTHS = 60_000;
/** The fonts of the workbook's theme, for Latin and for Japanese letters. */
const THEME_FONTS = { latin: "+mn-lt", eastAsian: "+mn-ea" };

interface TitleLook {
  readonly place: "title" | "axisTitle";
  readonly font: ChartFontState | undefined;
  /** True for the title of an upright axis, which is turned by 90° as in Excel. */
  readonly isTurned: boolean;
}

/** A title with one paragraph a line. */
export function titleXml(text: string, { place, font, isTurned }: TitleLook): XmlElement {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element("a:p", {}, [
        element("a:pPr", {}, [runLook("a:defRPr", place, font)]),
        element("a:r", {}, [runLook("a:rPr", place, font), element("a:t", {}, [line])]),
      ]),
    );
  const body = isTurned
    ? element("a:bodyPr", { rot: -90 * SIXTY_THOUSANDTHS, vert: "horz" })
    : element("a:bodyPr");
  const rich = element("c:rich", {}, [body, element("a:lstStyle"), ...paragraphs]);
  return element("c:title", {}, [element("c:tx", {}, [rich]), element("c:overlay", { val: false })]);
}

/** A title that shows what a cell holds. */
export function linkedTitleXml(reference: XmlElement, font: ChartFontState | undefined): XmlElement {
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, [runLook("a:defRPr", "title", font)]),
    element("a:endParaRPr", { lang: "ja-JP" }),
  ]);
  return element("c:title", {}, [
    element("c:tx", {}, [reference]),
    element("c:overlay", { val: false }),
    element("c:txPr", {}, [element("a:bodyPr"), element("a:lstStyle"), paragraph]),
  ]);
}

/** A `<c:txPr>`: how the labels of an axis, the legend or the whole chart look. */
export function labelTextXml(font?: ChartFontState): XmlElement {
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, [runLook("a:defRPr", "label", font)]),
    element("a:endParaRPr", { lang: "ja-JP" }),
  ]);
  return element("c:txPr", {}, [element("a:bodyPr"), element("a:lstStyle"), paragraph]);
}

/**
 * The letters of a title (its first run decides) or of a `<c:txPr>`, as far as they are not what Excel gives such a
 * text by itself; undefined where there is nothing to say.
 */
export function readTextFont(
  holder: XmlElement | undefined,
  place: TextPlace,
  theme: readonly string[],
): ChartFontState | undefined {
  if (!holder) return undefined;
  const look = descendants(holder, "a:rPr")[0] ?? descendants(holder, "a:defRPr")[0];
  if (!look) return undefined;
  const name = child(look, "a:ea")?.attributes.typeface ?? child(look, "a:latin")?.attributes.typeface;
  const size = numberAttribute(look, "sz");
  const color = readSolidFill(look, theme);
  const font: ChartFontState = {
    ...(name === undefined || name.startsWith("+") ? {} : { name }),
    ...(size === undefined || size === SIZES[place] * HUNDREDTHS ? {} : { size: size / HUNDREDTHS }),
    ...(color === undefined || color === TEXT_COLOR ? {} : { color }),
    ...(booleanAttribute(look, "b") ? { bold: true } : {}),
    ...(booleanAttribute(look, "i") ? { italic: true } : {}),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

function runLook(name: "a:rPr" | "a:defRPr", place: TextPlace, font: ChartFontState | undefined): XmlElement {
  const attributes = {
    lang: name === "a:rPr" ? "ja-JP" : undefined,
    sz: Math.round((font?.size ?? SIZES[place]) * HUNDREDTHS),
    b: font?.bold === true,
    i: font?.italic === true ? true : undefined,
  };
  return element(name, attributes, [
    solidFill(font?.color ?? TEXT_COLOR),
    element("a:latin", { typeface: font?.name ?? THEME_FONTS.latin }),
    element("a:ea", { typeface: font?.name ?? THEME_FONTS.eastAsian }),
  ]);
}
