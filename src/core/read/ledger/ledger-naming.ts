import type { IndicatorTable } from "../../model/indicator";
import type { NotChecked } from "../../model/not-checked";
import type { Ledger } from "../../model/ledger";
import type { LedgerDefinition, LedgerKind } from "../../model/ledger-definition";
import { LEDGER_DEFINITIONS, ledgerDefinition } from "./ledger-definitions";
import { compareKey } from "../../values/notation/normalise";

/** Whether ledgers are called as this town's telework programme calls them, or by words that fit any programme. */
export type LedgerNaming = "own" | "plain";

/** Words of the programme that the ledgers were first made for. */
const OWN_WORDS: readonly string[] = ["テレワーク", "ワーカー", "WORK TRIP", "ワークトリップ"].map(
  compareKey,
);

/** Columns whose lists of choices are that programme's own. */
const OWN_CHOICES: ReadonlySet<string> = new Set([
  "registeredWith",
  "contractedWith",
  "affiliation",
  "siteType",
]);

/** By whether an indicator or a section of the tables speaks of that programme; `own` where there is no table to tell. */
export function ledgerNaming(tables: readonly IndicatorTable[]): LedgerNaming {
  const indicators = tables.flatMap((table) => table.indicators);
  const isOwn = indicators.some(({ name, section, description }) =>
    [name, section, description].some((text) => OWN_WORDS.some((word) => compareKey(text).includes(word))),
  );
  return isOwn || indicators.length === 0 ? "own" : "plain";
}

/** What a kind of ledger is called where these tables are. */
export function ledgerName(kind: LedgerKind, tables: readonly IndicatorTable[]): string {
  return ledgerNamed(ledgerDefinition(kind), ledgerNaming(tables)).name;
}

/** Ledgers that were found before the tables were, by the names that go with the tables. */
export function withNames(ledgers: readonly Ledger[], tables: readonly IndicatorTable[]): readonly Ledger[] {
  return ledgerNaming(tables) === "own"
    ? ledgers
    : ledgers.map((ledger) =>
        ledger.kind === "list" ? ledger : { ...ledger, name: ledgerName(ledger.kind, tables) },
      );
}

/** What could not be read of ledgers, by the same names; what else is said of other things stays. */
export function withLedgerNames(
  notChecked: readonly NotChecked[],
  tables: readonly IndicatorTable[],
): readonly NotChecked[] {
  return notChecked.map((one) => {
    const { what } = one;
    const kind = LEDGER_DEFINITIONS.find(({ name }) => what.kind === "ledger" && name === what.text)?.kind;
    return kind === undefined ? one : { ...one, what: { ...what, text: ledgerName(kind, tables) } };
  });
}

/** A ledger as 台帳を作成 makes it under these names; its columns are read in the same way under either. */
export function ledgerNamed(definition: LedgerDefinition, naming: LedgerNaming): LedgerDefinition {
  if (naming === "own") return definition;
  return {
    ...definition,
    ...definition.plain,
    columns: definition.columns.map((column) =>
      OWN_CHOICES.has(column.key) ? { ...column, choices: [] } : column,
    ),
  };
}
