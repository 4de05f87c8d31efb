import { agreeLedgers, countedLedgers, undecidedNotChecked, withoutLists } from "./read/ledger/agree-ledgers";
import type { CalendarDate } from "./values/calendar/calendar-date";
import { applyAcknowledgements } from "./judge/answers/apply-acknowledgements";
import type { CheckInput } from "./judge/checking/check";
import { machineReadableScore } from "./judge/checks/machine-readable-rules";
import { checkSteps } from "./judge/checks/run-checks";
import { readAcknowledgements } from "./read/definition/acknowledgement";
import { asOfDate } from "./read/definition/as-of-date";
import { namedListSteps } from "./read/definition/named-lists";
import { readDefinitions } from "./read/definition/read-definitions";
import { readSettings } from "./read/definition/settings";
import { unusedDefinitions } from "./read/definition/unused-definitions";
import { indicatorTableSteps } from "./read/indicator/find-indicator-tables";
import { compareRecounts } from "./judge/recount/compare-recounts";
import { ledgerSteps } from "./read/ledger/find-ledgers";
import { withLedgerNames, withNames } from "./read/ledger/ledger-naming";
import { programmeTableSteps } from "./read/programme/find-programme-tables";
import { recountProgramme } from "./judge/recount/recount-programme";
import { runToTheEnd } from "./values/steps/run-to-the-end";
import { locateRateSteps } from "./write/rates/locate-rates";
import { judgingOf } from "./judge/achievement/judging";
import { formatCell } from "./values/workbook/cell-address";
import type { WorkbookSnapshot } from "./values/workbook/snapshot";
import type { RuleScore } from "./judge/checks/machine-readable-rules";
import type { AcknowledgedFinding } from "./judge/answers/apply-acknowledgements";
import type { Finding } from "./judge/findings/finding";
import type { Acknowledgement } from "./read/definition/acknowledgement";
import type { DefinitionProblem } from "./model/definition-problem";
import type { SheetCoverage } from "./model/coverage";
import type { NotChecked } from "./model/not-checked";
import { coverageSteps } from "./read/coverage/cover-figures";

/** What one reading of the workbook found. Plain data; the pane and the headless report are made from it. */
export interface Review extends CheckInput {
  /** The day on which it was read. */
  readonly today: CalendarDate;
  /** What could not be understood in 指標定義, 設定 and 確認記録. */
  readonly definitionProblems: readonly DefinitionProblem[];
  readonly acknowledgements: readonly Acknowledgement[];
  /** What is still to be answered: nothing is recorded, or the figures have changed since. */
  readonly findings: readonly Finding[];
  /** Findings that a person has answered in 確認記録. */
  readonly acknowledged: readonly AcknowledgedFinding[];
  /** Those of `findings` that had been answered for other figures. */
  readonly reopened: readonly AcknowledgedFinding[];
  /** How far ledgers and 指標データ keep the 15 rules of 総務省; answered findings count as well. */
  readonly scoreCard: readonly RuleScore[];
  /** What every figure of each sheet was read as. */
  readonly coverage: readonly SheetCoverage[];
  readonly notChecked: readonly NotChecked[];
}

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
 * ledgers come to, and what the checks found. Pure; yields after each part that takes long in a large workbook.
 */
export function* reviewSteps(
  workbook: WorkbookSnapshot,
  options: ReviewOptions,
): Generator<undefined, Review> {
  const { input, notChecked, settingProblems } = yield* readingSteps(workbook, options);
  const { acknowledgements, problems } = readAcknowledgements(workbook, input.settings.startMonth);
  const covered = yield* coverageSteps(workbook, input.settings.startMonth, input, notChecked);
  const checked = yield* checkSteps(input);
  const answered = applyAcknowledgements(checked.findings, acknowledgements);
  const closed = new Set(answered.acknowledged.map(({ finding }) => finding));
  const definitionProblems = [
    ...settingProblems,
    ...input.definitions.problems,
    ...unusedDefinitions(input.definitions.definitions, input.tables),
    ...problems,
  ];
  return {
    ...input,
    today: options.today,
    definitionProblems,
    acknowledgements,
    findings: checked.findings.filter((finding) => !closed.has(finding)),
    acknowledged: answered.acknowledged,
    reopened: answered.reopened,
    scoreCard: machineReadableScore(input, checked.findings),
    coverage: covered.sheets,
    notChecked: [
      ...definitionProblems.map(notUnderstood),
      ...notChecked.filter((entry) => !isSaidWithFigures(entry, covered.notChecked)),
      ...covered.notChecked,
      ...checked.notChecked,
    ],
  };
}

