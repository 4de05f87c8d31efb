import { sameArea, type Area } from "../../core/values/workbook/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/values/workbook/snapshot";
import type { SheetStructure } from "./sheet-structure";

/** An earlier reading, and the sheets that were edited since. */
export interface EarlierReading {
  readonly workbook: WorkbookSnapshot;
  readonly edited: readonly string[];
}

/**
 * A sheet as it was read before, with what its structure says now; undefined where its cells have to be read: it was
 * edited, is new, grew or shrank, or holds formulas, whose values follow edits elsewhere without any event.
 */
export function keptSheet(structure: SheetStructure, earlier: EarlierReading): SheetSnapshot | undefined {
  const { name, used, visibility, isProtected, tables } = structure;
  const old = earlier.workbook.sheets.find((sheet) => sheet.name === name);
  if (structure.unreadTo || old?.unreadTo) return undefined;
  if (!old || earlier.edited.includes(name) || !isSameArea(old.used, used) || hasFormulas(old))
    return undefined;
  return { ...old, visibility, isProtected, tables };
}

function isSameArea(old: Area, used: Area | undefined): boolean {
  return used ? sameArea(old, used) : old.rows === 0;
}

function hasFormulas({ formulas }: SheetSnapshot): boolean {
  return formulas.some((row) => row.some((formula) => formula !== null));
}
