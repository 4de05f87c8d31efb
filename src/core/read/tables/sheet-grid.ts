import { toOneLine } from "../../values/notation/one-line";
import { contains, type Area, type CellAddress, type CellPosition } from "../../values/workbook/cell-address";
import type { CellValue } from "../../values/workbook/cell-value";
import { transposedArea, transposedSheet } from "../../values/workbook/transposed";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { BareYears } from "../../model/bare-years";
import type { YearOfSheet } from "./year-sheets";
import { formulaAt, numberFormatAt, valueAt, type SheetSnapshot } from "../../values/workbook/snapshot";

/**
 * A sheet as a table reader sees it: merged cells answer for each other, and areas that the add-in itself wrote are blank.
 * Rows and columns count from the sheet's A1.
 */
export class SheetGrid {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  private readonly mergesByRow = new Map<number, Area[]>();

  constructor(
    readonly sheet: SheetSnapshot,
    readonly date1904: boolean,
    private readonly masked: readonly Area[],
    /** Areas of which it is known that they hold records, one a row, and nothing else. */
    private readonly records: readonly Area[] = [],
    /** The year that the sheet stands for by its name. */
    readonly year?: YearOfSheet,
    /** The fiscal year of the day on which it is read: a later one has not come yet. Left out: no year is told by it. */
    readonly currentYear?: FiscalYear,
    /** What its years without an era count from, where a person has said so. */
    readonly bareYears?: BareYears,
  ) {
    const { row, column, rows, columns } = sheet.used;
    this.firstRow = row;
    this.firstColumn = column;
    this.lastRow = row + rows - 1;
    this.lastColumn = column + columns - 1;
    for (const merge of sheet.merges) this.indexMerge(merge);
  }

  /**
   * The grid as a table sees it whose heading begins in this row: cells merged with rows above it are no part of the table and
   * are blank in it.
   */
  below(firstRow: number): SheetGrid {
    const crosses = (merge: Area): boolean => merge.row < firstRow && merge.row + merge.rows > firstRow;
    if (!this.sheet.merges.some(crosses)) return this;
    const merges = this.sheet.merges.filter((merge) => !crosses(merge));
    const covered = this.sheet.merges.filter(crosses);
    return this.of({ ...this.sheet, merges }, [...this.masked, ...covered]);
  }

  /** The same grid with other contents of its sheet; `masked`: what is blank in it. */
  of(sheet: SheetSnapshot, masked: readonly Area[] = this.masked): SheetGrid {
    const { date1904, records, year, currentYear, bareYears } = this;
    return new SheetGrid(sheet, date1904, masked, records, year, currentYear, bareYears);
  }

  /**
   * The grid turned about its diagonal, rows being columns. Records, which are read elsewhere, are blank in it, and so are
   * `words`.
   */
  transposed(words: readonly Area[]): SheetGrid {
    const hidden = [...this.masked, ...this.records, ...words].map(transposedArea);
    return new SheetGrid(
      transposedSheet(this.sheet),
      this.date1904,
      hidden,
      [],
      undefined,
      this.currentYear,
      this.bareYears,
    );
  }

  /**
   * Some of its rows and columns, as if the sheet had no others, from the first of them on. What is merged over others is seen in the
   * first that is not left out. `instead` says whose contents another cell shows.
   */
  ofCells(
    rows: readonly number[],
    columns: readonly number[],
    instead: (cell: CellPosition) => CellPosition,
  ): SheetGrid {
    const [top = this.firstRow, left = this.firstColumn] = [rows[0], columns[0]];
    const firstWithin = (lines: readonly number[], from: number): number | undefined =>
      lines.find((line) => line >= from);
    const sourceOf = (row: number, column: number): CellPosition => {
      const merge = this.merge(row, column);
      if (!merge) return instead({ row, column });
      const isFirst = firstWithin(rows, merge.row) === row && firstWithin(columns, merge.column) === column;
      return isFirst ? merge : { row, column };
    };
    const seen = <Cell>(read: (row: number, column: number) => Cell): Cell[][] =>
      rows.map((row) =>
        columns.map((column) => {
          const source = sourceOf(row, column);
          return read(source.row, source.column);
        }),
      );
    /** Where some lines of a merge begin in the view, and how many they are. */
    const within = (lines: readonly number[], from: number, count: number): [number, number] => {
      const kept = lines.filter((line) => line >= from && line < from + count);
      return [lines.indexOf(kept[0] ?? NaN), kept.length];
    };
    const merges = this.sheet.merges.flatMap((merge): Area[] => {
      const [row, height] = within(rows, merge.row, merge.rows);
      const [column, width] = within(columns, merge.column, merge.columns);
      return height * width < 2
        ? []
        : [{ row: top + row, column: left + column, rows: height, columns: width }];
    });
    const sheet: SheetSnapshot = {
      ...this.sheet,
      used: { row: top, column: left, rows: rows.length, columns: columns.length },
      values: seen((row, column) => this.value(row, column)),
      formulas: seen((row, column) => this.formula(row, column)),
      numberFormats: seen((row, column) => this.numberFormat(row, column)),
      merges,
      tables: [],
      charts: [],
      hiddenRows: [],
      hiddenColumns: [],
    };
    return new SheetGrid(sheet, this.date1904, [], [], this.year, this.currentYear, this.bareYears);
  }

