import { entryAt } from "../../../values/invariants/defect";
import { valueAt } from "../../../values/workbook/snapshot";
import { formatSubject, type DataRange } from "../../checking/data-range";
import type { Occurrence } from "../../findings/finding";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { rangeRule } from "../../checking/machine-readable-rule";

/** Rule 2-1: no empty rows or columns split a table: each stretch of rows once, each column once. */
export const formatSplitTable = rangeRule({
  code: "format/2-1-split-table",
  severity: "warning",
  keeps: ({ table, column, rows, kind }) => [table, column, rows, kind],
  find: (range) => [...emptyRows(range), ...emptyColumns(range)],
});

function isBlank({ sheet }: DataRange, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  return value === null || value === "";
}

function emptyRows(range: DataRange): Occurrence<"format/2-1-split-table">[] {
  const findings: Occurrence<"format/2-1-split-table">[] = [];
  for (let index = 1; index < range.rows.length; index += 1) {
    const [before, after] = [entryAt(range.rows, index - 1), entryAt(range.rows, index)];
    const empty: number[] = [];
    for (let row = before + 1; row < after; row += 1) {
      if (range.columns.every(({ sheetColumn }) => isBlank(range, row, sheetColumn))) empty.push(row);
    }
    const [first] = empty;
    if (first === undefined) continue;
    findings.push({
      at: { sheet: range.sheet.name, row: first, column: range.area.column },
      ...NO_INDICATOR,
      data: { ...formatSubject(range, undefined, empty.length), kind: "rows" },
    });
  }
  return findings;
}

function emptyColumns(range: DataRange): Occurrence<"format/2-1-split-table">[] {
  return range.columns
    .filter(({ header, sheetColumn }) => {
      if (header.trim() !== "") return false;
      for (const row of range.rows) if (!isBlank(range, row, sheetColumn)) return false;
      return true;
    })
    .map((column) => ({
      at: { sheet: range.sheet.name, row: range.area.row, column: column.sheetColumn },
      ...NO_INDICATOR,
      data: { ...formatSubject(range, column, 1), kind: "column" },
    }));
}
