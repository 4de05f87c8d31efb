import { callName } from "../../judge/checking/figures";
import type { Comparison, FigureDifference } from "../../judge/comparison/comparison";
import type { IndicatorCell } from "../../model/indicator";
import type { Edit, Plan, PlanRefusal } from "../../plan/plan";
import { isFiscalYear } from "../../values/calendar/fiscal-year";
import { valueText } from "../../values/notation/value-text";
import { cellKey } from "../../values/workbook/cell-address";
import { findSheet, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { numberEdits } from "../recount/number-edits";
import type { WrittenReason } from "./acknowledge-finding";
import { acknowledgementEdits, type NewAcknowledgement } from "./acknowledgement-edits";

/** What 確認記録 calls a figure that was taken over from another file. It is no finding, and answers none. */
export const TAKEN_OVER = "comparison/taken";

/** A difference whose figure can be taken over. */
type Taken = FigureDifference & { readonly here: IndicatorCell; readonly takes: number };

/**
 * Takes over figures of another file, by their keys. What a published year had, and why it is another now, goes into 確認記録
 * with the name of the file; without a reason nothing of it is planned. Undefined where one of the figures no longer differs or
 * cannot be taken over. Refused as a whole where one place refuses: what belongs together is not written by halves.
 */
export function planTakeOver(
  workbook: WorkbookSnapshot,
  { figures, fileName }: Comparison,
  keys: readonly string[],
  written: WrittenReason,
): Plan | undefined {
  const asked = figures.filter(({ key }) => keys.includes(key)).filter(isTaken);
  if (asked.length < new Set(keys).size) return undefined;
  // A merged cell may be the figure of several years: what it takes is recorded for each of them.
  const cells = new Map(asked.map((one) => [cellKey(one.here.address), one]));
  const chosen = figures.filter(isTaken).filter(({ here }) => cells.has(cellKey(here.address)));
  const published = chosen.filter(({ isPublished }) => isPublished);
  const nothing: Plan = { kind: "takeOver", edits: [], refusals: [] };
  if (published.length > 0 && written.reason.trim() === "") return nothing;
  const refusals = protectedSheets(workbook, chosen);
  const edits = [...cells.values()].flatMap(({ here, takes, indicator }): Edit[] =>
    numberEdits(workbook, here.address, takes, indicator.unit),
  );
  const record =
    published.length === 0
      ? nothing
      : acknowledgementEdits(
          workbook,
          published.map((one) => entryOf(one, fileName, written)),
        );
  if (refusals.length + record.refusals.length > 0)
    return { ...nothing, refusals: [...refusals, ...record.refusals] };
  return { ...nothing, edits: [...edits, ...record.edits] };
}

function isTaken(difference: FigureDifference): difference is Taken {
  return difference.here !== undefined && difference.takes !== undefined;
}

function protectedSheets(workbook: WorkbookSnapshot, chosen: readonly Taken[]): PlanRefusal[] {
  const sheets = new Set(chosen.map(({ here }) => here.address.sheet));
  return [...sheets].flatMap((sheet): PlanRefusal[] =>
    findSheet(workbook, sheet)?.isProtected === true ? [{ code: "protected", sheet }] : [],
  );
}

function entryOf(
  { here, takes, indicator, fiscalYear }: Taken,
  fileName: string,
  { reason, author, date }: WrittenReason,
): NewAcknowledgement {
  const was = valueText(here.reading.raw).trim();
  return {
    code: TAKEN_OVER,
    place: cellKey(here.address),
    indicator: callName(indicator),
    fiscalYear: fiscalYear !== undefined && isFiscalYear(fiscalYear) ? fiscalYear : undefined,
    reason: `${reason.trim()}（${was === "" ? "空欄" : was} → ${String(takes)}、照合した「${fileName}」の値）`,
    author: author.trim(),
    date,
    value: String(takes),
  };
}
