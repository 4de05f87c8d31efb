import type { Review } from "../../core/review";
import { ACKNOWLEDGEMENTS_TABLE } from "../../core/read/definition/acknowledgement";
import { INDICATOR_DEFINITIONS } from "../../core/read/definition/definition-columns";
import { findManagedTable, type ManagedTableDefinition } from "../../core/read/definition/managed-table";
import { SETTINGS_TABLE } from "../../core/read/definition/settings";
import type { Ledger } from "../../core/model/ledger";
import type { MadeLedgerKind } from "../../core/model/ledger-definition";
import { ledgerNaming, type LedgerNaming } from "../../core/read/ledger/ledger-naming";
import { LEDGER_DEFINITIONS } from "../../core/read/ledger/ledger-definitions";
import type { RangeAddress } from "../../core/values/workbook/cell-address";

export interface LedgersOfKind {
  readonly kind: MadeLedgerKind;
  /** Every sheet that holds one; none where it is missing. */
  readonly ledgers: readonly Ledger[];
}

export interface ManagedSheetFound {
  readonly name: string;
  /** Undefined where the workbook has none. */
  readonly place: RangeAddress | undefined;
}

/** The eight ledgers and the three sheets that go with them, found or missing, in the order in which 台帳を作成 makes them. */
export interface LedgersShown {
  /** What the kinds are called here. */
  readonly naming: LedgerNaming;
  readonly kinds: readonly LedgersOfKind[];
  /** The lists of the office's own that 指標定義 names, which are of no kind. */
  readonly lists: readonly Ledger[];
  readonly definitions: ManagedSheetFound;
  readonly settings: ManagedSheetFound;
  readonly acknowledgements: ManagedSheetFound;
}

/** What 台帳を作成 would find already there. */
export function ledgersFound({ workbook, ledgers, tables }: Review): LedgersShown {
  const managed = <Key extends string>(definition: ManagedTableDefinition<Key>): ManagedSheetFound => {
    const table = findManagedTable(workbook, definition);
    return { name: definition.name, place: table && { sheet: table.sheet.name, ...table.area } };
  };
  return {
    naming: ledgerNaming(tables),
    kinds: LEDGER_DEFINITIONS.map(({ kind }) => {
      return { kind, ledgers: ledgers.filter((ledger) => ledger.kind === kind) };
    }),
    lists: ledgers.filter(({ kind }) => kind === "list"),
    definitions: managed(INDICATOR_DEFINITIONS),
    settings: managed(SETTINGS_TABLE),
    acknowledgements: managed(ACKNOWLEDGEMENTS_TABLE),
  };
}
