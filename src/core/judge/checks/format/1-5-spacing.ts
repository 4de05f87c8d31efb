import { valueAt } from "../../../values/workbook/snapshot";
import {
  formatSubject,
  placesWhere,
  shownOf,
  type DataColumn,
  type DataRange,
} from "../../checking/data-range";
import type { Occurrence } from "../../findings/finding";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { columnRule } from "../../checking/machine-readable-rule";
import { mendCells } from "../../../plan/mend-cells";

const AT_THE_ENDS = /^\s|\s$/;

/** `氏　名`, or a heading in two lines: spaces that only spread the letters. */
const SPREAD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][ \u3000\n\r]+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Rule 1-5: no spaces or line breaks for looks: in headings, and around what is in a cell, where they can be mended.
 * A space between family and given name, and lines of free text, are no looks.
 */
export const formatSpacing = columnRule({
  code: "format/1-5-spacing",
  severity: "warning",
  keeps: ({ table, column, rows, raw }) => [table, column, rows, raw],
  speaksOf: () => true,
  find: (range, column, { workbook }) => [
    ...spreadHeading(range, column),
    ...placesWhere(range, column, (text) => AT_THE_ENDS.test(text) && text.trim() !== "").map(
      ({ at, rows, text }): Occurrence<"format/1-5-spacing"> => {
        const suggestion = mendCells(
          workbook,
          range.sheet.name,
          rows.flatMap((row) => {
            const value = valueAt(range.sheet, row, column.sheetColumn);
            return typeof value === "string"
              ? [{ row, column: column.sheetColumn, after: value.trim() }]
              : [];
          }),
        );
        return {
          at,
          ...NO_INDICATOR,
          data: { ...formatSubject(range, column, rows.length), raw: shownOf(column, text) },
          ...(suggestion && { suggestion }),
        };
      },
    ),
  ],
});

function spreadHeading(range: DataRange, column: DataColumn): Occurrence<"format/1-5-spacing">[] {
  const { header } = column;
  if (!AT_THE_ENDS.test(header) && !SPREAD.test(header)) return [];
  return [
    {
      at: { sheet: range.sheet.name, row: range.area.row, column: column.sheetColumn },
      ...NO_INDICATOR,
      data: { ...formatSubject(range, column, 1), raw: header },
    },
  ];
}
