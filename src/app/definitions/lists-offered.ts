import type { Review } from "../../core/review";
import { ownSheets } from "../../core/plan/own-places";
import { isAmong } from "../../core/read/ledger/agree-ledgers";
import { offeredLists } from "../../core/read/ledger/offered-lists";
import { ownLists, type OwnList } from "../../core/read/ledger/own-lists";
import { readSettings } from "../../core/read/definition/settings";

/** The lists that an indicator may be counted from by their own names, with the review that counts by them. */
export interface ListsOffered {
  readonly lists: readonly OwnList[];
  /** The review with the lists among its ledgers, those too that 指標定義 does not name yet. */
  readonly review: Review;
}

/** Whether there is a list in the workbook that an indicator could be counted from. */
export function hasListToCount({ lists, review }: ListsOffered): boolean {
  return lists.length > 0 || review.ledgers.length > 0;
}

/**
 * What a person may choose as 台帳 beside the kinds: lists that differ from others of their kind, and those of no kind, on
 * sheets that nothing is read from or that wait for an answer. To choose one is the answer.
 */
export function listsOffered(review: Review): ListsOffered {
  const { workbook, ledgers, tables, programmeTables, settings } = review;
  const ofKinds = ledgers.filter(({ kind }) => kind !== "list");
  const taken = new Set([...ofKinds, ...tables, ...programmeTables].map(({ sheet }) => sheet));
  const own = ownSheets(workbook);
  const { noLedgers } = readSettings(workbook).ledgerAnswers;
  const isOpen = (sheet: string): boolean =>
    !taken.has(sheet) && !own.has(sheet) && !isAmong(sheet, noLedgers);
  const offered = offeredLists(workbook, isOpen, settings.startMonth);
  const sheets = new Set(offered.flatMap((list) => list.ledgers.map(({ sheet }) => sheet)));
  const named = ledgers.filter(({ kind, sheet }) => kind === "list" && !sheets.has(sheet));
  return {
    lists: [...ownLists(ofKinds), ...offered],
    review: { ...review, ledgers: [...ofKinds, ...named, ...offered.flatMap((list) => list.ledgers)] },
  };
}
