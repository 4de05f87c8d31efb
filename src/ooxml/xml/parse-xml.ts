import { SaxesParser } from "saxes";
import { knownPrefix } from "./namespaces";
import { xmlPieces } from "./xml-pieces";
import type { XmlElement } from "./xml-element";

export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

/** The prefixes in force, from the file's own to this code's; each element that declares some adds a layer. */
interface PrefixScope {
  readonly depth: number;
  readonly known: ReadonlyMap<string, string>;
}

/**
 * Streams an XML part to a handler. Element and attribute names arrive with the prefixes of namespaces.ts, so a file
 * that writes `<x:row>` reads like one that writes `<row>`. Throws where the XML is not well-formed; entities other
 * than XML's own five are not expanded.
 */
export function streamXml(bytes: Uint8Array, handler: XmlHandler): void {
  const steps = streamXmlSteps(bytes, handler);
  while (steps.next().done !== true);
}

/** `streamXml` with a pause after each piece of a long part. */
export function* streamXmlSteps(bytes: Uint8Array, handler: XmlHandler): Generator<undefined, void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const scopes: PrefixScope[] = [];
  let depth = 0;
  let known: ReadonlyMap<string, string> = new Map();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    const declared = declaredPrefixes(tag.attributes, known);
    if (declared) {
      scopes.push({ depth, known });
      known = declared;
    }
    handler.open(rename(tag.name, known, true), renameAttributes(tag.attributes, known));
  });
  parser.on("text", (text) => {
    handler.text(text);
  });
  parser.on("cdata", (text) => {
    handler.text(text);
  });
  parser.on("closetag", (tag) => {
    handler.close(rename(tag.name, known, true));
    const scope = scopes.at(-1);
    if (scope?.depth === depth) {
      known = scope.known;
      scopes.pop();
    }
    depth -= 1;
  });
  for (const text of xmlPieces(bytes)) {
    parser.write(text);
    yield;
  }
  parser.close();
}

/** Parses a part into a tree. Throws where the XML is not well-formed. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const steps = parseXmlSteps(bytes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** `parseXml` with a pause after each piece of a long part. */
export function* parseXmlSteps(bytes: Uint8Array): Generator<undefined, XmlElement> {
  const builder = new TreeBuilder();
  yield* streamXmlSteps(bytes, builder);
  const root = builder.takeRoot();
  if (root === undefined) throw new Error("An XML part without a root element");
  return root;
}

/** Collects streamed events into trees: one whole document, or one branch of a larger one. */
export class TreeBuilder implements XmlHandler {
  private readonly open_: XmlElement[] = [];
  private root: XmlElement | undefined;

  open(name: string, attributes: Record<string, string>): void {
    const node: XmlElement = { name, attributes, children: [] };
    this.open_.at(-1)?.children.push(node);
    this.root ??= node;
    this.open_.push(node);
  }

  text(text: string): void {
    this.open_.at(-1)?.children.push(text);
  }

  close(): void {
    this.open_.pop();
  }

  /** True while an element that was opened is not closed yet. */
  get isInside(): boolean {
    return this.open_.length > 0;
  }

  /** The tree so far; the builder then starts afresh. */
  takeRoot(): XmlElement | undefined {
    const root = this.root;
    this.root = undefined;
    this.open_.length = 0;
    return root;
  }
}

function declaredPrefixes(
  attributes: Record<string, string>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | undefined {
  let declared: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    const prefix = name === "xmlns" ? "" : name.slice("xmlns:".length);
    declared ??= new Map(outer);
    const known = knownPrefix(attributes[name] ?? "");
    if (known === undefined) declared.delete(prefix);
    else declared.set(prefix, known);
  }
  return declared;
}

function rename(name: string, known: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = name.indexOf(":");
  if (colon < 0 && !isElement) return name;
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const canonical = known.get(prefix);
  if (canonical === undefined || canonical === prefix) return name;
  const local = colon < 0 ? name : name.slice(colon + 1);
  return canonical === "" ? local : `${canonical}:${local}`;
}

function renameAttributes(
  attributes: Record<string, string>,
  known: ReadonlyMap<string, string>,
): Record<string, string> {
  let renamed: Record<string, string> | undefined;
  for (const name in attributes) {
    if (!name.includes(":") || name.startsWith("xmlns:")) continue;
    const canonical = rename(name, known, false);
    if (canonical === name) continue;
    renamed ??= { ...attributes };
    const value = renamed[name];
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- attributes are a plain record of their names
    delete renamed[name];
    if (value !== undefined) renamed[canonical] = value;
  }
  return renamed ?? attributes;
}