  /** The rows that may hold something else than a record, from the top: a quick way past a hundred thousand of them. */
  *searchedRows(): Generator<number> {
    for (let row = this.firstRow; row <= this.lastRow; row += 1) if (!this.isOnlyRecord(row)) yield row;
  }

  /** Of those rows the ones in which any cell's raw value passes a test, before merges and masks are looked at. */
  rowsHolding(mayMatter: (value: CellValue) => boolean): number[] {
    return [...this.searchedRows()].filter((row) => this.sheet.values[row - this.firstRow]?.some(mayMatter));
  }

  private isOnlyRecord(row: number): boolean {
    const area = this.records.find((one) => row >= one.row && row < one.row + one.rows);
    if (!area) return false;
    for (let column = this.firstColumn; column <= this.lastColumn; column += 1) {
      const isOutside = column < area.column || column >= area.column + area.columns;
      if (isOutside && valueAt(this.sheet, row, column) !== null) return false;
    }
    return true;
  }

  /** The value that is in this very cell; the hidden cells of a merge are blank, as are the add-in's own. */
  value(row: number, column: number): CellValue {
    const value = valueAt(this.sheet, row, column);
    if (value === null || (typeof value === "string" && value.trim() === "")) return null;
    return this.isMasked(row, column) || this.isHiddenByMerge(row, column) ? null : value;
  }

  /** The text of this very cell on one line; "" for blanks, errors and booleans. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === "number") return String(value);
    return typeof value === "string" ? toOneLine(value) : "";
  }

  /** The text that is seen in a cell, be it hidden under a merge. */
  seenText(row: number, column: number): string {
    const anchor = this.anchor(row, column);
    return this.text(anchor.row, anchor.column);
  }

  isBlank(row: number, column: number): boolean {
    return this.value(row, column) === null;
  }

  isBlankRow(row: number, firstColumn: number, lastColumn: number): boolean {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const anchor = this.anchor(row, column);
      if (!this.isBlank(anchor.row, anchor.column)) return false;
    }
    return true;
  }

  numberFormat(row: number, column: number): string {
    return numberFormatAt(this.sheet, row, column);
  }

  formula(row: number, column: number): string | null {
    return formulaAt(this.sheet, row, column);
  }

  /** The merged area that covers a cell. */
  merge(row: number, column: number): Area | undefined {
    return this.mergesByRow.get(row)?.find((merge) => contains(merge, { row, column }));
  }

  /** The cell that holds what is seen here: the first of its merge, or the cell itself. */
  anchor(row: number, column: number): { readonly row: number; readonly column: number } {
    return this.merge(row, column) ?? { row, column };
  }

  /** The last row of the merge that starts at this cell, or the row itself. */
  lastRowOf(row: number, column: number): number {
    const merge = this.merge(row, column);
    return merge ? merge.row + merge.rows - 1 : row;
  }

  address(row: number, column: number): CellAddress {
    return { sheet: this.sheet.name, row, column };
  }

  private isMasked(row: number, column: number): boolean {
    return this.masked.some((area) => contains(area, { row, column }));
  }

  /** Files from elsewhere may keep values that nobody sees under a merge. */
  private isHiddenByMerge(row: number, column: number): boolean {
    const merge = this.merge(row, column);
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  private indexMerge(merge: Area): void {
    const last = Math.min(merge.row + merge.rows - 1, this.lastRow);
    for (let row = Math.max(merge.row, this.firstRow); row <= last; row += 1) {
      const merges = this.mergesByRow.get(row);
      if (merges) merges.push(merge);
      else this.mergesByRow.set(row, [merge]);
    }
  }
}
