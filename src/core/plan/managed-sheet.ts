import {
  cellsOf,
  contains,
  formatCell,
  rowsOf,
  sameArea,
  type Area,
  type CellPosition,
  type RangeAddress,
} from "../values/workbook/cell-address";
import type { CellContent } from "../values/workbook/cell-value";
import { findName, findSheet, type SheetSnapshot, type WorkbookSnapshot } from "../values/workbook/snapshot";
import {
  cellsEditSteps,
  CELLS_OF_A_STEP,
  contentAt,
  equivalentContent,
  placeKey,
  type CellChange,
} from "./cell-changes";
import { addSheetEdit, sheetOfLikeName } from "./new-sheet";
import type { SheetCell } from "./sheet-cell";
import type { Edit, PlanRefusal } from "./plan";

/** A sheet of the add-in's own: the one that is there, wherever its name points by now, or one to be added. */
export type ManagedSheet =
  | {
      readonly state: "standing";
      readonly name: string;
      readonly sheet: SheetSnapshot;
      readonly written: Area | undefined;
    }
  | { readonly state: "missing"; readonly name: string }
  /** A sheet of that name holds somebody else's data. */
  | { readonly state: "nameTaken"; readonly name: string };

/**
 * Finds the sheet that a defined name of ours points to, even if it was renamed; `written` is what we wrote there. The
 * name alone proves nothing: `isWritten` looks at the cells that it points to, and a sheet with an Excel table is
 * somebody's in any case. An empty sheet of the usual name is taken over; one that holds anything is somebody's.
 */
export function managedSheet(
  workbook: WorkbookSnapshot,
  definedName: string,
  usualName: string,
  isWritten: (sheet: SheetSnapshot, written: Area) => boolean,
): ManagedSheet {
  const written = findName(workbook, definedName)?.refersTo;
  const named = written && findSheet(workbook, written.sheet);
  const standing = named?.tables.length === 0 ? named : undefined;
  if (standing && written && isWritten(standing, written))
    return { state: "standing", name: standing.name, sheet: standing, written };
  const sameName = sheetOfLikeName(workbook, usualName);
  if (!sameName) return { state: "missing", name: usualName };
  const empty =
    sameName.used.rows * sameName.used.columns === 0 ||
    sameName.values.flat().every((value) => value === null);
  return empty && sameName.charts.length === 0
    ? { state: "standing", name: sameName.name, sheet: sameName, written: undefined }
    : { state: "nameTaken", name: sameName.name };
}

/** The edit that adds the sheet where it is missing. */
export function addedWhereMissing({ state, name }: ManagedSheet, tabColor?: string): Edit[] {
  return state === "missing" ? [addSheetEdit(name, tabColor)] : [];
}

/** The cells that differ from what a sheet of ours wants, and those of the written area that it wants no longer. Pauses after a thousand, and each row. */
export function* managedChangeSteps(
  target: ManagedSheet,
  wanted: readonly SheetCell[],
  written: Area | undefined,
): Generator<undefined, CellChange[]> {
  const sheet = target.state === "standing" ? target.sheet : undefined;
  const before = (row: number, column: number): CellChange["before"] =>
    sheet ? contentAt(sheet, row, column) : null;
  const changes: CellChange[] = [];
  const change = ({ row, column }: CellPosition, after: CellContent): void => {
    const standing = before(row, column);
    if (!equivalentContent(standing, after)) changes.push({ row, column, before: standing, after });
  };
  const places = new Set<number>();
  for (const [index, cell] of wanted.entries()) {
    if (index % CELLS_OF_A_STEP === 0) yield;
    places.add(placeKey(cell));
    change(cell, cell.content);
  }
  if (!written) return changes;
  for (const row of rowsOf(written)) {
    yield;
    for (const cell of cellsOf({ ...written, row, rows: 1 }))
      if (!places.has(placeKey(cell))) change(cell, null);
  }
  return changes;
}

/** Cells outside what we wrote that hold somebody's data and that a sheet of ours would need, in A1 notation. */
export function cellsInTheWay(
  target: ManagedSheet,
  wanted: readonly SheetCell[],
  written: Area | undefined,
): string[] {
  if (target.state !== "standing") return [];
  return wanted
    .filter((cell) => !(written && contains(written, cell)))
    .filter(({ row, column, content }) => {
      const standing = contentAt(target.sheet, row, column);
      return standing !== null && !equivalentContent(standing, content);
    })
    .map(formatCell);
}

/** Edits for such changes, and for the name that remembers what was written. Pauses as `cellsEditSteps` does. */
export function* managedEditSteps(
  workbook: WorkbookSnapshot,
  target: ManagedSheet,
  changes: readonly CellChange[],
  definedName: string,
  area: Area,
): Generator<undefined, Edit[]> {
  const after: RangeAddress = { sheet: target.name, ...area };
  const before = findName(workbook, definedName)?.refersTo ?? null;
  const same = before?.sheet === after.sheet && sameArea(before, after);
  const named: Edit[] = same ? [] : [{ kind: "name", name: definedName, before, after }];
  return [...(yield* cellsEditSteps(target.name, changes)), ...named];
}

/** Sheets that edits would write to and that are protected. */
export function protectedSheets(targets: readonly ManagedSheet[], edits: readonly Edit[]): PlanRefusal[] {
  return targets.flatMap((target): PlanRefusal[] => {
    const touched = edits.some((edit) => "sheet" in edit && edit.sheet === target.name);
    const locked = target.state === "standing" && target.sheet.isProtected && touched;
    return locked ? [{ code: "protected", sheet: target.name }] : [];
  });
}

/** The smallest rectangle around cells; undefined for none. */
export function extentOf(cells: readonly CellPosition[]): Area | undefined {
  const [first] = cells;
  if (!first) return undefined;
  let { row: top, column: left } = first;
  let [bottom, right] = [top, left];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
