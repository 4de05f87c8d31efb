/** `H28.3.31現在` and `平成28年3月31日時点`: a date that something is counted to. */
const COUNTED_TO =
  /^((?:明治|大正|昭和|平成|令和|[MTSHR])?(?:元|\d{1,4}))(?:年|[./])(1[0-2]|0?[1-9])(?:月|[./])(\d{1,2})日?(?:現在|時点)$/i;

/** `H28.3末` and, as March ends then, `H28.3.31現在` as `H28年3月末`. */
export function withMonthEnds(text: string): string {
  const [, year = "", month = "", day = ""] = COUNTED_TO.exec(text) ?? [];
  if (year !== "" && Number(day) === lastDayOf(Number(month))) return `${year}年${month}月末`;
  return text.replace(/^((?:明治|大正|昭和|平成|令和|[MTSHR])?(?:元|\d{1,4}))[./](\d{1,2})末/i, "$1年$2月末");
}

/** February has 28 days here: who counts to its end in a leap year writes 2月末. */
function lastDayOf(month: number): number {
  return new Date(Date.UTC(2001, month, 0)).getUTCDate();
}
