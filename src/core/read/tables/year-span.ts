import { fiscalYear } from "../../values/calendar/fiscal-year";
import type { YearSpan } from "../../values/calendar/year-span";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { compareKey } from "../../values/notation/normalise";

/** R3～R6, 令和3年度から6年度. */
const SPAN =
  /((?:明治|大正|昭和|平成|令和|[mtshr])\.?)?(元|\d{1,4})(?:年度?)?(?:[~〜～–―－-]|から)((?:明治|大正|昭和|平成|令和|[mtshr])\.?)?(元|\d{1,4})/;

/** 令和3年4月1日～令和8年3月31日. */
const DATED_SPAN =
  /((?:明治|大正|昭和|平成|令和|[mtshr])\.?)?(元|\d{1,4})年\d{1,2}月(?:\d{1,2}日)?(?:[~〜～–―－-]|から)((?:明治|大正|昭和|平成|令和|[mtshr])\.?)?(元|\d{1,4})年(\d{1,2})月/;

const FIRST_MONTH = 4;

/** The years that a text (`compareKey`) names as a span; `span` is undefined where it is none of years: 10～15人. */
export function yearsNamed(key: string): { readonly span: YearSpan | undefined } | undefined {
  const named = SPAN.exec(key);
  return named ? { span: spanOf(named) } : undefined;
}

/** The fiscal years that a text (`compareKey`) names by the first and the last day, a day before April being of the year before. */
export function daysNamed(key: string): YearSpan | undefined {
  const named = DATED_SPAN.exec(key);
  const span = named ? spanOf(named) : undefined;
  if (!span || Number(named?.[5]) >= FIRST_MONTH) return span;
  return { ...span, to: fiscalYear(span.to - 1) };
}

function spanOf([, era = "", first = "", ownEra = era, last = ""]: readonly string[]): YearSpan | undefined {
  const [from, to] = [readYearLabel(`${era}${first}年度`), readYearLabel(`${ownEra}${last}年度`)];
  return from?.state === "year" && to?.state === "year"
    ? { from: from.fiscalYear, to: to.fiscalYear }
    : undefined;
}

const SPANS = new RegExp(`${SPAN.source}(?:年度?)?`, "giu");

/** A text without the spans of years in it: 第2期総合戦略（令和2～6年度） 令和5年度進捗 names R5 alone. 10～15人 stays. */
export function withoutYearSpans(text: string): string {
  return text.replace(SPANS, (found) => (yearsNamed(compareKey(found))?.span ? "" : found));
}

/** 令和3（2021）年度～令和7（2025）年度. */
const WESTERN_BESIDE_ERA = /[(（](?:西暦)?(?:19|20)\d{2}年?度?[)）]/g;

/** 令和3年度～令和7年度 of a text that has western years in brackets beside them. */
export function withoutWesternYears(text: string): string {
  return text.replace(WESTERN_BESIDE_ERA, "");
}

const OF_PLAN = /計画|戦略|ビジョン|プラン|構想|大綱|指針|行(?:財)?政改革/;

/** Whether a text speaks of a plan, whose years those are that it names: 計画期間, 第2期総合戦略. */
export function isOfPlan(text: string): boolean {
  return OF_PLAN.test(text);
}
