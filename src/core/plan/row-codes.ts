import { isFormula, type CellContent } from "../values/workbook/cell-value";
import { Checksum } from "../values/workbook/checksum";
import { valueAt, type SheetSnapshot } from "../values/workbook/snapshot";
import type { Area } from "../values/workbook/cell-address";
import { contentAt } from "./cell-changes";
import { canonicalFormula } from "./formula-text";

/** What such a sheet says on top of its column of codes. */
const HEAD = "控え";
const HEAD_PATTERN = /^控え ([0-9a-f]{8})・(#[0-9a-f]{8})・(\d+)行(?:・(.+))?$/;

/** What the head of a column of codes says of the sheet below it. */
export interface CodesHead {
  /** Of the looks of all rows: where it is the same, only contents have changed. */
  readonly layout: string;
  /** The code of the row that it is in. */
  readonly first: string;
  readonly rows: number;
  /** What the sheet was made with, in words of its maker. */
  readonly choices: string;
}

/**
 * The head of a column of codes.
 * @example
 * codesHead({ layout: "0a1b2c3d", first: "#4e5f6a7b", rows: 40, choices: "2025/2025" }); // "控え 0a1b2c3d・#4e5f6a7b・40行・2025/2025"
 */
export function codesHead({ layout, first, rows, choices }: CodesHead): string {
  return `${HEAD} ${layout}・${first}・${String(rows)}行${choices === "" ? "" : `・${choices}`}`;
}

/** Reads what `codesHead` wrote; undefined for anything else. */
export function readCodesHead(value: unknown): CodesHead | undefined {
  const match = typeof value === "string" ? HEAD_PATTERN.exec(value) : null;
  const [, layout, first, rows, choices = ""] = match ?? [];
  return layout === undefined || first === undefined
    ? undefined
    : { layout, first, rows: Number(rows), choices };
}

/** The head of the codes of an area, which are in its last column; undefined where no sheet of such codes is there. */
export function headOfCodes(sheet: SheetSnapshot, { row, column, columns }: Area): CodesHead | undefined {
  return readCodesHead(valueAt(sheet, row, column + columns - 1));
}

/**
 * `#` and eight digits that are others as soon as any content of the row is another; a formula counts as it is written, not as
 * its value. Digits alone might be a number to Excel (2e993e28).
 */
export function rowCode(contents: readonly CellContent[]): string {
  const sum = new Checksum();
  for (const content of contents) {
    sum.add(isFormula(content) ? `=${canonicalFormula(content.formula)}` : content);
  }
  return `#${sum.text().slice(0, 8)}`;
}

/** The contents of a sheet's row, from one column on. */
export function rowContents(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  columns: number,
): CellContent[] {
  return Array.from({ length: columns }, (_, index) => contentAt(sheet, row, column + index));
}
