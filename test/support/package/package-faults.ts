import { unzipSync } from "fflate";
import { orderFaults } from "./element-order";
import { bookFaults } from "./book-faults";
import type { Part, Target, WrittenPackage } from "./written-package";
import { allNodes, attribute, childrenOf, readTree, type Node } from "./xml-tree";

const RELATIONSHIP_IDS = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);
const STRICT = "http://purl.oclc.org/ooxml/";
const TRANSITIONAL = "http://schemas.openxmlformats.org/";

/** What each kind of relationship has to lead to, as Excel looks for it. */
const CONTENT_TYPES: Readonly<Record<string, RegExp>> = {
  officeDocument: /spreadsheetml\.(?:sheet|template)\.main\+xml$/,
  worksheet: /spreadsheetml\.worksheet\+xml$/,
  styles: /spreadsheetml\.styles\+xml$/,
  sharedStrings: /spreadsheetml\.sharedStrings\+xml$/,
  theme: /officedocument\.theme\+xml$/,
  table: /spreadsheetml\.table\+xml$/,
  drawing: /officedocument\.drawing\+xml$/,
  chart: /drawingml\.chart\+xml$/,
  vmlDrawing: /vmlDrawing$/,
  "core-properties": /core-properties\+xml$/,
  "extended-properties": /extended-properties\+xml$/,
  image: /^image\//,
};

/**
 * Everything about a written .xlsx for which Excel would offer to repair it, as lines for people; empty where it is
 * whole. Reads with its own eyes: unzip and XML of the packages, nothing of `src` or `stand-in`. What another program
 * has put out of order inside a part stays its own affair where the part is the same, byte for byte, in `original`.
 */
export function packageFaults(bytes: Uint8Array, original?: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const before: Readonly<Record<string, Uint8Array>> = original ? unzipSync(original) : {};
  const names = Object.keys(files);
  const folded = new Set(names.map((name) => name.toLowerCase()));
  const faults: string[] = folded.size < names.length ? ["two parts of one name"] : [];
  const parts = new Map<string, Part>();
  for (const [name, content] of Object.entries(files)) {
    const isXml = /\.(?:xml|rels|vml)$/i.test(name);
    try {
      const isCarried = same(before[name], content);
      parts.set(name, { name, isCarried, tree: isXml ? readTree(content) : undefined });
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (faults.length > 0) return faults;
  const written = { parts, ...readTypes(parts, faults), targetsOf: (part: string) => targets(parts, part) };
  return [...faults, ...relationshipFaults(written), ...partFaults(written), ...bookFaults(written)];
}

function readTypes(
  parts: ReadonlyMap<string, Part>,
  faults: string[],
): Pick<WrittenPackage, "contentTypeOf"> {
  const root = parts.get("[Content_Types].xml")?.tree;
  const defaults = new Map<string, string>();
  for (const node of childrenOf(root, "Default")) {
    const extension = attribute(node, "Extension")?.toLowerCase() ?? "";
    if (defaults.has(extension)) faults.push(`two content types for .${extension}`);
    defaults.set(extension, attribute(node, "ContentType") ?? "");
  }
  const overrides = new Map<string, string>();
  for (const node of childrenOf(root, "Override")) {
    const name = attribute(node, "PartName")?.slice(1) ?? "";
    if (!parts.has(name)) faults.push(`a content type for ${name}, which is no part`);
    if (overrides.has(name)) faults.push(`two content types for ${name}`);
    overrides.set(name, attribute(node, "ContentType") ?? "");
  }
  return {
    contentTypeOf: (name) =>
      overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()),
  };
}

function targets(parts: ReadonlyMap<string, Part>, part: string): Target[] {
  const slash = part.lastIndexOf("/") + 1;
  const root = parts.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)?.tree;
  return childrenOf(root, "Relationship").map((node) => {
    const [target = "", type = ""] = [attribute(node, "Target"), attribute(node, "Type")];
    const isOutside = attribute(node, "TargetMode") === "External" || target.startsWith("#");
    return {
      id: attribute(node, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      part: isOutside ? undefined : resolved(part.slice(0, slash), target),
    };
  });
}

/** The name of a part from a target: relative to the folder of the part that names it, or to the package. */
function resolved(folder: string, target: string): string {
  return new URL(target, `http://package/${encodeURI(folder)}`).pathname.slice(1);
}

function relationshipFaults({ parts, contentTypeOf, targetsOf }: WrittenPackage): string[] {
  const faults: string[] = [];
  for (const name of parts.keys()) {
    const owner = /^(.*)_rels\/([^/]*)\.rels$/.exec(name);
    if (!owner) continue;
    const from = `${owner[1] ?? ""}${owner[2] ?? ""}`;
    if (from !== "" && !parts.has(from)) faults.push(`${name} belongs to no part`);
    const all = targetsOf(from);
    if (new Set(all.map(({ id }) => id)).size < all.length) faults.push(`${name}: two of one id`);
    for (const { id, kind, part } of all) {
      if (part === undefined) continue;
      const wanted = CONTENT_TYPES[kind];
      if (!parts.has(part)) faults.push(`${name}: ${id} leads to ${part}, which is no part`);
      else if (wanted && !wanted.test(contentTypeOf(part) ?? ""))
        faults.push(`${part} is a ${kind} of type ${contentTypeOf(part) ?? ""}`);
    }
  }
  return faults;
}

function partFaults({ parts, contentTypeOf, targetsOf }: WrittenPackage): string[] {
  const faults: string[] = [];
  const dialects = new Set<string>();
  for (const { name, isCarried, tree } of parts.values()) {
    if (name !== "[Content_Types].xml" && contentTypeOf(name) === undefined)
      faults.push(`${name} has no content type`);
    if (!tree || name.endsWith(".rels")) continue;
    const known = new Set(targetsOf(name).map(({ id }) => id));
    for (const node of allNodes(tree)) {
      for (const { uri, local, value } of node.attributes) {
        if (!RELATIONSHIP_IDS.has(uri) || known.has(value)) continue;
        // A click that only runs an action has an id without a relationship in Excel's own files.
        if (value === "" && node.local.startsWith("hlink")) continue;
        faults.push(`${name}: <${node.local} r:${local}="${value}"> without its relationship`);
      }
      if (node.uri.startsWith(STRICT)) dialects.add("strict");
      if (/(?:spreadsheetml|drawingml)\//.test(node.uri) && node.uri.startsWith(TRANSITIONAL))
        dialects.add("transitional");
    }
    faults.push(...ignorableFaults(name, tree));
    if (!isCarried) faults.push(...orderFaults(tree).map((fault) => `${name}: ${fault}`));
  }
  if (dialects.size > 1) faults.push("Strict and transitional parts in one package");
  return faults;
}

/** Excel refuses a part whose `mc:Ignorable` names a prefix that nothing declares. */
function ignorableFaults(name: string, tree: Node): string[] {
  const ignorable = tree.attributes.find(({ local }) => local === "Ignorable")?.value.split(/\s+/) ?? [];
  return ignorable
    .filter((prefix) => prefix !== "" && tree.declared[prefix] === undefined)
    .map((prefix) => `${name}: nothing declares the ignorable prefix ${prefix}`);
}

function same(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}
