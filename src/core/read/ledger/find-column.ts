import { headingKey } from "../tables/heading-key";
import type { Ledger, LedgerColumn } from "../../model/ledger";
import type { LedgerColumnDefinition } from "../../model/ledger-definition";
import { ledgerDefinition } from "./ledger-definitions";

/** Whether a heading names the column: its own heading or one of the synonyms, in any width and spacing. */
export function namesColumn(heading: string, column: LedgerColumnDefinition): boolean {
  const key = headingKey(heading);
  return key !== "" && [column.header, ...column.synonyms].some((name) => headingKey(name) === key);
}

/** The column of that key in code; undefined where the sheet has none. */
export function columnByKey(ledger: Ledger, key: string): LedgerColumn | undefined {
  return ledger.columns.find((column) => column.definition?.key === key);
}

/**
 * The column that a heading in 指標定義 means: the one with that heading on the sheet, else the one that the ledger's
 * definition knows by that name. Columns of the staff's own can be named too.
 */
export function columnByHeading(ledger: Ledger, heading: string): LedgerColumn | undefined {
  const key = headingKey(heading);
  if (key === "") return undefined;
  const written = ledger.columns.find((column) => headingKey(column.header) === key);
  if (written) return written;
  const definition = ledgerDefinition(ledger.kind).columns.find((column) => namesColumn(heading, column));
  return definition && columnByKey(ledger, definition.key);
}
