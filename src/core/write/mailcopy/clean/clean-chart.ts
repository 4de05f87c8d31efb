import { readXmlPart } from "../../../../ooxml/package/opc-package";
import { xmlDocument } from "../../../../ooxml/xml/serialize-xml";
import {
  child,
  childElements,
  children,
  descend,
  descendants,
  element,
  textOf,
  type XmlElement,
  type XmlNode,
} from "../../../../ooxml/xml/xml-element";
import { isKeptFormula } from "../formulas/kept-formula";
import type { CleanContext } from "./clean-context";
import { drawingOnly } from "./drawing-only";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** What a reference of a chart holds once the cells are gone, by the reference's name. */
const LITERAL: Readonly<Record<string, { readonly cache: string; readonly literal: string }>> = {
  "c:numRef": { cache: "c:numCache", literal: "c:numLit" },
  "c:strRef": { cache: "c:strCache", literal: "c:strLit" },
};

/**
 * Adds a chart to the copy and gives back its part's name; undefined where nothing of it can be drawn. What it remembers
 * of its cells is left out: they are there, and Excel reads them. Figures of removed sheets become its own, as formulas do.
 */
export function addCleanChart(part: string, sheet: string, context: CleanContext): string | undefined {
  const source = readXmlPart(context.book.opc, part);
  if (source.name !== "c:chartSpace") return undefined;
  const chart = withOwnData(drawingOnly(source), sheet, context);
  if (!chart || descendants(chart, "c:ser").length === 0) return undefined;
  const name = context.writer.freeName("xl/charts/chart", ".xml");
  context.writer.add(name, xmlDocument(chart, undefined), CHART_TYPE);
  return name;
}

/** `isOwn`: within a series whose figures become its own. */
function withOwnData(
  node: XmlElement,
  sheet: string,
  context: CleanContext,
  isOwn = false,
): XmlElement | undefined {
  if (node.name in LITERAL || node.name === "c:multiLvlStrRef") return reference(node, sheet, context, isOwn);
  const isText = TEXTS.has(node.name);
  if (isText && context.scope.isSecret(shownText(node))) {
    context.removals.note("series", sheet);
    return undefined;
  }
  const areOwn = isOwn || (node.name === "c:ser" && !hasKeptValues(node, context));
  const inner = node.children.flatMap((part): XmlNode[] => {
    if (typeof part === "string") return [part];
    const cellShown = node.name === "c:title" ? child(part, "c:strRef") : undefined;
    if (cellShown) return ownTitle(node, cellShown, sheet, context);
    const cleaned = withOwnData(part, sheet, context, areOwn);
    // The name of a series is a plain text where it is no cell's.
    if (node.name === "c:ser" && part.name === "c:tx" && cleaned) return [withPlainName(cleaned)];
    return cleaned ? [cleaned] : [];
  });
  // What lost its data is left out as a whole: an axis without labels counts 1, 2, 3, a series without values is none.
  const isEmptied = HOLDERS.has(node.name) && childElements({ ...node, children: inner }).length === 0;
  const isPointless =
    node.name === "c:ser" && !inner.some((part) => typeof part !== "string" && VALUES.has(part.name));
  return isEmptied || isPointless ? undefined : { ...node, children: inner };
}

function hasKeptValues(series: XmlElement, { scope }: CleanContext): boolean {
  const formula = descend(child(series, "c:val") ?? child(series, "c:yVal"), "c:numRef", "c:f");
  return formula !== undefined && isKeptFormula(textOf(formula), scope);
}

/**
 * The text of a title that shows a cell, as a text: its first line, which names what the chart is of. A copy remembers nothing
 * of its cells, and not every program looks a title up in them; and what follows about the figures would not follow them.
 */
function ownTitle(title: XmlElement, shown: XmlElement, sheet: string, context: CleanContext): XmlElement[] {
  const [name = ""] = descendants(shown, "c:v").map(textOf).join("").split("\n");
  if (name === "") return [];
  if (context.scope.isSecret(name)) {
    context.removals.note("series", sheet);
    return [];
  }
  const look = descend(title, "c:txPr", "a:p", "a:pPr");
  const run = element("a:r", {}, [element("a:t", {}, [name])]);
  const paragraph = element("a:p", {}, [look, run]);
  return [
    element("c:tx", {}, [element("c:rich", {}, [element("a:bodyPr"), element("a:lstStyle"), paragraph])]),
  ];
}

/** Texts of a chart that are no cells; a trend line has a name. */
const TEXTS: ReadonlySet<string> = new Set(["c:rich", "c:separator", "c:name"]);
const HOLDERS: ReadonlySet<string> = new Set([
  "c:tx",
  "c:cat",
  "c:val",
  "c:xVal",
  "c:yVal",
  "c:bubbleSize",
  "c:plus",
  "c:minus",
]);
const VALUES: ReadonlySet<string> = new Set(["c:val", "c:yVal"]);

function withPlainName(name: XmlElement): XmlElement {
  const literal = child(name, "c:strLit");
  if (!literal) return name;
  const text = descendants(literal, "c:v").map(textOf).join(" ");
  return { ...name, children: [{ name: "c:v", attributes: {}, children: [text] }] };
}

function shownText(node: XmlElement): string {
  const runs = descendants(node, "a:t");
  return runs.length > 0 ? runs.map(textOf).join("") : textOf(node);
}

/**
 * What a reference comes to. In a series with figures of its own the labels and the name are its own as well: LibreOffice draws
 * none of the figures where labels are cells, and calls the series Series1 where its name is one.
 */
function reference(
  node: XmlElement,
  sheet: string,
  context: CleanContext,
  isOwn: boolean,
): XmlElement | undefined {
  const formula = textOf(child(node, "c:f"));
  const isKept = isKeptFormula(formula, context.scope);
  if (!isKept) context.removals.note("series", sheet);
  const literal = !isKept || isOwn ? literalOf(node, context) : undefined;
  if (literal || !isKept) return literal;
  return { ...node, children: [{ name: "c:f", attributes: {}, children: [formula] }] };
}

/** What the chart remembers of the cells, as its own; undefined where that is nothing, or must not be in the copy. */
function literalOf(node: XmlElement, { scope }: CleanContext): XmlElement | undefined {
  const kind = LITERAL[node.name];
  const cache = kind && child(node, kind.cache);
  if (!kind || !cache || descendants(cache, "c:pt").length === 0) return undefined;
  const points = children(cache, "c:pt");
  return points.some((point) => scope.isSecret(textOf(point))) ? undefined : { ...cache, name: kind.literal };
}
