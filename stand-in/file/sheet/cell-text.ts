import { shownText } from "../../../src/ooxml/workbook/string-item-text";
import { childElements, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { NAMESPACES } from "../../../src/ooxml/xml/namespaces";
import { usedPrefixes, xmlText } from "../../../src/ooxml/xml/serialize-xml";
import { isObject } from "./sheet-source";

/** Text with what only the file knows of it (fonts of parts, furigana), under `CellState.source`. */
export interface RichText {
  readonly kind: "xlsx-text";
  /** The text without any of that. */
  readonly text: string;
  /** The inside of the file's `<si>` or `<is>`. */
  readonly xml: string;
  /** The namespaces of the prefixes in it, which the part that holds it has to declare. */
  readonly namespaces: Readonly<Record<string, string>>;
}

export interface StoredText {
  readonly text: string;
  readonly source: RichText | undefined;
  /** True where looks of its parts are left out, since the file does not say what they are. */
  readonly isSimplified: boolean;
}

/**
 * Reads an `<si>` or `<is>`: its own text or that of its runs, without the furigana above it. `declared`: attributes of
 * the part's root, among them the prefixes that it declares.
 */
export function readTextItem(item: XmlElement, declared: Readonly<Record<string, string>>): StoredText {
  const parts = childElements(item);
  const text = shownText(item);
  const isPlain = parts.every((part) => part.name === "t");
  if (isPlain) return { text, source: undefined, isSimplified: false };
  const namespaces = namespacesOf(item, declared);
  const xml = parts.map((part) => xmlText(keepSpaces(part))).join("");
  const source: RichText | undefined = namespaces && { kind: "xlsx-text", text, xml, namespaces };
  return { text, source, isSimplified: source === undefined };
}

/** Undefined where a prefix is declared nowhere: such text is kept without its looks. */
function namespacesOf(
  item: XmlElement,
  declared: Readonly<Record<string, string>>,
): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  for (const prefix of usedPrefixes({ ...item, attributes: {} })) {
    if (prefix === "xml") continue;
    const uri = NAMESPACES[prefix] ?? item.attributes[`xmlns:${prefix}`] ?? declared[`xmlns:${prefix}`];
    if (uri === undefined) return undefined;
    found[prefix] = uri;
  }
  return found;
}

/** The rich text of a cell, where the cell still shows that text. */
export function richTextFor(source: unknown, text: string): RichText | undefined {
  const rich = isObject(source) && source.kind === "xlsx-text" ? (source as unknown as RichText) : undefined;
  return rich?.text === text ? rich : undefined;
}

function keepSpaces(part: XmlElement): XmlElement {
  if (part.name === "t") return { ...part, attributes: { ...part.attributes, "xml:space": "preserve" } };
  return {
    ...part,
    children: part.children.map((inner) => (typeof inner === "string" ? inner : keepSpaces(inner))),
  };
}
