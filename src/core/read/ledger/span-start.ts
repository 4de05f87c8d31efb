import { readDate, type DateContext } from "../../values/notation/read-date";
import { normaliseLine } from "../../values/notation/normalise";

/** What is between the first and the last day or hour: `4/1～4/3`, `9:00～12:00`. */
const WAVE = /[~〜～]/u;

/** The end of a span without its year: a time of day, `3日`, `4/3`, `4月3日`. */
const SHORT_END = /^(?:\d{1,2}[:時].*|(?:(\d{1,2})\s*[月./-]\s*)?\d{1,2}\s*日?)$/;

/**
 * The first day of a span of days or hours as staff type it in one cell (`2024/4/1～4/3`, `R6.4.1 9:00～12:00`), as text
 * of a date. Undefined for any other text, and for a span that ends later than in the month after: a term of office
 * (`R5.4.1～R7.3.31`) is no happening of its first day alone.
 */
export function spanStart(text: string, context: DateContext): string | undefined {
  const line = normaliseLine(text);
  const wave = line.search(WAVE);
  if (wave < 0) return undefined;
  const [first, last] = [line.slice(0, wave).trim(), line.slice(wave + 1).trim()];
  const start = readDate(first, context);
  if (start.state !== "date" || start.precision !== "day") return undefined;
  const months = monthsTo(last, start.date);
  return months === 0 || months === 1 ? first : undefined;
}

/** Months from a day to the end of its span; undefined where the end is no day. */
function monthsTo(
  last: string,
  start: { readonly year: number; readonly month: number },
): number | undefined {
  if (last === "") return 0;
  const short = SHORT_END.exec(last);
  if (short) return ((short[1] === undefined ? 0 : Number(short[1]) - start.month) + 12) % 12;
  const end = readDate(last);
  if (end.state !== "date") return undefined;
  return (end.date.year - start.year) * 12 + end.date.month - start.month;
}
