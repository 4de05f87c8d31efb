import { LANGUAGES, type Language } from "../../model/language";
import type { Plan } from "../../plan/plan";
import { SETTING_ROWS, type SettingKey } from "../../read/definition/settings";
import { serialOf } from "../../values/calendar/excel-serial";
import type { CalendarDate } from "../../values/calendar/calendar-date";
import { Defect } from "../../values/invariants/defect";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { settingEdits, type WrittenSetting } from "./setting-edits";

/** What of 設定 is to be another: what is left out stays, "" leaves the value blank. */
export interface SettingChanges {
  /** 基準日. */
  readonly asOf?: CalendarDate | "";
  /** 年度の開始月, 1 to 12. */
  readonly startMonth?: number;
  /** 判定区分 as 設定 has it: a preset's name, or own bands in words. */
  readonly gradeScheme?: string;
  readonly language?: Language | "";
}

/** 設定を変更: writes the changes to 設定, in the rows that are there, in new ones, or in a 設定 made for them. */
export function planSettings(workbook: WorkbookSnapshot, changes: SettingChanges): Plan {
  const { asOf, startMonth, gradeScheme, language } = changes;
  const written: WrittenSetting[] = [
    ...(asOf === undefined ? [] : [dateSetting(asOf, workbook.date1904)]),
    ...(gradeScheme === undefined ? [] : [{ names: namesOf("gradeScheme"), content: gradeScheme }]),
    ...(startMonth === undefined ? [] : [{ names: namesOf("startMonth"), content: startMonth }]),
    ...(language === undefined
      ? []
      : [{ names: namesOf("language"), content: language === "" ? "" : LANGUAGES[language].name }]),
  ];
  return { kind: "settings", ...settingEdits(workbook, written) };
}

function dateSetting(asOf: CalendarDate | "", date1904: boolean): WrittenSetting {
  const names = namesOf("asOf");
  if (asOf === "") return { names, content: null };
  const serial = serialOf(asOf, date1904);
  if (serial === undefined) throw new Defect("a day that Excel has no number for");
  return { names, content: serial, numberFormat: "yyyy/m/d" };
}

function namesOf(key: SettingKey): WrittenSetting["names"] {
  const row = SETTING_ROWS.find((one) => one.key === key);
  if (!row) throw new Defect(`設定 has no row for ${key}`);
  return [row.name, ...row.synonyms];
}
