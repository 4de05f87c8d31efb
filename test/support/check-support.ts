import type { CheckInput, CheckResult, Check } from "../../src/core/judge/checking/check";
import type { IndicatorDefinition } from "../../src/core/model/indicator-definition";
import type { CalendarDate } from "../../src/core/values/calendar/calendar-date";
import { formatCell } from "../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { checkInput } from "./check-input";
import { workbookOf, type SheetInput } from "./workbook-builder";

/** What a test puts in the place of what was read: 基準日 that was asked for, and rows of 指標定義. */
export interface CheckParts extends Partial<Omit<CheckInput, "asOf" | "definitions">> {
  readonly asOf?: CalendarDate;
  readonly definitions?: readonly IndicatorDefinition[];
}

/** What a check says of a workbook, 基準日 being that of the seed where a test names none. */
export function runOn(check: Check, workbook: WorkbookSnapshot, parts: CheckParts = {}): CheckResult {
  const { asOf, definitions, ...more } = parts;
  const input = checkInput(workbook, asOf);
  const defined = definitions && { exists: true, definitions, namesLedgers: true, problems: [] };
  return check.run({ ...input, ...(defined && { definitions: defined }), ...more });
}

/** The findings of a check on a sheet of tab-separated text, each as its cell with its data. */
export function findingsOn(
  check: Check,
  tsv: string,
  options: Omit<SheetInput, "cells"> & { readonly allText?: boolean } = {},
  parts: CheckParts = {},
): readonly (readonly [cell: string, data: unknown])[] {
  return runOn(check, workbookOf(tsv, options), parts).findings.map(
    ({ at, data }) => [formatCell(at), data] as const,
  );
}

/** The findings of a check on a workbook, each as its cell with its data. */
export function found(
  check: Check,
  workbook: WorkbookSnapshot,
  asOf?: CalendarDate,
): [cell: string, data: unknown][] {
  return check.run(checkInput(workbook, asOf)).findings.map(({ at, data }) => [formatCell(at), data]);
}
