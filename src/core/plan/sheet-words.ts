/**
 * Words that the add-in writes into the workbook itself. They are part of what it leaves behind and stay Japanese
 * whatever language the pane speaks; what the pane says is in its messages.
 */
export const RATE_WORD = "達成率";
export const GRADE_WORD = "評価";

/** Heading of a year's rates in a block: `達成率 H29`. */
export function rateHeading(year: string): string {
  return `${RATE_WORD} ${year}`;
}

/** Heading of the grades of a year: `評価 R7`. */
export function gradeHeading(year: string): string {
  return `${GRADE_WORD} ${year}`;
}

/** Whether a heading is one that `rateHeading` or `gradeHeading` wrote. */
export function isOurHeading(text: string): boolean {
  return /^(?:達成率|評価) (?:[MTSHR]\d{1,2}|\d{4})$/.test(text.trim());
}

/** Whether a heading of the staff's own says that grades stand beneath it. */
export function isStaffGradeHeading(text: string): boolean {
  return /評価|判定|達成状況|進捗状況/.test(text);
}

/** Headings of columns that belong to a table though they hold no figures: the block goes right of them. */
export function isRemarksHeading(text: string): boolean {
  return /^(?:備考|摘要|補足|特記事項|担当課?|担当部署|所管課?|所管部署|出典|根拠)$/.test(text.normalize("NFKC").replace(/\s/g, ""));
}
