import { openPackageSteps } from "../package/open-in-steps";
import {
  readXmlPart,
  relationshipKind,
  relationshipsOf,
  targetPart,
  type OpcPackage,
  type Relationship,
} from "../package/opc-package";
import { damaged, UnreadableFile } from "../package/unreadable-file";
import type { Dialect } from "../package/dialect";
import { child, children, type XmlElement } from "../xml/xml-element";

/** A sheet as the workbook lists it. */
export interface SourceSheet {
  readonly name: string;
  /** Its part's name; undefined for what is no worksheet: a chart sheet, a sheet of macros, an entry without a part. */
  readonly part: string | undefined;
  readonly isHidden: boolean;
  /** Its place in the list, from 0, by which defined names tell whose they are. */
  readonly index: number;
}

/** The file that a copy is made from, with its parts unpacked and its list of sheets read. */
export interface SourceBook {
  readonly opc: OpcPackage;
  readonly part: string;
  readonly workbook: XmlElement;
  readonly dialect: Dialect;
  readonly sheets: readonly SourceSheet[];
  readonly styles: string | undefined;
  readonly theme: string | undefined;
  readonly sharedStrings: string | undefined;
}

const STRICT = "http://purl.oclc.org/ooxml/";
/** The part that holds a sheet's cells. */
const WORKSHEET = ".worksheet+xml";
const WORKBOOK =
  /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled)\.main\+xml$/;

/** Unpacks a workbook and reads its list of sheets. Throws UnreadableFile for everything that is none. */
export function* openBookSteps(bytes: Uint8Array): Generator<undefined, SourceBook> {
  const opc = yield* openPackageSteps(bytes);
  yield* refuseEntitiesSteps(opc);
  const [start] = relationshipsOf(opc, "").filter((one) => relationshipKind(one) === "officeDocument");
  const main = start && targetPart(opc, start);
  if (!start || !main || !WORKBOOK.test(main.contentType)) throw new UnreadableFile("notXlsx");
  const workbook = readXmlPart(opc, start.target);
  if (workbook.name !== "workbook") throw new UnreadableFile("notXlsx");
  const relationships = relationshipsOf(opc, start.target);
  const partOfKind = (kind: string): string | undefined =>
    relationships.find((one) => relationshipKind(one) === kind && targetPart(opc, one) !== undefined)?.target;
  const sheets = children(child(workbook, "sheets"), "sheet").map((node, index) =>
    sourceSheet(node, index, relationships, opc),
  );
  if (!sheets.some(({ part }) => part !== undefined)) throw damaged("noWorksheet");
  return {
    opc,
    part: start.target,
    workbook,
    dialect: start.type.startsWith(STRICT) ? "strict" : "transitional",
    sheets,
    styles: partOfKind("styles"),
    theme: partOfKind("theme"),
    sharedStrings: partOfKind("sharedStrings"),
  };
}

function sourceSheet(
  { attributes }: XmlElement,
  index: number,
  relationships: readonly Relationship[],
  opc: OpcPackage,
): SourceSheet {
  const relationship = relationships.find(({ id }) => id !== "" && id === attributes["r:id"]);
  const part = relationship && targetPart(opc, relationship);
  const isWorksheet = part?.contentType.endsWith(WORKSHEET) === true;
  return {
    name: attributes.name ?? "",
    part: isWorksheet ? relationship?.target : undefined,
    isHidden: attributes.state === "hidden" || attributes.state === "veryHidden",
    index,
  };
}

/** In bytes: where a part declares what it is. */
const HEAD = 4096;
const DOCTYPE = Array.from("<!DOCTYPE", (letter) => letter.charCodeAt(0));

/** Office writes no document type, and entities are there to fill the memory or to fetch other files. */
function* refuseEntitiesSteps({ parts }: OpcPackage): Generator<undefined, void> {
  for (const [name, { bytes }] of parts) {
    if (!/\.(?:xml|rels|vml)$/i.test(name)) continue;
    if (declaresType(bytes.subarray(0, HEAD))) throw damaged("xml", name, "DOCTYPE");
    yield;
  }
}

/** Without the zeros, UTF-16 reads like UTF-8. */
function declaresType(head: Uint8Array): boolean {
  let met = 0;
  for (const byte of head) {
    if (byte === 0) continue;
    met = byte === DOCTYPE[met] ? met + 1 : byte === DOCTYPE[0] ? 1 : 0;
    if (met === DOCTYPE.length) return true;
  }
  return false;
}
