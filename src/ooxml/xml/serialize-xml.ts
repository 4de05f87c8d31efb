import { strToU8 } from "fflate";
import { NAMESPACES } from "./namespaces";
import type { XmlElement, XmlNode } from "./xml-element";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text as it is between two tags; characters that XML 1.0 cannot hold are dropped (see escapeStoredText). */
export function escapeText(text: string): string {
  return NEEDS_ESCAPE.test(text)
    ? text.replace(FORBIDDEN, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
    : text;
}

/** Text as it is between double quotes; line breaks and tabs are kept as character references. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}

/** A node and everything below it as XML text, without declarations of namespaces that its document's root holds. */
export function xmlText(node: XmlNode): string {
  if (typeof node === "string") return escapeText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(xmlText).join("")}</${node.name}>`;
}

/** A whole part: the root gets the default namespace and a declaration of each known prefix that is below it. */
export function xmlDocument(root: XmlElement, defaultNamespace: string | undefined): Uint8Array {
  return strToU8(XML_DECLARATION + xmlText(withNamespaces(root, defaultNamespace, usedPrefixes(root))));
}

/** The root with every declaration that the prefixes need; what it declared for other prefixes stays. */
export function withNamespaces(
  root: XmlElement,
  defaultNamespace: string | undefined,
  prefixes: ReadonlySet<string>,
): XmlElement {
  const { "mc:Ignorable": ignorable, ...own } = root.attributes;
  const attributes: Record<string, string> =
    defaultNamespace === undefined ? {} : { xmlns: defaultNamespace };
  const ignored = ignorable?.split(/\s+/) ?? [];
  for (const prefix of new Set([...prefixes, ...ignored, ...(ignored.length > 0 ? ["mc"] : [])])) {
    const uri = NAMESPACES[prefix];
    if (uri !== undefined) attributes[`xmlns:${prefix}`] = uri;
  }
  for (const [name, value] of Object.entries(own)) {
    if (name !== "xmlns" && !(name.startsWith("xmlns:") && name.slice(6) in NAMESPACES))
      attributes[name] = value;
  }
  // Excel refuses a part whose Ignorable names a prefix that nothing declares.
  const declared = ignored.filter((prefix) => `xmlns:${prefix}` in attributes);
  if (declared.length > 0) attributes["mc:Ignorable"] = declared.join(" ");
  return { ...root, attributes };
}

/** The prefixes of all element and attribute names at and below a node, and those that an `mc:Choice` asks for. */
export function usedPrefixes(node: XmlElement, found = new Set<string>()): ReadonlySet<string> {
  addPrefix(node.name, found);
  for (const name of Object.keys(node.attributes)) addPrefix(name, found);
  if (node.name === "mc:Choice")
    for (const prefix of node.attributes.Requires?.split(/\s+/) ?? []) found.add(prefix);
  for (const part of node.children) if (typeof part !== "string") usedPrefixes(part, found);
  return found;
}

function addPrefix(name: string, found: Set<string>): void {
  const colon = name.indexOf(":");
  if (colon > 0 && !name.startsWith("xmlns:")) found.add(name.slice(0, colon));
}

// eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
// eslint-disable-next-line no-control-regex -- as above, with what has a meaning in XML
const NEEDS_ESCAPE = /[&<>\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
