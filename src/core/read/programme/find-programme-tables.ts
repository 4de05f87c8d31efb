import type { NotChecked } from "../../model/not-checked";
import { SheetGrid } from "../tables/sheet-grid";
import { YearCellReader } from "../tables/year-row";
import { formatCell } from "../../values/workbook/cell-address";
import { ownSheets } from "../../plan/own-places";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { isItemLabel, readItemLabel, readSectionLabel } from "./item-label";
import type {
  ProgrammeHeading,
  ProgrammeItem,
  ProgrammeTable,
  ProgrammeYear,
  SectionRemark,
} from "../../model/programme";
import { readProgrammeHeader, type ProgrammeHeader } from "./programme-header";
import { readProgrammeCell } from "./read-programme-cell";
import type { Ledger } from "../../model/ledger";
import { ledgerBodies } from "../tables/ledger-bodies";
import { runToTheEnd } from "../../values/steps/run-to-the-end";
import { entryAt } from "../../values/invariants/defect";

export interface ProgrammeTablesFound {
  readonly tables: readonly ProgrammeTable[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * Finds every programme table of a workbook by its headings, on sheets of any name; a page with headings of its own is a
 * table of its own. Text pasted from a paper is read like typed cells. Rows that are no item are said in `notChecked`.
 */
export function findProgrammeTables(
  workbook: WorkbookSnapshot,
  startMonth = 4,
  ledgers: readonly Ledger[] = [],
): ProgrammeTablesFound {
  return runToTheEnd(programmeTableSteps(workbook, startMonth, ledgers));
}

/** `findProgrammeTables`, with a pause after each sheet; records of ledgers that were found are no tables. */
export function* programmeTableSteps(
  workbook: WorkbookSnapshot,
  startMonth: number,
  ledgers: readonly Ledger[],
): Generator<undefined, ProgrammeTablesFound> {
  const tables: ProgrammeTable[] = [];
  const notChecked: NotChecked[] = [];
  const own = ownSheets(workbook);
  for (const sheet of workbook.sheets) {
    if (own.has(sheet.name)) continue;
    const grid = new SheetGrid(sheet, workbook.date1904, [], ledgerBodies(ledgers, sheet.name));
    const years = new YearCellReader(grid, startMonth);
    let readTo = -1;
    for (const row of grid.searchedRows()) {
      const header = row > readTo ? readProgrammeHeader(grid, years, row) : undefined;
      if (!header) continue;
      const read = new TableReader(grid, years, header).read();
      if (read.table.items.length === 0 || holdsNumbersOnly(grid, header, read.lastRow)) continue;
      tables.push(read.table);
      notChecked.push(...read.notChecked);
      readTo = read.lastRow;
    }
    yield;
  }
  return { tables, notChecked };
}

/** Numbers below 予算額 and 決算額 are a list of amounts: a programme says what was done, and with whose money. */
function holdsNumbersOnly(
  grid: SheetGrid,
  { lastRow, years }: ProgrammeHeader,
  lastOfTable: number,
): boolean {
  const filled = Array.from({ length: lastOfTable - lastRow }, (_, index) => lastRow + 1 + index).flatMap(
    (row) => years.map(({ column }) => grid.value(row, column)).filter((value) => value !== null),
  );
  return filled.length > 0 && filled.every((value) => typeof value === "number");
}

const FOOTNOTE = /^(?:[※*＊]|[(（]?注)/;

/** An item whose rows are still being read: a label or a year may go on in the row below. */
interface OpenItem {
  readonly row: number;
  readonly labels: string[];
  readonly texts: string[][];
}

/** Reads the rows below the headings, one after the other. */
class TableReader {
  private readonly items: ProgrammeItem[] = [];
  private readonly remarks: SectionRemark[] = [];
  private readonly notChecked: NotChecked[] = [];
  private section = "";
  private sectionNumber = 0;
  private open: OpenItem | undefined;
  private lastRow: number;

  constructor(
    private readonly grid: SheetGrid,
    private readonly yearReader: YearCellReader,
    private readonly header: ProgrammeHeader,
  ) {
    this.lastRow = header.lastRow;
  }

  read(): { table: ProgrammeTable; notChecked: readonly NotChecked[]; lastRow: number } {
    for (let row = this.header.lastRow + 1; row <= this.grid.lastRow; row += 1) {
      if (this.endsAt(row)) break;
      this.readRow(row);
    }
    this.closeItem();
    const { row, firstColumn, years } = this.header;
    const lastColumn = Math.max(...years.map(({ column }) => column));
    const table = {
      sheet: this.grid.sheet.name,
      area: { row, column: firstColumn, rows: this.lastRow - row + 1, columns: lastColumn - firstColumn + 1 },
      headings: years.map(withoutColumn),
      items: this.items,
      remarks: this.remarks,
    };
    return { table, notChecked: this.notChecked, lastRow: this.lastRow };
  }

  private label(row: number): string {
    const first = entryAt(this.header.years, 0).column;
    const texts: string[] = [];
    for (let column = this.header.firstColumn; column < first; column += 1) {
      const value = this.grid.value(row, column);
      if (value !== null) texts.push(String(typeof value === "object" ? "" : value).trim());
    }
    return texts.join("\n");
  }

  private yearTexts(row: number): string[] {
    return this.header.years.map(({ column }) => {
      const value = this.grid.value(row, column);
      return value === null || typeof value === "object" ? "" : String(value).trim();
    });
  }

  /** A blank row that no item follows, other headings, or a title across the table. */
  private endsAt(row: number): boolean {
    if (readProgrammeHeader(this.grid, this.yearReader, row)) return true;
    const label = this.label(row);
    const isBlank = label === "" && this.yearTexts(row).every((text) => text === "");
    if (!isBlank) return this.isTitle(row, label);
    if (this.goesOn(row)) return false;
    const next = this.label(row + 1);
    return !isItemLabel(next) && readSectionLabel(next) === undefined;
  }

  /** A text that runs across the whole table and is no section: the title of the next page. */
  private isTitle(row: number, label: string): boolean {
    const merge = this.grid.merge(row, this.header.firstColumn);
    const runsAcross =
      merge !== undefined && merge.column + merge.columns > entryAt(this.header.years, 0).column;
    return runsAcross && !isItemLabel(label) && readSectionLabel(label) === undefined;
  }

  private readRow(row: number): void {
    const label = this.label(row);
    const texts = this.yearTexts(row);
    const section = readSectionLabel(label);
    if ((label === "" || FOOTNOTE.test(label)) && texts.every((text) => text === "")) return;
    this.lastRow = row;
    if (section !== undefined) this.startSection(row, section, texts);
    else if (isItemLabel(label) || (label !== "" && texts.some((text) => text !== "") && !this.goesOn(row))) {
      this.closeItem();
      this.open = { row, labels: [label], texts: texts.map((text) => [text]) };
    } else if (this.open) {
      this.open.labels.push(label);
      texts.forEach((text, index) => this.open?.texts[index]?.push(text));
    } else {
      const at = formatCell({ row, column: this.header.firstColumn });
      const what = { kind: "row", sheet: this.grid.sheet.name, at, text: label || texts.join(" ") } as const;
      this.notChecked.push({ what, why: { code: "notUnderstood" } });
    }
  }

  /** The label's cell is merged down from the item above, so that this row is part of it. */
  private goesOn(row: number): boolean {
    const anchor = this.grid.anchor(row, this.header.firstColumn);
    return this.open !== undefined && anchor.row < row && anchor.row >= this.open.row;
  }

  private startSection(
    row: number,
    section: NonNullable<ReturnType<typeof readSectionLabel>>,
    texts: readonly string[],
  ): void {
    this.closeItem();
    this.section = section.title;
    this.sectionNumber = section.number;
    texts.forEach((text, index) => {
      const year = this.header.years[index];
      if (text === "" || !year) return;
      this.remarks.push({
        section: section.title,
        fiscalYear: year.fiscalYear,
        text,
        address: this.grid.address(row, year.column),
      });
    });
  }

  private closeItem(): void {
    const { open } = this;
    if (!open) return;
    this.open = undefined;
    const label = open.labels.filter((text) => text !== "").join("\n");
    const years = this.header.years.map((year, index): ProgrammeYear => {
      const raw = entryAt(open.texts, index)
        .filter((text) => text !== "")
        .join("\n");
      const { estimate, ...cell } = readProgrammeCell(raw);
      return {
        fiscalYear: year.fiscalYear,
        heading: withoutColumn(year),
        address: this.grid.address(open.row, year.column),
        raw,
        ...cell,
        estimate: cell.spent !== undefined && (estimate || year.estimate),
      };
    });
    const labelCell = this.grid.address(open.row, this.header.firstColumn);
    this.items.push({
      ...readItemLabel(label),
      section: this.section,
      sectionNumber: this.sectionNumber,
      labelCell,
      years,
    });
  }
}

function withoutColumn({ fiscalYear, address, raw, asOf, estimate }: ProgrammeHeading): ProgrammeHeading {
  return { fiscalYear, address, raw, asOf, estimate };
}
