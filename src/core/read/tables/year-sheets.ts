import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { formatEraFiscalYear } from "../../values/calendar/japanese-era";
import { readYearLabel, type YearLabelReading } from "../../values/notation/fiscal-year-label";
import { compareKey, normaliseText } from "../../values/notation/normalise";

/** A year that a sheet is named by, as a heading would be read; `isStated` where a person has said it of the sheet. */
export type YearOfSheet = YearLabelReading & { readonly state: "year"; readonly isStated?: boolean };

/** R6実績, 令和6年度KPI実績: what came of the year, whatever other sheets there are. */
const OUTCOME = /^(?:kpi|指標)?の?(?:実績|達成状況)(?:値|一覧|表)?$/;

/** R6.4 is a month of the year. */
const MONTH = /\d[./]\d/;

/**
 * The years that sheets stand for by their names: R6実績 says it alone, R5年度 and R6年度 beside each other. One sheet R6 may be named
 * by the year in which it was made.
 * @example
 * [...yearSheets(["R5年度", "R6年度", "様式"]).keys()]; // ["R5年度", "R6年度"]
 * yearSheets(["R6", "様式"]).size; // 0
 */
export function yearSheets(names: readonly string[]): ReadonlyMap<string, YearOfSheet> {
  const named = names.flatMap((name): [string, YearOfSheet][] => {
    const text = normaliseText(name);
    const label = MONTH.test(text) ? undefined : readYearLabel(text);
    return label?.state === "year" ? [[name, label]] : [];
  });
  const bare = named.filter(([, { rest }]) => rest === "");
  const areSeveral = new Set(bare.map(([, { fiscalYear }]) => fiscalYear)).size > 1;
  return new Map(named.filter(([, { rest }]) => (rest === "" ? areSeveral : OUTCOME.test(compareKey(rest)))));
}

/** What a person has said of a sheet, as if it stood in a heading of its figures. */
export function statedYear(year: FiscalYear | undefined): YearOfSheet | undefined {
  const label = year === undefined ? undefined : readYearLabel(formatEraFiscalYear(year));
  return label?.state === "year" ? { ...label, isStated: true } : undefined;
}
