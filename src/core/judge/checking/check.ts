import type { AsOfDate } from "../../read/definition/as-of-date";
import type { DefinitionsRead } from "../../read/definition/read-definitions";
import type { Settings } from "../../read/definition/settings";
import type { IndicatorTable, NotChecked } from "../../model/indicator";
import type { RecountReview } from "../recount/compare-recounts";
import type { Ledger } from "../../model/ledger";
import type { LedgerAgreement } from "../../model/ledger-agreement";
import type { ProgrammeTable } from "../../model/programme";
import type { ProgrammeRecount } from "../recount/recount-programme";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { Finding, FindingCode } from "../findings/finding";

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

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}

/** One rule: never throws for what a user typed, and changes nothing. Its page is docs/checks/<name with - for />.md. */
export interface Check {
  readonly name: FindingCode;
  run(input: CheckInput): CheckResult;
}

/** The result of a check that could look at everything. */
export function found(findings: readonly Finding[]): CheckResult {
  return { findings, notChecked: [] };
}
