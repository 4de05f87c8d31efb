import type { IndicatorTable } from "../../model/indicator";
import type { LedgerDefinition } from "../../model/ledger-definition";
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
