import type { NotChecked } from "../../model/not-checked";
import { formatArea } from "../../values/workbook/cell-address";
import type { Ledger } from "../../model/ledger";
import type {
  CountedLedgers,
  LedgerAgreement,
  LedgerAnswers,
  UndecidedLedgers,
} from "../../model/ledger-agreement";
import type { MadeLedgerKind } from "../../model/ledger-definition";
import { compareKey } from "../../values/notation/normalise";
import { LEDGER_DEFINITIONS, ledgerDefinition } from "./ledger-definitions";
import { areParts } from "./ledger-parts";
import { hasOwnNumber, isNamedLike } from "./ledger-signs";

/**
 * Settles which tables are counted. A ledger that 台帳を作成 made or that 設定 names is one; one other
 * with the kind's word in its name or its own heading of numbers (場所番号; № alone is none) is used and said. Sheets that
 * go on from one another are one ledger in parts. Where two are left, none is counted; where only the columns fit, neither.
 */
export function agreeLedgers(
  ledgers: readonly Ledger[],
  { sheetsOf, noLedgers }: LedgerAnswers,
): LedgerAgreement {
  const open = ledgers.filter(
    ({ kind, sheet }) =>
      (kind !== "list" && isAmong(sheet, sheetsOf.get(kind) ?? [])) || !isAmong(sheet, noLedgers),
  );
  const settled = LEDGER_DEFINITIONS.map(({ kind }) => {
    const ofKind = open.filter((ledger) => ledger.kind === kind);
    const stated = sheetsOf.get(kind);
    return stated ? settleAsStated(kind, ofKind, stated) : settle(kind, ofKind);
  });
  return {
    counted: settled.flatMap(({ counted }) => counted),
    undecided: settled.flatMap(({ undecided }) => undecided),
  };
}

/** The ledgers that are counted, in the order in which they were found. */
export function countedLedgers(found: readonly Ledger[], { counted }: LedgerAgreement): readonly Ledger[] {
  const all = new Set(counted.flatMap(({ ledgers }) => ledgers));
  return found.filter((ledger) => all.has(ledger));
}

/** Each table that waits for an answer, with where it lies and those it is weighed against. */
export function undecidedNotChecked({ why, ledgers }: UndecidedLedgers): NotChecked[] {
  const sheets = ledgers.map(({ sheet }) => sheet);
  return ledgers.map(({ name, sheet, area }): NotChecked => ({
    what: { kind: "ledger", sheet, at: formatArea(area), text: name },
    why: { code: "ledgersUndecided", why, sheets },
  }));
}

/** The agreement without the question for sheets that 指標定義 counts as lists by their own names; those beside stay open. */
export function withoutLists(agreement: LedgerAgreement, lists: readonly Ledger[]): LedgerAgreement {
  const named = new Set(lists.map(({ sheet }) => sheet));
  const undecided = agreement.undecided.flatMap(({ kind, why, ledgers }): UndecidedLedgers[] => {
    const open = ledgers.filter(({ sheet }) => !named.has(sheet));
    return open.length === 0 ? [] : [{ kind, why: open.length > 1 ? why : "candidate", ledgers: open }];
  });
  return { ...agreement, undecided };
}

function settleAsStated(
  kind: MadeLedgerKind,
  ledgers: readonly Ledger[],
  stated: readonly string[],
): LedgerAgreement {
  const named = ledgers.filter(({ sheet }) => isAmong(sheet, stated));
  const others = ledgers.filter((ledger) => !named.includes(ledger));
  return {
    counted: named.length > 0 ? [{ kind, source: "stated", ledgers: named }] : [],
    undecided: candidates(kind, others),
  };
}

function settle(kind: MadeLedgerKind, ledgers: readonly Ledger[]): LedgerAgreement {
  const made = ledgers.filter((ledger) => isMade(ledger));
  const strong = ledgers.filter((ledger) => isMade(ledger) || isNamedLike(ledger) || hasOwnNumber(ledger));
  const weak = candidates(
    kind,
    ledgers.filter((ledger) => !strong.includes(ledger)),
  );
  if (strong.length === 0) return { counted: [], undecided: weak };
  if (strong.length > 1 && !areParts(strong)) {
    return { counted: [], undecided: [{ kind, why: "several", ledgers: strong }, ...weak] };
  }
  const source: CountedLedgers["source"] = made.length === strong.length ? "made" : "assumed";
  return { counted: [{ kind, source, ledgers: strong }], undecided: weak };
}

function candidates(kind: MadeLedgerKind, ledgers: readonly Ledger[]): UndecidedLedgers[] {
  return ledgers.length > 0 ? [{ kind, why: "candidate", ledgers }] : [];
}

/** Whether 台帳を作成 made it: an Excel table of a name that it gives. */
function isMade({ kind, excelTable }: Ledger): boolean {
  const { tableName, plain } = ledgerDefinition(kind);
  const given = [tableName, ...(plain ? [plain.tableName] : [])];
  return excelTable !== undefined && given.some((name) => compareKey(excelTable) === compareKey(name));
}

/** Whether one of the names is the sheet's, whatever their width and spaces. */
export function isAmong(sheet: string, names: readonly string[]): boolean {
  return names.some((name) => compareKey(name) === compareKey(sheet));
}
