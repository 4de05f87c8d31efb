import { cellsEdits, contentAt } from "./cell-changes";
import type { Edit, Plan } from "./plan";
import { isFormula } from "../values/workbook/cell-value";
import { findSheet, numberFormatAt, type WorkbookSnapshot } from "../values/workbook/snapshot";

/** What a cell should hold instead. */
export interface MendedCell {
  readonly row: number;
  readonly column: number;
  readonly after: string | number;
}

/** The number format that Excel calls text: a number written into such a cell would become text. */
const TEXT_FORMAT = "@";

/**
 * A mend that puts values into cells of a sheet. Formulas and cells that hold the value already are left alone; undefined
 * where nothing is left to do and where the sheet is protected.
 */
export function mendCells(
  workbook: WorkbookSnapshot,
  sheetName: string,
  cells: readonly MendedCell[],
): Plan | undefined {
  const sheet = findSheet(workbook, sheetName);
  if (!sheet || sheet.isProtected) return undefined;
  const changes = cells
    .map((cell) => ({ ...cell, before: contentAt(sheet, cell.row, cell.column) }))
    .filter(({ before, after }) => !isFormula(before) && before !== after);
  if (changes.length === 0) return undefined;
  const formats = changes.flatMap(({ row, column, after }): Edit[] =>
    typeof after === "number" && numberFormatAt(sheet, row, column) === TEXT_FORMAT
      ? [
          {
            kind: "format",
            sheet: sheetName,
            area: { row, column, rows: 1, columns: 1 },
            format: { numberFormat: "#,##0" },
          },
        ]
      : [],
  );
  return { kind: "mend", edits: [...formats, ...cellsEdits(sheetName, changes)], refusals: [] };
}
