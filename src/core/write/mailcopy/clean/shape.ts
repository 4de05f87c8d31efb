import type { XmlElement, XmlNode } from "../../../../ooxml/xml/xml-element";

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
    children: node.children.flatMap((part): XmlNode[] => {
      if (typeof part === "string") return shape.hasText === true ? [part] : [];
      const inner = shape.children?.[part.name];
      return inner ? [shaped(part, inner)] : [];
    }),
  };
}

export function pickAttributes(node: XmlElement, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(node.attributes).filter(([name]) => names.includes(name)));
}
