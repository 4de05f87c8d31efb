import type { LongRun } from "../../app/workbook-host";
import { readCellsImage, type CellsImage } from "../pieces/cells/cells-image";
import type { Before } from "../pieces/edit-rules";
import type { PieceImage } from "../pieces/piece";
import type { ReadOptions } from "../read/read-snapshot";
import { runInBatches } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import { together } from "../session/together";
import { readAddedSheet, type AddedSheet } from "./added-sheet";
import type { Footprint } from "./footprint";

/** Everything in a footprint as it was at one moment. */
export interface Image {
  readonly cells: ReadonlyMap<string, readonly CellsImage[]>;
  /** By the key of the piece. */
  readonly pieces: ReadonlyMap<string, PieceImage>;
}

/** What is kept of nothing. */
export const NO_IMAGE: Image = { cells: new Map(), pieces: new Map() };

/** Everything that an operation has changed or added, at one moment. */
export interface WholeImage extends Image {
  /** By the name that the plan gives the sheet; one that is not there is not among them. */
  readonly addedSheets: ReadonlyMap<string, AddedSheet>;
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
  const pieces = new Map<string, PieceImage>();
  await together(context, [
    (shared) => runInBatches(shared, jobs, options.batchBytes, run),
    ...footprint.pieces.map((piece) => async (shared: OpenContext) => {
      pieces.set(piece.key, await piece.read(shared, options.claims));
    }),
  ]);
  return {
    cells: new Map(sheets.map(({ name, areas }) => [name, areas.map((area) => area.image())])),
    pieces,
  };
}

/** Keeps what is in a footprint and on the sheets that it adds, read side by side. `ids`: those sheets' ids by name. */
export async function takeWholeImage(
  context: OpenContext,
  footprint: Footprint,
  ids: ReadonlyMap<string, string>,
  options: ReadOptions,
): Promise<WholeImage> {
  const images: Image[] = [];
  const addedSheets = new Map<string, AddedSheet>();
  await together(context, [
    async (shared) => {
      images.push(await takeImage(shared, footprint, options));
    },
    ...footprint.addedSheets.map((name) => async (shared: OpenContext) => {
      const sheet = await readAddedSheet(shared, ids.get(name) ?? name, options);
      if (sheet) addedSheets.set(name, sheet);
    }),
  ]);
  const [image = NO_IMAGE] = images;
  return { ...image, addedSheets };
}

/** An image as the edits of its plan look into it. */
export function beforeIn({ cells, pieces }: Image): Before {
  return {
    cells: (sheet) => cells.get(sheet) ?? [],
    piece: (piece) => {
      const image = pieces.get(piece.key);
      return image && piece.dataOf(image);
    },
  };
}
