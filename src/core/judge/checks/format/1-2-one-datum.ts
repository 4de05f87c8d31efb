import { formatSubject, placesWhere, shownOf, type DataColumn } from "../../checking/data-range";
import { NO_INDICATOR } from "../../checking/ledger-columns";
import { columnRule } from "../../checking/machine-readable-rule";

const SEVERAL = /\S[\n\r、；;]+\s*\S/;

/** ・ and a comma are within the names of companies, and so is 「と」. */
const SEVERAL_NAMES = /\S\s*(?:[\n\r、；;/／]|及び|および)\s*\S/;

/** What such a name may be of two all the same, where each part is a company's name by itself: D社・E社, A社とB社. */
const BETWEEN_NAMES = /[・･,，と]/;
const OF_A_COMPANY =
  /^(?:(?:株式|有限|合同)会社.|[(（][株有同][)）].|[㈱㈲].|[^\s]{2,8}法人.)|.(?:社|法人|[(（][株有同][)）]|[㈱㈲])$/;

/**
 * Rule 1-2: one datum a cell. Columns of free text are sentences, and left out, but for the names of organisations that are
 * counted: A社／B社 would be one.
 */
export const formatOneDatum = columnRule({
  code: "format/1-2-one-datum",
  severity: "warning",
  keeps: ({ table, column, rows, raw }) => [table, column, rows, raw],
  speaksOf: ({ kind, namesOne }) => kind !== "text" || namesOne,
  find: (range, column) =>
    placesWhere(range, column, (text) => holdsSeveral(column, text.trim())).map(({ at, rows, text }) => ({
      at,
      ...NO_INDICATOR,
      data: { ...formatSubject(range, column, rows.length), raw: shownOf(column, text) },
    })),
});

function holdsSeveral({ namesOne }: DataColumn, text: string): boolean {
  if (!namesOne) return SEVERAL.test(text);
  const names = text.split(BETWEEN_NAMES).map((name) => name.trim());
  return SEVERAL_NAMES.test(text) || (names.length > 1 && names.every((name) => OF_A_COMPANY.test(name)));
}
