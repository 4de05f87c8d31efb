import { sheetColumns, sheetRows } from "../../model/a1";
import { holdsCell } from "../../model/area";
import type { AreaState, SheetState } from "../../model/book-state";

/** The cell with the frame, and the cells selected with it. */
export interface GridSelection {
  readonly active: { readonly row: number; readonly column: number };
  readonly area: AreaState;
}

/** Selects a cell; a merged one as a whole. */
export function selectCell(sheet: SheetState, row: number, column: number): GridSelection {
  const merge = sheet.merges.find((area) => holdsCell(area, row, column));
  if (merge) return { active: { row: merge.row, column: merge.column }, area: merge };
  return { active: { row, column }, area: { row, column, rows: 1, columns: 1 } };
}

/** Stretches the selection from its active cell to another, and over every merged cell that it touches. */
export function extendSelection(
  sheet: SheetState,
  selection: GridSelection,
  row: number,
  column: number,
): GridSelection {
  const { active } = selection;
  let top = Math.min(active.row, row);
  let left = Math.min(active.column, column);
  let bottom = Math.max(active.row, row);
  let right = Math.max(active.column, column);
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of sheet.merges) {
      const lastRow = merge.row + merge.rows - 1;
      const lastColumn = merge.column + merge.columns - 1;
      const apart = merge.row > bottom || lastRow < top || merge.column > right || lastColumn < left;
      const within = merge.row >= top && lastRow <= bottom && merge.column >= left && lastColumn <= right;
      if (apart || within) continue;
      top = Math.min(top, merge.row);
      left = Math.min(left, merge.column);
      bottom = Math.max(bottom, lastRow);
      right = Math.max(right, lastColumn);
      grown = true;
    }
  }
  return { active, area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}

/** The selection after a step from the active cell: out of a merged cell as a whole, past what is hidden, on the sheet. */
export function moveSelection(
  sheet: SheetState,
  selection: GridSelection,
  rowStep: number,
  columnStep: number,
): GridSelection {
  const from = selectCell(sheet, selection.active.row, selection.active.column).area;
  const row = stepped(from.row, from.rows, rowStep, sheetRows, sheet.hiddenRows);
  const column = stepped(from.column, from.columns, columnStep, sheetColumns, sheet.hiddenColumns);
  return selectCell(sheet, row, column);
}

function stepped(
  start: number,
  length: number,
  step: number,
  count: number,
  hidden: ReadonlySet<number>,
): number {
  if (step === 0) return start;
  const direction = Math.sign(step);
  let index = Math.min(count - 1, Math.max(0, step > 0 ? start + length - 1 + step : start + step));
  while (hidden.has(index) && index + direction >= 0 && index + direction < count) index += direction;
  return hidden.has(index) ? start : index;
}
