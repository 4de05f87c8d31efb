import { isSummary, SUMMARY_HEADINGS } from "../../plan/own-cells";
import { rowsOf } from "../../values/workbook/cell-address";
import { CHART_SHEET_NAME } from "../../values/workbook/own-sheets";
import { findName, findSheet, valueAt, type WorkbookSnapshot } from "../../values/workbook/snapshot";

/** A chart in words, as its row of KPIグラフ says it now. */
export interface ChartText {
  /** The indicator with its unit, `② 業務委託料収入額【千円】`. */
  readonly title: string;
  /** 「R7（2月末）の実績は59人で、目標50人に対する達成率は118.0%（順調）です。」 */
  readonly text: string;
}

/**
 * What the table of summaries says of each chart, in its order, for slides and 広報. Rows that hold no sentence (an error, a row that
 * somebody has cleared) are left out; none where there is no such table.
 */
export function chartTexts(workbook: WorkbookSnapshot): ChartText[] {
  const area = findName(workbook, CHART_SHEET_NAME)?.refersTo;
  const sheet = area && findSheet(workbook, area.sheet);
  if (!sheet || !isSummary(sheet, area)) return [];
  return rowsOf({ ...area, row: area.row + 1, rows: area.rows - 1 }).flatMap((row) => {
    const title = valueAt(sheet, row, area.column);
    const text = valueAt(sheet, row, area.column + SUMMARY_HEADINGS.length - 1);
    const isSaid = typeof title === "string" && typeof text === "string" && title !== "" && text !== "";
    return isSaid ? [{ title, text }] : [];
  });
}

/** All of them as plain text to paste, a paragraph each. */
export function pastedChartTexts(texts: readonly ChartText[]): string {
  return texts.map(({ title, text }) => `${title}\n${text}`).join("\n\n");
}
