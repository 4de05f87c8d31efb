import type { LongRun } from "../../app/workbook-host";
import type { ReadOptions } from "../read/read-snapshot";
import { readCellsImage, type CellsImage } from "../pieces/cells-image";
import { runInBatches } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import { together } from "../session/together";
import type { Footprint } from "./footprint";
import { readPiece, type Piece } from "./pieces";

/** Everything in a footprint as it was at one moment, in the order of the footprint. */
export interface Image {
  readonly cells: ReadonlyMap<string, readonly CellsImage[]>;
  readonly pieces: readonly Piece[];
}

/** Keeps what is in a footprint. A few syncs (more where the cells fill more than one request). */
export async function takeImage(
  context: OpenContext,
  footprint: Footprint,
  options: ReadOptions,
  run?: LongRun,
): Promise<Image> {
  const sheets = [...footprint.cells].map(([name, kept]) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return { name, areas: kept.map((area) => readCellsImage(sheet, area, options.batchBytes)) };
  });
  const jobs = sheets.flatMap(({ areas }) => areas.flatMap((area) => area.jobs));
  const pieces: Piece[] = [];
  await together(context, [
    (shared) => runInBatches(shared, jobs, options.batchBytes, run),
    ...footprint.pieces.map((at, index) => async (shared: OpenContext) => {
      pieces[index] = await readPiece(shared, at, options.claims);
    }),
  ]);
  return {
    cells: new Map(sheets.map(({ name, areas }) => [name, areas.map((area) => area.image())])),
    pieces,
  };
}
