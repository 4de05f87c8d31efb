import {
  readXmlPart,
  relationshipsOf,
  targetPart,
  type PackagePart,
  type Relationship,
} from "../../../../ooxml/package/opc-package";
import { xmlDocument } from "../../../../ooxml/xml/serialize-xml";
import {
  booleanAttribute,
  childElements,
  descendants,
  textOf,
  type XmlElement,
} from "../../../../ooxml/xml/xml-element";
import { withoutTraces } from "../pictures/without-traces";
import { isKeptFormula } from "../formulas/kept-formula";
import { addCleanChart } from "./clean-chart";
import type { CleanContext } from "./clean-context";
import { drawingOnly } from "./drawing-only";
import type { SheetInCopy } from "./sheet-in-copy";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const ANCHORS: ReadonlySet<string> = new Set([
  "xdr:twoCellAnchor",
  "xdr:oneCellAnchor",
  "xdr:absoluteAnchor",
]);
/** What an anchor may hold, and what its absence is told as. */
const OBJECTS: Readonly<Record<string, "chart" | "picture" | "shape">> = {
  "xdr:graphicFrame": "chart",
  "xdr:pic": "picture",
  "xdr:sp": "shape",
  "xdr:cxnSp": "shape",
};

interface DrawingInCopy {
  readonly sheet: SheetInCopy;
  readonly to: string;
  readonly relationships: readonly Relationship[];
}

/** Adds what is drawn on a kept sheet; undefined where nothing of it may be in the copy. */
export function addDrawing(part: string, sheet: SheetInCopy, context: CleanContext): string | undefined {
  const { book, writer, removals, usedParts } = context;
  const to = writer.freeName("xl/drawings/drawing", ".xml");
  const drawing: DrawingInCopy = { sheet, to, relationships: relationshipsOf(book.opc, part) };
  usedParts.add(part);
  const anchors = childElements(readXmlPart(book.opc, part)).flatMap((anchor) => {
    const kept = ANCHORS.has(anchor.name) ? cleanAnchor(anchor, drawing, context) : undefined;
    if (!kept) removals.note(kindOf(anchor), sheet.name);
    return kept ? [kept] : [];
  });
  if (anchors.length === 0) return undefined;
  const root: XmlElement = { name: "xdr:wsDr", attributes: {}, children: anchors };
  writer.add(to, xmlDocument(root, undefined), DRAWING_TYPE);
  return writer.relate(sheet.to, "drawing", to);
}

function kindOf(anchor: XmlElement): "chart" | "picture" | "shape" {
  const object = childElements(anchor).find(({ name }) => name in OBJECTS);
  return (object && OBJECTS[object.name]) ?? "shape";
}

function cleanAnchor(
  anchor: XmlElement,
  drawing: DrawingInCopy,
  context: CleanContext,
): XmlElement | undefined {
  const children: XmlElement[] = [];
  let hasObject = false;
  for (const node of childElements(anchor)) {
    if (!(node.name in OBJECTS)) {
      if (PLACES.has(node.name)) children.push(drawingOnly(node));
      continue;
    }
    const object = cleanObject(node, drawing, context);
    if (!object) return undefined;
    children.push(object);
    hasObject = true;
  }
  const editAs = anchor.attributes.editAs;
  const attributes = editAs === undefined ? {} : { editAs };
  return hasObject ? { name: anchor.name, attributes, children } : undefined;
}

const PLACES: ReadonlySet<string> = new Set(["xdr:from", "xdr:to", "xdr:ext", "xdr:pos", "xdr:clientData"]);

