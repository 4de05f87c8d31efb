import { isObject } from "../sheet/sheet-source";
import type { Dialect } from "../../../src/ooxml/package/dialect";
import type { OpcPackage, Relationship } from "../../../src/ooxml/package/opc-package";
import type { StyleTable } from "../styles/style-table";
import type { XmlElement } from "../../../src/ooxml/xml/xml-element";

/** What a file held beyond the model, under `BookState.source`. */
export interface BookSource {
  readonly kind: "xlsx-book";
  /** The file's parts, without those whose whole contents are in the state (rows, shared texts). */
  readonly package: OpcPackage;
  readonly workbookPart: string;
  readonly workbook: XmlElement;
  /** Of the workbook part, and of the package itself. */
  readonly relationships: readonly Relationship[];
  readonly packageRelationships: readonly Relationship[];
  /** Strict files stay Strict: the parts that are carried are. */
  readonly dialect: Dialect;
  readonly styles: StyleTable;
  readonly otherSheets: readonly OtherSheet[];
}

/** A sheet that is no worksheet (a chart on its own sheet, a dialogue): carried as it is. */
export interface OtherSheet {
  readonly name: string;
  readonly state: string | undefined;
  readonly relationship: Relationship;
  /** The id of the worksheet before it; undefined where it comes first. */
  readonly afterSheet: string | undefined;
}

/** The source of a workbook that came from a file; undefined for any other. */
export function bookSource(source: unknown): BookSource | undefined {
  return isObject(source) && source.kind === "xlsx-book" ? (source as unknown as BookSource) : undefined;
}
