/** Sheets that the add-in writes: what stands on them is never read as the user's own tables. */
export const CHART_SHEET = "KPIグラフ";
export const CHART_DATA_SHEET = "グラフ元データ";
export const TIDY_DATA_SHEET = "指標データ";
export const PROGRAMME_PAPER_SHEET = "資料2-1 構成";
export const INDICATOR_PAPER_SHEET = "資料2-2 主な事業指標";
export const DEFINITION_SHEET = "指標定義";
export const SETTINGS_SHEET = "設定";
export const ACKNOWLEDGEMENT_SHEET = "確認記録";

const MANAGED_SHEETS: ReadonlySet<string> = new Set([
  CHART_SHEET,
  CHART_DATA_SHEET,
  TIDY_DATA_SHEET,
  PROGRAMME_PAPER_SHEET,
  INDICATOR_PAPER_SHEET,
  DEFINITION_SHEET,
  SETTINGS_SHEET,
  ACKNOWLEDGEMENT_SHEET,
]);

/** Whether a sheet is one that the add-in writes, by its name. */
export function isManagedSheet(name: string): boolean {
  return MANAGED_SHEETS.has(name);
}
