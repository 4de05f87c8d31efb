import { zipSync } from "fflate";
import { PART_NAMESPACES } from "../xml/namespaces";
import { xmlDocument } from "../xml/serialize-xml";
import { element } from "../xml/xml-element";
import { strictPartSteps, uriIn, type Dialect } from "./dialect";
import {
  relationshipsOf,
  relationshipsPartName,
  type OpcPackage,
  type PackagePart,
  type Relationship,
} from "./opc-package";

const OFFICE_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
/** The earliest date that a zip can hold, so that the same workbook gives the same bytes. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Collects the parts of a package and what they point to, and zips them in the order in which they came. */
export class PackageWriter {
  private readonly parts = new Map<string, PackagePart>();
  private readonly taken = new Set<string>();
  private readonly relationships = new Map<string, Relationship[]>();
  private readonly carriedParts = new Set<string>();

  /** `reserved`: names that carried parts will have, so that new parts stay clear of them. */
  constructor(
    reserved: Iterable<string> = [],
    private readonly dialect: Dialect = "transitional",
  ) {
    for (const name of reserved) this.taken.add(name.toLowerCase());
  }

  /** Adds a part under exactly this name, whatever was there. */
  add(name: string, bytes: Uint8Array, contentType: string): void {
    this.taken.add(name.toLowerCase());
    this.carriedParts.delete(name);
    this.parts.set(name, { bytes, contentType });
  }

  /** A name that no part has, made from `xl/charts/chart` and `.xml` by counting from 1. */
  freeName(stem: string, ending: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${String(number)}${ending}`;
      if (this.taken.has(name.toLowerCase())) continue;
      this.taken.add(name.toLowerCase());
      return name;
    }
  }

  /** Points from one part (or the package: "") to another and returns the relationship's id. */
  relate(from: string, kindOrType: string, target: string): string {
    return this.addRelationship(from, kindOrType, target, false);
  }

  /** Points from a part to an address outside the package and returns the relationship's id. */
  relateOutside(from: string, kindOrType: string, address: string): string {
    return this.addRelationship(from, kindOrType, address, true);
  }

  private addRelationship(from: string, kindOrType: string, target: string, external: boolean): string {
    const existing = this.relationshipsFrom(from);
    const used = new Set(existing.map((relationship) => relationship.id));
    let number = existing.length + 1;
    while (used.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    existing.push({ id, type: absoluteType(kindOrType), target, external });
    return id;
  }

  /**
   * Keeps a relationship of a part that came from a file under its own id, and carries what it points to. Comes before
   * `relate` for the same part; throws where the id went to something else.
   */
  keepRelationship(source: OpcPackage, from: string, relationship: Relationship): void {
    const existing = this.relationshipsFrom(from);
    const same = existing.find((other) => other.id === relationship.id);
    if (same?.target === relationship.target) return;
    if (same) throw new Error(`${from} already has a relationship ${relationship.id}`);
    existing.push(relationship);
    if (!relationship.external && relationship.place !== true) this.carry(source, relationship.target);
  }

  /** Copies a part of a file byte for byte, with everything that it points to. */
  carry(source: OpcPackage, name: string): void {
    const part = source.parts.get(name);
    if (part === undefined || this.carriedParts.has(name) || this.parts.has(name)) return;
    this.add(name, part.bytes, part.contentType);
    this.carriedParts.add(name);
    for (const relationship of relationshipsOf(source, name))
      this.keepRelationship(source, name, relationship);
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** The finished .xlsx. */
  zip(): Uint8Array {
    const steps = this.fileSteps();
    for (;;) {
      const step = steps.next();
      if (step.done === true) return zipSync(Object.fromEntries(step.value), { mtime: FIXED_DATE, level: 6 });
    }
  }

  /** What the .xlsx holds, by name, in the order in which it is zipped. Pauses after each piece. */
  *fileSteps(): Generator<undefined, Map<string, Uint8Array>> {
    const files = new Map([["[Content_Types].xml", this.contentTypes()]]);
    const withRelationships = ["", ...this.parts.keys()];
    for (const name of withRelationships) {
      const part = this.parts.get(name);
      if (part) files.set(name, yield* this.inDialectSteps(name, part));
      const relationships = this.relationships.get(name) ?? [];
      if (relationships.length > 0)
        files.set(relationshipsPartName(name), relationshipsXml(name, relationships, this.dialect));
    }
    return files;
  }

  /** Carried parts are in the file's own dialect already. */
  private *inDialectSteps(
    name: string,
    { bytes, contentType }: PackagePart,
  ): Generator<undefined, Uint8Array> {
    const isOurs = !this.carriedParts.has(name) && /[/+]xml$/.test(contentType);
    return this.dialect === "strict" && isOurs ? yield* strictPartSteps(bytes) : bytes;
  }

  private relationshipsFrom(part: string): Relationship[] {
    const existing = this.relationships.get(part) ?? [];
    this.relationships.set(part, existing);
    return existing;
  }

  private contentTypes(): Uint8Array {
    const defaults = new Map([
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
    ]);
    const overrides: [string, string][] = [];
    for (const [name, { contentType }] of this.parts) {
      const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
      if (!defaults.has(extension)) defaults.set(extension, contentType);
      if (defaults.get(extension) !== contentType) overrides.push([name, contentType]);
    }
    const root = element("Types", {}, [
      ...[...defaults].map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
      ...overrides.map(([name, ContentType]) =>
        element("Override", { PartName: `/${asUri(name)}`, ContentType }),
      ),
    ]);
    return xmlDocument(root, PART_NAMESPACES.contentTypes);
  }
}

function relationshipsXml(
  from: string,
  relationships: readonly Relationship[],
  dialect: Dialect,
): Uint8Array {
  const root = element(
    "Relationships",
    {},
    relationships.map(({ id, type, target, external, place }) =>
      element("Relationship", {
        Id: id,
        Type: uriIn(dialect, type),
        Target: external || place === true ? target : asUri(relativeTarget(from, target)),
        TargetMode: external ? "External" : undefined,
      }),
    ),
  );
  return xmlDocument(root, PART_NAMESPACES.relationships);
}

/**
 * A target as Excel writes it: `../tables/table1.xml` from a sheet. Absolute ones are allowed too, but exceljs and others fail
 * on them.
 */
function relativeTarget(from: string, target: string): string {
  const folders = from.split("/").slice(0, -1);
  const parts = target.split("/");
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared])
    shared += 1;
  return [...folders.slice(shared).map(() => ".."), ...parts.slice(shared)].join("/");
}

function absoluteType(kindOrType: string): string {
  return kindOrType.includes(":") ? kindOrType : OFFICE_RELATIONSHIP + kindOrType;
}

/** A part's name with what no URI holds (spaces, other letters than ASCII) escaped. */
function asUri(name: string): string {
  return name.replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}
