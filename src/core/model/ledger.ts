import type { Area } from "../values/workbook/cell-address";
import type { CellValue } from "../values/workbook/cell-value";
import type { LedgerColumnDefinition, LedgerKind } from "./ledger-definition";

/**
 * A day as one whole number that sorts and compares like the date: 20260331 is 31 March 2026; 0 is no date.
 * A hundred thousand of them fit in a typed array, where as many objects would make a recount slow.
 */
export type DayNumber = number;

/** Why a cell that is not blank could not be read as its column's type. */
export type UnreadableReason = "notADate" | "impossibleDate" | "notANumber" | "notAYear" | "error";

export interface UnreadableCell {
  /** Position of the record in the ledger, counted from 0. */
  readonly record: number;
  readonly raw: CellValue;
  readonly reason: UnreadableReason;
}

/** A column's cells by type, one entry a record. Blank and unreadable cells are "", 0 (days, years) and NaN. */
export type LedgerValues =
  | { readonly type: "text"; readonly texts: readonly string[] }
  | { readonly type: "date"; readonly days: Int32Array }
  | { readonly type: "number"; readonly numbers: Float64Array }
  | { readonly type: "year"; readonly years: Int32Array };

export interface LedgerColumn {
  /** Undefined for a column of the staff's own, which is kept and can be named in 指標定義. */
  readonly definition: LedgerColumnDefinition | undefined;
  /** The heading as written, line breaks and all. */
  readonly header: string;
  /** Column on the sheet, from 0. */
  readonly sheetColumn: number;
  /** Yen that 1 in the cell stands for (1000 under a heading with （千円）), in which it is kept; undefined for no money. */
  readonly yenPerUnit: number | undefined;
  /** Whether its heading or a remark above the ledger says 円 or 千円; an amount of which neither does is taken for yen. */
  readonly statesMoney: boolean;
  /** What numbers that are no money are of, as their heading or their cells say; "" where neither does. Left out for others. */
  readonly unit?: string;
  readonly values: LedgerValues;
  readonly unreadable: readonly UnreadableCell[];
}

/** The one year that a sheet's name or a title says of all its records, as it is called there and as the days that it has. */
export interface StatedYear {
  readonly label: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** One ledger as it is on its sheet, parsed once, column by column. */
export interface Ledger {
  readonly kind: LedgerKind;
  /** What people call it in a programme of the tables' words: `WORK TRIP利用台帳`, or `利用台帳` in another office's. */
  readonly name: string;
  readonly sheet: string;
  /** Headings and records; a totals row is not part of it. */
  readonly area: Area;
  /** The Excel table that it is, by name. */
  readonly excelTable: string | undefined;
  /**
   * Rows, from 0, that are not counted though they may be records: below the Excel table that does not hold them, or with a date
   * below the records of a list of the office's own and otherwise unlike them.
   */
  readonly rowsBelow: readonly number[];
  /** In the order of the sheet, extra columns included. */
  readonly columns: readonly LedgerColumn[];
  /** The sheet's row of each record, from 0; rows that hold nothing are no records. */
  readonly rows: Int32Array;
  /** Keys of required columns that the sheet does not have. */
  readonly missing: readonly string[];
  /** Sheets that may be further parts of a list of the office's own, and that 指標定義 does not name with it. */
  readonly unnamedParts?: readonly string[];
  /** Left out where nothing, or more than one year, is said. */
  readonly statedYear?: StatedYear;
}

/** The name that 指標定義 may count it by: its sheet's, or for a list of the office's own what it was named there. */
export function listName({ kind, name, sheet }: Ledger): string {
  return kind === "list" ? name : sheet;
}
