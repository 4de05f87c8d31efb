import { oneOf } from "../../protocol/argument";
import { notInStandIn } from "../../protocol/host-error";
import type { AreaState, CellState } from "../book-state";
import { intersection, isUnbounded } from "../area";
import { cellAt, usedArea } from "../sheet-cells";
import type { WorkbookModel } from "../workbook-model";
import type { PlacedArea } from "./range-address";

const cellTypes = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;
const valueTypes = [
  "All",
  "Errors",
  "Logical",
  "Numbers",
  "Text",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "NumbersText",
] as const;

/** Cells of a kind as rectangles, row by row, equal rows put together. Excel looks within the used range only. */
export function specialCells(
  model: WorkbookModel,
  place: PlacedArea,
  cellType: unknown,
  valueType: unknown,
): AreaState[] {
  model.settle();
  const kind = oneOf(cellType, cellTypes, "cellType");
  const values =
    valueType === null || valueType === undefined ? "All" : oneOf(valueType, valueTypes, "cellValueType");
  const { sheet } = place;
  const used = usedArea(sheet, false);
  const area =
    kind === "Visible" && !isUnbounded(place.area) ? place.area : used && intersection(place.area, used);
  if (!area) return [];
  if (kind === "ConditionalFormats")
    return within(
      sheet.conditionalFormats.map((format) => format.area),
      place.area,
    );
  if (kind === "DataValidations")
    return within(
      sheet.validations.map((rule) => rule.area),
      place.area,
    );
  if (kind === "SameConditionalFormat" || kind === "SameDataValidation")
    throw notInStandIn(`getSpecialCells("${kind}")`);
  return rectangles(area, (row, column) => {
    const cell = cellAt(sheet, row, column);
    if (kind === "Visible") return !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    if (kind === "Blanks") return cell === undefined || (cell.value === null && cell.formula === undefined);
    if (kind === "Formulas") return cell?.formula !== undefined && isOfType(cell, values);
    return cell !== undefined && cell.formula === undefined && cell.value !== null && isOfType(cell, values);
  });
}

function within(areas: readonly AreaState[], limit: AreaState): AreaState[] {
  return areas.flatMap((area) => intersection(area, limit) ?? []);
}

function isOfType(cell: CellState, wanted: (typeof valueTypes)[number]): boolean {
  if (wanted === "All") return true;
  const value = cell.value;
  if (typeof value === "object") return wanted.includes("Errors");
  if (typeof value === "boolean") return wanted.includes("Logical");
  return typeof value === "number" ? wanted.includes("Number") : wanted.includes("Text");
}

function rectangles(area: AreaState, isWanted: (row: number, column: number) => boolean): AreaState[] {
  const found: AreaState[] = [];
  let open: AreaState[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const runs = runsOf(area, row, isWanted);
    const same =
      runs.length === open.length &&
      runs.every((run, index) => run.column === open[index]?.column && run.columns === open[index].columns);
    if (same) for (const run of open) run.rows += 1;
    else {
      found.push(...open);
      open = runs;
    }
  }
  return [...found, ...open];
}

function runsOf(
  area: AreaState,
  row: number,
  isWanted: (row: number, column: number) => boolean,
): AreaState[] {
  const runs: AreaState[] = [];
  let run: AreaState | undefined;
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (!isWanted(row, column)) run = undefined;
    else if (run) run.columns += 1;
    else runs.push((run = { row, column, rows: 1, columns: 1 }));
  }
  return runs;
}
