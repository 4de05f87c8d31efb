import type { CellValue } from "../../../values/workbook/cell-value";

/** A sheet that a copy gets instead of one of the original's: a heading row and its rows as plain values. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** A value of a column with personal data, and its place in the original: `住民ワーカー台帳!B5`. */
export interface PersonalValue {
  readonly text: string;
  readonly origin: string;
}

/** What a copy is to hold. Sheets that are not named are removed, whatever points to them. */
export interface MailCopyRequest {
  /** Names of sheets of the original, in the order of the copy; all of them are visible there. */
  readonly sheets: readonly string[];
  /** 指標定義, reduced; the last sheet of the copy. Undefined where the original has none. */
  readonly definitions: MadeSheet | undefined;
  readonly personal: readonly PersonalValue[];
  /** Cells (`資料2!B5`) in which a person has confirmed that a value of a personal-data column may stay. */
  readonly confirmed: ReadonlySet<string>;
}
