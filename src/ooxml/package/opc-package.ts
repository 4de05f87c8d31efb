import { unzipSync } from "fflate";
import { UnreadableFile } from "./unreadable-file";
import { parseXml } from "../xml/parse-xml";
import { children, type XmlElement } from "../xml/xml-element";
import { obstacleToUnzipping } from "./recognise-file";

export interface PackagePart {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** An Open Packaging Conventions package. Part names have no leading slash: `xl/workbook.xml`. */
export interface OpcPackage {
  readonly parts: ReadonlyMap<string, PackagePart>;
}

export interface Relationship {
  readonly id: string;
  /** The whole URI; see `relationshipKind`. */
  readonly type: string;
  /** A part name, or the address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** Unzips a package. Throws UnreadableFile where the bytes are none. */
export function openPackage(bytes: Uint8Array): OpcPackage {
  const obstacle = obstacleToUnzipping(bytes);
  if (obstacle) throw new UnreadableFile(obstacle);
  const files = unzip(bytes);
  const contentTypeOf = readContentTypes(files.get(CONTENT_TYPES));
  const parts = new Map<string, PackagePart>();
  for (const [name, content] of files) {
    if (name !== CONTENT_TYPES) parts.set(name, { bytes: content, contentType: contentTypeOf(name) });
  }
  return { parts };
}

/** The last step of a relationship's type, which is the same in transitional and strict files: `worksheet`. */
export function relationshipKind(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf("/") + 1);
}

/** What a part points to; the package itself where the part name is empty. Without a .rels part: nothing. */
export function relationshipsOf(source: OpcPackage, partName: string): Relationship[] {
  const part = source.parts.get(relationshipsPartName(partName));
  if (part === undefined) return [];
  return children(parseXml(part.bytes), "Relationship").map((node) => {
    const target = node.attributes.Target ?? "";
    const external = node.attributes.TargetMode === "External";
    return {
      id: node.attributes.Id ?? "",
      type: node.attributes.Type ?? "",
      target: external ? target : findPartName(source, resolveTarget(partName, target)),
      external,
    };
  });
}

/** The XML of a part. Throws UnreadableFile where it is missing or not well-formed. */
export function readXmlPart(source: OpcPackage, partName: string): XmlElement {
  const part = source.parts.get(partName);
  if (part === undefined) throw new UnreadableFile("damaged", `${partName} is missing`);
  try {
    return parseXml(part.bytes);
  } catch (cause) {
    throw new UnreadableFile(
      "damaged",
      `${partName}: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

/** `xl/worksheets/sheet1.xml` has its relationships in `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationshipsPartName(partName: string): string {
  const slash = partName.lastIndexOf("/") + 1;
  return `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
}

const CONTENT_TYPES = "[Content_Types].xml";

/** In bytes. A million rows of ten columns come to about 600 MB; a file made to fill the memory claims more. */
const LARGEST_UNPACKED = 2 ** 30;

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  let unpacked = 0;
  try {
    const files = Object.entries(
      unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          // fflate unpacks into a buffer of exactly this size, so that a file cannot claim less than it takes.
          unpacked += originalSize;
          if (unpacked > LARGEST_UNPACKED) throw new UnreadableFile("tooLarge", String(unpacked));
          return !name.endsWith("/");
        },
      }),
    );
    // Some writers put backslashes or a leading slash into the names of the zip's entries.
    return new Map(files.map(([name, content]) => [name.replaceAll("\\", "/").replace(/^\/+/, ""), content]));
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile("damaged", cause instanceof Error ? cause.message : String(cause));
  }
}

function readContentTypes(bytes: Uint8Array | undefined): (partName: string) => string {
  if (bytes === undefined) throw new UnreadableFile("notXlsx", "a zip without [Content_Types].xml");
  const root = readXmlPart({ parts: new Map([[CONTENT_TYPES, { bytes, contentType: "" }]]) }, CONTENT_TYPES);
  const defaults = new Map(
    children(root, "Default").map((node) => [
      node.attributes.Extension?.toLowerCase() ?? "",
      node.attributes.ContentType ?? "",
    ]),
  );
  const overrides = new Map(
    children(root, "Override").map((node) => [
      node.attributes.PartName?.replace(/^\//, "").toLowerCase() ?? "",
      node.attributes.ContentType ?? "",
    ]),
  );
  return (name) =>
    overrides.get(name.toLowerCase()) ??
    defaults.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ??
    "";
}

/** Part names differ in nothing but case from what the zip holds: they are the same part (OPC §6.2.2.3). */
function findPartName(source: OpcPackage, name: string): string {
  if (source.parts.has(name)) return name;
  const folded = name.toLowerCase();
  for (const candidate of source.parts.keys()) if (candidate.toLowerCase() === folded) return candidate;
  return name;
}

function resolveTarget(partName: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/, "");
  const steps = path.startsWith("/") ? [] : partName.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
