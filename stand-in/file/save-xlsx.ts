import { strToU8 } from "fflate";
import type { BookState, SheetState } from "../model/book-state";
import { lostPart, type LostPart } from "./lost/lost-part";
import { writeDrawing } from "./charts/drawing-writer";
import { relationshipKind } from "../../src/ooxml/package/opc-package";
import { PackageWriter } from "../../src/ooxml/package/package-writer";
import { carriedElements, type Carried } from "./sheet/carried-elements";
import { SharedTextWriter } from "./sheet/shared-text-writer";
import { sheetSource, type SheetSource } from "./sheet/sheet-source";
import { worksheetXml } from "./sheet/sheet-writer";
import { TableWriter } from "./sheet/table-writer";
import { StyleWriter } from "./styles/style-writer";
import { DEFAULT_FONT, type DefaultFont } from "./styles/style-table";
import { officeTheme } from "./styles/theme";
import { ADD_IN_RELATIONSHIP, writeAddInSettings } from "./workbook/add-in-settings";
import { bookSource, type BookSource } from "./workbook/book-source";
import { PROPERTY_RELATIONSHIPS, writeDocumentProperties } from "./workbook/document-properties";
import { DYNAMIC_ARRAY_METADATA } from "./workbook/dynamic-array-metadata";
import { activePlace, workbookXml, type SheetEntry } from "./workbook/workbook-xml";
import { PART_NAMESPACES } from "../../src/ooxml/xml/namespaces";
import { xmlDocument } from "../../src/ooxml/xml/serialize-xml";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const THEME_CONTENT = "application/vnd.openxmlformats-officedocument.theme+xml";
const WORKBOOK_PART = "xl/workbook.xml";
const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/**
 * Saves a workbook's state as the bytes of an .xlsx that Excel and LibreOffice open without repair. The same state
 * gives the same bytes. What could not be written is in `lost`.
 */
export async function saveXlsx(book: BookState): Promise<{ bytes: Uint8Array; lost: LostPart[] }> {
  // Lets a page show that it is busy before the long part begins.
  await Promise.resolve();
  const saving = new BookSaving(book);
  return { bytes: saving.save(), lost: saving.lost };
}

/** Relationships of a workbook whose parts are written anew, cannot be in an .xlsx, or follow from the rest. */
const NOT_CARRIED = new Set([
  "worksheet",
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
  "styles",
  "sharedStrings",
  "calcChain",
  "vbaProject",
  "sheetMetadata",
]);
/** Signatures of a whole package hold for its parts as they were signed: with others Excel would call them invalid. */
const SIGNATURES = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
/** Values that cells named through the metadata part (linked data types); the cells keep their text. */
const RICH_VALUES = /^rd|richValue/i;

/** One run of saving: what its steps share. */
class BookSaving {
  readonly lost: LostPart[] = [];
  private readonly source: BookSource | undefined;
  private readonly font: DefaultFont;
  private readonly writer: PackageWriter;
  private readonly texts = new SharedTextWriter();
  private readonly styles: StyleWriter;
  private readonly tables: TableWriter;
  private hasDynamicArrays = false;

  constructor(private readonly book: BookState) {
    this.source = bookSource(book.source);
    this.font = book.defaultFont ?? DEFAULT_FONT;
    this.writer = new PackageWriter(this.reservedNames(), this.source?.dialect);
    this.styles = new StyleWriter(this.font, this.source?.styles);
    this.tables = new TableWriter(this.writer, this.source?.package, this.lost);
  }

  save(): Uint8Array {
    this.writer.relate("", "officeDocument", WORKBOOK_PART);
    // Its place in the package comes first, its contents when all else is known.
    this.writer.add(WORKBOOK_PART, new Uint8Array(), `${MAIN}.sheet.main+xml`);
    this.keepWorkbookRelationships();
    this.writeSheets();
    this.writeSharedParts();
    writeDocumentProperties(this.book.properties, this.writer, this.source?.package);
    writeAddInSettings(this.book.settings, this.writer, this.source?.package);
    this.keepPackageRelationships();
    return this.writer.zip();
  }

  /** Parts of the file keep their names; the workbook's own and sheets without a source take others. */
  private reservedNames(): string[] {
    const sheetParts = this.book.sheets.map((sheet) => sheetSource(sheet.source)?.partName);
    return this.source
      ? [...this.source.package.parts.keys(), ...sheetParts.filter((name) => name !== undefined)]
      : [];
  }

  private keepWorkbookRelationships(): void {
    if (!this.source) return;
    for (const relationship of this.source.relationships) {
      const kind = relationshipKind(relationship);
      if (NOT_CARRIED.has(kind) || RICH_VALUES.test(kind)) continue;
      this.writer.keepRelationship(this.source.package, WORKBOOK_PART, relationship);
    }
  }

  private keepPackageRelationships(): void {
    if (!this.source) return;
    const known = new Set(["officeDocument", ADD_IN_RELATIONSHIP, ...PROPERTY_RELATIONSHIPS]);
    for (const relationship of this.source.packageRelationships) {
      if (known.has(relationshipKind(relationship)) || relationship.external) continue;
      if (relationship.type === SIGNATURES) {
        this.lost.push(lostPart("signature"));
        continue;
      }
      this.writer.carry(this.source.package, relationship.target);
      this.writer.relate("", relationship.type, relationship.target);
    }
  }

