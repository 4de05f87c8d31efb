/** Sheets that the add-in makes and keeps; they are never read as the staff's own tables or ledgers. */
export const MANAGED_SHEETS: ReadonlySet<string> = new Set([
  "KPIグラフ",
  "グラフ元データ",
  "指標データ",
  "資料2-1 構成",
  "資料2-2 主な事業指標",
  "指標定義",
  "設定",
  "確認記録",
]);
