import { INDICATOR_DEFINITIONS } from "../../read/definition/definition-columns";
import { ACKNOWLEDGEMENTS_TABLE } from "../../read/definition/acknowledgement";
import { acknowledgementSheet, definitionSheet, settingsSheet } from "./managed-sheets-to-make";
import { findManagedTable } from "../../read/definition/managed-table";
import { proposeDefinitions } from "./propose-definitions";
import { SETTINGS_TABLE } from "../../read/definition/settings";
import { tableSheetEdits, type TableSheet } from "./table-sheet";
import type { IndicatorTable } from "../../model/indicator";
import { compareKey } from "../../values/notation/normalise";
import type { Plan, PlanRefusal } from "../../plan/plan";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { Ledger } from "../../model/ledger";
import type { LedgerKind } from "../../model/ledger-definition";
import { LEDGER_DEFINITIONS } from "../../read/ledger/ledger-definitions";
import { ledgerSheet, type LedgerChoices } from "./ledger-sheet";

export interface LedgerPlanOptions {
  /** The ledgers to make where they are missing; all eight where left out. */
  readonly kinds?: readonly LedgerKind[];
  /** What the lists for 区分 and 事業 offer; 区分 comes from the indicator tables where left out. */
  readonly choices?: LedgerChoices;
}

/**
 * 台帳を作成: the ledgers that the workbook lacks, and 指標定義 (filled from the indicator tables as far as they tell), 設定
 * and 確認記録 where they are missing. What exists is not touched; a sheet that only bears such a name is a refusal.
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
  const sheets: TableSheet[] = [
    ...wanted.map((definition) => ledgerSheet(definition, choices, ledgers)),
    ...(findManagedTable(workbook, INDICATOR_DEFINITIONS)
      ? []
      : [definitionSheet(proposeDefinitions(tables))]),
    ...(findManagedTable(workbook, SETTINGS_TABLE)
      ? []
      : [settingsSheet({ startMonth: 4, gradeScheme: "長野県", language: "日本語" })]),
    ...(findManagedTable(workbook, ACKNOWLEDGEMENTS_TABLE) ? [] : [acknowledgementSheet([])]),
  ];
  const taken = new Set(workbook.sheets.map(({ name }) => compareKey(name)));
  const free = sheets.filter(({ sheet }) => !taken.has(compareKey(sheet)));
  const refusals = sheets
    .filter((sheet) => !free.includes(sheet))
    .map(({ sheet }): PlanRefusal => ({ code: "nameTaken", sheet }));
  return {
    kind: "ledgers",
    edits: free.flatMap((sheet) => tableSheetEdits(withFreeTableName(sheet, workbook))),
    refusals,
  };
}

function sectionsOf(tables: readonly IndicatorTable[]): string[] {
  const sections = tables.flatMap(({ indicators }) => indicators.map(({ section }) => section));
  return [...new Set(sections)].filter((section) => section !== "");
}

/** Names of Excel tables and defined names share one space in a workbook. */
export function withFreeTableName(sheet: TableSheet, workbook: WorkbookSnapshot): TableSheet {
  const tables = workbook.sheets.flatMap((one) => one.tables.map(({ name }) => name));
  const taken = new Set(
    [...tables, ...workbook.names.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  let tableName = sheet.tableName;
  for (let number = 2; taken.has(tableName.toLowerCase()); number += 1)
    tableName = `${sheet.tableName}_${String(number)}`;
  return { ...sheet, tableName };
}
