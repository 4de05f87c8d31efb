import type { ReadOptions } from "../read/read-snapshot";
import { isRefusal } from "../session/host-failure-mapping";
import type { OpenContext } from "../session/office-session";
import { changesOnSheet, readAddedSheets, type AddedSheet, type Foreign } from "./added-sheet";

/**
 * Looks once more at added sheets that are to be deleted, after it has protected them: nobody can put anything on them any
 * more until they are gone. Resolves to what somebody has put on them since they were `seen`, by the keys of the sheets.
 * `isProtected`: names of sheets that are protected already. Where Excel does not protect a sheet, only the look is left.
 */
export async function lookBeforeDeleting(
  context: OpenContext,
  seen: ReadonlyMap<string, AddedSheet>,
  isProtected: ReadonlySet<string>,
  options: ReadOptions,
  beforeProtecting: () => void,
): Promise<ReadonlyMap<string, Foreign>> {
  if (seen.size === 0) return new Map();
  beforeProtecting();
  for (const { id, name } of seen.values())
    if (!isProtected.has(name)) context.workbook.worksheets.getItem(id).protection.protect();
  try {
    await context.sync();
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const ids = new Map([...seen].map(([key, { id }]) => [key, id]));
  const now = await readAddedSheets(context, ids, options);
  const found = new Map<string, Foreign>();
  for (const [key, was] of seen) {
    const is = now.get(key);
    if (!is) continue;
    const changes = await changesOnSheet(was, is);
    if (changes.cells.length > 0 || changes.objects.length > 0) found.set(key, changes);
  }
  return found;
}

/** Takes the protection of `lookBeforeDeleting` from sheets that stay, by their ids. One sync, none for no sheets. */
export async function unprotectSheets(context: OpenContext, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const id of ids) context.workbook.worksheets.getItem(id).protection.unprotect();
  await context.sync();
}
