import type { NotChecked } from "../../model/not-checked";
import { compareKey } from "../../values/notation/normalise";
import { formatArea } from "../../values/workbook/cell-address";
import type { Ledger } from "../../model/ledger";
import { ledgerDefinition } from "./ledger-definitions";
import { recordKeys } from "./record-keys";

/** 実施場所台帳（旧）, 利用台帳_修正前, 利用台帳 (2): a sheet that is called what was set aside, or a copy of another. */
const SET_ASIDE =
  /(?<!復)旧|控え?(?:\)|$)|写し?(?:\)|$)|コピー|バックアップ|(?:修正|変更|訂正|更新)前|\(\d+\)$|copy|backup|(?:^|[^a-z])(?:old|bak)(?:[^a-z]|$)/;

function isSetAside({ sheet }: Ledger): boolean {
  return SET_ASIDE.test(compareKey(sheet));
}

/**
 * All of the smaller one's records are in the larger one as well, so that leaving it out loses none. Where it is the
 * larger one that was set aside by its name, somebody may have taken records away since: which of them counts is asked.
 */
function isCopy(smaller: Ledger, larger: Ledger): boolean {
  if (smaller.rows.length === 0) return false;
  if (larger.rows.length > smaller.rows.length && isSetAside(larger) && !isSetAside(smaller)) return false;
  const keys = new Set(recordKeys(larger));
  return recordKeys(smaller).every((key) => keys.has(key));
}

/** More records first; among equals the one whose sheet has the ledger's own name, and last what was set aside. */
function preference(one: Ledger, other: Ledger): number {
  const named = (ledger: Ledger): number => {
    if (isSetAside(ledger)) return -1;
    return compareKey(ledger.sheet) === compareKey(ledgerDefinition(ledger.kind).name) ? 1 : 0;
  };
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
