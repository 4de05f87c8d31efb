import { eraOf, formatEraYear } from "../../values/calendar/japanese-era";
import type { CalendarDate } from "../../values/calendar/calendar-date";
import type { FiscalYear } from "../../values/calendar/fiscal-year";

/** Words of the papers. They are part of the workbook and stay Japanese whatever language the pane speaks. */
export const DOCUMENT_NUMBER = "資料2";
export const PROGRAMME_TITLE = "事業の構成";
export const INDICATOR_TITLE = "主な事業指標";
export const PROGRAMME_HEADING = "構成と内容";
/** No amount is known yet of a whole year: never 0. */
export const NOT_COUNTED_YET = "未集計";
/** Something was done and no amount is named, in a year that has others. */
export const NOT_STATED = "記載なし";
export const NONE = "なし";
export const NO_FIGURE = "－";
export const ESTIMATE = "（概算）";
export const NO_SOURCE = "財源の記載なし";
export const SOURCE_TITLE = "財源別実績額";
export const SOURCE_WORD = "財源";
export const OUTSIDE_BUDGET = "（自治体の予算を通らない額）";
export const KIND_WORD = "区分";
export const CONTINUED = "（続き）";

/** `8,382千円`, `12.5千円`. */
export function moneyText(amount: number): string {
  return `${paperFigureText(amount)}千円`;
}

/** A figure with its thousands apart, as papers print it. */
export function paperFigureText(value: number): string {
  const [whole = "", fraction] = String(Number(Math.abs(value).toFixed(3))).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${value < 0 ? "△" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** `118.0%` of 1.18. */
export function percentText(ratio: number): string {
  return `${(Math.round((ratio + Number.EPSILON) * 1000) / 10).toFixed(1)}%`;
}

/** `令和8年2月28日`. */
export function dateText(date: CalendarDate): string {
  const found = eraOf(date);
  const year = found ? `${found.era.name}${found.year === 1 ? "元" : String(found.year)}` : String(date.year);
  return `${year}年${String(date.month)}月${String(date.day)}日`;
}

/** Years in words: `R5、R6`. */
export function yearsText(years: readonly FiscalYear[]): string {
  return years.map(formatEraYear).join("、");
}
