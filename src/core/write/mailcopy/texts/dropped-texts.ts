import { relationshipsPartName, type OpcPackage } from "../../../../ooxml/package/opc-package";
import type { Needles } from "./needles";
import { attributesOf, scanMarkup } from "./scan-markup";

/** Elements of the files' properties that name people and places; the others say what Office has counted. */
const PROPERTIES: ReadonlySet<string> = new Set([
  "creator",
  "lastModifiedBy",
  "title",
  "subject",
  "description",
  "keywords",
  "category",
  "contentStatus",
  "Manager",
  "Company",
  "HyperlinkBase",
  "lpwstr",
  "lpstr",
]);
/** Lists of the file's properties that Office makes of the sheets' names. */
const COUNTED: ReadonlySet<string> = new Set(["HeadingPairs", "TitlesOfParts"]);
/** Attributes in which parts keep what people have typed: values of a pivot's memory, authors, names of other books' sheets. */
const TYPED: Readonly<Record<string, string>> = {
  s: "v",
  person: "displayName",
  sheetName: "val",
};
/** Text that is no text: numbers of a chart, formulas, and places of drawings of the old kind. */
const NO_TEXT: ReadonlySet<string> = new Set(["f", "formula", "formatCode", "sqref", "from", "to"]);
/** The places of what is drawn, which two sheets often have in common: no text where they are numbers. */
const PLACES: ReadonlySet<string> = new Set(["col", "colOff", "row", "rowOff"]);
const WHOLE_NUMBER = /^\s*-?\d+\s*$/;
/** What is above and below a printed page, and the codes in it: its number, its date, how letters look. */
const PAGE_EDGE = /^(?:odd|even|first)(?:Header|Footer)$/;
const PAGE_CODES = /&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])/gi;
const GROUPS: ReadonlySet<string> = new Set(["p", "text", "si", "is", "rst"]);

/**
 * Adds what people have typed into the parts that a copy is without (comments, properties, memories of pivot tables,
 * addresses of other files) to what is looked for in it.
 */
export function* addDroppedTextSteps(
  { parts }: OpcPackage,
  dropped: readonly string[],
  needles: Needles,
): Generator<undefined, void> {
  for (const name of dropped) {
    const bytes = parts.get(name)?.bytes;
    const isProperties = /^docProps\//i.test(name);
    if (bytes && /\.xml$/i.test(name)) {
      yield* collectSteps(bytes, isProperties, (text) => {
        needles.add(isProperties ? "property" : "removed", text, name);
      });
    }
  }
  for (const [name, { bytes }] of parts) {
    if (!isRelationshipsOfDropped(name, dropped)) continue;
    yield* addressSteps(bytes, (address) => needles.add("removed", address, name));
  }
}

function isRelationshipsOfDropped(name: string, dropped: readonly string[]): boolean {
  return name.endsWith(".rels") && dropped.some((part) => relationshipsPartName(part) === name);
}

function* addressSteps(bytes: Uint8Array, take: (address: string) => void): Generator<undefined, void> {
  yield* scanMarkup(bytes, {
    open: (element, raw) => {
      if (element !== "Relationship") return;
      const attributes = attributesOf(raw);
      const target = attributes.get("Target") ?? "";
      if (attributes.get("TargetMode") === "External" && !/^https?:/i.test(target)) take(target);
    },
    close: () => undefined,
    text: () => undefined,
    aside: () => undefined,
  });
}

function* collectSteps(
  bytes: Uint8Array,
  isProperties: boolean,
  take: (text: string) => void,
): Generator<undefined, void> {
  const path: string[] = [];
  let group = "";
  yield* scanMarkup(bytes, {
    open: (name, raw) => {
      path.push(name);
      const attribute = TYPED[name];
      if (attribute !== undefined) take(attributesOf(raw).get(attribute) ?? "");
    },
    close: (name) => {
      path.pop();
      if (GROUPS.has(name) && group !== "") {
        take(group);
        group = "";
      }
    },
    text: (text) => {
      const inside = path.at(-1) ?? "";
      if (
        isProperties ? !PROPERTIES.has(inside) || path.some((name) => COUNTED.has(name)) : NO_TEXT.has(inside)
      )
        return;
      if (PLACES.has(inside) && WHOLE_NUMBER.test(text)) return;
      if (path.some((name) => GROUPS.has(name))) group += text;
      else if (!PAGE_EDGE.test(inside) || /[\p{L}\p{N}]/u.test(text.replace(PAGE_CODES, ""))) take(text);
    },
    aside: isProperties ? () => undefined : take,
  });
}
