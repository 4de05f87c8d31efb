import { compareKey } from "../../../values/notation/normalise";
import { formatSubject, type DataColumn, type DataRange } from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { rangeRule } from "../../checking/machine-readable-rule";

const NAMES_UNIT = /円|%|人|社|件|回|箇所/;

/** Rule 1-9: amounts name their unit in the heading, and published figures in the heading or a column 単位. */
export const formatUnit = rangeRule({
  code: "format/1-9-unit",
  severity: "warning",
  keeps: ({ table, column, rows }) => [table, column, rows],
  find: (range) =>
    columnsWithoutUnit(range).map((column) => ({
      at: { sheet: range.sheet.name, row: range.area.row, column: column.sheetColumn },
      ...NO_INDICATOR,
      data: formatSubject(range, column, 1),
    })),
});

function columnsWithoutUnit({ columns, isPublished }: DataRange): DataColumn[] {
  if (columns.some(({ header }) => header.includes("単位"))) return [];
  const figures = columns.filter(({ kind, unit }) => (isPublished ? kind === "number" : unit !== ""));
  return figures.filter(({ header }) => !NAMES_UNIT.test(compareKey(header)) && !header.includes("率"));
}
