import { fiscalYear } from "../core/calendar/fiscal-year";
import type { Finding } from "../core/checks/finding";
import { planAcknowledgement } from "../core/definition/acknowledgement-edits";
import type { Plan } from "../core/plan/plan";
import { formatCell } from "../core/workbook/cell-address";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { AdoptionWords } from "./kpi-ledger";

/** Records why a finding stands. A blank reason records nothing: the row would answer no question. */
export function acknowledgeFinding(
  workbook: WorkbookSnapshot,
  finding: Finding,
  { reason, author, date }: AdoptionWords,
): Plan {
  if (reason.trim() === "") return { kind: "acknowledge", edits: [], refusals: [] };
  const { code, at, indicator = "", fiscalYear: year } = finding;
  return planAcknowledgement(workbook, {
    code,
    place: `${at.sheet}!${formatCell(at)}`,
    indicator,
    fiscalYear: year === undefined ? undefined : fiscalYear(year),
    reason: reason.trim(),
    author: author.trim(),
    date,
  });
}
