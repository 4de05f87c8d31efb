import type { Edit, Plan } from "../../plan/plan";
import { contentAt } from "../../plan/cell-changes";
import { findManagedTable, managedCell, type ManagedTable } from "../../read/definition/managed-table";
import { fieldText } from "../../read/definition/read-field";
import { SETTINGS_TABLE, sheetNamesIn } from "../../read/definition/settings";
import { compareKey } from "../../values/notation/normalise";
import type { CellContent } from "../../values/workbook/cell-value";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { addedRowEdits, managedCellEdits, type ManagedRowCell } from "../sheets/managed-row";
import { settingsSheet } from "../sheets/managed-sheets-to-make";
import { planTableSheet, type TableSheet } from "../sheets/table-sheet";

type SettingColumn = "name" | "value";

/** A row of 設定 as it is to be; null leaves its value blank. */
export interface WrittenSetting {
  /** What the row is called, the name that is written first. */
  readonly names: readonly [string, ...string[]];
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/**
 * Edits that put values into 設定, which is made where the workbook has none (and has nothing to be left blank). A setting
 * that is there already is changed in place, any other is added. Refused as a whole where the sheet is protected, its
 * name taken, or someone's data in the way.
 */
export function settingEdits(
  workbook: WorkbookSnapshot,
  settings: readonly WrittenSetting[],
): Pick<Plan, "edits" | "refusals"> {
  const table = findManagedTable(workbook, SETTINGS_TABLE);
  const said = settings.filter(({ content }) => content !== null && content !== "");
  if (!table) return said.length === 0 ? NO_EDITS : planTableSheet(workbook, sheetWith(said));
  const changed = settings.flatMap((setting) => {
    const row = rowOfSetting(table, setting.names);
    return row === undefined ? [] : valueEdits(table, row, setting);
  });
  const added = said
    .filter(({ names }) => rowOfSetting(table, names) === undefined)
    .map(({ names: [name], content, numberFormat }): ManagedRowCell<SettingColumn>[] => [
      { key: "name", content: name },
      { key: "value", content, ...(numberFormat === undefined ? {} : { numberFormat }) },
    ]);
  if (changed.length === 0 && added.length === 0) return NO_EDITS;
  if (table.sheet.isProtected)
    return { edits: [], refusals: [{ code: "protected", sheet: table.sheet.name }] };
  const { edits, refusals } = addedRowEdits(table, added);
  return refusals.length > 0 ? { edits: [], refusals } : { edits: [...changed, ...edits], refusals: [] };
}

const NO_EDITS: Pick<Plan, "edits" | "refusals"> = { edits: [], refusals: [] };

/** The first row of 設定 with one of the names; undefined where there is none. */
export function rowOfSetting(
  table: ManagedTable<SettingColumn>,
  names: readonly string[],
): number | undefined {
  const known = names.map(compareKey);
  return table.rows.find((row) => known.includes(compareKey(fieldText(managedCell(table, "name", row)))));
}

/** The sheets that a setting of 設定 names; none where it is not there. */
export function sheetsOfSetting(table: ManagedTable<SettingColumn>, name: string): readonly string[] {
  const row = rowOfSetting(table, [name]);
  return row === undefined ? [] : sheetNamesIn(managedCell(table, "value", row));
}

function sheetWith(settings: readonly WrittenSetting[]): TableSheet {
  const sheet = settingsSheet({});
  const own = (row: readonly CellContent[]): WrittenSetting | undefined =>
    settings.find(({ names }) => names[0] === row[0]);
  const rows = sheet.rows.map((row) => [row[0] ?? null, own(row)?.content ?? null, row[2] ?? null]);
  const others = settings.filter(({ names: [name] }) => !sheet.rows.some(([known]) => known === name));
  return { ...sheet, rows: [...rows, ...others.map(({ names: [name], content }) => [name, content, null])] };
}

function valueEdits(
  table: ManagedTable<SettingColumn>,
  row: number,
  { content, numberFormat }: WrittenSetting,
): Edit[] {
  if (content !== null && content !== "")
    return managedCellEdits(table, row, {
      key: "value",
      content,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  const column = table.columns.get("value");
  if (column === undefined) return [];
  const before = contentAt(table.sheet, row, column);
  if (before === null || before === "") return [];
  return [{ kind: "cells", sheet: table.sheet.name, row, column, before: [[before]], after: [[null]] }];
}
