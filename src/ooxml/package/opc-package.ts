import { unzipSync } from "fflate";
import { damaged, UnreadableFile } from "./unreadable-file";
import { checksumOf, storedChecksums } from "./zip-checksums";
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
  /** A part name, or what the file says where it leads to no part. */
  readonly target: string;
  /** Leads out of the package: a web address, another file. */
  readonly external: boolean;
  /** Leads to a place in this workbook (`#'目次'!A1`), as links of pictures do. */
  readonly place?: boolean;
}

/** Unzips a package. Throws UnreadableFile where the bytes are none. */
export function openPackage(bytes: Uint8Array): OpcPackage {
  const obstacle = obstacleToUnzipping(bytes);
  if (obstacle) throw new UnreadableFile(obstacle);
  return packageOf(unzip(bytes));
}

/** The package that unzipped files make, by their names in the zip. Throws UnreadableFile where they make none. */
export function packageOf(files: ReadonlyMap<string, Uint8Array>): OpcPackage {
  const types = [...files.keys()].find((name) => name.toLowerCase() === CONTENT_TYPES.toLowerCase());
  const contentTypeOf = readContentTypes(files.get(types ?? CONTENT_TYPES));
  const parts = new Map<string, PackagePart>();
  for (const [name, content] of files) {
    if (name !== types) parts.set(name, { bytes: content, contentType: contentTypeOf(name) });
  }
  return { parts };
}

/** The last step of a relationship's type, as transitional files call it: `worksheet`. */
export function relationshipKind(relationship: Relationship): string {
  const kind = relationship.type.slice(relationship.type.lastIndexOf("/") + 1);
  return KIND_IN_STRICT[kind] ?? kind;
}

/** The two kinds that Strict files call by another name. */
const KIND_IN_STRICT: Readonly<Record<string, string>> = {
  extendedProperties: "extended-properties",
  customProperties: "custom-properties",
};

/** The part that a relationship leads to; undefined where it leads to none, or to one that the package lacks. */
export function targetPart(source: OpcPackage, relationship: Relationship): PackagePart | undefined {
  return relationship.external || relationship.place === true
    ? undefined
    : source.parts.get(relationship.target);
}

/** What a part points to; the package itself where the part name is empty. Without a .rels part: nothing. */
export function relationshipsOf(source: OpcPackage, partName: string): Relationship[] {
  const name = findPartName(source, relationshipsPartName(partName));
  if (!source.parts.has(name)) return [];
  return children(readXmlPart(source, name), "Relationship").map((node) => {
    const target = node.attributes.Target ?? "";
    const own = { id: node.attributes.Id ?? "", type: node.attributes.Type ?? "" };
    // Some writers leave the mode out where the address alone says that it is no part.
    const external = node.attributes.TargetMode === "External" || HAS_SCHEME.test(target);
    if (external) return { ...own, target, external };
    if (target.startsWith("#")) return { ...own, target, external, place: true };
    return { ...own, target: findPartName(source, resolveTarget(partName, target)), external };
  });
}

const HAS_SCHEME = /^(?:https?|ftp|mailto|file|tel):/i;

/** The XML of a part. Throws UnreadableFile where it is missing or not well-formed. */
export function readXmlPart(source: OpcPackage, partName: string): XmlElement {
  const part = source.parts.get(partName);
  if (part === undefined) throw damaged("missing", partName);
  try {
    return parseXml(part.bytes);
  } catch (cause) {
    throw damaged("xml", partName, cause instanceof Error ? cause.message : String(cause));
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
  return new Map(Object.entries(checkedFiles(bytes)).map(([name, content]) => [partNameOf(name), content]));
}

/** A part's name from its entry's: some writers put backslashes or a leading slash into those. */
export function partNameOf(entry: string): string {
  return entry.replaceAll("\\", "/").replace(/^\/+/, "");
}

/** The entries of a zip, each with the contents that its checksum promises. */
function checkedFiles(bytes: Uint8Array): Record<string, Uint8Array> {
  const files = unpackedFiles(bytes);
  const promised = storedChecksums(bytes);
  for (const [name, content] of Object.entries(files)) {
    if (promised.get(name) !== checksumOf(content)) throw damaged("checksum", name);
  }
  return files;
}

function unpackedFiles(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        // fflate unpacks into a buffer of exactly this size, so that a file cannot claim less than it takes.
        unpacked += originalSize;
        if (unpacked > LARGEST_UNPACKED) throw new UnreadableFile("tooLarge", String(unpacked));
        return !name.endsWith("/");
      },
    });
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw damaged("unpack", undefined, cause instanceof Error ? cause.message : String(cause));
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

/**
 * The name that the zip has for a part. Names that differ in nothing but case are the same part (OPC §6.2.2.3), and what
 * a target writes as `%20` may be in the zip as it is.
 */
function findPartName(source: OpcPackage, name: string): string {
  if (source.parts.has(name)) return name;
  const folded = foldedNames(source);
  return folded.get(name.toLowerCase()) ?? folded.get(decoded(name).toLowerCase()) ?? name;
}

const FOLDED = new WeakMap<OpcPackage, ReadonlyMap<string, string>>();

/** The names of a package's parts by their lower case; made once, as a package has thousands of look-ups. */
function foldedNames(source: OpcPackage): ReadonlyMap<string, string> {
  const known = FOLDED.get(source);
  if (known) return known;
  const folded = new Map([...source.parts.keys()].map((name) => [name.toLowerCase(), name]));
  FOLDED.set(source, folded);
  return folded;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign that begins no character.
    return name;
  }
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
