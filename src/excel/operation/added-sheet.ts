import {
  boundsOf,
  cellsOf,
  formatCell,
  rowsOf,
  type CellPosition,
} from "../../core/values/workbook/cell-address";
import { NO_LOOK } from "../pieces/cells/cell-look";
import {
  readCellsImage,
  equivalentStored,
  type CellsImage,
  type StoredContent,
} from "../pieces/cells/cells-image";
import type { ReadOptions } from "../read/read-snapshot";
import { runInBatches, type Job } from "../session/batches";
import { turns } from "../session/next-turn";
import type { OpenContext } from "../session/office-session";
import { areaOfRange, askArea } from "../session/ranges";

/** What a sheet holds that an operation added: its contents, and the names of its tables and charts. */
export interface AddedSheet {
  readonly id: string;
  /** By now: someone may have given it another. */
  readonly name: string;
  /** undefined where all cells are blank. */
  readonly cells: CellsImage | undefined;
  readonly objects: readonly string[];
}

/** What a sheet's place, its size and the names of what is on it take. */
const BYTES_OF_A_SHEET = 5_000;

/**
 * Reads what sheets hold, by the keys that they are given with; `places` holds their names or ids. One that is not there
 * any more is left out. Three syncs, more where they fill more than one request.
 */
export async function readAddedSheets(
  context: OpenContext,
  places: ReadonlyMap<string, string>,
  options: ReadOptions,
): Promise<Map<string, AddedSheet>> {
  const inBatches = (jobs: readonly Job[]): Promise<void> => runInBatches(context, jobs, options.batchBytes);
  const asked = new Map<string, Excel.Worksheet>();
  await inBatches(
    [...places].map(([key, nameOrId]) => ({
      bytes: BYTES_OF_A_SHEET,
      queue: () => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(nameOrId);
        asked.set(key, sheet.load({ name: true, id: true }));
      },
    })),
  );
  const there = [...asked].filter(([, sheet]) => !sheet.isNullObject);
  const used = new Map<string, Excel.Range>();
  await inBatches(
    there.map(([key, sheet]) => ({
      bytes: BYTES_OF_A_SHEET,
      queue: () => {
        used.set(key, askArea(sheet.getUsedRangeOrNullObject(true)));
        sheet.tables.load({ name: true });
        sheet.charts.load({ name: true });
        sheet.shapes.load({ name: true, type: true });
      },
    })),
  );
  const readings = there.map(([key, sheet]) => {
    const range = used.get(key);
    const isBlank = range === undefined || range.isNullObject;
    const kept = isBlank ? undefined : { area: areaOfRange(range), groups: NO_LOOK };
    return { key, sheet, cells: kept && readCellsImage(sheet, kept, options.batchBytes) };
  });
  await inBatches(readings.flatMap(({ cells }) => cells?.jobs ?? []));
  return new Map(
    readings.map(({ key, sheet, cells }) => [
      key,
      { id: sheet.id, name: sheet.name, cells: cells?.image(), objects: objectsOf(sheet) },
    ]),
  );
}

function objectsOf({ tables, charts, shapes }: Excel.Worksheet): string[] {
  return [...tables.items, ...charts.items, ...shapes.items.filter(isDrawn)].map(({ name }) => name);
}

/** Charts are listed of their own; a picture or a text box that someone put on the sheet is theirs. */
function isDrawn(shape: Excel.Shape): boolean {
  return shape.type !== "Unsupported";
}

/** What on an added sheet is somebody's: cells, in A1 notation, and names of objects. */
export interface Foreign {
  readonly cells: readonly string[];
  readonly objects: readonly string[];
}

/** What someone has put on an added sheet, or changed there, since. Pauses between rows. */
export async function changesOnSheet(after: AddedSheet, now: AddedSheet): Promise<Foreign> {
  return {
    cells: await changedCells(after.cells, now.cells),
    objects: now.objects.filter((object) => !after.objects.includes(object)),
  };
}

async function changedCells(after: CellsImage | undefined, now: CellsImage | undefined): Promise<string[]> {
  const images = [after, now].flatMap((image) => image ?? []);
  const cells: string[] = [];
  if (images.length === 0) return cells;
  const turn = turns();
  const area = images.map((image) => image.area).reduce(boundsOf);
  for (const row of rowsOf(area)) {
    await turn();
    for (const cell of cellsOf({ ...area, row, rows: 1 }))
      if (!equivalentStored(contentOf(after, cell), contentOf(now, cell))) cells.push(formatCell(cell));
  }
  return cells;
}

function contentOf(image: CellsImage | undefined, { row, column }: CellPosition): StoredContent {
  return image?.contents[row - image.area.row]?.[column - image.area.column] ?? null;
}

/** The contents of cells that are not blank, by their addresses in A1 notation. */
export function contentsByCell(image: CellsImage | undefined): Map<string, StoredContent> {
  const found = new Map<string, StoredContent>();
  image?.contents.forEach((contents, row) => {
    contents.forEach((content, column) => {
      const cell = { row: image.area.row + row, column: image.area.column + column };
      if (content !== null) found.set(formatCell(cell), content);
    });
  });
  return found;
}

/** Deletes the sheets of these ids that are there. Two syncs, none for no sheets. */
export async function deleteSheets(context: OpenContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
  for (const sheet of sheets) sheet.load({ name: true });
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
