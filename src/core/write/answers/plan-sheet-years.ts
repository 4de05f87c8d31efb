import { BARE_YEARS, type BareYears } from "../../model/bare-years";
import type { Plan } from "../../plan/plan";
import { findManagedTable, managedCell, type ManagedTable } from "../../read/definition/managed-table";
import { fieldText } from "../../read/definition/read-field";
import { SETTINGS_TABLE } from "../../read/definition/settings";
import { bareYearsSetting, sheetYearSetting, yearOfSheetSetting } from "../../read/definition/year-settings";
import { isAmong } from "../../read/ledger/agree-ledgers";
import { NAME_SEPARATOR } from "../../read/ledger/own-lists";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { settingEdits, sheetsOfSetting, type WrittenSetting } from "./setting-edits";

/** What the years without an era on a sheet count from, or the year of its 目標 and 実績 over which none stands. */
export type SheetYearsAnswer = { readonly sheet: string } & (
  { readonly years: BareYears } | { readonly fiscalYear: FiscalYear }
);

/**
 * Writes the answer to 設定, which is made where the workbook has none: `元号のない年度：令和` (`年度のない目標と実績：令和4年度`) gains the
 * sheet, and the same setting of another era (another year) loses it.
 */
export function planSheetYears(workbook: WorkbookSnapshot, answer: SheetYearsAnswer): Plan {
  const { sheet } = answer;
  const table = findManagedTable(workbook, SETTINGS_TABLE);
  const chosen = "years" in answer ? bareYearsSetting(answer.years) : sheetYearSetting(answer.fiscalYear);
  const others = "years" in answer ? BARE_YEARS.map(bareYearsSetting) : yearsSaid(table);
  const settings = [...new Set([chosen, ...others])].flatMap((name): WrittenSetting[] => {
    const named = table ? sheetsOfSetting(table, name) : [];
    const stays = named.filter((other) => !isAmong(other, [sheet]));
    if (name !== chosen && stays.length === named.length) return [];
    const sheets = name === chosen ? [...stays, sheet] : stays;
    return [{ names: [name], content: sheets.join(NAME_SEPARATOR) }];
  });
  return { kind: "settings", ...settingEdits(workbook, settings) };
}

/** The settings that say the year of a sheet, as they are written. */
function yearsSaid(table: ManagedTable<"name" | "value"> | undefined): string[] {
  const names = table?.rows.map((row) => fieldText(managedCell(table, "name", row))) ?? [];
  return names.filter((name) => yearOfSheetSetting(name) !== undefined);
}
