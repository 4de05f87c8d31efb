import { textReader } from "../../model/column-text";
import type { Ledger } from "../../model/ledger";

/** A record by everything that it must have; two sheets of one ledger that share most of these are copies. */
export function recordKeys(ledger: Ledger): string[] {
  const readers = ledger.columns
    .filter((column) => column.definition?.required)
    .map((column) => textReader(column));
  return Array.from(ledger.rows, (_, record) => readers.map((textAt) => textAt(record)).join("\t"));
}
