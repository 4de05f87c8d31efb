import { remembered } from "./remembered";

/** Characters that take no room: zero-width spaces and joiners, the byte order mark, and variation selectors of kanji. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;

/** Brackets that staff use for one another once NFKC has made full-width ones narrow. 「」 are quotes and stay. */
const OPENING_BRACKETS = /[[{<【〔〈《〖〘⦅]/g;
const CLOSING_BRACKETS = /[\]}>】〕〉》〗〙⦆]/g;

/**
 * Text as it is compared: NFKC (full-width digits and Latin become narrow, half-width kana wide), invisible characters
 * removed, line breaks as `\n`, trimmed (full-width space too). Note that NFKC makes `①` a plain `1` and `…` three dots.
 * @example
 * normaliseText("　１２０人 "); // "120人"
 */
export function normaliseText(text: string): string {
  return normalised(text);
}

const normalised = remembered((text) =>
  text.normalize("NFKC").replace(INVISIBLE, "").replace(/\r\n?/g, "\n").trim(),
);

/** Normalised text on one line: every run of spaces and line breaks is one space. */
export function normaliseLine(text: string): string {
  return normaliseText(text).replace(/\s+/g, " ");
}

/**
 * Makes every kind of bracket round, so that 【人】, ［人］ and (人) are the same.
 * @example
 * unifyBrackets("登録者数〔延べ〕"); // "登録者数(延べ)"
 */
export function unifyBrackets(text: string): string {
  return text.replace(OPENING_BRACKETS, "(").replace(CLOSING_BRACKETS, ")");
}

/** What stands for a hyphen in a number of letters and digits (A−1, 2ー3); between kana ー is a long sound. */
const DASH_IN_NUMBER = /([a-z\d])[‐‑‒–—―−─ー](?=[a-z\d])/g;

/**
 * Key under which headings and names are matched: normalised, all spaces and line breaks removed, brackets round,
 * Latin letters lower-case, one hyphen for every dash between them. `委 託 料（円）` and `委託料(円)` have the same key.
 * @example
 * compareKey("ＫＰＩ 台帳") === compareKey("kpi台帳"); // true
 */
export function compareKey(text: string): string {
  return keyOf(text);
}

const keyOf = remembered((text) =>
  unifyBrackets(normaliseText(text)).replace(/\s/g, "").toLowerCase().replace(DASH_IN_NUMBER, "$1-"),
);
