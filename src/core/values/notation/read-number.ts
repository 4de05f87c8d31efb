import type { Qualifier } from "./cell-reading";
import { normaliseLine, unifyBrackets } from "./normalise";
import { remembered } from "./remembered";
import { isUnit, isUnitAfterFigure, scaleFactor } from "./unit";

/** A number as it was typed: its value as the digits say it (25 for `25％`), its unit, and how it is hedged. */
export interface TypedNumber {
  /** In the scale that was typed; a compound (`2億8,500万円`) in its smallest, 28,500 of 万円. */
  readonly value: number;
  /** As typed after the figure (narrow form), "" where there was none; `%` for a percent sign, 円 for a `¥` in front. */
  readonly unit: string;
  readonly qualifier: Qualifier | undefined;
  /** 速報値, 見込 or the like in brackets after the figure: it is not final. */
  readonly provisional: string | undefined;
  /** A mark that points to a footnote: `※1`, `*`; the rank that the figure has: （全国16位）; how it has changed: （5%減）. */
  readonly footnote: string | undefined;
}

const PREFIXES: readonly (readonly [pattern: RegExp, qualifier: Qualifier])[] = [
  [/^(?:約|およそ|おおよそ|おおむね|概ね|凡そ|ほぼ|推計|推定|概算|[≒≈~])\s*/, "about"],
  [/^(?:[≧≥⩾]|>=)\s*/, "atLeast"],
  [/^(?:[≦≤⩽]|<=)\s*/, "atMost"],
  [/^<\s*/, "below"],
  [/^>\s*/, "above"],
];

const SUFFIXES: readonly (readonly [pattern: RegExp, qualifier: Qualifier])[] = [
  [/\s*(?:以上|\+|~)$/, "atLeast"],
  [/\s*(?:以下|以内|まで)$/, "atMost"],
  [/\s*未満$/, "below"],
  [/\s*(?:超|超過|を?超える|を?上回る)$/, "above"],
  [
    /\s*(?:程度|前後|ほど|くらい|ぐらい|内外|余り?|弱|強|を?(?:目安|目途|めど)|\((?:推計|推定|概算|概数|程度|目安)\))$/,
    "about",
  ],
];

const PROVISIONAL = /\s*[([【〔]((?:速報|見込み?|暫定)(?:値|数|ベース)?)[)\]】〕]$/;

const RANK = String.raw`\((?:全国|全県|県内)?第?\d{1,3}位\)`;

const AMOUNT = String.raw`\s*[-+△▲]?\d[\d,.]*\s?(?:%|ポイント|pt)`;
const WAY = "の?(?:増加?|減少?|削減|上昇|低下|向上|改善)";

/** （20%減）, （前年比105%）, （令和4年度比▲3.2ポイント） behind 58人, in the form of `normaliseLine`. */
const CHANGE = String.raw`\((?:[^()]{1,12}比${AMOUNT}(?:${WAY})?|${AMOUNT}${WAY})\)`;

/** 474（未達成）, 93（前倒し達成）: whether the figure is what was aimed at, or how it stands to those before. */
const OUTCOME = String.raw`\((?:目標)?(?:未?達成|前倒し(?:達成)?|(?:現状)?維持|横ばい|前年(?:度)?並み?|過去最[高低多少])\)`;

/** What a bracket behind a figure says of it: its rank, how it has changed, whether it is what was aimed at. In the form of `normaliseLine`. */
export const NOTE_BEHIND = new RegExp(`^(?:${RANK}|${CHANGE}|${OUTCOME})$`);

const FOOTNOTE = new RegExp(
  String.raw`\s*([※*†‡]\s*\d{0,2}(?:\s*[,、]\s*[※*]?\s*\d{1,2})*|\([※*†‡]\d{0,2}\)|\(?注\s*\d{0,2}\)?|${RANK}|${CHANGE}|${OUTCOME}|[↑↓→↗↘⇧⇩])$`,
);

/**
 * The mark of a footnote in front of what can be nothing but a figure: parted by a space from the mark's own number, or one with
 * decimals, groups, three digits or a unit. `※2` is the mark alone; and as notes are numbered (※1 in front of 85.2 is the text
 * `※185.2`), a figure right behind ※ is one only where nothing is left of it without its first digit: `※3.2`.
 */
