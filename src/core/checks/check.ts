import type { CalendarDate } from "../calendar/calendar-date";
import type { IndicatorDefinition } from "../definition/indicator-definition";
import type { IndicatorTable, NotChecked } from "../indicator/indicator";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Finding, FindingCode } from "./finding";

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
