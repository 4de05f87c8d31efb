import { formatSubject, placesWhere, shownOf } from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { columnRule } from "../../checking/machine-readable-rule";

/** Rule 1-2: one datum a cell. Columns of free text are sentences, and left out. */
export const formatOneDatum = columnRule({
  code: "format/1-2-one-datum",
  severity: "warning",
  keeps: ({ table, column, rows, raw }) => [table, column, rows, raw],
  speaksOf: ({ kind }) => kind !== "text",
  find: (range, column) =>
    placesWhere(range, column, (text) => /\S[\n\r、；;]+\s*\S/.test(text.trim())).map(
      ({ at, rows, text }) => ({
        at,
        ...NO_INDICATOR,
        data: { ...formatSubject(range, column, rows.length), raw: shownOf(column, text) },
      }),
    ),
});
