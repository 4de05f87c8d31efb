import { formatSubject, placesWhere, shownOf } from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { columnRule } from "../../checking/machine-readable-rule";

/** Rule 1-2: one datum a cell. Columns of free text are sentences, and left out. */
export const formatOneDatum = columnRule(
  "format/1-2-one-datum",
  ({ kind }) => kind !== "text",
  (range, column) =>
    placesWhere(range, column, (text) => /\S[\n\r、；;]+\s*\S/.test(text.trim())).map(
      ({ at, rows, text }) => ({
        code: "format/1-2-one-datum",
        severity: "warning",
        at,
        ...NO_INDICATOR,
        data: { ...formatSubject(range, column, rows.length), raw: shownOf(column, text) },
      }),
    ),
);
