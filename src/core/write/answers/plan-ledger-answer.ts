import type { IndicatorTable } from "../../model/indicator";
import type { MadeLedgerKind } from "../../model/ledger-definition";
import type { Plan } from "../../plan/plan";
import { findManagedTable } from "../../read/definition/managed-table";
import { NAME_SEPARATOR } from "../../read/ledger/own-lists";
import { isAmong } from "../../read/ledger/agree-ledgers";
import { ledgerDefinition } from "../../read/ledger/ledger-definitions";
import { ledgerName } from "../../read/ledger/ledger-naming";
import { ledgerSettingNames, NO_LEDGER_SETTING, SETTINGS_TABLE } from "../../read/definition/settings";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { settingEdits, sheetsOfSetting, type WrittenSetting } from "./setting-edits";

/** Which sheets are the ledger of a kind, and which only look like one. */
export interface LedgerAnswer {
  readonly kind: MadeLedgerKind;
  readonly counted: readonly string[];
  readonly notLedgers: readonly string[];
}

/**
 * Writes an answer to 設定, which is made where the workbook has none: `台帳：…` names the sheets that are counted,
 * in the words that go with the tables; `台帳ではない表` gains those that are none and loses those that are. A setting that is there already is changed in place.
 */
export function planLedgerAnswer(
  workbook: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
  answer: LedgerAnswer,
): Plan {
  const table = findManagedTable(workbook, SETTINGS_TABLE);
  const named = table ? sheetsOfSetting(table, NO_LEDGER_SETTING) : [];
  const stays = named.filter((sheet) => !isAmong(sheet, answer.counted));
  const noLedgers = [...stays, ...answer.notLedgers.filter((sheet) => !isAmong(sheet, stays))];
  const { name: own, plain } = ledgerDefinition(answer.kind);
  const called = ledgerName(answer.kind, tables);
  const written: readonly { readonly names: WrittenSetting["names"]; readonly sheets: readonly string[] }[] =
    [
      { names: ledgerSettingNames(called, own, plain?.name), sheets: answer.counted },
      { names: [NO_LEDGER_SETTING], sheets: noLedgers },
    ];
  const settings = written
    .filter(({ sheets }) => sheets.length > 0)
    .map(({ names, sheets }): WrittenSetting => ({ names, content: sheets.join(NAME_SEPARATOR) }));
  return { kind: "ledgerAnswer", ...settingEdits(workbook, settings) };
}
