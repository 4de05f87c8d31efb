import { headingKey } from "../tables/heading-key";
import { textReader } from "../../model/column-text";
import type { Ledger, LedgerColumn } from "../../model/ledger";
import { note } from "./define-column";
import { namesColumn } from "./find-column";
import { isPlainNumberHeading } from "./match-headers";

/**
 * A record by everything that it must have; two sheets of one ledger that share most of these are copies. Where the sheet
 * has none of the dates or years that the kind must have, by its other columns too: numbers that start again at 1 and names
 * that come back every year are the same on the sheets of all years, and only the office's own 受付日 tells them apart. Of a list
 * of the office's own nothing is known but its dates: all its columns tell, in whatever order, but its number.
 */
export function recordKeys(ledger: Ledger): string[] {
  const must = ledger.columns.filter(({ definition }) => definition?.required);
  const isTold = ledger.kind !== "list" && must.some(isTimed);
  const telling = isTold ? must : ledger.columns.filter((column) => !changesLater(column));
  const readers = (ledger.kind === "list" ? inOneOrder(telling) : telling).map((column) =>
    textReader(column),
  );
  return Array.from(ledger.rows, (_, record) => readers.map((textAt) => textAt(record)).join("\t"));
}

/** Columns of a list by their headings, without its number and its remarks. */
function inOneOrder(columns: readonly LedgerColumn[]): readonly LedgerColumn[] {
  const key = ({ header }: LedgerColumn): string => headingKey(header);
  return columns
    .filter(({ header }) => !isPlainNumberHeading(header) && !namesColumn(header, note))
    .sort((one, other) => key(one).localeCompare(key(other)));
}

function isTimed({ definition }: LedgerColumn): boolean {
  return definition?.type === "date" || definition?.type === "year";
}

/** An end and a remark are filled in later, and a copy from before that is still a copy. */
function changesLater({ definition }: LedgerColumn): boolean {
  return definition?.notBefore !== undefined || definition?.key === "note";
}
