import { compareKey } from "../values/notation/normalise";
import { wholeCharacters } from "../values/workbook/own-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../values/workbook/snapshot";
import type { Edit } from "./plan";

/**
 * The sheet that is in the way of a new one of this name. Excel takes names for the same whatever their case and
 * width; names that differ in spaces or brackets alone would be mistaken for each other, so they count too.
 */
export function sheetOfLikeName(
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
  name: string,
): SheetSnapshot | undefined {
  return sheets.find((sheet) => compareKey(sheet.name) === compareKey(name));
}

const LONGEST_NAME = 31;

/** The name, with a number after it where a sheet has it already: `根拠 ① R7 (2)`. */
export function freeSheetName(workbook: WorkbookSnapshot, name: string): string {
  let candidate = name;
  for (let number = 2; sheetOfLikeName(workbook, candidate); number += 1) {
    const suffix = ` (${String(number)})`;
    candidate = `${wholeCharacters(name, LONGEST_NAME - suffix.length)}${suffix}`;
  }
  return candidate;
}

/** What every sheet of tables that the add-in makes has: a title, a line below it, and headings repeated on paper. */
export interface NewSheet {
  readonly name: string;
  readonly tabColor: string;
  readonly title: string;
  readonly line: string;
  /** The row that is repeated on each page, counted from 0. */
  readonly headingRow: number;
}

/** The edit that adds a sheet of the add-in's; the only place where one is made. */
export function addSheetEdit(sheet: string, tabColor?: string): Edit {
  return { kind: "addSheet", sheet, ...(tabColor !== undefined && { tabColor }) };
}

const TITLE = { bold: true, fontSize: 14 } as const;

/** Edits that add the sheet (A4, landscape, one page wide) and fill it with `body`. */
export function newSheetEdits(
  { name: sheet, tabColor, title, line, headingRow }: NewSheet,
  body: readonly Edit[],
): Edit[] {
  return [
    addSheetEdit(sheet, tabColor),
    { kind: "cells", sheet, row: 0, column: 0, before: [[null], [null]], after: [[title], [line]] },
    { kind: "format", sheet, area: { row: 0, column: 0, rows: 1, columns: 1 }, format: TITLE },
    ...body,
    {
      kind: "pageLayout",
      sheet,
      layout: {
        orientation: "landscape",
        paper: "A4",
        fitToPagesWide: 1,
        titleRows: { first: headingRow, last: headingRow },
      },
    },
  ];
}
