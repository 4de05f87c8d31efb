import type { Area, CellPosition, RangeAddress } from "./cell-address";
import type { CellValue } from "./cell-value";
import type { SheetPrinting } from "./sheet-printing";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** An Excel table: `area` includes the header row and, where shown, the totals row. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

export interface ChartSeriesSnapshot {
  readonly name: string;
  /** Reference in A1 notation with its sheet, or undefined where Excel could not say. */
  readonly values: string | undefined;
  readonly categories: string | undefined;
  readonly type: "column" | "line" | "other";
  readonly axis: "primary" | "secondary";
}

export interface ChartSnapshot {
  readonly name: string;
  readonly title: string;
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeriesSnapshot[];
}

/**
 * One sheet as plain values. `values`, `formulas` and `numberFormats` have the shape of `used` (the used range);
 * all three are empty where the sheet is.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly used: Area;
  /**
   * The last cell of a used range that is too large to be read: a value far out by accident makes such a sheet. Its
   * cells then count as blank, and the review names the sheet.
   */
  readonly unreadTo?: CellPosition;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its `=`, or null where the cell holds a plain value or nothing. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Asked for where a plan needs it (`WorkbookHost.readPrinting`); left out where nobody has asked. */
  readonly printing?: SheetPrinting | "unreadable";
}

/** A workbook-level defined name. `refersTo` is undefined where it is no plain range (a constant, #REF!, whole columns). */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: RangeAddress | undefined;
}

/** A workbook as plain data: everything that parsing, checking and planning need, and nothing that is Excel's. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** The file's name with its ending; undefined for a workbook that has not been saved yet. */
  readonly fileName: string | undefined;
  /** True where date serials count from 1904-01-01. */
  readonly date1904: boolean;
}

/** The value at a cell counted from the sheet's A1; blank (null) outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.used.row]?.[column - sheet.used.column] ?? null;
}

/** The formula at a cell counted from the sheet's A1; null where it holds none. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formulas[row - sheet.used.row]?.[column - sheet.used.column] ?? null;
}

/** The number format at a cell counted from the sheet's A1; "General" outside the used range. */
export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.numberFormats[row - sheet.used.row]?.[column - sheet.used.column] ?? "General";
}

/** The defined name; Excel takes names for the same whatever their case. */
export function findName({ names }: Pick<WorkbookSnapshot, "names">, name: string): DefinedName | undefined {
  return names.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

export function findSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}
