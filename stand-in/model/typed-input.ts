import { parseValue } from "numfmt";
import type { StoredValue } from "./book-state";

/** What a text turns into when it is typed, or written through `values`. */
export interface TypedContent {
  readonly value: StoredValue;
  readonly formula?: string;
  /** The format that Excel gives a cell of format General along with the value. */
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
}

const errorNames = new Set([
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** Days between the first days of the two date systems. */
const days1904 = 1462;

/**
 * Reads a text as Excel does: `=…` is a formula, a leading apostrophe makes text, numbers, percents, US and ISO dates,
 * times, booleans and errors are recognised, full-width digits and Japanese dates too, as a Japanese Excel does
 * (inferred for texts that come through the API). A cell of format `@` keeps every text. "" empties the cell.
 */
export function readTyped(text: string, numberFormat: string, date1904: boolean): TypedContent {
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text.startsWith("'") ? text.slice(1) : text };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  if (errorNames.has(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  const recognised = readNumberOrDate(text, date1904);
  if (recognised) return recognised;
  // `+A1` and `-A1` are formulas; so is a text such as `-なし`, which then shows #NAME?.
  if (/^[+\-@]./.test(text)) return { value: null, formula: `=${text}` };
  return { value: text };
}

function readNumberOrDate(text: string, date1904: boolean): TypedContent | undefined {
  const narrow = /^[０-９，．％－＋￥／：\d,.%+/:-]+$/.test(text) ? text.normalize("NFKC") : text;
  const japanese = readJapaneseDate(narrow.trim());
  // Telling a text from a number takes long, and most texts are told by their letters.
  if (!japanese && (/[^\x20-\x7e¥€£]/.test(narrow) || !/\d|true|false/i.test(narrow))) return undefined;
  const parsed: { v?: unknown; z?: string } | null = japanese ?? parseValue(narrow);
  if (!parsed || (typeof parsed.v !== "number" && typeof parsed.v !== "boolean")) return undefined;
  if (typeof parsed.v === "boolean") return { value: parsed.v };
  const isDate = parsed.z !== undefined && /[ymd]/.test(parsed.z);
  const value = isDate && date1904 ? parsed.v - days1904 : parsed.v;
  return parsed.z === undefined ? { value } : { value, numberFormat: parsed.z };
}

const eraStart: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  R: 2018,
  H: 1988,
  S: 1925,
};

/** `2025年4月1日`, `令和7年4月1日`, `R7.4.1`: what a Japanese Excel takes for a date. */
function readJapaneseDate(text: string): { v: number; z: string } | undefined {
  const western = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (western) return dated(Number(western[1]), western[2], western[3], 'yyyy"年"m"月"d"日"');
  const era =
    /^(令和|平成|昭和)(\d{1,2}|元)年(\d{1,2})月(\d{1,2})日$/.exec(text) ??
    /^([RHS])(\d{1,2})[./](\d{1,2})[./](\d{1,2})$/i.exec(text);
  const start = eraStart[era?.[1]?.toUpperCase() ?? ""];
  if (!era || start === undefined) return undefined;
  const year = start + (era[2] === "元" ? 1 : Number(era[2]));
  // Newer Excel writes [$-ja-JP-x-gannen], which LibreOffice 7.4 shows as a number; both know the older [$-411].
  const format = (era[1]?.length ?? 0) > 1 ? '[$-411]ggge"年"m"月"d"日";@' : "[$-411]ge.m.d;@";
  return dated(year, era[3], era[4], format);
}

function dated(
  year: number,
  month: string | undefined,
  day: string | undefined,
  format: string,
): { v: number; z: string } | undefined {
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return { v: date.getTime() / 86_400_000 + 25_569, z: format };
}
