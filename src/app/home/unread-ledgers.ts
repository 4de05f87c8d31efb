import { isAmong } from "../../core/read/ledger/agree-ledgers";
import { readSettings } from "../../core/read/definition/settings";
import type { Review } from "../../core/review";

/** 研修台帳, 参加者名簿, 相談受付簿R6, 受付簿（令和6年度）. */
const NAMED_LIKE_A_LEDGER =
  /(?:台帳|名簿|受付簿|簿)[\s_・-]*\(?(?:(?:令和|平成|[rh])?\s*(?:元|\d{1,4})(?:年度?)?)?\)?$/i;

/**
 * The sheets that a person would call a ledger by their name, with rows below a heading, and that no ledger was read from:
 * their columns are those of no kind that is known. Sheets with a table of indicators, and what 台帳ではない表 names, are none.
 */
export function unreadLedgers(review: Review): readonly string[] {
  const { workbook, ledgers, tables, programmeTables } = review;
  const { noLedgers } = readSettings(workbook).ledgerAnswers;
  const read = new Set([...ledgers, ...tables, ...programmeTables].map(({ sheet }) => sheet));
  return workbook.sheets
    .filter(({ name, used }) => used.rows > 1 && NAMED_LIKE_A_LEDGER.test(name.normalize("NFKC").trim()))
    .map(({ name }) => name)
    .filter((name) => !read.has(name) && !isAmong(name, noLedgers));
}
