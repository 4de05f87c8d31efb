import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import { formatCell, parseArea, type Area } from "../../../values/workbook/cell-address";
import type { HeaderBand, HeadedColumn } from "../headings/header-band";
import { readFigureHeading, readUnitNote } from "../../tables/heading-words";
import { readMark } from "../../tables/indicator-label";
import type { IndicatorSource } from "../places/indicator-source";
import type { AsOfNote } from "../../../values/notation/as-of-note";
import type { IndicatorLayout } from "../../../model/indicator-layout";
import type { YearHeading } from "../../../model/indicator";
import type { NotChecked, NotCheckedReason, NotCheckedSubject } from "../../../model/not-checked";
import type { LabelColumns } from "../labels/label-columns";
import { resolveYears } from "../headings/resolve-bare-years";
import { yearOfSameHeadings, yearOfTitle } from "../headings/year-of-title";
import { withEraAbove, yearsAsAnswered, yearsThatHaveCome } from "../headings/era-of-headings";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell } from "../../tables/year-row";

/** Where a reader may look for a table whose heading has been found. */
export interface TableFrame {
  readonly band: HeaderBand;
  /** First column that no table to the left holds. */
  readonly firstColumn: number;
  /** Last column before a table to the right. */
  readonly lastColumn: number;
  /** Last row before the next heading. */
  readonly lastRow: number;
  /** Rows that only repeat the heading, at the top of a page or a section. */
  readonly repeatedRows: ReadonlySet<number>;
}

/** A table as a layout read it: everything but the figures. */
export interface TableSource {
  readonly layout: IndicatorLayout;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly headings: readonly YearHeading[];
  readonly indicators: readonly IndicatorSource[];
  readonly hasRates: boolean;
  /** The kind of figures that the table has none of, as a plan has nothing reached yet. */
  readonly lacks?: "target" | "actual";
  readonly excelTable: string | undefined;
  readonly tableUnit: string;
  /** What is understood, but is no figure of an indicator. */
  readonly known: readonly Area[];
  /** Columns of numbers of rows. */
  readonly numbers: readonly Area[];
  readonly notChecked: readonly NotChecked[];
  /** As `IndicatorTable` says it. */
  readonly measure?: string;
}

/** The cells that head a frame's figures. */
export function headingAreaOf({ band }: TableFrame): Area {
  const columns = band.columns.map(({ column }) => column);
  const first = Math.min(...columns);
  return {
    row: band.first,
    column: first,
    rows: band.last - band.first + 1,
    columns: Math.max(...columns) - first + 1,
  };
}

/** A column of figures with its year, resolved among its neighbours. */
export interface YearColumn extends HeadedColumn {
  readonly heading: YearHeading;
}

/** Gives every headed column its fiscal year; a heading whose year stays unclear is reported and left out. */
export function resolveHeadings(
  grid: SheetGrid,
  band: HeaderBand,
): {
  readonly columns: readonly YearColumn[];
  readonly headings: readonly YearHeading[];
  readonly notChecked: readonly NotChecked[];
} {
  const cells = [...new Map(band.columns.map(({ year }) => [formatCell(year), year])).values()];
  const headed = cells.map((cell) => withEraAbove(grid, cell));
  const title = yearOfTitle(grid, band.first) ?? yearOfSameHeadings(grid, headed);
  const resolved = resolveYears(headed, title);
  const isUnclear = title === undefined && resolved.every((year) => year === undefined);
  const byDate = isUnclear ? yearsThatHaveCome(grid, band, headed) : undefined;
  const answered = yearsAsAnswered(grid, band, headed);
  const years = byDate ?? resolved.map((year, index) => year ?? answered[index]);
  const headingByCell = new Map<string, YearHeading>();
  const notChecked: NotChecked[] = [];
  cells.forEach((cell, index) => {
    const year = years[index];
    if (year === undefined)
      notChecked.push(
        notCheckedAt(grid, "heading", cell.row, cell.column, cell.raw, { code: "yearUnclear" }),
      );
    else {
      const heading = headingOfCell(grid, cell, year);
      headingByCell.set(formatCell(cell), byDate ? { ...heading, eraByDate: true } : heading);
    }
  });
  const columns = band.columns.flatMap((column) => {
    const heading = headingByCell.get(formatCell(column.year));
    // One cell may be above 実績（9月末） and 実績（3月末）.
    const { figure, year } = column;
    const asOf = year.label.asOf ?? (figure?.kind === "actual" ? figure.asOf : undefined);
    if (!heading) return [];
    return [{ ...column, heading: asOf === heading.asOf ? heading : { ...heading, asOf } }];
  });
  return { columns, headings: [...headingByCell.values()], notChecked };
}

/** A heading from its cell and the fiscal year that it was found to mean. */
export function headingOfCell(grid: SheetGrid, cell: YearCell, fiscalYear: FiscalYear): YearHeading {
  return {
    fiscalYear,
    address: grid.address(cell.row, cell.column),
    raw: cell.raw,
    asOf: cell.label.asOf,
    contradiction: cell.label.state === "year" ? cell.label.contradiction : undefined,
  };
}

