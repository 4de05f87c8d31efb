import type { LedgerKind } from "../../model/ledger-definition";
import type { Plan } from "../../plan/plan";
import { findManagedTable, managedCell, type ManagedTable } from "../../read/definition/managed-table";
import { isAmong } from "../../read/ledger/agree-ledgers";
import { fieldText } from "../../read/definition/read-field";
import {
  ledgerSettingName,
  NO_LEDGER_SETTING,
  SETTINGS_TABLE,
  SHEET_NAME_SEPARATOR,
  sheetNamesIn,
} from "../../read/definition/settings";
import { compareKey } from "../../values/notation/normalise";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { addedRowEdits, managedCellEdits, type ManagedRowCell } from "../sheets/managed-row";
import { settingsSheet } from "../sheets/managed-sheets-to-make";
import { planTableSheet } from "../sheets/table-sheet";

/** Which sheets are the ledger of a kind, and which only look like one. */
export interface LedgerAnswer {
  readonly kind: LedgerKind;
  readonly counted: readonly string[];
  readonly notLedgers: readonly string[];
}

type SettingColumn = "name" | "value";

/**
 * Writes an answer to 設定, which is made where the workbook has none: `台帳：…` names the sheets that are counted,
 * `台帳ではない表` gains those that are none and loses those that are. A setting that is there already is changed in place.
 */
export function planLedgerAnswer(workbook: WorkbookSnapshot, answer: LedgerAnswer): Plan {
  const table = findManagedTable(workbook, SETTINGS_TABLE);
  const named = table ? sheetsOfSetting(table, NO_LEDGER_SETTING) : [];
  const stays = named.filter((sheet) => !isAmong(sheet, answer.counted));
  const noLedgers = [...stays, ...answer.notLedgers.filter((sheet) => !isAmong(sheet, stays))];
  const settings = [
    { name: ledgerSettingName(answer.kind), sheets: answer.counted },
    { name: NO_LEDGER_SETTING, sheets: noLedgers },
  ]
    .filter(({ sheets }) => sheets.length > 0)
    .map(({ name, sheets }) => ({ name, value: sheets.join(SHEET_NAME_SEPARATOR) }));
  if (!table) {
    const sheet = settingsSheet({});
    const rows = settings.map(({ name, value }) => [name, value, null]);
    return {
      kind: "ledgerAnswer",
      ...planTableSheet(workbook, { ...sheet, rows: [...sheet.rows, ...rows] }),
    };
  }
  if (table.sheet.isProtected) {
    return { kind: "ledgerAnswer", edits: [], refusals: [{ code: "protected", sheet: table.sheet.name }] };
  }
  const changed = settings.flatMap(({ name, value }) => {
    const row = rowOfSetting(table, name);
    return row === undefined ? [] : managedCellEdits(table, row, { key: "value", content: value });
  });
  const added = settings
    .filter(({ name }) => rowOfSetting(table, name) === undefined)
    .map(({ name, value }): ManagedRowCell<SettingColumn>[] => [
      { key: "name", content: name },
      { key: "value", content: value },
    ]);
  const { edits, refusals } = addedRowEdits(table, added);
  return refusals.length > 0
    ? { kind: "ledgerAnswer", edits: [], refusals }
    : { kind: "ledgerAnswer", edits: [...changed, ...edits], refusals: [] };
}

function rowOfSetting(table: ManagedTable<SettingColumn>, name: string): number | undefined {
  return table.rows.find(
    (row) => compareKey(fieldText(managedCell(table, "name", row))) === compareKey(name),
  );
}

function sheetsOfSetting(table: ManagedTable<SettingColumn>, name: string): readonly string[] {
  const row = rowOfSetting(table, name);
  return row === undefined ? [] : sheetNamesIn(managedCell(table, "value", row));
}
