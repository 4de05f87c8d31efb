import { readStoredText } from "../../../src/ooxml/xml/stored-text";
import { children, childElements, textOf, type XmlElement } from "../../../src/ooxml/xml/xml-element";
import { xmlText } from "../../../src/ooxml/xml/serialize-xml";
import { isObject } from "./sheet-source";

/** Text with what only the file knows of it (fonts of parts, furigana), under `CellState.source`. */
export interface RichText {
  readonly kind: "xlsx-text";
  /** The text without any of that. */
  readonly text: string;
  /** The inside of the file's `<si>` or `<is>`. */
  readonly xml: string;
}

export interface StoredText {
  readonly text: string;
  readonly source: RichText | undefined;
}

/** Reads an `<si>` or `<is>`: its own text or that of its runs, without the furigana above it. */
export function readTextItem(item: XmlElement): StoredText {
  const parts = childElements(item);
  const text = parts
    .filter((part) => part.name === "t" || part.name === "r")
    .map((part) => (part.name === "t" ? textOf(part) : children(part, "t").map(textOf).join("")))
    .map(readStoredText)
    .join("");
  const isPlain = parts.every((part) => part.name === "t");
  const xml = isPlain ? undefined : parts.map((part) => xmlText(keepSpaces(part))).join("");
  return { text, source: xml === undefined ? undefined : { kind: "xlsx-text", text, xml } };
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
