import { children, type XmlElement, type XmlNode } from "../../../../ooxml/xml/xml-element";

/** What may be in an element: attributes and children by name. What it does not name is left out. */
export interface Shape {
  readonly attributes: readonly string[];
  readonly children?: Readonly<Record<string, Shape>>;
  readonly hasText?: boolean;
}

/** An element with nothing in it but what its shape names. */
export function shaped(node: XmlElement, shape: Shape): XmlElement {
  return {
    name: node.name,
    attributes: pickAttributes(node, shape.attributes),
    children: readChildren(node).flatMap((part): XmlNode[] => {
      if (typeof part === "string") return shape.hasText === true ? [part] : [];
      const inner = shape.children?.[part.name];
      return inner ? [shaped(part, inner)] : [];
    }),
  };
}

/**
 * What is in an element for a reader that knows the first edition alone: of two ways to say something, the one that is
 * there for it (`mc:Fallback`). Without it the numbers of fonts and styles would name others than they do.
 */
function readChildren(node: XmlElement): readonly XmlNode[] {
  return node.children.flatMap((part) =>
    typeof part !== "string" && part.name === "mc:AlternateContent"
      ? children(part, "mc:Fallback").flatMap(readChildren)
      : [part],
  );
}

export function pickAttributes(node: XmlElement, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(node.attributes).filter(([name]) => names.includes(name)));
}
