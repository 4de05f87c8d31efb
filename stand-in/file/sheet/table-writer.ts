import type { SheetState } from "../../model/book-state";
import type { OpcPackage } from "../../../src/ooxml/package/opc-package";
import type { PackageWriter } from "../../../src/ooxml/package/package-writer";
import { PART_NAMESPACES } from "../../../src/ooxml/xml/namespaces";
import { xmlDocument } from "../../../src/ooxml/xml/serialize-xml";
import { lostPart, type LostPart } from "../lost/lost-part";
import { mendedHeaders, tableXml } from "./tables";
import { sheetSource, type TableSource } from "./sheet-source";
import { formatCellAddress } from "../../model/a1";

const TABLE_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Writes the tables of all sheets: each gets an id and a part that no other table of the workbook has. */
export class TableWriter {
  private readonly ids = new Set<number>();
  private readonly names = new Set<string>();
  private readonly usedSources = new Set<TableSource>();

  constructor(
    private readonly writer: PackageWriter,
    private readonly file: OpcPackage | undefined,
    private readonly lost: LostPart[],
  ) {}

  /** Returns the relationships from the sheet to its tables. */
  write(sheet: SheetState, sheetPart: string): string[] {
    return sheet.tables.flatMap((table) => {
      const where = `${sheet.name}!${table.name}`;
      if (this.names.has(table.name.toLowerCase())) {
        this.lost.push(lostPart("tableNameTaken", where));
        return [];
      }
      this.names.add(table.name.toLowerCase());
      for (const [column, header] of mendedHeaders(sheet, table)) {
        this.lost.push(
          lostPart("tableHeader", `${sheet.name}!${formatCellAddress(table.area.row, column)}`, header),
        );
      }
      const source = this.sourceOf(sheet, table.id);
      const part = source?.partName ?? this.writer.freeName("xl/tables/table", ".xml");
      const root = tableXml(sheet, table, this.uniqueId(table.id), source?.root);
      this.writer.add(part, xmlDocument(root, PART_NAMESPACES.spreadsheet), TABLE_CONTENT);
      for (const relationship of source?.relationships ?? []) {
        if (this.file) this.writer.keepRelationship(this.file, part, relationship);
      }
      return [this.writer.relate(sheetPart, "table", part)];
    });
  }

  private sourceOf(sheet: SheetState, id: number): TableSource | undefined {
    const source = this.file ? sheetSource(sheet.source)?.tables.get(id) : undefined;
    if (!source || this.usedSources.has(source)) return undefined;
    this.usedSources.add(source);
    return source;
  }

  private uniqueId(wanted: number): number {
    let id = Math.max(1, Math.trunc(wanted));
    while (this.ids.has(id)) id += 1;
    this.ids.add(id);
    return id;
  }
}