/** An entry for something at a cell that was not understood. */
export function notCheckedAt(
  grid: SheetGrid,
  kind: NotCheckedSubject["kind"],
  row: number,
  column: number,
  text: string,
  why: NotCheckedReason = { code: "notUnderstood" },
): NotChecked {
  return { what: { kind, sheet: grid.sheet.name, at: formatCell({ row, column }), text }, why };
}

/** The entries of a table but those of a kind of subject whose place is meant: what is read now is said no more. */
export function notCheckedWithout(
  { notChecked }: TableSource,
  kind: NotCheckedSubject["kind"],
  isMeant: (place: Area) => boolean,
): NotChecked[] {
  return notChecked.filter(({ what }) => {
    const place = what.kind === kind ? parseArea(what.at ?? "") : undefined;
    return place === undefined || !isMeant(place);
  });
}

/** The rows of a table's headings that the sheet has. */
export function headerRowsWithin(
  grid: SheetGrid,
  { headerRows }: Pick<TableSource, "headerRows">,
): TableSource["headerRows"] {
  return {
    first: Math.max(headerRows.first, grid.firstRow),
    last: Math.min(headerRows.last, grid.lastRow),
  };
}

/** Entries for headings of columns that no role is known for; 達成率 without a year is known, but not whose it is. */
export function unknownHeadings(grid: SheetGrid, labels: LabelColumns): NotChecked[] {
  return labels.unknown.map(({ row, column, text }) => {
    const why: NotCheckedReason = readFigureHeading(text) ? { code: "noYear" } : { code: "notUnderstood" };
    return notCheckedAt(grid, "heading", row, column, text, why);
  });
}

/** The unit announced in the heading or in the two rows above it: `（単位：千円）`; "" where there is none. */
export function findTableUnit(
  grid: SheetGrid,
  headerRows: { readonly first: number; readonly last: number },
  firstColumn: number,
  lastColumn: number,
): string {
  for (let row = headerRows.last; row >= Math.max(grid.firstRow, headerRows.first - 2); row -= 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const unit = readUnitNote(grid.text(row, column));
      if (unit !== undefined) return unit;
    }
  }
  return "";
}

/**
 * The numbered title right above a heading (`2 企業進出型テレワーク` above the years of its own page), undefined where another text or
 * nothing is there.
 */
export function sectionAbove(
  grid: SheetGrid,
  firstRow: number,
  firstColumn: number,
  lastColumn: number,
): string | undefined {
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const text = grid.text(firstRow - 1, column);
    if (text !== "")
      return /^[(（]?[0-9０-９]/.test(readMark(text).mark) && text.length <= 60 ? text : undefined;
  }
  return undefined;
}

/** Gives a note that is below the indicators it speaks of (at a section's end, in a footnote) to those that have none. */
export function noteBackwards(
  indicators: IndicatorSource[],
  asOf: AsOfNote,
  sectionNumber: number | undefined,
): void {
  indicators.forEach((indicator, index) => {
    const isMeant = sectionNumber === undefined || indicator.sectionNumber === sectionNumber;
    if (isMeant && !indicator.latestAsOf) indicators[index] = { ...indicator, latestAsOf: asOf };
  });
}

/** The leftmost column that a table reaches from `from`, over columns that are not blank between the two rows. */
export function reachLeft(
  grid: SheetGrid,
  from: number,
  limit: number,
  firstRow: number,
  lastRow: number,
): number {
  let column = from;
  while (column - 1 >= limit && !isBlankColumn(grid, column - 1, firstRow, lastRow)) column -= 1;
  return column;
}

/** The rightmost column that a table reaches from `from`. */
export function reachRight(
  grid: SheetGrid,
  from: number,
  limit: number,
  firstRow: number,
  lastRow: number,
): number {
  let column = from;
  while (column + 1 <= limit && !isBlankColumn(grid, column + 1, firstRow, lastRow)) column += 1;
  return column;
}

/** Whether nothing of a table's rows is in a column. */
export function isBlankColumn(grid: SheetGrid, column: number, firstRow: number, lastRow: number): boolean {
  for (let row = firstRow; row <= lastRow; row += 1) {
    const anchor = grid.anchor(row, column);
    // A title merged across the sheet joins nothing: only what lies within the table's rows counts.
    if (anchor.row >= firstRow && !grid.isBlank(anchor.row, anchor.column)) return false;
  }
  return true;
}

/** The area that a table covers with its headings. */
export function areaOfSource(source: TableSource): Area {
  return {
    row: source.headerRows.first,
    column: source.firstColumn,
    rows: source.lastRow - source.headerRows.first + 1,
    columns: source.lastColumn - source.firstColumn + 1,
  };
}

/** The rows from one to another, both of them included; none where the first is after the last. */
export function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The columns from `first` to `last` that are not among `taken`. */
export function columnsBetween(first: number, last: number, taken: ReadonlySet<number>): number[] {
  const columns: number[] = [];
  for (let column = first; column <= last; column += 1) if (!taken.has(column)) columns.push(column);
  return columns;
}
