import { BARE_YEARS, type BareYears } from "../../model/bare-years";
import type { Plan } from "../../plan/plan";
import { findManagedTable } from "../../read/definition/managed-table";
import { bareYearsSetting, SETTINGS_TABLE } from "../../read/definition/settings";
import { isAmong } from "../../read/ledger/agree-ledgers";
import { NAME_SEPARATOR } from "../../read/ledger/own-lists";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { settingEdits, sheetsOfSetting, type WrittenSetting } from "./setting-edits";

/** What the years without an era on a sheet count from. */
export interface BareYearsAnswer {
  readonly sheet: string;
  readonly years: BareYears;
}

/**
 * Writes the answer to 設定, which is made where the workbook has none: `元号のない年度：令和` gains the sheet, and the same setting of
 * another era loses it.
 */
export function planBareYears(workbook: WorkbookSnapshot, { sheet, years }: BareYearsAnswer): Plan {
  const table = findManagedTable(workbook, SETTINGS_TABLE);
  const settings = BARE_YEARS.flatMap((of): WrittenSetting[] => {
    const name = bareYearsSetting(of);
    const named = table ? sheetsOfSetting(table, name) : [];
    const stays = named.filter((other) => !isAmong(other, [sheet]));
    if (of !== years && stays.length === named.length) return [];
    const sheets = of === years ? [...stays, sheet] : stays;
    return [{ names: [name], content: sheets.join(NAME_SEPARATOR) }];
  });
  return { kind: "settings", ...settingEdits(workbook, settings) };
}
