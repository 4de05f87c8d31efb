import type { LongRun } from "../../app/workbook-host";
import { bytesOfKept, readCellsImage, type CellsImage } from "../pieces/cells/cells-image";
import type { Before } from "../pieces/edit-rules";
import type { Piece, PieceImage } from "../pieces/piece";
import { sharing, type ReadOptions } from "../read/read-snapshot";
import { runInBatches } from "../session/batches";
import { isRefusal } from "../session/host-failure-mapping";
import { nextTurn, turns } from "../session/next-turn";
import type { OpenContext } from "../session/office-session";
import { inGroups, together } from "../session/together";
import { readAddedSheets, type AddedSheet } from "./added-sheet";
import { nowCalled, type Footprint } from "./footprint";

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

/**
 * Keeps what is in a footprint. A few syncs (more where it fills more than one request). How a sheet is printed is left out
 * where Excel does not tell it (without a printer, for instance).
 */
export async function takeImage(
  context: OpenContext,
  footprint: Footprint,
  options: ReadOptions,
  run?: LongRun,
): Promise<Image> {
  const [forCells = options, forPieces = options] = sharing(options, [
    bytesOfCells(footprint),
    bytesOfPieces(footprint),
  ]);
  const sheets = [...footprint.cells].map(([name, kept]) => {
    const sheet = context.workbook.worksheets.getItem(nowCalled(footprint, name));
    return { name, areas: kept.map((area) => readCellsImage(sheet, area, forCells.batchBytes)) };
  });
  const jobs = sheets.flatMap(({ areas }) => areas.flatMap((area) => area.jobs));
  const pieces = new Map<string, PieceImage>();
  const reading = (isMeant: (piece: Piece) => boolean) =>
    footprint.pieces.filter(isMeant).map((piece) => ({
      bytes: piece.bytes,
      run: async (shared: OpenContext) => {
        pieces.set(piece.key, await piece.read(shared, forPieces));
      },
    }));
  await together(context, [
    (shared) => runInBatches(shared, jobs, forCells.batchBytes, run),
    (shared) =>
      inGroups(
        shared,
        reading(({ lastRequest }) => lastRequest !== "print"),
        forPieces.batchBytes,
        () => {
          run?.signal?.throwIfAborted();
        },
      ),
  ]);
  try {
    await inGroups(
      context,
      reading(({ lastRequest }) => lastRequest === "print"),
      options.batchBytes,
    );
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  await nextTurn();
  const cells = new Map<string, readonly CellsImage[]>();
  const turn = turns();
  for (const { name, areas } of sheets) {
    cells.set(
      name,
      areas.map((area) => area.image()),
    );
    await turn();
  }
  return { cells, pieces };
}

/** About how many bytes reading a footprint takes. */
export function bytesOfFootprint(footprint: Footprint): number {
  return bytesOfCells(footprint) + bytesOfPieces(footprint);
}

function bytesOfCells({ cells }: Footprint): number {
  return [...cells.values()].flat().reduce((sum, kept) => sum + bytesOfKept(kept), 0);
}

function bytesOfPieces({ pieces }: Footprint): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Keeps what is in a footprint and on the sheets that it adds, read side by side. `ids`: those sheets' ids by name. */
export async function takeWholeImage(
  context: OpenContext,
  footprint: Footprint,
  ids: ReadonlyMap<string, string>,
  options: ReadOptions,
): Promise<WholeImage> {
  const [forImage = options, forSheets = options] = sharing(options, [
    bytesOfFootprint(footprint),
    // What is on them is not known before.
    footprint.addedSheets.length === 0 ? 0 : options.batchBytes,
  ]);
  const images: Image[] = [];
  let addedSheets: ReadonlyMap<string, AddedSheet> = new Map();
  await together(context, [
    async (shared) => {
      images.push(await takeImage(shared, footprint, forImage));
    },
    async (shared) => {
      const places = footprint.addedSheets.map((name): [string, string] => [name, ids.get(name) ?? name]);
      addedSheets = await readAddedSheets(shared, new Map(places), forSheets);
    },
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
