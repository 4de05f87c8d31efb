import { headingKey } from "../tables/heading-key";
import type { Ledger, LedgerColumn } from "../../model/ledger";
import type { LedgerColumnDefinition } from "../../model/ledger-definition";
import { compareKey } from "../../values/notation/normalise";
import { isUnit } from "../../values/notation/unit";
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

/** The column that a heading in 指標定義 means; undefined where the sheet has none, or several (`columnsByHeading`). */
export function columnByHeading(ledger: Ledger, heading: string): LedgerColumn | undefined {
  const [column, ...others] = columnsByHeading(ledger, heading);
  return others.length === 0 ? column : undefined;
}

/**
 * The columns that a heading in 指標定義 may mean: those with that heading on the sheet, else those that differ in a bracket
 * alone, unless both brackets say what is counted (税抜 and 税込), else the one that the ledger's definition knows by that
 * name. Columns of the staff's own can be named too.
 */
export function columnsByHeading(ledger: Ledger, heading: string): readonly LedgerColumn[] {
  const key = headingKey(heading);
  if (key === "") return [];
  const written = ledger.columns.filter(({ header }) => compareKey(header) === compareKey(heading));
  if (written.length > 0) return written;
  const alike = ledger.columns.filter(({ header }) => headingKey(header) === key && mayMean(heading, header));
  if (alike.length > 0) return alike;
  const definition = ledgerDefinition(ledger.kind).columns.find((column) => namesColumn(heading, column));
  const known = definition && columnByKey(ledger, definition.key);
  return known && mayMean(heading, known.header) ? [known] : [];
}

/** Whether at most one of two headings has a bracket that is more than a unit, or both have the same. */
function mayMean(heading: string, header: string): boolean {
  const [one, other] = [heading, header].map(bracketOf);
  return one === "" || other === "" || one === other;
}

/** What is in the bracket at a heading's end, as a key; "" for none and for a unit. */
function bracketOf(heading: string): string {
  const text = /\(([^()]*)\)[*※]*$/.exec(compareKey(heading))?.[1] ?? "";
  return isUnit(text.replace(/^単位:?/, ""), "") ? "" : text;
}
