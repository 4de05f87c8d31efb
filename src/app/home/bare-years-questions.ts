import { BARE_YEARS, yearOfBare, type BareYears } from "../../core/model/bare-years";
import { readSettings } from "../../core/read/definition/settings";
import type { Review } from "../../core/review";
import { compareKey } from "../../core/values/notation/normalise";
import { fiscalYearOf, type FiscalYear } from "../../core/values/calendar/fiscal-year";

/** A sheet with headings of which nobody but a person can say in which year they are. */
export interface BareYearsQuestion {
  readonly sheet: string;
  /** The first of them: 4年度目標. */
  readonly heading: string;
  /** Its number, 4, and what that is by each answer that may be meant. */
  readonly number: number;
  readonly options: readonly { readonly years: BareYears; readonly fiscalYear: FiscalYear }[];
}

/** 4年度, without an era in front of it, or 25 alone below 年度. */
const BARE = /^(?:.*[^0-9元])?([0-9]{1,2}|元)(?:年度|$)/;

/** 現状値（22年度）: the heading of a plan that is not read as long as nobody knows its years. */
const OF_PLAN = /^(?:現状|現況|策定時|計画策定時|基準|当初|目標)値?\s*\(?[0-9元]{1,2}年度/;

/** Plans reach no farther ahead, and nobody keeps a table of older years without saying so. */
const YEARS_AHEAD = 15;
const YEARS_BACK = 40;

/**
 * One question for every sheet whose headings say 4年度 and nothing tells the era. A sheet that has its answer in 設定 is not asked
 * about again: what it does not fit stays named as unread.
 */
export function bareYearsQuestions(review: Review): BareYearsQuestion[] {
  const { bareYears } = readSettings(review.workbook);
  const now = fiscalYearOf(review.today, review.settings.startMonth);
  const questions = new Map<string, BareYearsQuestion>();
  for (const { what, why } of review.notChecked) {
    const { sheet, text } = what;
    const heading = text.normalize("NFKC");
    const isAsked = why.code === "yearUnclear" || (why.code === "figuresUnread" && OF_PLAN.test(heading));
    const digits = isAsked ? BARE.exec(heading)?.[1] : undefined;
    if (sheet === undefined || digits === undefined || questions.has(sheet)) continue;
    if (bareYears.has(compareKey(sheet))) continue;
    const number = digits === "元" ? 1 : Number(digits);
    const options = BARE_YEARS.flatMap((years) => {
      const fiscalYear = yearOfBare(years, number);
      const isNear =
        fiscalYear !== undefined && fiscalYear <= now + YEARS_AHEAD && fiscalYear >= now - YEARS_BACK;
      return isNear ? [{ years, fiscalYear }] : [];
    });
    if (options.length > 0) questions.set(sheet, { sheet, heading: text, number, options });
  }
  return [...questions.values()];
}
