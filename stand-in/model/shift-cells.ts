import { HostError } from "../protocol/host-error";
import { quoteSheet, sheetColumns, sheetRows } from "./a1";
import { holdsArea, intersection } from "./area";
import type { AreaState, CellState, SheetState } from "./book-state";
import type { ChartState } from "./chart-state";
import { mapReferences } from "./map-references";
import type { LineShift } from "./line-shift";
import { shiftArea, shiftLine } from "./line-shift";
import { usedArea } from "./sheet-cells";
import type { WorkbookModel } from "./workbook-model";

/**
 * Inserts or deletes cells: contents and styles move, and with them merges, tables, conditional formats, validations,
 * names, charts' references, every formula that refers to them, and the ranges that clients keep.
 */
export function shiftCells(model: WorkbookModel, sheet: SheetState, shift: LineShift): void {
  refuseConflicts(sheet, shift);
  model.calculation.structureWillChange();
  moveCells(sheet, shift);
  moveSheetParts(sheet, shift);
  if (isWholeLines(shift)) moveLines(sheet, shift);
  sheet.shifted = true;
  moveReferences(model, sheet, shift);
  model.references.move(sheet, (area) => shiftArea(area, shift));
}

function isWholeLines(shift: LineShift): boolean {
  return shift.crossCount === (shift.axis === "row" ? sheetColumns : sheetRows);
}

function refuseConflicts(sheet: SheetState, shift: LineShift): void {
  const moving = movingArea(shift);
  const isCut = (area: AreaState): boolean =>
    intersection(area, moving) !== undefined && !isAcross(area, shift);
  if (sheet.merges.some(isCut))
    throw new HostError("MergedRangeConflict", "This operation would cut a merged cell in two.");
  if (sheet.tables.some((table) => isCut(table.area)))
    throw new HostError("InsertDeleteConflict", "This operation would shift cells of a table.");
  if (
    shift.count < 0 &&
    sheet.tables.some((table) => table.hasHeaderRow && shift.axis === "row" && deletesLine(table.area, shift))
  ) {
    throw new HostError("InsertDeleteConflict", "This operation would delete the header of a table.");
  }
  const used = usedArea(sheet, true, moving);
  const last = used && (shift.axis === "row" ? used.row + used.rows : used.column + used.columns);
  if (
    shift.count > 0 &&
    last !== undefined &&
    last + shift.count > (shift.axis === "row" ? sheetRows : sheetColumns)
  ) {
    throw new HostError("NonBlankCellOffSheet", "Cells that are not blank would be pushed off the sheet.");
  }
}

/** The header row alone is deleted, not the whole table. */
function deletesLine(table: AreaState, shift: LineShift): boolean {
  const isHeaderGone = table.row >= shift.at && table.row < shift.at - shift.count;
  const isTableGone = table.row + table.rows <= shift.at - shift.count;
  return isHeaderGone && !isTableGone;
}

function movingArea(shift: LineShift): AreaState {
  return shift.axis === "row"
    ? { row: shift.at, rows: sheetRows - shift.at, column: shift.crossStart, columns: shift.crossCount }
    : { column: shift.at, columns: sheetColumns - shift.at, row: shift.crossStart, rows: shift.crossCount };
}

function isAcross(area: AreaState, shift: LineShift): boolean {
  const cross =
    shift.axis === "row"
      ? { row: 0, rows: sheetRows, column: shift.crossStart, columns: shift.crossCount }
      : { column: 0, columns: sheetColumns, row: shift.crossStart, rows: shift.crossCount };
  return holdsArea(cross, area);
}

function moveCells(sheet: SheetState, shift: LineShift): void {
  const moving = movingArea(shift);
  const moved = new Map<number, Map<number, CellState>>();
  for (const [row, cells] of [...sheet.cells].sort(([one], [other]) => one - other)) {
    for (const [column, cell] of cells) {
      const isMoving = intersection(moving, { row, column, rows: 1, columns: 1 }) !== undefined;
      const newRow = isMoving && shift.axis === "row" ? shiftLine(row, shift) : row;
      const newColumn = isMoving && shift.axis === "column" ? shiftLine(column, shift) : column;
      if (newRow === undefined || newColumn === undefined) continue;
      const line = moved.get(newRow) ?? new Map<number, CellState>();
      if (cell.array)
        cell.array = { ...cell.array, area: shiftArea(cell.array.area, shift) ?? cell.array.area };
      moved.set(newRow, line.set(newColumn, cell));
    }
  }
  sheet.cells = moved;
}

function moveSheetParts(sheet: SheetState, shift: LineShift): void {
  const kept = <Part extends { area: AreaState }>(parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => {
      const area = shiftArea(part.area, shift);
      if (!area) return [];
      part.area = area;
      return [part];
    });
  sheet.merges = sheet.merges
    .flatMap((area) => shiftArea(area, shift) ?? [])
    .filter((area) => area.rows * area.columns > 1);
  sheet.tables = kept(sheet.tables);
  sheet.conditionalFormats = kept(sheet.conditionalFormats);
  sheet.validations = kept(sheet.validations);
  const filter = sheet.autoFilter && shiftArea(sheet.autoFilter, shift);
  if (filter) sheet.autoFilter = filter;
  else delete sheet.autoFilter;
  const { printArea } = sheet.pageLayout;
  const print = printArea && shiftArea(printArea, shift);
  if (print) sheet.pageLayout.printArea = print;
  else delete sheet.pageLayout.printArea;
}

