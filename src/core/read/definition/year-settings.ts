import { BARE_YEARS, type BareYears } from "../../model/bare-years";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { formatEraFiscalYear } from "../../values/calendar/japanese-era";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { compareKey, normaliseText } from "../../values/notation/normalise";

const BARE_YEARS_WORDS = {
  reiwa: "令和",
  heisei: "平成",
  western: "西暦",
} as const satisfies Record<BareYears, string>;

/** The setting that names the sheets whose years without an era are of it: `元号のない年度：令和`. */
export function bareYearsSetting(years: BareYears): string {
  return `元号のない年度：${BARE_YEARS_WORDS[years]}`;
}

/** What such a setting says; undefined for any other. */
export function bareYearsOf(name: string): BareYears | undefined {
  return BARE_YEARS.find((years) => compareKey(bareYearsSetting(years)) === compareKey(name));
}

const SHEET_YEAR = "年度のない目標と実績";

/** The setting that names the sheets whose 目標 and 実績 without a year are of it: `年度のない目標と実績：令和4年度`. */
export function sheetYearSetting(year: FiscalYear): string {
  return `${SHEET_YEAR}：${formatEraFiscalYear(year)}`;
}

/** The year of such a setting, however it is written there (R4, 2022年度); undefined for any other. */
export function yearOfSheetSetting(name: string): FiscalYear | undefined {
  const [word = "", ...rest] = normaliseText(name).split(":");
  const label = compareKey(word) === compareKey(SHEET_YEAR) ? readYearLabel(rest.join(":")) : undefined;
  return label?.state === "year" && label.rest === "" ? label.fiscalYear : undefined;
}