  private writeSheets(): void {
    const sheets = this.book.sheets.map((sheet) => ({ sheet, part: this.sheetPart(sheet) }));
    const entries = sheets.map(({ sheet, part }) => ({
      name: sheet.name,
      state: STATES[sheet.visibility],
      relationshipId: this.writer.relate(WORKBOOK_PART, "worksheet", part),
      sheetId: sheet.id,
    }));
    const all = this.withOtherSheets(entries);
    const active = all[activePlace(this.book, all)]?.name;
    for (const { sheet, part } of sheets) this.writeSheet(sheet, part, sheet.name === active);
    const root = workbookXml(this.book, all, this.source?.workbook, this.lost);
    this.writer.add(WORKBOOK_PART, xmlDocument(root, PART_NAMESPACES.spreadsheet), `${MAIN}.sheet.main+xml`);
  }

  private sheetPart(sheet: SheetState): string {
    const source = this.source ? sheetSource(sheet.source) : undefined;
    const name = source && this.isOwner(sheet, source) ? source.partName : undefined;
    const part = name ?? this.writer.freeName("xl/worksheets/sheet", ".xml");
    this.writer.add(part, new Uint8Array(), `${MAIN}.worksheet+xml`);
    return part;
  }

  /** Of a sheet and its copies, the one that keeps the file's own parts: the original, while it is still there. */
  private isOwner(sheet: SheetState, source: SheetSource): boolean {
    const sharing = this.book.sheets.filter((one) => sheetSource(one.source) === source);
    return sheet === (sharing.find(({ isCopy }) => isCopy !== true) ?? sharing[0]);
  }

  /** Charts on sheets of their own stay after the sheet that they followed. */
  private withOtherSheets(entries: readonly SheetEntry[]): SheetEntry[] {
    const all: SheetEntry[] = [...entries];
    const file = this.source?.package;
    for (const other of [...(this.source?.otherSheets ?? [])].reverse()) {
      if (!file) break;
      if (entries.some((entry) => entry.name.toLowerCase() === other.name.toLowerCase())) {
        this.lost.push(lostPart("sheetNameTaken", other.name));
        continue;
      }
      this.writer.carry(file, other.relationship.target);
      const relationshipId = this.writer.relate(
        WORKBOOK_PART,
        other.relationship.type,
        other.relationship.target,
      );
      const place =
        all.findIndex((entry) => entry.sheetId !== undefined && entry.sheetId === other.afterSheet) + 1;
      all.splice(place, 0, { name: other.name, state: other.state, relationshipId, sheetId: undefined });
    }
    return all;
  }

  private writeSheet(sheet: SheetState, part: string, isActive: boolean): void {
    const source = this.source ? sheetSource(sheet.source) : undefined;
    const isFirstUse = source !== undefined && this.isOwner(sheet, source);
    const carried = this.carry(sheet, source, part, isFirstUse);
    const drawing = writeDrawing(sheet, isFirstUse, {
      book: this.book,
      writer: this.writer,
      source: this.source?.package,
      lost: this.lost,
    });
    const drawingId = drawing === undefined ? undefined : this.writer.relate(part, "drawing", drawing);
    const xml = worksheetXml(sheet, {
      texts: this.texts,
      styles: this.styles,
      styleNumber: (style) => this.styles.numberOf(style),
      onDynamicArray: () => {
        this.hasDynamicArrays = true;
      },
      font: this.font,
      isActive,
      hasSourceStyles: this.source !== undefined,
      relationshipIds: new Set(carried.relationships.map(({ id }) => id)),
      carried: carried.elements,
      drawingId,
      tableIds: this.tables.write(sheet, part),
      lost: this.lost,
    });
    this.writer.add(part, strToU8(xml), `${MAIN}.worksheet+xml`);
  }

  private carry(
    sheet: SheetState,
    source: SheetSource | undefined,
    part: string,
    isFirstUse: boolean,
  ): Carried {
    if (!source || !this.source) return { elements: [], relationships: [] };
    const carried = carriedElements(
      sheet,
      { root: source.root, relationships: source.relationships, package: this.source.package },
      isFirstUse,
      this.lost,
    );
    for (const relationship of carried.relationships) {
      this.writer.keepRelationship(this.source.package, part, relationship);
    }
    return carried;
  }

  private writeSharedParts(): void {
    const add = (kind: string, name: string, bytes: Uint8Array, contentType: string): void => {
      this.writer.add(name, bytes, contentType);
      this.writer.relate(WORKBOOK_PART, kind, name);
    };
    const hasTheme = this.source?.relationships.some(
      (relationship) => relationshipKind(relationship) === "theme",
    );
    if (hasTheme !== true) add("theme", "xl/theme/theme1.xml", strToU8(officeTheme()), THEME_CONTENT);
    const stylesheet = xmlDocument(this.styles.stylesheet(), PART_NAMESPACES.spreadsheet);
    add("styles", "xl/styles.xml", stylesheet, `${MAIN}.styles+xml`);
    if (!this.texts.isEmpty)
      add("sharedStrings", "xl/sharedStrings.xml", this.texts.part(), `${MAIN}.sharedStrings+xml`);
    if (this.hasDynamicArrays) {
      add("sheetMetadata", "xl/metadata.xml", strToU8(DYNAMIC_ARRAY_METADATA), `${MAIN}.sheetMetadata+xml`);
    }
  }
}
