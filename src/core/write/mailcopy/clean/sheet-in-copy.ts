import type { Relationship } from "../../../../ooxml/package/opc-package";
import { NAMESPACES, PART_NAMESPACES } from "../../../../ooxml/xml/namespaces";
import { XML_DECLARATION } from "../../../../ooxml/xml/serialize-xml";

/** The beginning of every worksheet of a copy. */
export const WORKSHEET_ROOT = `${XML_DECLARATION}<worksheet xmlns="${PART_NAMESPACES.spreadsheet}" xmlns:r="${String(NAMESPACES.r)}">`;

/** A sheet that is being made: its place in the original and in the copy. */
export interface SheetInCopy {
  readonly name: string;
  /** The original's part. */
  readonly from: string;
  /** The copy's part. */
  readonly to: string;
  readonly relationships: readonly Relationship[];
}
