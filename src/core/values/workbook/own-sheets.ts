/** Sheets that the add-in writes: what is on them is never read as the user's own tables. */
export const CHART_SHEET = "KPIグラフ";
export const CHART_DATA_SHEET = "グラフ元データ";
export const TIDY_DATA_SHEET = "指標データ";
export const TIDY_DEFINITION_SHEET = "指標データ定義";
export const TIDY_HISTORY_SHEET = "指標データ更新履歴";
export const PROGRAMME_PAPER_SHEET = "資料2-1 構成";
export const INDICATOR_PAPER_SHEET = "資料2-2 主な事業指標";
export const SOURCE_PAPER_SHEET = "資料2-3 財源別実績額";
export const DEFINITION_SHEET = "指標定義";
export const SETTINGS_SHEET = "設定";
export const ACKNOWLEDGEMENT_SHEET = "確認記録";

/** Sheets of the add-in that staff keep up themselves: their readers look for what they need on them. */
export const KEPT_BY_STAFF: ReadonlySet<string> = new Set([
  DEFINITION_SHEET,
  SETTINGS_SHEET,
  ACKNOWLEDGEMENT_SHEET,
]);

/** Names of the blocks of achievement rates: one a table, numbered (`KPI台帳_達成率_1`). */
export const RATE_BLOCK_PREFIX = "KPI台帳_達成率_";

/** The summaries on the sheet of charts; the sheet that it points to is the add-in's, whatever it is called by now. */
export const CHART_SHEET_NAME = "KPI台帳_グラフ";

/** The rows of the sheet of charts that are as high as a chart. */
export const CHART_ROWS_NAME = "KPI台帳_グラフの行";

/** The figures that the charts plot; the sheet that it points to is the add-in's, whatever it is called by now. */
export const CHART_DATA_NAME = "KPI台帳_グラフ元データ";

/** The three sheets of 指標データ; what they point to is the add-in's, whatever those sheets are called by now. */
export const TIDY_DATA_NAME = "KPI台帳_指標データ";
export const TIDY_DEFINITION_NAME = "KPI台帳_指標データ定義";
export const TIDY_HISTORY_NAME = "KPI台帳_指標データ更新履歴";

/** The printed papers; the sheets that they point to are the add-in's, whatever they are called by now. */
export const PROGRAMME_PAPER_NAME = "KPI台帳_資料2_1";
export const INDICATOR_PAPER_NAME = "KPI台帳_資料2_2";
export const SOURCE_PAPER_NAME = "KPI台帳_資料2_3";

/** Sheets that repeat records of a ledger begin with it. */
export const EVIDENCE_PREFIX = "根拠 ";

/** Characters that Excel refuses in the name of a sheet; Excel in Japanese refuses their full-width forms too. Half a character is none. */
const REFUSED = /[\\/?*[\]:'￥＼／？＊［］：＇’\p{Cc}\p{Cs}]/gu;
const LONGEST_NAME = 31;

/** The name of a sheet that shows a figure's records: `根拠 ①住民ワーカー登録者数 R7`. */
export function evidenceSheetName(indicator: string, year: string): string {
  const room = LONGEST_NAME - EVIDENCE_PREFIX.length - year.length - 1;
  return `${EVIDENCE_PREFIX}${wholeCharacters(indicator.replace(REFUSED, ""), room)} ${year}`;
}

/** The beginning of a text, of so many UTF-16 units at most, without half of a character at its end. */
export function wholeCharacters(text: string, units: number): string {
  return text.slice(0, units).replace(/[\uD800-\uDBFF]$/, "");
}
