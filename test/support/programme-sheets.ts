import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { grid, sheet, workbook } from "./workbook-builder";

export const HEADINGS = "構成と内容\tR5\\n主な取組状況 実績額\tR6\\n主な取組状況 実績額（概算）";

/** A workbook of a programme table with these rows, and of other sheets of tab-separated text. */
export function book(rows: readonly string[], ...others: readonly string[]): WorkbookSnapshot {
  const table = [HEADINGS, "1 雇用創出型テレワーク\t\t", ...rows].join("\n");
  return workbook(
    [table, ...others].map((tsv, index) => sheet({ name: `表${String(index)}`, cells: grid(tsv) })),
  );
}

export const SPENDING = "年度\t区分\t事業\t財源\t金額（円）";
