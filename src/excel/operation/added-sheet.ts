import { formatCell } from "../../core/values/workbook/cell-address";
import { NO_LOOK } from "../pieces/cells/cell-look";
import {
  readCellsImage,
  equivalentStored,
  type CellsImage,
  type StoredContent,
} from "../pieces/cells/cells-image";
import type { ReadOptions } from "../read/read-snapshot";
import { runInBatches } from "../session/batches";
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

/** Reads what a sheet holds; undefined where there is none of that name or id any more. */
export async function readAddedSheet(
  context: OpenContext,
  nameOrId: string,
  options: ReadOptions,
): Promise<AddedSheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(nameOrId);
  sheet.load({ name: true, id: true });
  await context.sync();
  if (sheet.isNullObject) return undefined;

  const used = askArea(sheet.getUsedRangeOrNullObject(true));
  sheet.tables.load({ name: true });
  sheet.charts.load({ name: true });
  sheet.shapes.load({ name: true, type: true });
  await context.sync();

  const { id, name } = sheet;
  const objects = [...sheet.tables.items, ...sheet.charts.items, ...sheet.shapes.items.filter(isDrawn)].map(
    (object) => object.name,
  );
  if (used.isNullObject) return { id, name, cells: undefined, objects };
  const { jobs, image } = readCellsImage(
    sheet,
    { area: areaOfRange(used), groups: NO_LOOK },
    options.batchBytes,
  );
  await runInBatches(context, jobs, options.batchBytes);
  return { id, name, cells: image(), objects };
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

/** What someone has put on an added sheet, or changed there, since. */
export function changesOnSheet(after: AddedSheet, now: AddedSheet): Foreign {
  return {
    cells: changedCells(after.cells, now.cells),
    objects: now.objects.filter((object) => !after.objects.includes(object)),
  };
}

function changedCells(after: CellsImage | undefined, now: CellsImage | undefined): string[] {
  const [was, is] = [contentsByCell(after), contentsByCell(now)];
  const cells = [...new Set([...was.keys(), ...is.keys()])];
  return cells.filter((cell) => !equivalentStored(was.get(cell) ?? null, is.get(cell) ?? null));
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
