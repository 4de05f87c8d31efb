import { checkFormula } from "../model/formula/check-formula";
import { intersection } from "../model/area";
import type { AreaState, SheetState } from "../model/book-state";
import { requireUnlocked } from "../model/protection";
import { cellAt, usedArea } from "../model/sheet-cells";
import { readTyped } from "../model/typed-input";
import type { WorkbookModel } from "../model/workbook-model";

/**
 * Types texts into cells, from one cell on to the right and down, as a person would: numbers, dates and formulas are
 * recognised. Throws a HostError (`AccessDenied`, `InvalidArgument`) and changes nothing where a cell does not take it.
 */
export function typeCells(
  model: WorkbookModel,
  sheet: SheetState,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): void {
  const area = { row, column, rows: texts.length, columns: Math.max(0, ...texts.map((line) => line.length)) };
  if (area.rows === 0 || area.columns === 0) return;
  requireUnlocked(sheet, area);
  const typed = texts.flatMap((line, down) =>
    line.map((text, right) => {
      const at = { row: row + down, column: column + right };
      const format = cellAt(sheet, at.row, at.column)?.style?.numberFormat ?? "General";
      const content = readTyped(text, format, model.state.date1904);
      if (content.formula !== undefined) checkFormula(content.formula);
      return { ...at, content };
    }),
  );
  asUser(model, () => {
    for (const { row: at, column: beside, content } of typed) model.writeCell(sheet, at, beside, content);
    model.noteChange(sheet, area);
  });
}

/** Empties cells and keeps their looks. Throws `AccessDenied` where one is locked. */
export function clearCells(model: WorkbookModel, sheet: SheetState, area: AreaState): void {
  const used = usedArea(sheet, true);
  const cells = used && intersection(area, used);
  if (!cells) return;
  requireUnlocked(sheet, cells);
  asUser(model, () => {
    for (let row = cells.row; row < cells.row + cells.rows; row++) {
      for (let column = cells.column; column < cells.column + cells.columns; column++) {
        model.writeCell(sheet, row, column, { value: null });
      }
    }
    model.noteChange(sheet, cells);
  });
}

export function selectCells(model: WorkbookModel, sheet: SheetState, area: AreaState): void {
  asUser(model, () => {
    model.select(sheet, [area]);
  });
}

export function activateSheet(model: WorkbookModel, sheet: SheetState): void {
  asUser(model, () => {
    model.activate(sheet);
  });
}

/** Events that come of the action say that a person did it; afterwards formulas are up to date and the page redrawn. */
function asUser(model: WorkbookModel, action: () => void): void {
  const before = model.actor;
  model.actor = "user";
  try {
    action();
  } finally {
    model.finish();
    model.actor = before;
  }
}
