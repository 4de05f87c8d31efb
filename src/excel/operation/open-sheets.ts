import { HostFailure } from "../../app/workbook-host";
import { areaOfCells, sheetOfEdit, type Edit, type Plan } from "../../core/plan/plan";
import type { ReadOptions } from "../read/read-snapshot";
import { runInBatches } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import { rangeOf } from "../session/ranges";

/** What has to be known of the sheets before anything is written. */
export interface SheetsSeen {
  /** The sheets' names in their order. */
  readonly order: readonly string[];
  /** The sheets' ids by their names. */
  readonly ids: ReadonlyMap<string, string>;
  readonly isProtected: ReadonlySet<string>;
}

/**
 * Looks at the sheets that a plan touches. Rejects, before anything is written, with `stale` where a sheet is gone or
 * one to be added is there, and with `protected` where Excel would refuse (without a sheet: the workbook's structure).
 */
export async function openSheets(
  context: OpenContext,
  plan: Plan,
  options: ReadOptions,
): Promise<SheetsSeen> {
  const sheets = await lookAtSheets(context, plan.edits);
  refuseMovedSheets(plan, sheets.order);
  await refuseProtected(context, plan, sheets.isProtected, options);
  return sheets;
}

/** Reads the sheets' order, ids and protection; one sync. Rejects where sheets that the edits add cannot come or go. */
export async function lookAtSheets(context: OpenContext, edits: readonly Edit[]): Promise<SheetsSeen> {
  const { worksheets, protection } = context.workbook;
  worksheets.load({ name: true, id: true, protection: { protected: true } });
  protection.load({ protected: true });
  await context.sync();

  const movesSheets = edits.some((edit) => edit.kind === "addSheet");
  if (protection.protected && movesSheets) throw new HostFailure("protected");
  const isProtected = worksheets.items.filter((sheet) => sheet.protection.protected);
  return {
    order: worksheets.items.map((sheet) => sheet.name),
    ids: new Map(worksheets.items.map((sheet) => [sheet.name, sheet.id])),
    isProtected: new Set(isProtected.map((sheet) => sheet.name)),
  };
}

/** Excel tells sheet names apart without regard to case. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function refuseMovedSheets(plan: Plan, order: readonly string[]): void {
  const there = [...order];
  for (const edit of plan.edits) {
    if (edit.kind === "addSheet") {
      if (there.some((name) => sameName(name, edit.sheet)))
        throw new HostFailure("stale", { objects: [edit.sheet] });
      there.push(edit.sheet);
    }
    const sheet = sheetOfEdit(edit);
    if (sheet !== undefined && !there.includes(sheet)) throw new HostFailure("stale", { objects: [sheet] });
  }
}

const BYTES_OF_A_PROTECTION = 1_500;

/** On a protected sheet only the contents of unlocked cells can be written; rejects with `protected` for all else. */
export async function refuseProtected(
  context: OpenContext,
  plan: Plan,
  isProtected: ReadonlySet<string>,
  options: ReadOptions,
): Promise<void> {
  const asked: { readonly sheet: string; readonly protection: Excel.FormatProtection }[] = [];
  for (const edit of plan.edits) {
    const sheet = sheetOfEdit(edit);
    if (sheet === undefined || !isProtected.has(sheet)) continue;
    if (edit.kind !== "cells") throw new HostFailure("protected", { sheet });
    asked.push({
      sheet,
      protection: rangeOf(context.workbook.worksheets.getItem(sheet), areaOfCells(edit)).format.protection,
    });
  }
  const jobs = asked.map(({ protection }) => ({
    bytes: BYTES_OF_A_PROTECTION,
    queue: () => {
      protection.load({ locked: true });
    },
  }));
  await runInBatches(context, jobs, options.batchBytes);
  for (const { sheet, protection } of asked) {
    // null where some of the cells are locked.
    const { locked } = protection as { locked: boolean | null };
    if (locked !== false) throw new HostFailure("protected", { sheet });
  }
}
