import { findingOf } from "../../judge/checking/check";
import { mismatchWith, recountMismatch } from "../../judge/checks/recount/mismatch";
import { acknowledgementOf, type WrittenReason } from "./acknowledge-finding";
import { acknowledgementEdits } from "./acknowledgement-edits";
import type { Plan } from "../../plan/plan";
import type { CellValue } from "../../values/workbook/cell-value";
import { findSheet, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { RecountComparison } from "../../judge/recount/compare-recounts";
import { isNothingCounted } from "../../judge/recount/nothing-counted";
import { numberEdits } from "../recount/number-edits";
import { leftOutNotices } from "../recount/left-out-notices";

/**
 * Takes over the ledger's figure for one cell, also of a past, published year, and records the reason with the figure that
 * was there in 確認記録. The record keeps the figures that are there from then on, so that it answers no difference that comes
 * later. A figure that no record makes up is left to a person, as in 再集計. Nothing is written where either place refuses: a change without its reason would be lost.
 */
export function planAdopt(
  workbook: WorkbookSnapshot,
  comparison: RecountComparison,
  written: WrittenReason,
): Plan {
  const { indicator, year, recounted, table } = comparison;
  const { actual } = year;
  // A part of a text cannot be written without the rest of it.
  if (!actual || actual.within || written.reason.trim() === "" || isNothingCounted(comparison))
    return { kind: "adopt", edits: [], refusals: [] };
  if (findSheet(workbook, table.sheet)?.isProtected) {
    return { kind: "adopt", edits: [], refusals: [{ code: "protected", sheet: table.sheet }] };
  }
  const figure = numberEdits(workbook, actual.address, recounted.value, indicator.unit);
  if (figure.length === 0) return { kind: "adopt", edits: [], refusals: [] };
  const entry = acknowledgementOf(
    findingOf(recountMismatch, mismatchWith(comparison, actual.address, recounted.value)),
    {
      reason: `${written.reason.trim()}（${shown(actual.reading.raw)} → ${shown(recounted.value)}）`,
      author: written.author.trim(),
      date: written.date,
    },
  );
  const record = acknowledgementEdits(workbook, [entry]);
  if (record.refusals.length > 0) return { kind: "adopt", edits: [], refusals: record.refusals };
  return {
    kind: "adopt",
    edits: [...figure, ...record.edits],
    refusals: [],
    notices: leftOutNotices(comparison),
  };
}

function shown(raw: CellValue): string {
  if (raw === null) return "空欄";
  return typeof raw === "object" ? raw.error : String(raw);
}
