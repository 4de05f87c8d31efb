import type { PageLayoutState, PrintErrors } from "../../model/book-state";
import {
  booleanAttribute,
  child,
  childElements,
  element,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../../../src/ooxml/xml/xml-element";

const POINTS_PER_INCH = 72;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** The API's words and the file's (ECMA-376 ST_PrintError); `displayed` is what is left out. */
const PRINT_ERRORS: readonly (readonly [PrintErrors, string])[] = [
  ["Blank", "blank"],
  ["Dash", "dash"],
  ["NotAvailable", "NA"],
];
/** The order that the schema asks for. */
const HEADERS_AND_FOOTERS = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

/** Reads how a sheet prints; print area and titles come from the workbook's names. Margins in points. */
export function readPageLayout(worksheet: XmlElement): PageLayoutState {
  const setup = child(worksheet, "pageSetup");
  const options = child(worksheet, "printOptions");
  const layout: PageLayoutState = {
    orientation: setup?.attributes.orientation === "landscape" ? "Landscape" : "Portrait",
    centerHorizontally: booleanAttribute(options, "horizontalCentered"),
    centerVertically: booleanAttribute(options, "verticalCentered"),
  };
  const paperSize = numberAttribute(setup, "paperSize");
  if (paperSize !== undefined) layout.paperSize = paperSize;
  const errors = PRINT_ERRORS.find(([, word]) => word === setup?.attributes.errors);
  if (errors) [layout.printErrors] = errors;
  readScaling(worksheet, setup, layout);
  const margins = child(worksheet, "pageMargins");
  if (margins) {
    const points = (name: string): number =>
      roundPoints((numberAttribute(margins, name) ?? 0) * POINTS_PER_INCH);
    const [left, right, top, bottom, header, footer] = MARGINS.map(points);
    layout.margins = {
      left: left ?? 0,
      right: right ?? 0,
      top: top ?? 0,
      bottom: bottom ?? 0,
      header: header ?? 0,
      footer: footer ?? 0,
    };
  }
  const texts = childElements(child(worksheet, "headerFooter")).map((node) => [node.name, textOf(node)]);
  if (texts.length > 0) layout.headerFooter = Object.fromEntries(texts) as Record<string, string>;
  return layout;
}

/** True where pages are fitted rather than scaled: it is in the sheet's properties, not in its page setup. */
export function isFitToPage(layout: PageLayoutState): boolean {
  return layout.fitToPagesWide !== undefined || layout.fitToPagesTall !== undefined;
}

/**
 * `printOptions`, `pageMargins`, `pageSetup` and `headerFooter`, over what the file had. The printer's own settings
 * are kept while their relationship is.
 */
export function pageLayoutXml(
  layout: PageLayoutState,
  source: XmlElement | undefined,
  relationshipIds: ReadonlySet<string>,
): (XmlElement | undefined)[] {
  const setup = pageSetup(layout, source, relationshipIds);
  return [printOptions(layout, source), pageMargins(layout), setup, headerFooter(layout, source)];
}

function readScaling(worksheet: XmlElement, setup: XmlElement | undefined, layout: PageLayoutState): void {
  const isFitted = booleanAttribute(child(child(worksheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  if (isFitted) {
    // 0 means as many pages as it takes, which the model says by leaving the number out.
    const wide = numberAttribute(setup, "fitToWidth") ?? 1;
    const tall = numberAttribute(setup, "fitToHeight") ?? 1;
    if (wide > 0) layout.fitToPagesWide = wide;
    if (tall > 0) layout.fitToPagesTall = tall;
    return;
  }
  const scale = numberAttribute(setup, "scale");
  if (scale !== undefined && scale !== 100) layout.scale = scale;
}

function printOptions(layout: PageLayoutState, source: XmlElement | undefined): XmlElement | undefined {
  const attributes = {
    ...child(source, "printOptions")?.attributes,
    horizontalCentered: layout.centerHorizontally ? true : undefined,
    verticalCentered: layout.centerVertically ? true : undefined,
  };
  const node = element("printOptions", attributes);
  return Object.keys(node.attributes).length > 0 ? node : undefined;
}

function pageMargins(layout: PageLayoutState): XmlElement | undefined {
  const { margins } = layout;
  if (!margins) return undefined;
  const inches = MARGINS.map((name) => [
    name,
    String(Math.round((margins[name] / POINTS_PER_INCH) * 1e8) / 1e8),
  ]);
  return element("pageMargins", Object.fromEntries(inches) as Record<string, string>);
}

function pageSetup(
  layout: PageLayoutState,
  source: XmlElement | undefined,
  relationshipIds: ReadonlySet<string>,
): XmlElement | undefined {
  const isFitted = isFitToPage(layout);
  const {
    scale: _scale,
    fitToWidth: _wide,
    fitToHeight: _tall,
    ...kept
  } = child(source, "pageSetup")?.attributes ?? {};
  const printer = kept["r:id"];
  const node = element("pageSetup", {
    ...kept,
    "r:id": printer !== undefined && relationshipIds.has(printer) ? printer : undefined,
    paperSize: layout.paperSize,
    scale: isFitted ? undefined : layout.scale,
    fitToWidth: isFitted ? (layout.fitToPagesWide ?? 0) : undefined,
    fitToHeight: isFitted ? (layout.fitToPagesTall ?? 0) : undefined,
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    errors: PRINT_ERRORS.find(([name]) => name === layout.printErrors)?.[1],
  });
  const isDefault = Object.keys(node.attributes).length === 1 && layout.orientation === "Portrait";
  return isDefault ? undefined : node;
}

function headerFooter(layout: PageLayoutState, source: XmlElement | undefined): XmlElement | undefined {
  const texts = layout.headerFooter ?? {};
  const nodes = HEADERS_AND_FOOTERS.filter((name) => texts[name] !== undefined && texts[name] !== "").map(
    (name) => element(name, {}, [texts[name]]),
  );
  const old = child(source, "headerFooter");
  if (nodes.length === 0 && old === undefined) return undefined;
  // A text of pages that are not told apart shows nowhere; one that is new has to show.
  const isNew = (start: string): boolean =>
    nodes.some(({ name }) => name.startsWith(start) && textOf(child(old, name)) !== texts[name]);
  return element(
    "headerFooter",
    {
      ...old?.attributes,
      ...(isNew("even") ? { differentOddEven: true } : {}),
      ...(isNew("first") ? { differentFirst: true } : {}),
    },
    nodes,
  );
}

/** Inches of a file are decimal fractions; 0.7 inch is 50.4 points, not 50.39999999999999. */
function roundPoints(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
