import type { CheckInput, CheckResult, Check } from "../../src/core/judge/checking/check";
import { findIndicatorTables } from "../../src/core/read/indicator/find-indicator-tables";
import { formatCell } from "../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { workbookOf, type SheetInput } from "./workbook-builder";

/** What a check says of the tables of a workbook. */
export function runOn(check: Check, workbook: WorkbookSnapshot, more: Partial<CheckInput> = {}): CheckResult {
  return check.run({ workbook, tables: findIndicatorTables(workbook).tables, ...more });
}

/** The findings of a check on a sheet of tab-separated text, each as its cell with its data. */
export function findingsOn(
  check: Check,
  tsv: string,
  options: Omit<SheetInput, "cells"> & { readonly allText?: boolean } = {},
  more: Partial<CheckInput> = {},
): readonly (readonly [cell: string, data: unknown])[] {
  return runOn(check, workbookOf(tsv, options), more).findings.map(
    ({ at, data }) => [formatCell(at), data] as const,
  );
}
