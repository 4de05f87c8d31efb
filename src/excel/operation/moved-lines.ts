import { HostFailure } from "../../app/workbook-host";
import { areaOfCells, type Guard, type Plan } from "../../core/plan/plan";
import { cellKey, cellsOf, type CellPosition } from "../../core/values/workbook/cell-address";
import type { ReadOptions } from "../read/read-snapshot";
import { turns } from "../session/next-turn";
import type { OpenContext } from "../session/office-session";
import { refuseUnlikeGuards } from "./check-guards";
import type { SheetsSeen } from "./open-sheets";
import type { PlacesNow } from "./places-now";

type ContentsGuard = Extract<Guard, { readonly is: "contents" }>;

/**
 * Rejects with `stale` where cells that would be put back may be others by now: after a row was put in above a table, a
 * target is where the operation wrote an actual, and both may be the same number. Headings and names in the rows and
 * columns of those cells tell: what the plan relied on and did not write itself has to be there still. Figures may have
 * been corrected since.
 */
export async function refuseWhereMoved(
  context: OpenContext,
  plan: Plan,
  putBack: ReadonlyMap<string, readonly CellPosition[]>,
  sheets: SheetsSeen,
  options: ReadOptions,
): Promise<void> {
  const guards = (plan.guards ?? []).flatMap((guard) =>
    guard.is === "contents" && (putBack.get(guard.sheet) ?? []).length > 0 ? [guard] : [],
  );
  if (guards.length === 0) return;
  const written = new Set<string>();
  const turn = turns();
  for (const edit of plan.edits) {
    if (edit.kind !== "cells") continue;
    for (const cell of cellsOf(areaOfCells(edit))) written.add(cellKey({ ...cell, sheet: edit.sheet }));
    await turn();
  }
  const lines = new Map([...putBack].map(([sheet, cells]) => [sheet, linesOf(cells)]));
  await refuseUnlikeGuards(context, guards, sheets, options, (guard, cell) => {
    if (written.has(cellKey({ ...cell, sheet: guard.sheet }))) return true;
    const beside = lines.get(guard.sheet);
    const isInLine = beside && (beside.rows.has(cell.row) || beside.columns.has(cell.column));
    return !isInLine || !isFrame(guard, cell);
  });
}

/**
 * The places of what a plan writes, without sheets of which nobody can tell but whose headings and names are where they were: Excel
 * may lose hold of a cell although no row or column has moved. Where the plan relies on none, it stays unknown.
 */
export async function placesByHeadings(
  context: OpenContext,
  plan: Plan,
  places: PlacesNow,
  sheets: SheetsSeen,
  options: ReadOptions,
): Promise<PlacesNow> {
  const known = new Map(places);
  for (const [sheet, lines] of places) {
    const cells = cellsWritten(plan).get(sheet) ?? [];
    const hasHeadings = (plan.guards ?? []).some((guard) => guard.is === "contents" && guard.sheet === sheet);
    if (lines !== "unknown" || cells.length === 0 || !hasHeadings) continue;
    if (await isInPlace(context, plan, new Map([[sheet, cells]]), sheets, options)) known.delete(sheet);
  }
  return known;
}

async function isInPlace(...where: Parameters<typeof refuseWhereMoved>): Promise<boolean> {
  return refuseWhereMoved(...where).then(
    () => true,
    (error: unknown) => {
      if (error instanceof HostFailure && error.code === "stale") return false;
      throw error;
    },
  );
}

/** The cells that a plan writes on sheets that are there, by sheet. */
export function cellsWritten({ edits }: Plan): ReadonlyMap<string, readonly CellPosition[]> {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const written = new Map<string, CellPosition[]>();
  for (const edit of edits) {
    if (edit.kind !== "cells" || added.has(edit.sheet)) continue;
    const cells = cellsOf(areaOfCells(edit));
    const known = written.get(edit.sheet);
    if (known) known.push(...cells);
    else written.set(edit.sheet, [...cells]);
  }
  return written;
}

interface Lines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

function linesOf(cells: readonly CellPosition[]): Lines {
  return {
    rows: new Set(cells.map(({ row }) => row)),
    columns: new Set(cells.map(({ column }) => column)),
  };
}

/** Headings and names: text, and whatever is in the first row or in the first two columns. */
function isFrame({ row, column, contents }: ContentsGuard, cell: CellPosition): boolean {
  const [down, across] = [cell.row - row, cell.column - column];
  return down === 0 || across < 2 || typeof contents[down]?.[across] === "string";
}
