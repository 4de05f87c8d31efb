/**
 * Words that the add-in writes into the workbook itself. They are part of what it leaves in the workbook and stay Japanese
 * whatever language the pane speaks; what the pane says is in its messages.
 */
export const RATE_WORD = "達成率";
export const GRADE_WORD = "評価";
export const PROGRESS_WORD = "進捗率";
/** Behind 進捗率: what tells it from a rate of the staff's own that is headed so. */
const FROM_BASE = "（基準値から）";
export const TARGET_WORD = "目標";
export const ACTUAL_WORD = "実績";
/** Behind the word of a grade by the months' share of the target. */
export const SHARE_NOTE = "（月割り）";
export const FISCAL_YEAR_WORD = "年度";
export const INDICATOR_WORD = "指標";
export const SUMMARY_WORD = "要約";
export const NOTE_WORD = "注記";
export const VALUE_WORD = "値";

export const CHART_SHEET_TITLE = "主な指標のグラフ";
export const CHART_SHEET_GUIDE =
  "下の棒は目標（淡色）と実績、上の線は達成率（右の目盛。破線は100％）です。数値のない年度は空けて「数値なし」と書いています。";
export const CHART_DATA_TITLE = "グラフの元データ";
export const CHART_DATA_GUIDE = "グラフが参照する式です。書き換えないでください。#N/A は数値のない年度です。";

/** Heading of a year's rates in a block: `達成率 H29`. */
export function rateHeading(year: string): string {
  return `${RATE_WORD} ${year}`;
}

/** Heading of the grades of a year: `評価 R7`. */
export function gradeHeading(year: string): string {
  return `${GRADE_WORD} ${year}`;
}

/** Heading of how far a year has come from the base to the target: `進捗率 R6（基準値から）`. */
export function progressHeading(year: string): string {
  return `${PROGRESS_WORD} ${year}${FROM_BASE}`;
}

/** Heading of an indicator's rates where the years are below one another: `達成率（② 宿泊者数）`. */
export function columnHeadingOfRates(mark: string, name: string): string {
  return `${RATE_WORD}（${[mark, name].filter((part) => part !== "").join(" ")}）`;
}

/** Behind a heading of rates or grades beyond another table: the columns of their own, `達成率 R5（A～E列の表）`. */
export function noteOfTable(first: string, last: string): string {
  return `（${first}～${last}列の表）`;
}

/** The same for one of several measures side by side: `達成率 R5（貸出冊数の列）`. */
export function noteOfMeasure(measure: string): string {
  return `（${measure}の列）`;
}

/** Whether a heading of ours has such a note: what is below it is of the table that it names, not of the one beside it. */
export function isHeadingOfTable(text: string): boolean {
  return /列(?:の表)?）$/.test(text.trimEnd()) && isOurHeading(text);
}

/** Whether a heading is one that the functions above wrote. */
export function isOurHeading(text: string): boolean {
  const heading = text.trim();
  return (
    /^(?:達成率|評価|進捗率(?= \w+（基準値から）)) (?:[MTSHR]\d{1,2}|\d{4})(?:（基準値から）)?(?:（[A-Z]+～[A-Z]+列の表）|（.+の列）)?$/.test(
      heading,
    ) || /^達成率（.*[^％%）].*）$/.test(heading)
  );
}

/** Whether a heading of the staff's own says that grades are below it. */
export function isStaffGradeHeading(text: string): boolean {
  return /評価|判定|達成状況|進捗状況/.test(text);
}
