import { readYearLabel } from "../../../values/notation/fiscal-year-label";

/** 現状（H25年度）H26年2月末時点: until when the year in the brackets was counted. */
const COUNTED_TO = /^([^()]+)\(([^()]+)\)([mtshr]?\d{1,4}年\d{1,2}月末?(?:現在|時点))$/;

/**
 * 現状（H26年2月末時点） for such a heading (`compareKey`), where the month is one of that year, and any other heading as it is: two
 * years say neither.
 */
export function withMonthInside(key: string): string {
  const [, word = "", ...said] = COUNTED_TO.exec(key) ?? [];
  const [year, month] = said.map((one) => readYearLabel(one));
  const isOne = year?.state === "year" && month?.state === "year" && year.fiscalYear === month.fiscalYear;
  return isOne ? `${word}(${said[1] ?? ""})` : key;
}