function moveLines(sheet: SheetState, shift: LineShift): void {
  if (shift.axis === "row") {
    sheet.rowHeights = movedMap(sheet.rowHeights, shift);
    sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((line) => shiftLine(line, shift) ?? []));
    if (sheet.rowStyles) sheet.rowStyles = movedMap(sheet.rowStyles, shift);
    const titles = movedTitles(sheet.pageLayout.titleRows, shift);
    if (titles) sheet.pageLayout.titleRows = titles;
    else delete sheet.pageLayout.titleRows;
  } else {
    sheet.columnWidths = movedMap(sheet.columnWidths, shift);
    sheet.hiddenColumns = new Set([...sheet.hiddenColumns].flatMap((line) => shiftLine(line, shift) ?? []));
    if (sheet.columnStyles) sheet.columnStyles = movedMap(sheet.columnStyles, shift);
    const titles = movedTitles(sheet.pageLayout.titleColumns, shift);
    if (titles) sheet.pageLayout.titleColumns = titles;
    else delete sheet.pageLayout.titleColumns;
  }
}

function movedTitles(
  titles: { first: number; last: number } | undefined,
  shift: LineShift,
): { first: number; last: number } | undefined {
  if (!titles) return undefined;
  const lines = {
    row: titles.first,
    rows: titles.last - titles.first + 1,
    column: titles.first,
    columns: titles.last - titles.first + 1,
  };
  const across = shift.axis === "row" ? { column: 0, columns: sheetColumns } : { row: 0, rows: sheetRows };
  const moved = shiftArea({ ...lines, ...across }, shift);
  if (!moved) return undefined;
  const first = shift.axis === "row" ? moved.row : moved.column;
  return { first, last: first + (shift.axis === "row" ? moved.rows : moved.columns) - 1 };
}

function movedMap<Value>(lines: ReadonlyMap<number, Value>, shift: LineShift): Map<number, Value> {
  return new Map(
    [...lines].flatMap(([line, value]) => {
      const now = shiftLine(line, shift);
      return now === undefined ? [] : [[now, value] as const];
    }),
  );
}

function moveReferences(model: WorkbookModel, sheet: SheetState, shift: LineShift): void {
  const move = (formula: string, home: SheetState | undefined): string =>
    mapReferences(formula, (named, area) => {
      const target = named === undefined ? home : model.findSheet(named);
      return target === sheet ? shiftArea(area, shift) : area;
    });
  rewriteFormulas(model, move);
}

/** Rewrites every formula of the workbook: cells, names, conditional formats, validations and charts. */
export function rewriteFormulas(
  model: WorkbookModel,
  rewrite: (formula: string, home: SheetState | undefined) => string,
): void {
  for (const name of model.state.names) name.formula = rewrite(name.formula, undefined);
  for (const sheet of model.state.sheets) {
    for (const name of sheet.names ?? []) name.formula = rewrite(name.formula, sheet);
    for (const cells of sheet.cells.values()) {
      for (const cell of cells.values())
        if (cell.formula !== undefined) rewriteCell(model, cell, rewrite(cell.formula, sheet));
    }
    for (const format of sheet.conditionalFormats) {
      if (format.rule.kind === "custom")
        format.rule = { ...format.rule, formula: rewrite(format.rule.formula, sheet) };
      else if (format.rule.kind === "cellValue") {
        const { formula1, formula2 } = format.rule;
        const second = formula2 === undefined ? {} : { formula2: rewrite(formula2, sheet) };
        format.rule = { ...format.rule, formula1: rewrite(formula1, sheet), ...second };
      }
    }
    for (const validation of sheet.validations) {
      if (typeof validation.formula1 === "string" && validation.formula1.startsWith("="))
        validation.formula1 = rewrite(validation.formula1, sheet);
      if (typeof validation.formula2 === "string" && validation.formula2.startsWith("="))
        validation.formula2 = rewrite(validation.formula2, sheet);
    }
    for (const chart of sheet.charts) rewriteChart(chart, (reference) => rewrite(reference, sheet));
  }
}

function rewriteCell(model: WorkbookModel, cell: CellState, formula: string): void {
  if (formula === cell.formula) return;
  // A reference that is gone changes the value; one that has only moved does not.
  if (formula.includes("#REF!")) model.calculation.formulaWritten(cell);
  cell.formula = formula;
}

function rewriteChart(chart: ChartState, rewrite: (reference: string) => string): void {
  if (chart.titleReference !== undefined) chart.titleReference = rewrite(chart.titleReference);
  for (const series of chart.series) {
    series.values = rewrite(series.values);
    if (series.categories !== undefined) series.categories = rewrite(series.categories);
    if (series.nameReference !== undefined) series.nameReference = rewrite(series.nameReference);
  }
}

export function sheetPrefix(name: string): string {
  return `${quoteSheet(name)}!`;
}
