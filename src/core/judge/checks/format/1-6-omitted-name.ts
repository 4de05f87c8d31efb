import { isDittoMark } from "../../../values/notation/ditto-mark";
import { compareKey } from "../../../values/notation/normalise";
import { valueAt } from "../../../values/workbook/snapshot";
import type { FormatFindingData } from "../../findings/data-of-format";
import { formatSubject, placesWhere, type DataColumn, type DataRange } from "../../checking/data-range";
import type { Occurrence } from "../../findings/finding";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { rangeRule } from "../../checking/machine-readable-rule";

/**
 * Rule 1-6: no name is left out: every column has a heading of its own, and no cell says 〃 or 同上. These are said once for a
 * column, at the first of them: whoever writes so does in many rows, and they are read as what stands above.
 */
export const formatOmittedName = rangeRule({
  code: "format/1-6-omitted-name",
  severity: "warning",
  keeps: ({ table, column, rows, raw, kind }) => [table, column, rows, raw, kind],
  find: (range) => [...headingsOf(range), ...range.columns.flatMap((column) => dittosOf(range, column))],
});

function dittosOf(range: DataRange, column: DataColumn): Occurrence<"format/1-6-omitted-name">[] {
  const places = placesWhere(range, column, isDittoMark);
  const rows = places.reduce((sum, place) => sum + place.rows.length, 0);
  return places.slice(0, 1).map(({ at, text }) => ({
    at,
    ...NO_INDICATOR,
    data: { ...formatSubject(range, column, rows), raw: text.trim(), kind: "ditto" },
  }));
}

function headingsOf(range: DataRange): Occurrence<"format/1-6-omitted-name">[] {
  const seen = new Set<string>();
  return range.columns.flatMap((column) => {
    const key = compareKey(column.header);
    if (key === "") return holdsSomething(range, column) ? [heading(range, column, "blankHeading")] : [];
    const isDoubled = seen.has(key);
    seen.add(key);
    return isDoubled ? [heading(range, column, "doubledHeading")] : [];
  });
}

function heading(
  range: DataRange,
  column: DataColumn,
  kind: FormatFindingData["format/1-6-omitted-name"]["kind"],
): Occurrence<"format/1-6-omitted-name"> {
  return {
    at: { sheet: range.sheet.name, row: range.area.row, column: column.sheetColumn },
    ...NO_INDICATOR,
    data: { ...formatSubject(range, column, 1), raw: column.header, kind },
  };
}

function holdsSomething({ sheet, rows }: DataRange, { sheetColumn }: DataColumn): boolean {
  for (const row of rows) {
    const value = valueAt(sheet, row, sheetColumn);
    if (value !== null && value !== "") return true;
  }
  return false;
}
