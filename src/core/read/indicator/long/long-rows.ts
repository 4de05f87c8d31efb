import { isDittoMark } from "../../../values/notation/ditto-mark";
import { compareKey } from "../../../values/notation/normalise";
import { parseArea } from "../../../values/workbook/cell-address";
import type { NotChecked, NotCheckedReason } from "../../../model/not-checked";
import { readColumnRole } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell, YearCellReader } from "../../tables/year-row";
import type { LabelText } from "../places/indicator-source";
import { labelAt } from "../places/label-at";
import type { LongHeader } from "./long-header";
import { notCheckedAt, rowsBetween } from "../frame/table-frame";

/** A row of a long table: one indicator in one year. */
export interface LongRow {
  readonly row: number;
  readonly year: YearCell | undefined;
  readonly label: LabelText;
}

/** The rows of a long table with what is said of those that are none, both from top to bottom. */
export interface LongRows {
  readonly rows: readonly LongRow[];
  readonly notChecked: NotChecked[];
}

/** The rows below a long heading that are of its table. */
export function readLongRows(grid: SheetGrid, reader: YearCellReader, header: LongHeader): LongRows {
  const found = readRows(grid, reader, header);
  const isNamedByTitle = header.name === undefined && !header.excelTable;
  return isNamedByTitle ? ofOneTitle(grid, header, found) : found;
}

/**
 * Of the rows of a table that only its title names those that the title can mean: up to the lines after which a year comes again, or
 * that are another title with the heading repeated below it.
 */
function ofOneTitle(grid: SheetGrid, header: LongHeader, { rows, notChecked }: LongRows): LongRows {
  const seen = new Set<string>();
  let last = header.row;
  for (const part of partsOf(rows)) {
    const first = part[0]?.row ?? header.row;
    const lines = rowsBetween(last + 1, first - 1);
    const headings = lines.filter((line) => isRepeatedHeader(grid, header, line));
    const isTitled = headings.length > 0 && headings.length < lines.length;
    const years = part.flatMap(({ year }) => (year ? [yearKey(year)] : []));
    if (seen.size > 0 && (isTitled || years.some((year) => seen.has(year)))) {
      // Where the heading is repeated, what is above it is read, or said, with it.
      const end = headings.length > 0 ? last : last + 1;
      return {
        rows: rows.filter(({ row }) => row <= last),
        notChecked: notChecked.filter(({ what }) => (parseArea(what.at ?? "")?.row ?? end + 1) <= end),
      };
    }
    years.forEach((year) => seen.add(year));
    last = part.at(-1)?.row ?? last;
  }
  return { rows, notChecked };
}

/** Rows right below one another. */
function partsOf(rows: readonly LongRow[]): LongRow[][] {
  const parts: LongRow[][] = [];
  let open: LongRow[] = [];
  for (const row of rows) {
    if (row.row !== (open.at(-1)?.row ?? NaN) + 1) parts.push((open = []));
    open.push(row);
  }
  return parts;
}

/** Of which year a cell is, alike for all that name it. */
export function yearKey({ label }: YearCell): string {
  return label.state === "bare" ? `bare ${String(label.year)}` : String(label.fiscalYear);
}

/** Rows down to the end of the Excel table, or to the first blank row of a plain range. */
function readRows(grid: SheetGrid, reader: YearCellReader, header: LongHeader): LongRows {
  const rows: LongRow[] = [];
  const notChecked: NotChecked[] = [];
  const lastRow = header.excelTable?.lastRow ?? Math.max(...(header.years?.keys() ?? [grid.lastRow]));
  let label = header.title?.label;
  let yearAbove: YearCell | undefined;
  for (let row = header.row + 1; row <= lastRow; row += 1) {
    if (grid.isBlankRow(row, header.firstColumn, header.lastColumn)) {
      if (header.excelTable) continue;
      break;
    }
    const said = header.name === undefined ? undefined : labelAt(grid, row, header.name);
    // 〃 is what a blank or a merged cell would be: the name above.
    const own = said && isDittoMark(said.text) ? undefined : said;
    const text = own?.text ?? "";
    label = own ?? label;
    const yearText = grid.seenText(row, header.year);
    if (isTotal(grid, header, row)) continue;
    const yearAnchor = grid.anchor(row, header.year);
    const ownYear = header.years?.get(row) ?? reader.readHeading(yearAnchor.row, yearAnchor.column);
    yearAbove = ownYear ?? yearAbove;
    // Where the table is sorted by year, the year is on the first of its indicators only.
    const year =
      ownYear ??
      (isDittoMark(yearText) ? yearAbove : undefined) ??
      (yearText === "" && header.year < (header.name ?? -1) && text !== "" ? yearAbove : undefined) ??
      // 実績 below 目標 is of the same year.
      (yearText === "" && text === "" && header.kinds !== undefined ? yearAbove : undefined);
    if (label && year) rows.push({ row, year, label });
    else if (!isRepeatedHeader(grid, header, row) && !/^[※*]/.test(text)) {
      const why = whyNone(label, yearText);
      notChecked.push(
        notCheckedAt(
          grid,
          "row",
          row,
          label ? header.year : (header.name ?? header.year),
          yearText === "" ? text : yearText,
          why,
        ),
      );
    }
  }
  return { rows, notChecked };
}

/** Why a row is of no year, or of nothing that is known. */
function whyNone(label: LabelText | undefined, year: string): NotCheckedReason {
  if (!label) return { code: "notUnderstood" };
  return { code: year === "" ? "noYear" : "yearUnclear" };
}

function isTotal(grid: SheetGrid, header: LongHeader, row: number): boolean {
  return [...header.roles.values()].some((column) => readColumnRole(grid.text(row, column)) === "total");
}

function isRepeatedHeader(grid: SheetGrid, header: LongHeader, row: number): boolean {
  return compareKey(grid.text(row, header.year)) === compareKey(grid.text(header.row, header.year));
}
