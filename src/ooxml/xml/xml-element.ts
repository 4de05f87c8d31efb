/** An element of a parsed XML part. Names carry the prefix of namespaces.ts, whatever prefix the file uses. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Builds an element; attributes whose value is undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | boolean | undefined> = {},
  children: readonly (XmlNode | undefined)[] = [],
): XmlElement {
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written[key] = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  }
  return { name, attributes: written, children: children.filter((child) => child !== undefined) };
}

/** The child elements, without the text between them. */
export function childElements(parent: XmlElement | undefined): XmlElement[] {
  return parent === undefined ? [] : parent.children.filter((child) => typeof child !== "string");
}

/** The first child element of that name; undefined where there is none, or no parent. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childElements(parent).find((candidate) => candidate.name === name);
}

/** All child elements of that name, in order. */
export function children(parent: XmlElement | undefined, name: string): XmlElement[] {
  return childElements(parent).filter((candidate) => candidate.name === name);
}

/** Follows child names downwards; undefined where one of them is missing. */
export function descend(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => child(at, name), parent);
}

/** Every element of that name below the parent, in document order. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).flatMap((candidate) => [
    ...(candidate.name === name ? [candidate] : []),
    ...descendants(candidate, name),
  ]);
}

/** All text below an element, joined. */
export function textOf(node: XmlElement | undefined): string {
  if (node === undefined) return "";
  return node.children.map((part) => (typeof part === "string" ? part : textOf(part))).join("");
}

/** An XML Schema boolean attribute: `1` and `true` are true; `otherwise` where it is missing. */
export function booleanAttribute(node: XmlElement | undefined, name: string, otherwise = false): boolean {
  return readBoolean(node?.attributes[name], otherwise);
}

/** Reads `1`, `true` and `on` as true, anything else as false; `otherwise` where there is nothing to read. */
export function readBoolean(text: string | undefined, otherwise = false): boolean {
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/**
 * An attribute that is a percentage: in parts of `whole` as transitional files write it, with its sign as Strict ones do
 * (`60000` of 100,000 and `60%` are both 60,000). Undefined where it is missing or no number.
 */
export function percentAttribute(
  node: XmlElement | undefined,
  name: string,
  whole: number,
): number | undefined {
  const text = node?.attributes[name];
  if (text?.endsWith("%") !== true) return numberAttribute(node, name);
  const value = Number(text.slice(0, -1));
  return Number.isFinite(value) ? (value * whole) / 100 : undefined;
}

/** A numeric attribute; undefined where it is missing or no number. */
export function numberAttribute(node: XmlElement | undefined, name: string): number | undefined {
  const text = node?.attributes[name];
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
