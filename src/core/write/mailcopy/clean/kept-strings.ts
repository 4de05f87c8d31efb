import type { OpcPackage } from "../../../../ooxml/package/opc-package";
import { streamPartSteps } from "../../../../ooxml/package/stream-part";
import { joinSteps } from "../../../../ooxml/package/join-bytes";
import { parseXml, TreeBuilder } from "../../../../ooxml/xml/parse-xml";
import { PART_NAMESPACES } from "../../../../ooxml/xml/namespaces";
import { XML_DECLARATION, xmlText } from "../../../../ooxml/xml/serialize-xml";
import { escapeStoredText } from "../../../../ooxml/xml/stored-text";
import { descendants, element, textOf, type XmlElement } from "../../../../ooxml/xml/xml-element";
import { strToU8 } from "fflate";
import { LETTER_LOOKS } from "./letter-looks";
import { shaped, type Shape } from "./shape";

const TEXT: Shape = { attributes: ["xml:space"], hasText: true };
const RUN_LOOKS: Shape = { attributes: [], children: { rFont: { attributes: ["val"] }, ...LETTER_LOOKS } };

/** A text with its looks, without readings (ふりがな), which keep what was typed before it was converted. */
export const RICH_TEXT: Shape = {
  attributes: [],
  children: { t: TEXT, r: { attributes: [], children: { rPr: RUN_LOOKS, t: TEXT } } },
};

/** The shared strings of a copy: only those that a kept cell uses, numbered as they come. */
export class KeptStrings {
  private readonly items: string[] = [];
  /** By the number in the original. */
  private readonly ofSource: (number | undefined)[] = [];
  private readonly ofMade = new Map<string, number>();
  private uses = 0;

  /** `source`: the original's strings, as XML, in order. */
  constructor(private readonly source: readonly string[]) {}

  /** The number in the copy of one of the original's strings; undefined where the original has no such string. */
  keep(index: number): number | undefined {
    const item = this.source[index];
    if (item === undefined) return undefined;
    this.uses += 1;
    return (this.ofSource[index] ??= this.items.push(item) - 1);
  }

  /** The text of one of the original's strings as a cell's `v` stores it; "" where the original has no such string. */
  textOf(index: number): string {
    const item = this.source[index];
    if (item === undefined) return "";
    return descendants(parseXml(strToU8(item)), "t")
      .map(textOf)
      .join("");
  }

  /** The number of a text without looks. */
  plain(text: string): number {
    return this.stored(escapeStoredText(text));
  }

  /** The number of a text as a cell's `v` stores it. */
  stored(text: string): number {
    this.uses += 1;
    const number = this.ofMade.get(text) ?? this.items.push(madeItem(text)) - 1;
    this.ofMade.set(text, number);
    return number;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  *partSteps(): Generator<undefined, Uint8Array> {
    const count = `count="${String(this.uses)}" uniqueCount="${String(this.items.length)}"`;
    const pieces = [strToU8(`${XML_DECLARATION}<sst xmlns="${PART_NAMESPACES.spreadsheet}" ${count}>`)];
    let text = "";
    for (const item of this.items) {
      text += item;
      if (text.length < PIECE) continue;
      pieces.push(strToU8(text));
      text = "";
      yield;
    }
    pieces.push(strToU8(`${text}</sst>`));
    return yield* joinSteps(pieces);
  }
}

function madeItem(text: string): string {
  return xmlText(element("si", {}, [element("t", { "xml:space": "preserve" }, [text])]));
}

/** In characters: what is encoded in a few milliseconds. */
export const PIECE = 1 << 16;

/** The strings of a part of shared strings, each as the XML that a copy may hold of it. */
export function* sourceStringSteps(opc: OpcPackage, part: string): Generator<undefined, string[]> {
  const items: string[] = [];
  const builder = new TreeBuilder();
  let depth = 0;
  yield* streamPartSteps(opc, part, {
    open: (name, attributes) => {
      depth += 1;
      if (depth > 1) builder.open(name, attributes);
    },
    text: (text) => {
      if (depth > 1) builder.text(text);
    },
    close: () => {
      depth -= 1;
      if (depth > 0) builder.close();
      if (depth === 1) pushItem(items, builder.takeRoot());
    },
  });
  return items;
}

function pushItem(items: string[], node: XmlElement | undefined): void {
  if (node?.name === "si") items.push(xmlText(shaped(node, RICH_TEXT)));
}
