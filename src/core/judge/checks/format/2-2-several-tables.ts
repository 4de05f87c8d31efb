import { overlaps, type Area } from "../../../values/workbook/cell-address";
import type { CheckInput } from "../../checking/check";
import { dataRangesOf, formatSubject, type DataRange } from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { rangeRule } from "../../checking/machine-readable-rule";

/** Rule 2-2: one table a sheet. It is at the table that is not the first of its sheet. */
export const formatSeveralTables = rangeRule({
  code: "format/2-2-several-tables",
  severity: "warning",
  keeps: ({ table, column, rows, others }) => [table, column, rows, others],
  find: (range, input) => {
    const others = tablesBefore(range, input).length;
    if (others === 0) return [];
    return [
      {
        at: { sheet: range.sheet.name, row: range.area.row, column: range.area.column },
        ...NO_INDICATOR,
        data: { ...formatSubject(range, undefined, 1), others },
      },
    ];
  },
});

/** Tables of any kind that are above a range, or left of it, on the same sheet. */
function tablesBefore(range: DataRange, input: CheckInput): Area[] {
  const { sheet, area } = range;
  const known = [
    ...dataRangesOf(input).map((one) => ({ sheet: one.sheet.name, area: one.area })),
    ...input.tables,
    ...input.programmeTables,
  ].flatMap((one) => (one.sheet === sheet.name ? [one.area] : []));
  const tables = sheet.tables
    .map((table) => table.area)
    .filter((one) => !known.some((other) => overlaps(one, other)));
  return [...known, ...tables].filter(
    (one) =>
      !overlaps(one, area) && (one.row < area.row || (one.row === area.row && one.column < area.column)),
  );
}
