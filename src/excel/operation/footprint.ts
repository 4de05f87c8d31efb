import { sheetOfEdit, type Plan } from "../../core/plan/plan";
import { cellsOfEdit, piecesOfEdit } from "../pieces/all-edits";
import type { KeptArea } from "../pieces/cells/cells-image";
import { joinKept } from "../pieces/cells/kept-areas";
import type { Piece } from "../pieces/piece";
import { turns } from "../session/next-turn";

/** Everything of the workbook as it is that a plan may change: what is kept before, compared and put back. */
export interface Footprint {
  /** By sheet; sheets that the plan adds are not among them. */
  readonly cells: ReadonlyMap<string, readonly KeptArea[]>;
  readonly pieces: readonly Piece[];
  readonly addedSheets: readonly string[];
  /** The ids of sheets that have another name by now, by the name that they had. */
  readonly renamed?: ReadonlyMap<string, string>;
}

/** What Excel finds a sheet of the footprint by. */
export function nowCalled({ renamed }: Footprint, sheet: string): string {
  return renamed?.get(sheet) ?? sheet;
}

/** The footprint of a plan. */
export async function footprintOf(plan: Plan): Promise<Footprint> {
  const addedSheets = plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []));
  const isNew = new Set<string | undefined>(addedSheets);
  const cells = new Map<string, KeptArea[]>();
  const pieces = new Map<string, Piece>();
  const turn = turns();
  for (const edit of plan.edits) {
    await turn();
    // The rows of a sheet that is not there yet may be tens of thousands.
    if (isNew.has(sheetOfEdit(edit))) continue;
    for (const { sheet, ...kept } of cellsOfEdit(edit)) {
      if (isNew.has(sheet)) continue;
      const onSheet = cells.get(sheet);
      if (onSheet) onSheet.push(kept);
      else cells.set(sheet, [kept]);
    }
    for (const piece of piecesOfEdit(edit)) {
      if (!isNew.has(piece.place.sheet)) pieces.set(piece.key, piece);
    }
  }
  const joined = new Map<string, readonly KeptArea[]>();
  for (const [sheet, areas] of cells) {
    joined.set(sheet, joinKept(areas));
    await turn();
  }
  return {
    cells: joined,
    pieces: [...pieces.values()],
    addedSheets,
  };
}

/** The sheets of a footprint that are there already. */
export function sheetsOf({ cells, pieces }: Footprint): string[] {
  return [...new Set([...cells.keys(), ...pieces.flatMap(({ place }) => place.sheet ?? [])])];
}
