import { formatCell } from "../../core/values/workbook/cell-address";
import { NO_LOOK } from "../pieces/cells/cell-look";
import { readCellsImage, sameStored, type CellsImage, type StoredContent } from "../pieces/cells/cells-image";
import type { ReadOptions } from "../read/read-snapshot";
import { runInBatches } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import { areaOfRange, askArea } from "../session/ranges";

/** What a sheet holds that an operation added: its contents, and the names of its tables and charts. */
export interface AddedSheet {
  readonly name: string;
  /** undefined where all cells are blank. */
  readonly cells: CellsImage | undefined;
  readonly objects: readonly string[];
}

/** Reads what an added sheet holds; undefined where there is no sheet of that name any more. */
export async function readAddedSheet(
  context: OpenContext,
  name: string,
  options: ReadOptions,
): Promise<AddedSheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load({ name: true });
  await context.sync();
  if (sheet.isNullObject) return undefined;

  const used = askArea(sheet.getUsedRangeOrNullObject(true));
  sheet.tables.load({ name: true });
  sheet.charts.load({ name: true });
  sheet.shapes.load({ name: true, type: true });
  await context.sync();

  const objects = [...sheet.tables.items, ...sheet.charts.items, ...sheet.shapes.items.filter(isDrawn)].map(
    (object) => object.name,
  );
  if (used.isNullObject) return { name, cells: undefined, objects };
  const { jobs, image } = readCellsImage(
    sheet,
    { area: areaOfRange(used), groups: NO_LOOK },
    options.batchBytes,
  );
  await runInBatches(context, jobs, options.batchBytes);
  return { name, cells: image(), objects };
}

/** Charts are listed of their own; a picture or a text box that someone put on the sheet is theirs. */
function isDrawn(shape: Excel.Shape): boolean {
  return shape.type !== "Unsupported";
}

/** What someone has put on an added sheet, or changed there, since. */
export function changesOnSheet(after: AddedSheet, now: AddedSheet): { cells: string[]; objects: string[] } {
  return {
    cells: changedCells(after.cells, now.cells),
    objects: now.objects.filter((object) => !after.objects.includes(object)),
  };
}

function changedCells(after: CellsImage | undefined, now: CellsImage | undefined): string[] {
  const [was, is] = [contentsByCell(after), contentsByCell(now)];
  const cells = [...new Set([...was.keys(), ...is.keys()])];
  return cells.filter((cell) => !sameStored(was.get(cell) ?? null, is.get(cell) ?? null));
}

function contentsByCell(image: CellsImage | undefined): Map<string, StoredContent> {
  const found = new Map<string, StoredContent>();
  image?.contents.forEach((contents, row) => {
    contents.forEach((content, column) => {
      const cell = { row: image.area.row + row, column: image.area.column + column };
      if (content !== null) found.set(formatCell(cell), content);
    });
  });
  return found;
}

/** Deletes the sheets of these names that are there. Two syncs. */
export async function deleteSheets(context: OpenContext, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load({ name: true });
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
