import { formatEraYear } from "../../values/calendar/japanese-era";
import { evidenceSheetName } from "../../values/workbook/own-sheets";
import { planRecordsSheet } from "./plan-evidence-sheet";
import type { Plan } from "../../plan/plan";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { ProgrammeComparison } from "../../judge/recount/recount-programme";

/** A new sheet with the records of 事業費台帳 that make up an item's amount of a year; empty where there are none. */
export function planSpendingSheet(workbook: WorkbookSnapshot, comparison: ProgrammeComparison): Plan {
  const { item, recounted } = comparison;
  if (recounted.spent === undefined) return { kind: "evidence", edits: [], refusals: [] };
  const name = `${item.mark}${item.name}`;
  const year = formatEraYear(recounted.fiscalYear);
  const records = recounted.evidence.reduce((sum, one) => sum + one.records.length, 0);
  const words = {
    name: evidenceSheetName(name, year),
    title: `${name}　${year}　${String(recounted.spent)}千円`,
    note: `事業費台帳の${String(records)}件`,
  };
  return planRecordsSheet(workbook, words, recounted.evidence);
}