export const FOOTNOTE_IN_FRONT =
  /^[※＊*†‡](?:\s*[0-9０-９]{1,2}\s+(?=[0-9０-９]+(?:[.．,，]?[0-9０-９]|[^0-9０-９.．,，、\s]))|(?:\s+|(?<!※))(?=[0-9０-９]+(?:[.．,，][0-9０-９]|[0-9０-９]{2}|[^0-9０-９.．,，、*＊※\s)）]))|(?=[0-9０-９](?:[.．,，][0-9０-９]|[^0-9０-９.．,，、*＊※\s)）])))/u;

/**
 * The mark in front of any figure, of a normalised text without spaces: ※631 is one, to be accounted for, though nobody can tell
 * whether its first digits are the note's number.
 */
export const FOOTNOTE_GLUED = /^[※*†‡](?=\d+(?:[.,]\d|\d\d|[^\d.,、*※)]))/;

const OF_CHANGE = new RegExp(`^${CHANGE}$`);

/**
 * After what was reached an arrow or （20%減） says how it has changed; after a target it may as well say where to: of 100人（20%減）
 * the goal is 80 or 100.
 */
export const TREND_MARK = new RegExp(`^[↑↓→↗↘⇧⇩]$|${OF_CHANGE.source}`);

/** 合計 1,228,425人, 年60頭: says of a figure what the name of its row or its year says as well. */
const SUM = /^(?:合計|総計|計|年間?)\s*(?=\d)/;

const NEGATIVE_SIGN = /^[-‐‑‒–−▲△ー]\s*/;

/** Plain digits or groups of three; `1,23` and `1,0000` are nobody's number. */
const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?/;

/** What NFKC would turn into digits though it is none: ①, ⑴, ⒈ and a raised footnote mark after a figure. */
const NOT_DIGITS =
  /[\u2460-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF]|[\d０-９][\u00B2\u00B3\u00B9\u2070-\u2089]/;

/** Longer than any figure with its unit: text of this length is prose. */
const LONGEST = 40;

/**
 * Reads a figure as Japanese staff type it: any width, `,`, minus as `-` `－` `−` `△` `▲` or `(123)`, a unit after it,
 * scales (`2億8,500万円`), 約, 以上, 未満 and the like, footnote marks, （速報値）. Undefined where the whole text is not one
 * number. `rowUnit` makes units readable that would otherwise be dates.
 */
export function readNumber(text: string, rowUnit = ""): TypedNumber | undefined {
  return rowUnit === "" ? withoutRowUnit(text) : readTyped(text, rowUnit);
}

const withoutRowUnit = remembered((text) => readTyped(text, ""));

function readTyped(text: string, rowUnit: string): TypedNumber | undefined {
  const line = normaliseLine(text).replace(SUM, "");
  if (line.length > LONGEST || NOT_DIGITS.test(text)) return undefined;
  const inFront = FOOTNOTE_IN_FRONT.exec(line)?.[0];
  const figure = line.slice((inFront ?? "").length);
  const behind = FOOTNOTE.exec(figure)?.[1];
  const final = behind === undefined ? figure : figure.replace(FOOTNOTE, "");
  const footnote = inFront?.trim() ?? behind;
  const provisional = PROVISIONAL.exec(final)?.[1];
  const unhedged = takeQualifier(provisional === undefined ? final : final.replace(PROVISIONAL, ""), rowUnit);
  const signed = readSigned(unhedged.text, rowUnit);
  // Without a unit the figure may be what the change is of: of a rate of reduction 1,012（20%減） is 20.
  if (signed?.unit === "" && behind !== undefined && OF_CHANGE.test(behind)) return undefined;
  return signed && { ...signed, qualifier: unhedged.qualifier, provisional, footnote };
}