/** A heading that nobody can read is the reason why its figures are not read, and is said with them. */
function isSaidWithFigures({ what, why }: NotChecked, figures: readonly NotChecked[]): boolean {
  if (what.kind !== "heading" || why.code !== "notUnderstood") return false;
  return figures.some(
    (one) => one.why.code === "figuresUnread" && one.why.cell === what.at && one.what.sheet === what.sheet,
  );
}

/** Nothing is done with what cannot be understood, and the person who typed it has to know. */
function notUnderstood(problem: DefinitionProblem): NotChecked {
  const { cell, field } = problem;
  return {
    what: { kind: "cell", sheet: cell.sheet, at: formatCell(cell), text: field },
    why: { code: "definitionProblem", problem },
  };
}

/** What checks look at, with what the readers could not read. */
export interface WorkbookReading {
  readonly input: CheckInput;
  readonly notChecked: readonly NotChecked[];
  readonly settingProblems: readonly DefinitionProblem[];
}

/** The reading of a workbook and what its ledgers come to, before anything is checked. */
export function* readingSteps(
  workbook: WorkbookSnapshot,
  options: ReviewOptions,
): Generator<undefined, WorkbookReading> {
  const {
    settings,
    ledgerAnswers,
    bareYears,
    sheetYears,
    problems: settingProblems,
  } = readSettings(workbook);
  const { startMonth } = settings;
  const foundLedgers = yield* ledgerSteps(workbook, startMonth);
  yield;
  const agreed = countedLedgers(foundLedgers.ledgers, agreeLedgers(foundLedgers.ledgers, ledgerAnswers));
  const named = yield* namedListSteps(workbook, {
    counted: agreed,
    noLedgers: ledgerAnswers.noLedgers,
    startMonth,
  });
  const definitions = readDefinitions(workbook, [...agreed, ...named.lists], startMonth);
  const found = yield* indicatorTableSteps(workbook, {
    overrides: definitions.definitions,
    startMonth,
    day: options.asOf ?? settings.asOf ?? options.today,
    bareYears,
    sheetYears,
    ledgers: [...foundLedgers.ledgers, ...named.lists],
  });
  const { tables } = found;
  yield;
  const called = withNames(foundLedgers.ledgers, tables);
  yield;
  const ledgerAgreement = withoutLists(agreeLedgers(called, ledgerAnswers), named.lists);
  const ledgers = [...countedLedgers(called, ledgerAgreement), ...named.lists];
  const asOf = asOfDate({
    given: options.asOf,
    setting: settings.asOf,
    tables,
    startMonth,
    today: options.today,
  });
  yield;
  const rateCells = yield* locateRateSteps(workbook, tables, judgingOf({ settings, definitions }));
  yield;
  const counted = definitions.namesLedgers ? definitions.definitions : [];
  const recount = compareRecounts(tables, counted, ledgers, {
    asOf: asOf.date,
    startMonth,
    undecided: ledgerAgreement.undecided,
  });
  yield;
  const foundProgramme = yield* programmeTableSteps(workbook, startMonth, foundLedgers.ledgers);
  const programmeTables = foundProgramme.tables;
  const programmeRecount = recountProgramme(programmeTables, ledgers);
  yield;
  return {
    input: {
      workbook,
      asOf,
      settings,
      definitions,
      tables,
      rateCells,
      ledgers,
      ledgerAgreement,
      recount,
      programmeTables,
      programmeRecount,
    },
    notChecked: [
      ...unreadSheets(workbook),
      ...found.notChecked,
      ...withLedgerNames(
        foundLedgers.notChecked.filter(({ what }) => named.lists.every(({ sheet }) => sheet !== what.sheet)),
        tables,
      ),
      ...named.notChecked,
      ...ledgerAgreement.undecided.flatMap(undecidedNotChecked),
      ...foundProgramme.notChecked,
    ],
    settingProblems,
  };
}

/** Sheets of which nothing is known but their name. */
function unreadSheets({ sheets }: WorkbookSnapshot): NotChecked[] {
  return sheets.flatMap(({ name, unreadTo }) =>
    unreadTo === undefined
      ? []
      : [
          {
            what: { kind: "sheet", sheet: name, at: undefined, text: "" },
            why: { code: "tooFarOut", cell: formatCell(unreadTo) },
          },
        ],
  );
}
