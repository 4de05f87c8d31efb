import type { XmlElement, XmlNode } from "../../../../ooxml/xml/xml-element";

/** Elements of drawings and charts that lead out of them, or keep what nobody sees. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "a:hlinkClick",
  "a:hlinkHover",
  "a:hlinkMouseOver",
  "a:snd",
  "a:blipFill",
  "a:extLst",
  "a:audioFile",
  "a:videoFile",
  "a:custDataLst",
  "c:extLst",
  "c:externalData",
  "c:userShapes",
  "c:pivotSource",
  "c:pivotFmts",
  "c:printSettings",
  "xdr:extLst",
]);
/** Where a macro is called from, and the cell that a shape shows, which is looked at by itself. */
const LEFT_OUT_ATTRIBUTES: ReadonlySet<string> = new Set(["macro", "fPublished"]);
const PREFIX = /^(?:a|c|xdr):/;

/**
 * What DrawingML of the first edition has of a drawing or a chart: later additions, links, sounds and relationships are
 * left out. The one relationship that an object may have is put back by whoever carries what it leads to.
 */
export function drawingOnly(node: XmlElement): XmlElement {
  return {
    name: node.name,
    attributes: Object.fromEntries(
      Object.entries(node.attributes).filter(
        ([name]) =>
          (!name.includes(":") || name === "xml:space") && name !== "xmlns" && !LEFT_OUT_ATTRIBUTES.has(name),
      ),
    ),
    children: node.children.flatMap((part): XmlNode[] => {
      if (typeof part === "string") return [part];
      return PREFIX.test(part.name) && !LEFT_OUT.has(part.name) ? [drawingOnly(part)] : [];
    }),
  };
}
