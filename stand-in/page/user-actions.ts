import { intersection } from "../model/area";
import type { AreaState, SheetState } from "../model/book-state";
import { requireUnlocked } from "../model/protection";
import { usedArea } from "../model/sheet-cells";
import { typeIntoCells } from "../model/user-actions";
import type { WorkbookModel } from "../model/workbook-model";

/** What a person has typed into a cell, or pasted from one cell on; a HostError where a cell does not take its text. */
export function typeCells(
  model: WorkbookModel,
  sheet: SheetState,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): void {
  model.asUser(() => {
    typeIntoCells(model, sheet, row, column, texts);
  });
}

/** Empties cells and keeps their looks. Throws `AccessDenied` where one is locked. */
export function clearCells(model: WorkbookModel, sheet: SheetState, area: AreaState): void {
  const used = usedArea(sheet, true);
  const cells = used && intersection(area, used);
  if (!cells) return;
  requireUnlocked(sheet, cells);
  model.asUser(() => {
    for (let row = cells.row; row < cells.row + cells.rows; row++) {
      for (let column = cells.column; column < cells.column + cells.columns; column++) {
        model.writeCell(sheet, row, column, { value: null });
      }
    }
    model.noteChange(sheet, cells);
  });
}

export function selectCells(model: WorkbookModel, sheet: SheetState, area: AreaState): void {
  model.asUser(() => {
    model.select(sheet, [area]);
  });
}

export function activateSheet(model: WorkbookModel, sheet: SheetState): void {
  model.asUser(() => {
    model.activate(sheet);
  });
}
