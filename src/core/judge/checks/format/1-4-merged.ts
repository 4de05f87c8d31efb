import { formatArea, overlaps } from "../../../values/workbook/cell-address";
import { formatSubject } from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { rangeRule } from "../../checking/machine-readable-rule";

/** Rule 1-4: no merged cells within the table. */
export const formatMerged = rangeRule({
  code: "format/1-4-merged",
  severity: "warning",
  keeps: ({ table, column, rows, range }) => [table, column, rows, range],
  find: (range) =>
    range.sheet.merges
      .filter((merge) => overlaps(merge, range.area))
      .map((merge) => ({
        at: { sheet: range.sheet.name, row: merge.row, column: merge.column },
        ...NO_INDICATOR,
        data: { ...formatSubject(range, undefined, 1), range: formatArea(merge) },
      })),
});
