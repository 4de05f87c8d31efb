import { compareKey } from "../../../values/notation/normalise";
import { formatSubject, placesWhere, shownOf } from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { rangeRule } from "../../checking/machine-readable-rule";

const ERA = /^(?:明治|大正|昭和|平成|令和|[mtshr])\.?(?:\d|元)/;
const WESTERN = /(?:19|20)\d\d/;

/** A column that says the same in western years, or as a time code. */
const WESTERN_COLUMN = /西暦|時間軸コード|年次コード/;

/**
 * Rule 1-11: a year of an era has the western year or a time code beside it. True dates are western whatever their format
 * shows.
 */
export const formatEraOnly = rangeRule({
  code: "format/1-11-era-only",
  severity: "warning",
  keeps: ({ table, column, rows, raw }) => [table, column, rows, raw],
  find: (range) =>
    range.columns
      .filter(({ kind }) => kind === "date" || kind === "year")
      .flatMap((column) =>
        placesWhere(range, column, isEraOnly).map(({ at, rows, text }) => ({
          at,
          ...NO_INDICATOR,
          data: { ...formatSubject(range, column, rows.length), raw: shownOf(column, text) },
        })),
      ),
  speaksOf: ({ columns }) => !columns.some(({ header }) => WESTERN_COLUMN.test(header)),
});

function isEraOnly(text: string): boolean {
  const key = compareKey(text);
  return ERA.test(key) && !WESTERN.test(key);
}
