import type { HostFailure, HostFailureCode } from "../app/workbook-host";
import type { PlanRefusal } from "../core/plan/plan";

export type FailureDetail = HostFailure["detail"];

/**
 * What the person was doing when Excel refused: it decides what can be said about the workbook's state, and how to try
 * again. `commandLine` is writing from the command line, where there is no button to press.
 */
export type FailedTask = "read" | "apply" | "undo" | "show" | "commandLine";

/** A refusal by Excel: what happened, what that means for the workbook, and what to do. */
export interface FailureWording {
  readonly title: (detail: FailureDetail, task: FailedTask) => string;
  readonly advice: (detail: FailureDetail, task: FailedTask) => string;
}

export interface FailureMessages {
  readonly byCode: Readonly<Record<HostFailureCode, FailureWording>>;
  /** What was and was not written. */
  readonly written: (task: FailedTask, partly: boolean) => string;
  /** In its place where what was written may have moved away with a row or a column. */
  readonly mayBeLeft: (sheet: string | undefined) => string;
  readonly cells: (cells: readonly string[]) => string;
  /** Sheets, tables, charts or names by name. */
  readonly objects: (names: readonly string[]) => string;
  /** Sheets that were written to without an answer: input of that moment may be gone. */
  readonly unseenOn: (names: readonly string[]) => string;
  /** Sheets that are left although they may be the add-in's, or may be somebody's. */
  readonly doubtfulSheets: (names: readonly string[]) => string;
  /** Sheets of the add-in's own that it may have left protected. */
  readonly protectedSheets: (names: readonly string[]) => string;
}

/** Why part of a command is not in its plan, and what to do about it. */
export type RefusalMessage = (refusal: PlanRefusal) => string;
