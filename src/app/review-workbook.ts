import type { CalendarDate } from "../core/calendar/calendar-date";
import { applyAcknowledgements } from "../core/checks/apply-acknowledgements";
import type { CheckInput } from "../core/checks/check";
import { machineReadableScore } from "../core/checks/machine-readable-rules";
import { checkSteps } from "../core/checks/run-checks";
import { readAcknowledgements } from "../core/definition/acknowledgement";
import { asOfDate } from "../core/definition/as-of-date";
import { readDefinitions } from "../core/definition/read-definitions";
import { readSettings } from "../core/definition/settings";
import { findIndicatorTables } from "../core/indicator/find-indicator-tables";
import { compareRecounts } from "../core/ledger/compare-recounts";
import { findLedgers } from "../core/ledger/find-ledgers";
import { findProgrammeTables } from "../core/programme/find-programme-tables";
import { recountProgramme } from "../core/programme/recount-programme";
import { runToTheEnd } from "../core/steps/run-to-the-end";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { Review } from "./kpi-ledger";

export interface ReviewOptions {
  /** 基準日 that a person named, before the one of 設定. */
  readonly asOf: CalendarDate | undefined;
  readonly today: CalendarDate;
}

/** `reviewSteps` at once. */
export function reviewWorkbook(workbook: WorkbookSnapshot, options: ReviewOptions): Review {
  return runToTheEnd(reviewSteps(workbook, options));
}

/**
 * Everything that is known of a workbook, from one reading: what it defines, what its tables and ledgers hold, what the
 * ledgers come to, and what the checks found. Pure; yields behind each part that takes long in a large workbook.
 */
export function* reviewSteps(
  workbook: WorkbookSnapshot,
  options: ReviewOptions,
): Generator<undefined, Review> {
  const { settings, problems: settingProblems } = readSettings(workbook);
  const { startMonth } = settings;
  const foundLedgers = findLedgers(workbook, startMonth);
  yield;
  const { ledgers } = foundLedgers;
  const definitions = readDefinitions(workbook, ledgers, startMonth);
  const acknowledged = readAcknowledgements(workbook, startMonth);
  const found = findIndicatorTables(workbook, { overrides: definitions.definitions, startMonth });
  yield;
  const { tables } = found;
  const asOf = asOfDate({
    given: options.asOf,
    setting: settings.asOf,
    tables,
    startMonth,
    today: options.today,
  });
  const recount = compareRecounts(tables, definitions.definitions, ledgers, { asOf: asOf.date, startMonth });
  yield;
  const foundProgramme = findProgrammeTables(workbook, startMonth);
  const programmeRecount = recountProgramme(foundProgramme.tables, ledgers);
  yield;
  const definitionProblems = [...settingProblems, ...definitions.problems, ...acknowledged.problems];
  const { acknowledgements } = acknowledged;
  const input: CheckInput = {
    workbook,
    tables,
    asOf: asOf.date,
    startMonth,
    ...(definitions.exists ? { definitions: definitions.definitions } : {}),
    definitionProblems,
    settings,
    acknowledgements,
    ledgers,
    recount,
    programmeTables: foundProgramme.tables,
    programmeRecount,
  };
  const checked = yield* checkSteps(input);
  const answered = applyAcknowledgements(checked.findings, acknowledgements);
  const closed = new Set(answered.acknowledged.map(({ finding }) => finding));
  return {
    workbook,
    asOf,
    settings,
    definitions,
    definitionProblems,
    acknowledgements,
    tables,
    ledgers,
    recount,
    programmeTables: foundProgramme.tables,
    programmeRecount,
    findings: checked.findings.filter((finding) => !closed.has(finding)),
    acknowledged: answered.acknowledged,
    reopened: answered.reopened,
    scoreCard: machineReadableScore(input, checked.findings),
    notChecked: [
      ...found.notChecked,
      ...foundLedgers.notChecked,
      ...foundProgramme.notChecked,
      ...checked.notChecked,
    ],
  };
}
