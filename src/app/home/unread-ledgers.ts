import { isAmong } from "../../core/read/ledger/agree-ledgers";
import { readSettings } from "../../core/read/definition/settings";
import type { Review } from "../../core/review";

/** 研修台帳, 参加者名簿, 相談受付簿R6, 受付簿（令和6年度）, 出前講座一覧, 利用日誌, 訪問記録; not 指標一覧 or 事業一覧. */
const NAMED_LIKE_A_LEDGER =
  /(?:台帳|簿|日誌|日報|(?<!指標|事業|施策|計画|目標|項目|用語|課題)一覧表?|(?:相談|利用|訪問|活動|実施|開催|受講|参加|運行|貸出)(?:記録|報告)[表票書]?)[\s_・-]*\(?(?:(?:令和|平成|[rh])?\s*(?:元|\d{1,4})(?:年度?)?)?\)?$/i;

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
