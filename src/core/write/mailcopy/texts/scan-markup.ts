import { xmlPieces } from "../../../../ooxml/xml/xml-pieces";

/** What a scan meets. Names come without their prefix; attributes as written, to be read with `attributesOf`. */
export interface MarkupHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text between tags, with its references resolved. */
  text(text: string): void;
  /** What a comment or an instruction holds, which somebody can read; it does not cut a text in two that it is in. */
  aside(text: string): void;
}

const TAG = /<(\/?)(?:[^\s<>/:"']+:)?([^\s<>/:"']+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;
const ATTRIBUTE = /(?:([^\s=/:"']+):)?([^\s=/:"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Reads markup by its characters alone, with a pause after each piece: a second pair of eyes that shares no parser with
 * what writes a copy, and that also gets through what is not well-formed.
 */
export function* scanMarkup(bytes: Uint8Array, handler: MarkupHandler): Generator<undefined, void> {
  let waiting = "";
  for (const piece of xmlPieces(bytes)) {
    waiting = scanPiece(waiting + piece, handler);
    yield;
  }
  if (waiting !== "") handler.text(resolved(waiting));
}

/** Scans what is complete and gives back the rest. */
function scanPiece(text: string, handler: MarkupHandler): string {
  let at = 0;
  for (;;) {
    const tag = text.indexOf("<", at);
    if (tag < 0) return text.slice(at);
    if (tag > at) handler.text(resolved(text.slice(at, tag)));
    const end =
      text.startsWith("<!", tag) || text.startsWith("<?", tag)
        ? special(text, tag, handler)
        : scanTag(text, tag, handler);
    if (end === undefined) return text.slice(tag);
    at = end;
  }
}

function scanTag(text: string, at: number, handler: MarkupHandler): number | undefined {
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  if (!match) {
    // A tag that goes on in the next piece; or one that is none, of which the text is read.
    if (!text.includes("<", at + 1) || text.length - at < LONGEST_TAG) return undefined;
    handler.text(text.slice(at, at + 1));
    return at + 1;
  }
  const [whole, closing, name = "", attributes = ""] = match;
  if (closing === "/") handler.close(name);
  else {
    handler.open(name, attributes);
    if (attributes.endsWith("/")) handler.close(name);
  }
  return at + whole.length;
}

/** In characters; what is still open after this many is no tag. */
const LONGEST_TAG = 1 << 20;

function special(text: string, at: number, handler: MarkupHandler): number | undefined {
  for (const [opening, closing] of SPECIAL) {
    if (!text.startsWith(opening, at)) continue;
    const end = text.indexOf(closing, at + opening.length);
    if (end < 0) return undefined;
    const inside = text.slice(at + opening.length, end);
    if (opening === "<![CDATA[") handler.text(inside);
    else if (opening !== "<?" || !/^xml\s/.test(inside)) handler.aside(inside);
    return end + closing.length;
  }
  return undefined;
}

const SPECIAL = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

/** The attributes of a tag by their names without prefix; declarations of namespaces are left out. */
export function attributesOf(attributes: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, prefix, name = "", double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (prefix === "xmlns" || name === "xmlns") continue;
    found.set(name, resolved(double ?? single ?? ""));
  }
  return found;
}

function resolved(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