function takeQualifier(
  line: string,
  rowUnit: string,
): { readonly text: string; readonly qualifier: Qualifier | undefined } {
  for (const [pattern, qualifier] of PREFIXES) {
    if (pattern.test(line)) return { text: line.replace(pattern, ""), qualifier };
  }
  for (const [pattern, qualifier] of SUFFIXES) {
    const text = line.replace(pattern, "");
    if (text !== line && readSigned(text, rowUnit)) return { text, qualifier };
  }
  return { text: line, qualifier: undefined };
}

function readSigned(
  text: string,
  rowUnit: string,
): { readonly value: number; readonly unit: string } | undefined {
  const accounting = /^\(\s*([^()]+?)\s*\)(.*)$/.exec(text);
  if (accounting) {
    const [, inside = "", unit = ""] = accounting;
    const positive = /^[\d.]/.test(inside) ? readUnsigned(`${inside}${unit}`, rowUnit) : undefined;
    return positive && { ...positive, value: negative(positive.value) };
  }
  if (NEGATIVE_SIGN.test(text)) {
    const positive = readUnsigned(text.replace(NEGATIVE_SIGN, ""), rowUnit);
    return positive && { ...positive, value: negative(positive.value) };
  }
  return readUnsigned(text.replace(/^\+\s*/, ""), rowUnit);
}

function readUnsigned(
  text: string,
  rowUnit: string,
): { readonly value: number; readonly unit: string } | undefined {
  const yen = /^[¥\\]\s*/.test(text);
  const figure = text.replace(/^[¥\\]\s*/, "");
  const compound = readCompound(figure, rowUnit);
  if (compound) return compound;
  const digits = DIGITS.exec(figure)?.[0] ?? "";
  if (digits === "") return undefined;
  const unit = readUnit(figure.slice(digits.length), rowUnit);
  if (unit === undefined) return undefined;
  return { value: Number(digits.replaceAll(",", "")), unit: unit === "" && yen ? "円" : unit };
}

/** One part of a compound: digits and the scale after them. */
const COMPOUND_PART = /^(\d{1,3}(?:,\d{3})+|\d+)([十百千]?[万億兆]|[十百千])?/;

/** `2億8,500万円` is 28,500 of 万円, `1億2,345円` is 100,002,345 of 円; undefined for a figure of one part. */
function readCompound(
  text: string,
  rowUnit: string,
): { readonly value: number; readonly unit: string } | undefined {
  const parts: { readonly digits: number; readonly scale: string }[] = [];
  let rest = text;
  for (let part = COMPOUND_PART.exec(rest); part; part = COMPOUND_PART.exec(rest)) {
    const [whole, digits = "", scale = ""] = part;
    parts.push({ digits: Number(digits.replaceAll(",", "")), scale });
    rest = rest.slice(whole.length).trimStart();
    if (scale === "") break;
  }
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return undefined;
  const isFalling = parts.every(({ digits, scale }, index) => {
    const above = parts[index - 1];
    return !above || digits * scaleFactor(scale) < scaleFactor(above.scale);
  });
  const unit = readUnit(rest, rowUnit);
  if (!isFalling || unit === undefined) return undefined;
  const sum = parts.reduce((total, { digits, scale }) => total + digits * scaleFactor(scale), 0);
  return { value: sum / scaleFactor(last.scale), unit: `${last.scale}${unit}` };
}

/** 1,000人（年間） counts 人. */
const OF_THE_YEAR = /(?<=[^\s(])\s?\((?:年間|通年)\)$/;

/** The unit after the digits without its brackets, "" for none; undefined where what is there is no unit. */
function readUnit(rest: string, rowUnit: string): string | undefined {
  const [, inBrackets] = /^\((.+)\)$/.exec(unifyBrackets(rest.trim())) ?? [];
  const unit = (inBrackets ?? rest.replace(OF_THE_YEAR, "")).trim();
  if (unit === "") return rest.trim() === "" ? "" : undefined;
  // 120（個人） says of whom it is, and 120（人） what is counted.
  const isKnown = inBrackets === undefined ? isUnitAfterFigure(unit, rowUnit) : isUnit(unit, rowUnit);
  return isKnown ? unit : undefined;
}

/** Minus zero is zero: ▲0 is typed for a rounded-off fall. */
function negative(value: number): number {
  return value === 0 ? 0 : -value;
}
