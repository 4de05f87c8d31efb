import { readCell } from "../../../values/notation/read-cell";
import { formatSubject, placesWhere, shownOf } from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { columnRule } from "../../checking/machine-readable-rule";

/** What may be in place of a number: X for what is kept secret, *** for what does not exist. 0 is a number. */
const ALLOWED = /^(?:X|\*{3})$/;

/** Rule 1-13: in columns of numbers no other marks (`-`, `…`, 該当なし) than those of the rule. */
export const formatSymbol = columnRule({
  code: "format/1-13-symbol",
  severity: "warning",
  keeps: ({ table, column, rows, raw }) => [table, column, rows, raw],
  speaksOf: ({ kind }) => kind === "number",
  find: (range, column) =>
    placesWhere(range, column, isOtherMark).map(({ at, rows, text }) => ({
      at,
      ...NO_INDICATOR,
      data: { ...formatSubject(range, column, rows.length), raw: shownOf(column, text) },
    })),
});

function isOtherMark(text: string): boolean {
  return readCell(text).state === "mark" && !ALLOWED.test(text.normalize("NFKC").trim());
}
