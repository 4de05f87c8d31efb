import type { CellValue } from "../values/workbook/cell-value";
import { isFormula } from "../values/workbook/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../values/workbook/snapshot";
import { sheetOfEdit, type Edit, type Plan } from "./plan";

/**
 * The workbook with the plain contents and the number formats that a plan writes into cells that are used already: what a
 * plan that builds on it reads. Formulas are left out, as nobody knows yet what they come to; so is whatever is new.
 */
export function withPlainCells(workbook: WorkbookSnapshot, { edits }: Plan): WorkbookSnapshot {
  const written = new Set(edits.filter(({ kind }) => kind === "cells").map(sheetOfEdit));
  if (written.size === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      written.has(sheet.name)
        ? edits.filter((edit) => sheetOfEdit(edit) === sheet.name).reduce(withEdit, sheet)
        : sheet,
    ),
  };
}

function withEdit(sheet: SheetSnapshot, edit: Edit): SheetSnapshot {
  if (edit.kind === "cells") return withCells(sheet, edit);
  if (edit.kind !== "format" || edit.format.numberFormat === undefined) return sheet;
  const { numberFormat } = edit.format;
  const { row, column, rows, columns } = edit.area;
  return {
    ...sheet,
    numberFormats: sheet.numberFormats.map((line, down) => {
      const isIn = sheet.used.row + down >= row && sheet.used.row + down < row + rows;
      if (!isIn) return line;
      return line.map((format, across) => {
        const at = sheet.used.column + across;
        return at >= column && at < column + columns ? numberFormat : format;
      });
    }),
  };
}

function withCells(sheet: SheetSnapshot, edit: Extract<Edit, { kind: "cells" }>): SheetSnapshot {
  const plain = (row: number, column: number): CellValue | undefined => {
    const content = edit.after[row - edit.row]?.[column - edit.column];
    return content === undefined || isFormula(content) ? undefined : content;
  };
  const over = <Held>(
    lines: readonly (readonly Held[])[],
    pick: (value: CellValue, held: Held) => Held,
  ): readonly (readonly Held[])[] =>
    lines.map((line, down) => {
      const row = sheet.used.row + down;
      if (row < edit.row || row >= edit.row + edit.after.length) return line;
      return line.map((held, across) => {
        const value = plain(row, sheet.used.column + across);
        return value === undefined ? held : pick(value, held);
      });
    });
  return {
    ...sheet,
    values: over(sheet.values, (value) => value),
    formulas: over(sheet.formulas, () => null),
  };
}
