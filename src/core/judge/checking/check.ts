import type { AsOfDate } from "../../read/definition/as-of-date";
import type { DefinitionsRead } from "../../read/definition/read-definitions";
import type { Settings } from "../../read/definition/settings";
import type { IndicatorTable, IndicatorYear } from "../../model/indicator";
import type { NotChecked } from "../../model/not-checked";
import type { RecountReview } from "../recount/compare-recounts";
import type { Ledger } from "../../model/ledger";
import type { LedgerAgreement } from "../../model/ledger-agreement";
import type { ProgrammeTable } from "../../model/programme";
import type { ProgrammeRecount } from "../recount/recount-programme";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { runToTheEnd } from "../../values/steps/run-to-the-end";
import type { Finding, FindingCode, FindingDataByCode, Occurrence, Severity } from "../findings/finding";

/** What was read of a workbook and counted from it: all that checks look at, and nothing of it is ever left out. */
export interface CheckInput {
  readonly workbook: WorkbookSnapshot;
  /** 基準日, and where it comes from: years that end before it are over. */
  readonly asOf: AsOfDate;
  /** 設定, with the usual values where the workbook has none. */
  readonly settings: Settings;
  /** 指標定義, and whether the workbook has it. */
  readonly definitions: DefinitionsRead;
  readonly tables: readonly IndicatorTable[];
  /** Where the rate of each year is, or would be once it is filled in; years without such a place are not in it. */
  readonly rateCells: ReadonlyMap<IndicatorYear, CellAddress>;
  /** The ledgers that are counted. */
  readonly ledgers: readonly Ledger[];
  /** Why those are counted, and which tables wait for somebody to say whether they are ledgers. */
  readonly ledgerAgreement: LedgerAgreement;
  /** The tables' actuals beside what the ledgers come to. */
  readonly recount: RecountReview;
  readonly programmeTables: readonly ProgrammeTable[];
  /** The programme tables beside 事業費台帳 and 取組台帳. */
  readonly programmeRecount: ProgrammeRecount;
}

export interface CheckResult<Code extends FindingCode = FindingCode> {
  readonly findings: readonly Finding<Code>[];
  readonly notChecked: readonly NotChecked[];
}

/** What a rule finds, at once or with pauses: a rule that reads every record of a large ledger pauses now and then. */
export type Search<Code extends FindingCode> =
  readonly Occurrence<Code>[] | Generator<undefined, readonly Occurrence<Code>[]>;

/** A part of a finding's figures; what is undefined was not known. */
export type Kept = string | number | undefined;

/**
 * One rule: its code (which names its file here, its test and its page in docs/checks), how grave it is, what tells one of
 * its findings from another, and how it finds them. Never throws for what a user typed, and changes nothing.
 */
export interface CheckRule<Code extends FindingCode> {
  readonly code: Code;
  /** By its data where it is not always the same. */
  readonly severity: Severity | ((data: FindingDataByCode[Code]) => Severity);
  /**
   * The figures that an answer in 確認記録 is about, in the order in which they are written there: with others the finding
   * is open again. Rates that follow from figures are left out, because they move with every month of a year.
   */
  readonly keeps: (data: FindingDataByCode[Code]) => readonly Kept[];
  readonly find: (input: CheckInput) => Search<Code>;
  /** What it could not look at, for lack of something. */
  readonly passesOver?: (input: CheckInput) => readonly NotChecked[];
}

/** A rule as it is run: by itself, or with all others. */
export interface CheckOf<Code extends FindingCode> extends Pick<
  CheckRule<Code>,
  "code" | "severity" | "keeps"
> {
  readonly run: (input: CheckInput) => CheckResult<Code>;
  /** `run`, with the pauses of its search. */
  readonly steps: (input: CheckInput) => Generator<undefined, CheckResult<Code>>;
}

/** A check of any code. */
export type Check = { [Code in FindingCode]: CheckOf<Code> }[FindingCode];

/** Makes a check of its rule: each occurrence becomes a finding of the rule's code and severity. */
export function checkOf<Code extends FindingCode>(rule: CheckRule<Code>): CheckOf<Code> {
  const { code, severity, keeps } = rule;
  function* steps(input: CheckInput): Generator<undefined, CheckResult<Code>> {
    const search = rule.find(input);
    const found = "next" in search ? yield* search : search;
    return {
      findings: found.map((occurrence) => findingOf(rule, occurrence)),
      notChecked: rule.passesOver?.(input) ?? [],
    };
  }
  return { code, severity, keeps, run: (input) => runToTheEnd(steps(input)), steps };
}

/** An occurrence as the finding that the rule makes of it. */
export function findingOf<Code extends FindingCode>(
  { code, severity }: Pick<CheckRule<Code>, "code" | "severity">,
  occurrence: Occurrence<Code>,
): Finding<Code> {
  const { data } = occurrence;
  return { ...occurrence, code, severity: typeof severity === "function" ? severity(data) : severity };
}
