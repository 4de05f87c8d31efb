import { oneOf } from "../../protocol/argument";
import { isOnSheet, isUnbounded } from "../area";
import type { CellStyle, StoredValue } from "../book-state";
import { moveRelativeReferences } from "../formula/move-references";
import { addMerge, mergesIn } from "../merged-cells";
import { requireUnlocked } from "../protection";
import { cellAt, putStyle, styleAt } from "../sheet-cells";
import { settleTableHeaders } from "../table-headers";
import type { WorkbookModel } from "../workbook-model";
import { invalidArgument, notInStandIn } from "../../protocol/host-error";
import type { PlacedArea } from "./range-address";

interface CopyOptions {
  readonly what: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly value: StoredValue;
  readonly formula?: string;
  readonly style?: Readonly<CellStyle> | undefined;
}

/** `range.copyFrom`: a smaller source is repeated where the target is a multiple of it, else copied once. */
export function copyRange(
  model: WorkbookModel,
  source: PlacedArea,
  target: PlacedArea,
  options: CopyOptions,
): void {
  if (isUnbounded(source.area)) throw notInStandIn("copyFrom of whole rows and columns");
  const what = oneOf(options.what, ["All", "Formulas", "Values", "Formats"], "copyType");
  const rows = options.transpose ? source.area.columns : source.area.rows;
  const columns = options.transpose ? source.area.rows : source.area.columns;
  const repeats = target.area.rows % rows === 0 && target.area.columns % columns === 0;
  const area = repeats ? target.area : { ...target.area, rows, columns };
  if (!isOnSheet(area)) throw invalidArgument("The copy would reach beyond the sheet.");
  requireUnlocked(target.sheet, area);
  const cells = copiesOf(source);
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const fromRow = options.transpose ? column % columns : row % rows;
      const fromColumn = options.transpose ? row % rows : column % columns;
      const cell = cells[fromRow]?.[fromColumn];
      if (options.skipBlanks && (cell === undefined || (cell.value === null && cell.formula === undefined)))
        continue;
      const from = { row: source.area.row + fromRow, column: source.area.column + fromColumn };
      putCopy(model, cell, from, target, { row: area.row + row, column: area.column + column }, what);
    }
  }
  if (what === "All" || what === "Formats")
    copyMerges(source, { sheet: target.sheet, area }, options.transpose);
  settleTableHeaders(model, target.sheet, area);
  model.noteChange(target.sheet, area);
}

/** Taken before anything is written, since source and target may overlap. */
function copiesOf({ sheet, area }: PlacedArea): CopiedCell[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => {
      const cell = cellAt(sheet, area.row + row, area.column + column);
      return cell
        ? { ...cell }
        : { value: null, style: styleAt(sheet, area.row + row, area.column + column) };
    }),
  );
}

function putCopy(
  model: WorkbookModel,
  cell: CopiedCell | undefined,
  from: { readonly row: number; readonly column: number },
  target: PlacedArea,
  to: { readonly row: number; readonly column: number },
  what: "All" | "Formulas" | "Values" | "Formats",
): void {
  if (what !== "Formats") {
    const formula =
      what === "Values" || cell?.formula === undefined
        ? undefined
        : moveRelativeReferences(cell.formula, to.row - from.row, to.column - from.column);
    model.writeCell(target.sheet, to.row, to.column, {
      value: cell?.value ?? null,
      ...(formula === undefined ? {} : { formula }),
    });
  }
  if (what === "All" || what === "Formats") putStyle(target.sheet, to.row, to.column, cell?.style);
}

function copyMerges(source: PlacedArea, target: PlacedArea, transpose: boolean): void {
  if (transpose) return;
  for (const merge of mergesIn(source.sheet, source.area)) {
    addMerge(target.sheet, {
      ...merge,
      row: merge.row - source.area.row + target.area.row,
      column: merge.column - source.area.column + target.area.column,
    });
  }
}
