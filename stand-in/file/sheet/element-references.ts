import { childElements, type XmlElement } from "../../../src/ooxml/xml/xml-element";

/** Holds one content for newer programs (`mc:Choice`) and one for the rest (`mc:Fallback`). */
export const ALTERNATE = "mc:AlternateContent";

/** The ids of all relationships that an element and everything in it names. */
export function relationshipIds(node: XmlElement): string[] {
  const own = Object.entries(node.attributes).flatMap(([name, value]) =>
    name.startsWith("r:") && value !== "" ? [value] : [],
  );
  return [...own, ...childElements(node).flatMap(relationshipIds)];
}

/** What an `mc:AlternateContent` offers to programs of any age. */
export function offeredElements(alternate: XmlElement): XmlElement[] {
  return childElements(alternate).flatMap((offer) =>
    childElements(offer).flatMap((node) => (node.name === ALTERNATE ? offeredElements(node) : [node])),
  );
}
