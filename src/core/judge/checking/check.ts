import type { CalendarDate } from "../../values/calendar/calendar-date";
import type { Acknowledgement } from "../../read/definition/acknowledgement";
import type { DefinitionProblem } from "../../model/definition-problem";
import type { IndicatorDefinition } from "../../model/indicator-definition";
import type { Settings } from "../../read/definition/settings";
import type { IndicatorTable, NotChecked } from "../../model/indicator";
import type { RecountReview } from "../recount/compare-recounts";
import type { Ledger } from "../../model/ledger";
import type { ProgrammeTable } from "../../model/programme";
import type { ProgrammeRecount } from "../recount/recount-programme";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { Finding, FindingCode } from "../findings/finding";

/** Everything that checks may look at. What is left out makes the checks that need it say so in `notChecked`. */
export interface CheckInput {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly IndicatorTable[];
  /** 基準日: years that end before it are over. */
  readonly asOf?: CalendarDate;
  /** The fiscal year's first month; 4 where left out. */
  readonly startMonth?: number;
  /** 指標定義; undefined where the workbook has none. */
  readonly definitions?: readonly IndicatorDefinition[];
  /** What 指標定義, 設定 and 確認記録 say that cannot be understood. */
  readonly definitionProblems?: readonly DefinitionProblem[];
  /** 設定; where left out, nothing is known of the population. */
  readonly settings?: Settings;
  /** 確認記録: what a person has recorded. */
  readonly acknowledgements?: readonly Acknowledgement[];
  /** Undefined where ledgers were not looked for; empty where there are none. */
  readonly ledgers?: readonly Ledger[];
  /** The tables' actuals beside the ledgers' figures. */
  readonly recount?: RecountReview;
  /** Undefined where programme tables were not looked for. */
  readonly programmeTables?: readonly ProgrammeTable[];
  /** The programme tables beside 事業費台帳 and 取組台帳. */
  readonly programmeRecount?: ProgrammeRecount;
  /** The workbook's file name, where the host knows it. */
  readonly fileName?: string;
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
