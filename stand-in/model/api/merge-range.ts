import { invalidArgument } from "../../protocol/host-error";
import { holdsArea, intersection } from "../area";
import type { AreaState } from "../book-state";
import { addMerge, mergesIn, removeMerges } from "../merged-cells";
import { requireAllowed } from "../protection";
import { eachCell } from "../sheet-cells";
import type { WorkbookModel } from "../workbook-model";
import type { PlacedArea } from "./range-address";

/**
 * Merges the range, or each of its rows. Only what is in the first cell of each survives, as in Excel. Fails while a
 * chart is selected, wherever that is (OfficeDev/office-js #399).
 */
export function mergeRange(model: WorkbookModel, { sheet, area }: PlacedArea, across: boolean): void {
  model.requireSelectedCells();
  requireAllowed(sheet);
  const areas: AreaState[] = across
    ? Array.from({ length: area.rows }, (_row, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const one of areas) {
    if (sheet.tables.some((table) => intersection(table.area, one)))
      throw invalidArgument("Cells of a table cannot be merged.");
    if (mergesIn(sheet, one).some((merge) => !holdsArea(one, merge))) removeMerges(sheet, one);
    emptyAllButFirst(model, { sheet, area: one });
    addMerge(sheet, one);
  }
}

function emptyAllButFirst(model: WorkbookModel, { sheet, area }: PlacedArea): void {
  eachCell(sheet, area, (row, column) => {
    if (row !== area.row || column !== area.column) model.writeCell(sheet, row, column, { value: null });
  });
}

export function unmergeRange({ sheet, area }: PlacedArea): void {
  requireAllowed(sheet);
  removeMerges(sheet, area);
}
