import { contentAt } from "../../plan/cell-changes";
import type { Edit } from "../../plan/plan";
import { valueInFormat } from "../../values/notation/figure-format";
import type { CellAddress } from "../../values/workbook/cell-address";
import { findSheet, numberFormatAt, type WorkbookSnapshot } from "../../values/workbook/snapshot";

/** The number format that Excel calls text: a number written into such a cell would become text. */
const TEXT_FORMAT = "@";

/**
 * Edits that put a figure in `unit` into a cell, in the scale that the cell's number format shows (0.61 in `0%` for 61 ％);
 * its text format, where it has one, gives way first. None where it is there already.
 */
export function numberEdits(
  workbook: WorkbookSnapshot,
  cell: CellAddress,
  figure: number,
  unit: string,
): Edit[] {
  const sheet = findSheet(workbook, cell.sheet);
  if (!sheet) return [];
  const { row, column } = cell;
  const before = contentAt(sheet, row, column);
  const value = valueInFormat(figure, unit, numberFormatAt(sheet, row, column));
  if (before === value) return [];
  const write: Edit = { kind: "cells", sheet: sheet.name, row, column, before: [[before]], after: [[value]] };
  if (numberFormatAt(sheet, row, column) !== TEXT_FORMAT) return [write];
  const area = { row, column, rows: 1, columns: 1 };
  return [{ kind: "format", sheet: sheet.name, area, format: { numberFormat: "#,##0" } }, write];
}
