import type { AreaState } from "../../model/book-state";
import type { Relationship } from "../../../src/ooxml/package/opc-package";
import type { XmlElement } from "../../../src/ooxml/xml/xml-element";

/** What a worksheet of a file held beyond the model, under `SheetState.source`. */
export interface SheetSource {
  readonly kind: "xlsx-sheet";
  readonly partName: string;
  /** The worksheet without its rows. */
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  /** Attributes of rows and columns that the model does not know, such as outline levels. */
  readonly rowAttributes: ReadonlyMap<number, Record<string, string>>;
  readonly columnAttributes: ReadonlyMap<number, Record<string, string>>;
  /** Rows whose height follows their contents, with the height that the file names. */
  readonly automaticHeights: ReadonlyMap<number, number>;
  /** Tables by their id. */
  readonly tables: ReadonlyMap<number, TableSource>;
  readonly drawing: DrawingSource | undefined;
  /** A print area of several rectangles, of which the model knows the first. */
  readonly printArea: { readonly first: AreaState; readonly formula: string } | undefined;
}

export interface TableSource {
  readonly partName: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
}

export interface DrawingSource {
  readonly partName: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
}

/** The source of a sheet that came from a file; undefined for any other. */
export function sheetSource(source: unknown): SheetSource | undefined {
  return isObject(source) && source.kind === "xlsx-sheet" ? (source as unknown as SheetSource) : undefined;
}

/** Attributes by name, as `source` fields of the state hold them; none where it is something else. */
export function attributesSource(source: unknown): Record<string, string> {
  if (!isObject(source)) return {};
  return Object.fromEntries(
    Object.entries(source).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
