import type { Ledger, LedgerColumn } from "../../core/model/ledger";
import { textReader } from "../../core/model/column-text";
import { columnByKey } from "../../core/read/ledger/find-column";
import { ledgerDefinition } from "../../core/read/ledger/ledger-definitions";
import { compareKey } from "../../core/values/notation/normalise";

/** The name of the record that a number in a column points to; undefined where it points to none, or is no such number. */
export type NamesOfReferences = (column: LedgerColumn, text: string) => string | undefined;

/**
 * Names of what the ledger's numbers point to (クライアント番号), from the other ledgers; never of personal data. A number that
 * two records have with different names has none: nobody could say which is meant.
 */
export function referencedNames(ledger: Ledger, ledgers: readonly Ledger[]): NamesOfReferences {
  const names = new Map(ledger.columns.map((column) => [column, titlesBy(column, ledgers)] as const));
  return (column, text) => names.get(column)?.get(compareKey(text)) ?? undefined;
}

function titlesBy(
  { definition }: LedgerColumn,
  ledgers: readonly Ledger[],
): ReadonlyMap<string, string | null> | undefined {
  const to = definition?.references;
  if (!to) return undefined;
  const title = ledgerDefinition(to.ledger).columns.find(
    ({ identifies, personal, required, type }) => required && !identifies && !personal && type === "text",
  );
  if (!title) return undefined;
  const names = new Map<string, string | null>();
  for (const target of ledgers.filter(({ kind }) => kind === to.ledger)) {
    const numbers = columnByKey(target, to.column);
    const titles = columnByKey(target, title.key);
    if (!numbers || !titles) continue;
    const [numberAt, titleAt] = [textReader(numbers), textReader(titles)];
    for (let record = 0; record < target.rows.length; record += 1) {
      const [number, name] = [compareKey(numberAt(record)), titleAt(record)];
      if (number === "" || name === "") continue;
      const known = names.get(number);
      names.set(number, known === undefined || known === name ? name : null);
    }
  }
  return names;
}
