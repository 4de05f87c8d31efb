import type { CalendarDate } from "../../values/calendar/calendar-date";
import { acknowledgementEdits } from "./acknowledgement-edits";
import type { Plan } from "../../plan/plan";
import { formatCell } from "../../values/workbook/cell-address";
import type { CellValue } from "../../values/workbook/cell-value";
import { findSheet, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { RecountComparison } from "../../judge/recount/compare-recounts";
import { numberEdits } from "../recount/number-edits";

/** Who takes the ledger's figure over, when and why; a reason is required. */
export interface Adoption {
  readonly reason: string;
  readonly author: string;
  readonly date: CalendarDate;
}

/** The code under which an adopted figure stands in 確認記録. */
export const ADOPTED_CODE = "recount/mismatch";

/**
 * Takes over the ledger's figure for one cell, also of a past, published year, and records the reason with the figure that
 * stood there in 確認記録. Nothing is written where either place refuses: a change without its reason would be lost.
 */
export function planAdopt(
  workbook: WorkbookSnapshot,
  comparison: RecountComparison,
  adoption: Adoption,
): Plan {
  const { year, indicator, recounted, table } = comparison;
  const { actual } = year;
  if (!actual || adoption.reason.trim() === "") return { kind: "adopt", edits: [], refusals: [] };
  if (findSheet(workbook, table.sheet)?.isProtected) {
    return { kind: "adopt", edits: [], refusals: [{ code: "protected", sheet: table.sheet }] };
  }
  const figure = numberEdits(workbook, actual.address, recounted.value);
  if (figure.length === 0) return { kind: "adopt", edits: [], refusals: [] };
  const record = acknowledgementEdits(workbook, {
    code: ADOPTED_CODE,
    place: `${actual.address.sheet}!${formatCell(actual.address)}`,
    indicator: indicator.mark === "" ? indicator.name : indicator.mark,
    fiscalYear: year.fiscalYear,
    reason: `${adoption.reason.trim()}（${shown(actual.reading.raw)} → ${shown(recounted.value)}）`,
    author: adoption.author.trim(),
    date: adoption.date,
  });
  if (record.refusals.length > 0) return { kind: "adopt", edits: [], refusals: record.refusals };
  return { kind: "adopt", edits: [...figure, ...record.edits], refusals: [] };
}

function shown(raw: CellValue): string {
  if (raw === null) return "空欄";
  return typeof raw === "object" ? raw.error : String(raw);
}
