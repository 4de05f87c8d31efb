import { findEra, westernYear } from "../calendar/japanese-era";

/** `H28.3.31現在` and `平成28年3月31日時点`: a date that something is counted to. */
const COUNTED_TO =
  /^((?:明治|大正|昭和|平成|令和|[MTSHR])?(?:元|\d{1,4}))(?:年|[./])(1[0-2]|0?[1-9])(?:月|[./])(\d{1,2})日?(?:現在|時点)$/i;

/** A year by both its names: `令和3(2021)年`, `令和3年(2021年)`, `2021(R3)年`; with a month it is no fiscal year, but the calendar's. */
const ERA_FIRST =
  /(?<![a-z])(明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,2})年?\((?:西暦)?(\d{4})年?\)年?(?=(?:1[0-2]|0?[1-9])月)/gi;
const WESTERN_FIRST =
  /(?<!\d)(\d{4})年?\((明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,2})年?\)年?(?=(?:1[0-2]|0?[1-9])月)/gi;

/** A month's end in brackets behind a year that is no 年度: 令和6年（3月31日現在）. */
const BRACKETED_MONTH =
  /^((?:明治|大正|昭和|平成|令和|[MTSHR])?(?:元|\d{1,4})年)\(((?:1[0-2]|0?[1-9])月(?:末|2[89]日|3[01]日)[^()]*)\)((?:実績|現状|見込み?)?値?)$/i;

/**
 * The label of a year (normalised, without spaces) with the month that it names in one way: `H28.3末` and, as March ends
 * then, `H28.3.31現在` as `H28年3月末`; `2021(令和3)年3月末` as `令和3年3月末`.
 */
export function withMonthEnds(label: string): string {
  const text = label
    .replace(ERA_FIRST, oneName)
    .replace(WESTERN_FIRST, (both: string, western: string, era: string, number: string) =>
      oneName(both, era, number, western),
    )
    // 令和6年（3月末） is 令和6年3月末; of 令和6年（4月1日現在） nobody says which year it ends.
    .replace(BRACKETED_MONTH, "$1$2$3");
  const [, year = "", month = "", day = ""] = COUNTED_TO.exec(text) ?? [];
  if (year !== "" && Number(day) === lastDayOf(Number(month))) return `${year}年${month}月末`;
  return text.replace(/^((?:明治|大正|昭和|平成|令和|[MTSHR])?(?:元|\d{1,4}))[./](\d{1,2})末/i, "$1年$2月末");
}

/** The era's name of a year where the western one says the same, else both as they are: `令和3年` of `令和3(2021)年`. */
function oneName(both: string, eraName: string, number: string, western: string): string {
  const era = findEra(eraName);
  const year = era && westernYear(era, number === "元" ? 1 : Number(number));
  return year === Number(western) ? `${eraName}${number}年` : both;
}

/** February has 28 days here: who counts to its end in a leap year writes 2月末. */
function lastDayOf(month: number): number {
  return new Date(Date.UTC(2001, month, 0)).getUTCDate();
}
