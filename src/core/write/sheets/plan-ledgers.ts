import { LANGUAGES } from "../../model/language";
import { INDICATOR_DEFINITIONS } from "../../read/definition/definition-columns";
import { ACKNOWLEDGEMENTS_TABLE } from "../../read/definition/acknowledgement";
import {
  acknowledgementSheet,
  definitionCells,
  definitionSheet,
  settingsSheet,
} from "./managed-sheets-to-make";
import { findManagedTable } from "../../read/definition/managed-table";
import { proposeDefinitions } from "./propose-definitions";
import { SETTINGS_TABLE } from "../../read/definition/settings";
import { planTableSheet, type TableSheet } from "./table-sheet";
import type { IndicatorTable } from "../../model/indicator";
import type { Plan } from "../../plan/plan";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { Ledger } from "../../model/ledger";
import type { MadeLedgerKind } from "../../model/ledger-definition";
import { LEDGER_DEFINITIONS } from "../../read/ledger/ledger-definitions";
import { ledgerNamed, ledgerNaming } from "../../read/ledger/ledger-naming";
import { ledgerSheet, type LedgerChoices } from "./ledger-sheet";

export interface LedgerPlanOptions {
  /** The ledgers to make where they are missing; all eight where left out. */
  readonly kinds?: readonly MadeLedgerKind[];
  /** What the lists for 区分 and 事業 offer; 区分 comes from the indicator tables where left out. */
  readonly choices?: LedgerChoices;
}

/**
 * 台帳を作成: the ledgers that the workbook lacks, and 指標定義 (filled from the indicator tables as far as they tell), 設定
 * and 確認記録 where they are missing. What exists is not touched; a sheet that only has such a name is a refusal.
 */
export function planLedgers(
  workbook: WorkbookSnapshot,
  ledgers: readonly Ledger[],
  tables: readonly IndicatorTable[],
  options: LedgerPlanOptions = {},
): Plan {
  const choices = options.choices ?? { sections: sectionsOf(tables), items: [] };
  const wanted = LEDGER_DEFINITIONS.filter(({ kind }) => {
    return (options.kinds?.includes(kind) ?? true) && !ledgers.some((ledger) => ledger.kind === kind);
  });
  const naming = ledgerNaming(tables);
  const proposals = proposeDefinitions(tables).map((definition) => definitionCells(definition, naming));
  const sheets: TableSheet[] = [
    ...wanted.map((definition) => ledgerSheet(ledgerNamed(definition, naming), choices, ledgers, [], naming)),
    ...(findManagedTable(workbook, INDICATOR_DEFINITIONS)
      ? []
      : [definitionSheet(proposals, "full", naming)]),
    ...(findManagedTable(workbook, SETTINGS_TABLE)
      ? []
      : [settingsSheet({ startMonth: 4, gradeScheme: "長野県", language: LANGUAGES.ja.name })]),
    ...(findManagedTable(workbook, ACKNOWLEDGEMENTS_TABLE) ? [] : [acknowledgementSheet([])]),
  ];
  const plans = sheets.map((sheet) => planTableSheet(workbook, sheet));
  return {
    kind: "ledgers",
    edits: plans.flatMap(({ edits }) => edits),
    refusals: plans.flatMap(({ refusals }) => refusals),
  };
}

function sectionsOf(tables: readonly IndicatorTable[]): string[] {
  const sections = tables.flatMap(({ indicators }) => indicators.map(({ section }) => section));
  return [...new Set(sections)].filter((section) => section !== "");
}
