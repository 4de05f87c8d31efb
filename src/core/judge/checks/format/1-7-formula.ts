import { formulaAt } from "../../../values/workbook/snapshot";
import { formatSubject, type DataColumn, type DataRange } from "../../checking/data-range";
import type { Occurrence } from "../../findings/finding";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { rangeRule } from "../../checking/machine-readable-rule";

/** Rule 1-7: what is published holds values, no formulas. Ledgers are for work, and may calculate. */
export const formatFormula = rangeRule({
  code: "format/1-7-formula",
  severity: "warning",
  keeps: ({ table, column, rows }) => [table, column, rows],
  find: (range) => range.columns.flatMap((column) => formulasIn(range, column)),
  speaksOf: ({ isPublished }) => isPublished,
});

function formulasIn(range: DataRange, column: DataColumn): Occurrence<"format/1-7-formula">[] {
  const rows = Array.from(range.rows).filter(
    (row) => formulaAt(range.sheet, row, column.sheetColumn) !== null,
  );
  const [first] = rows;
  if (first === undefined) return [];
  return [
    {
      at: { sheet: range.sheet.name, row: first, column: column.sheetColumn },
      ...NO_INDICATOR,
      data: formatSubject(range, column, rows.length),
    },
  ];
}
