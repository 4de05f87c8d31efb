import { readPlainCell } from "../../../values/notation/read-cell";
import { valueAt } from "../../../values/workbook/snapshot";
import {
  formatSubject,
  placesWhere,
  shownOf,
  type DataColumn,
  type DataRange,
} from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { columnRule } from "../../checking/machine-readable-rule";
import { mendCells, type MendedCell } from "../../../plan/mend-cells";

/** Rule 1-3: numbers are numbers, without 円, ▲ or commas typed into them. The mend leaves the number that was read. */
export const formatNumeric = columnRule({
  code: "format/1-3-numeric",
  severity: "warning",
  keeps: ({ table, column, rows, raw }) => [table, column, rows, raw],
  speaksOf: ({ kind }) => kind === "number",
  find: (range, column, { workbook }) =>
    placesWhere(range, column, (text) => numberIn(text, column) !== undefined).map(({ at, rows, text }) => {
      const suggestion = mendCells(
        workbook,
        range.sheet.name,
        rows.flatMap((row) => mendedCell(range, column, row)),
      );
      return {
        at,
        ...NO_INDICATOR,
        data: { ...formatSubject(range, column, rows.length), raw: shownOf(column, text) },
        ...(suggestion && { suggestion }),
      };
    }),
});

function mendedCell(range: DataRange, column: DataColumn, row: number): MendedCell[] {
  const text = valueAt(range.sheet, row, column.sheetColumn);
  const after = typeof text === "string" ? numberIn(text, column) : undefined;
  return after === undefined ? [] : [{ row, column: column.sheetColumn, after }];
}

function numberIn(text: string, { unit }: DataColumn): number | undefined {
  const reading = readPlainCell(text, { unit });
  return reading.state === "number" ? reading.value : undefined;
}
