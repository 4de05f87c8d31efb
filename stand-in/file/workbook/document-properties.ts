import type { BookState } from "../../model/book-state";
import {
  relationshipKind,
  relationshipsOf,
  readXmlPart,
  type OpcPackage,
} from "../../../src/ooxml/package/opc-package";
import type { PackageWriter } from "../../../src/ooxml/package/package-writer";
import { PART_NAMESPACES } from "../../../src/ooxml/xml/namespaces";
import { xmlDocument } from "../../../src/ooxml/xml/serialize-xml";
import { child, childElements, element, textOf, type XmlElement } from "../../../src/ooxml/xml/xml-element";

type Properties = BookState["properties"];

const CORE: readonly (readonly [keyof Properties, string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["category", "cp:category"],
];
const EXTENDED: readonly (readonly [keyof Properties, string])[] = [
  ["manager", "Manager"],
  ["company", "Company"],
];
/** Names of sheets, which a save would have to keep in step. */
const DERIVED = new Set(["HeadingPairs", "TitlesOfParts"]);

const CORE_PART = {
  kind: "core-properties",
  name: "docProps/core.xml",
  type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
};
const EXTENDED_PART = {
  kind: "extended-properties",
  name: "docProps/app.xml",
  type: "extended-properties",
  contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
};

/** The kinds of relationships that `writeDocumentProperties` writes anew. */
export const PROPERTY_RELATIONSHIPS: readonly string[] = [CORE_PART.kind, EXTENDED_PART.kind];

/** Reads what is under File → Info; a property that is blank is left out. */
export function readDocumentProperties(source: OpcPackage): Properties {
  const core = propertyPart(source, CORE_PART.kind);
  const extended = propertyPart(source, EXTENDED_PART.kind);
  const properties: Properties = {};
  for (const [name, tag] of CORE) {
    const text = textOf(child(core, tag));
    if (text !== "") properties[name] = text;
  }
  for (const [name, tag] of EXTENDED) {
    const text = textOf(child(extended, tag));
    if (text !== "") properties[name] = text;
  }
  return properties;
}

/** Writes both parts over what the file had (dates of making and saving, statistics). */
export function writeDocumentProperties(
  properties: Properties,
  writer: PackageWriter,
  source: OpcPackage | undefined,
): void {
  const core = source && propertyPart(source, CORE_PART.kind);
  const extended = source && propertyPart(source, EXTENDED_PART.kind);
  const coreRoot = patched(core ?? element("cp:coreProperties"), CORE, properties);
  writer.add(CORE_PART.name, xmlDocument(coreRoot, undefined), CORE_PART.contentType);
  writer.relate("", CORE_PART.type, CORE_PART.name);
  const newExtended = element("Properties", {}, [element("Application", {}, ["Microsoft Excel"])]);
  const extendedRoot = patched(extended ?? newExtended, EXTENDED, properties);
  writer.add(
    EXTENDED_PART.name,
    xmlDocument(extendedRoot, PART_NAMESPACES.extendedProperties),
    EXTENDED_PART.contentType,
  );
  writer.relate("", EXTENDED_PART.type, EXTENDED_PART.name);
}

function propertyPart(source: OpcPackage, kind: string): XmlElement | undefined {
  const relationship = relationshipsOf(source, "").find((candidate) => relationshipKind(candidate) === kind);
  return relationship && source.parts.has(relationship.target)
    ? readXmlPart(source, relationship.target)
    : undefined;
}

function patched(
  root: XmlElement,
  tags: readonly (readonly [keyof Properties, string])[],
  properties: Properties,
): XmlElement {
  const known = new Set(tags.map(([, tag]) => tag));
  const kept = childElements(root).filter((node) => !known.has(node.name) && !DERIVED.has(node.name));
  const written = tags.flatMap(([name, tag]) => {
    const text = properties[name];
    return text === undefined || text === "" ? [] : [element(tag, {}, [text])];
  });
  return { ...root, children: [...kept, ...written] };
}
