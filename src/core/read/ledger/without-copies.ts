import type { NotChecked } from "../../model/not-checked";
import { compareKey } from "../../values/notation/normalise";
import { formatArea } from "../../values/workbook/cell-address";
import type { Ledger } from "../../model/ledger";
import { ledgerDefinition } from "./ledger-definitions";
import { recordKeys } from "./record-keys";

/** All of the smaller one's records are in the larger one as well, so that leaving it out loses none. */
function isCopy(smaller: Ledger, larger: Ledger): boolean {
  if (smaller.rows.length === 0) return false;
  const keys = new Set(recordKeys(larger));
  return recordKeys(smaller).every((key) => keys.has(key));
}

/** More records first; among equals the one whose sheet has the ledger's own name. */
function preference(one: Ledger, other: Ledger): number {
  const named = (ledger: Ledger): number =>
    compareKey(ledger.sheet) === compareKey(ledgerDefinition(ledger.kind).name) ? 1 : 0;
  return other.rows.length - one.rows.length || named(other) - named(one);
}

/**
 * Where a workbook has several ledgers of a kind, keeps those that go on from one another (a sheet a year) and leaves out
 * those whose records all are in another (last year's copy), because they would count twice. What was left out is said.
 */
export function* withoutCopies(
  ledgers: readonly Ledger[],
): Generator<undefined, { ledgers: readonly Ledger[]; notChecked: readonly NotChecked[] }> {
  const kept: Ledger[] = [];
  const notChecked: NotChecked[] = [];
  for (const ledger of [...ledgers].sort(preference)) {
    const original = kept.find((other) => other.kind === ledger.kind && isCopy(ledger, other));
    yield;
    if (!original) {
      kept.push(ledger);
      continue;
    }
    const text = ledgerDefinition(ledger.kind).name;
    const what = { kind: "ledger", sheet: ledger.sheet, at: formatArea(ledger.area), text } as const;
    notChecked.push({ what, why: { code: "copyOf", sheet: original.sheet } });
  }
  return { ledgers: ledgers.filter((ledger) => kept.includes(ledger)), notChecked };
}