function cleanObject(
  node: XmlElement,
  drawing: DrawingInCopy,
  context: CleanContext,
): XmlElement | undefined {
  if (isUnseen(node)) return undefined;
  const object = withoutToldNames(drawingOnly(node), context);
  switch (OBJECTS[node.name]) {
    case "chart":
      return withTarget(object, node, "c:chart", "r:id", drawing, context, (part, name) => {
        context.usedParts.add(name);
        return { target: addCleanChart(name, drawing.sheet.name, context), kind: "chart", part };
      });
    case "picture":
      return withTarget(object, node, "a:blip", "r:embed", drawing, context, (part, name) => {
        const bytes = withoutTraces(part.bytes, part.contentType);
        if (!bytes) return undefined;
        const ending = part.contentType === "image/png" ? ".png" : ".jpeg";
        const target = context.writer.freeName("xl/media/image", ending);
        context.writer.add(target, bytes, part.contentType);
        context.usedParts.add(name);
        return { target, kind: "image", part };
      });
    default:
      return shapeOf(object, context);
  }
}

/**
 * Something that is hidden in the list of what is drawn, or a picture of which a part is cut off: that part stays in the file, and
 * whoever gets it can bring it back.
 */
function isUnseen(node: XmlElement): boolean {
  const isHidden = descendants(node, "xdr:cNvPr").some((properties) =>
    booleanAttribute(properties, "hidden"),
  );
  const isCut = descendants(node, "a:srcRect").some(({ attributes }) =>
    ["l", "t", "r", "b"].some((edge) => parseFloat(attributes[edge] ?? "0") > 0),
  );
  return isHidden || isCut;
}

/** A shape may show a cell's text; and its own must not be looked for. */
function shapeOf(object: XmlElement, { scope, isSought }: CleanContext): XmlElement | undefined {
  const { textlink, ...others } = object.attributes;
  const isLinked =
    textlink !== undefined && textlink !== "" && isKeptFormula(textlink.replace(/^=/, ""), scope);
  const paragraphs = descendants(object, "a:p").map((paragraph) =>
    descendants(paragraph, "a:t").map(textOf).join(""),
  );
  if (paragraphs.some((text) => isSought(text)) || isSought(paragraphs.join(""))) return undefined;
  return { ...object, attributes: isLinked ? { ...others, textlink } : others };
}

/** The object with the one relationship that it may have, to a part of the copy. */
function withTarget(
  object: XmlElement,
  original: XmlElement,
  holder: string,
  attribute: string,
  drawing: DrawingInCopy,
  context: CleanContext,
  add: (
    part: PackagePart,
    name: string,
  ) => { readonly target: string | undefined; readonly kind: string; readonly part: PackagePart } | undefined,
): XmlElement | undefined {
  const id = descendants(original, holder)[0]?.attributes[attribute];
  const relationship = drawing.relationships.find((one) => one.id === id);
  const part = relationship && targetPart(context.book.opc, relationship);
  const added = part && add(part, relationship.target);
  if (added?.target === undefined) return undefined;
  const inCopy = context.writer.relate(drawing.to, added.kind, added.target);
  const place = (node: XmlElement): XmlElement => ({
    ...node,
    attributes: node.name === holder ? { ...node.attributes, [attribute]: inCopy } : node.attributes,
    children: node.children.map((inner) => (typeof inner === "string" ? inner : place(inner))),
  });
  return place(object);
}

/** Names and descriptions of what is drawn often are file names; those that are looked for, or are a path, go. */
function withoutToldNames(node: XmlElement, context: CleanContext): XmlElement {
  const isTold = (text: string): boolean => context.isSought(text) || /[\\/]/.test(text);
  const { descr, title, ...others } = node.attributes;
  const attributes =
    node.name === "xdr:cNvPr"
      ? {
          ...others,
          ...(others.name !== undefined && isTold(others.name) ? { name: `Object ${others.id ?? ""}` } : {}),
          ...(descr === undefined || isTold(descr) ? {} : { descr }),
          ...(title === undefined || isTold(title) ? {} : { title }),
        }
      : node.attributes;
  return {
    ...node,
    attributes,
    children: node.children.map((part) =>
      typeof part === "string" ? part : withoutToldNames(part, context),
    ),
  };
}
