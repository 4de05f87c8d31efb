import { invalidArgument } from "../../protocol/host-error";
import type { CellState, SheetState } from "../book-state";
import { renameSheetInFormula } from "../map-references";
import { eventType, workbookTarget } from "../host-events";
import { requireFreeStructure } from "../sheets";
import { sheetPrefix } from "../shift-cells";
import { createSheet } from "../new-book";
import type { WorkbookModel } from "../workbook-model";

/** `worksheet.copy`: `指標` becomes `指標 (2)`. Tables get new names and ids; charts show the copy's own cells. */
export function copySheet(
  model: WorkbookModel,
  sheet: SheetState,
  where: "None" | "Before" | "After" | "Beginning" | "End",
  relativeTo: SheetState | undefined,
): SheetState {
  if ((where === "Before" || where === "After") && !relativeTo)
    throw invalidArgument("Before or after which sheet is not said");
  requireFreeStructure(model);
  model.calculation.structureWillChange();
  const { sheets } = model.state;
  const { id } = createSheet("", [...sheets, ...model.deletedSheets]);
  const copy: SheetState = { ...duplicate(sheet), id, name: copyName(model, sheet.name), isCopy: true };
  giveOwnTables(model, copy);
  for (const chart of copy.charts) {
    const own = (reference: string): string =>
      renameSheetInFormula(reference, sheet.name, sheetPrefix(copy.name));
    if (chart.titleReference !== undefined) chart.titleReference = own(chart.titleReference);
    for (const series of chart.series) {
      series.values = own(series.values);
      if (series.categories !== undefined) series.categories = own(series.categories);
      if (series.nameReference !== undefined) series.nameReference = own(series.nameReference);
    }
  }
  sheets.splice(placeOf(model, where, relativeTo), 0, copy);
  model.announcements.raise([
    {
      type: eventType.worksheetAdded,
      target: workbookTarget,
      args: { worksheetId: copy.id, source: "Local" },
    },
  ]);
  return copy;
}

/**
 * What belongs to the sheet is made anew; what is never changed in place is shared: styles, and what a file held
 * beyond the model, which a save recognises by its identity.
 */
function duplicate(sheet: SheetState): SheetState {
  const { cells, charts, columnStyles, rowStyles, source, ...rest } = sheet;
  return {
    ...structuredClone(rest),
    cells: new Map([...cells].map(([row, line]) => [row, copyOfLine(line)])),
    charts: charts.map(({ source: chartSource, ...chart }) => ({
      ...structuredClone(chart),
      ...(chartSource === undefined ? {} : { source: chartSource }),
    })),
    ...(columnStyles ? { columnStyles: new Map(columnStyles) } : {}),
    ...(rowStyles ? { rowStyles: new Map(rowStyles) } : {}),
    ...(source === undefined ? {} : { source }),
  };
}

function copyOfLine(line: ReadonlyMap<number, CellState>): Map<number, CellState> {
  return new Map(
    [...line].map(([column, cell]) => [
      column,
      { ...cell, ...(cell.array ? { array: structuredClone(cell.array) } : {}) },
    ]),
  );
}

function placeOf(model: WorkbookModel, where: string, relativeTo: SheetState | undefined): number {
  const { sheets } = model.state;
  if (where === "Beginning" || where === "None") return where === "None" ? sheets.length : 0;
  if (where === "End" || !relativeTo) return sheets.length;
  return sheets.indexOf(relativeTo) + (where === "After" ? 1 : 0);
}

function copyName(model: WorkbookModel, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const candidate = stem.slice(0, 31 - suffix.length) + suffix;
    if (!model.findSheet(candidate)) return candidate;
  }
}

function giveOwnTables(model: WorkbookModel, copy: SheetState): void {
  const tables = model.state.sheets.flatMap((sheet) => sheet.tables);
  const taken = new Set(tables.map((table) => table.name.toLowerCase()));
  let id = Math.max(0, ...tables.map((table) => table.id));
  for (const table of copy.tables) {
    id += 1;
    table.id = id;
    const stem = table.name;
    for (let number = 2; taken.has(table.name.toLowerCase()); number++)
      table.name = `${stem}_${String(number)}`;
    taken.add(table.name.toLowerCase());
  }
}
