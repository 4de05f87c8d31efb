import { normaliseLine } from "./normalise";
import { FOOTNOTE_IN_FRONT, NOTE_BEHIND } from "./read-number";
import { takeYearNote } from "./year-note";

/** What a text that was read as a number said beside its digits, and must go on saying once it is a true number. */
interface TypedFigure {
  /** The text as it was in the cell. */
  readonly raw: string;
  /** Whether the value is what Excel shows in percent (0.6 for 60%). */
  readonly inPercent: boolean;
  /** Whether the unit stays with the figure, as its row does not name it. */
  readonly keepsUnit: boolean;
}

const DIGITS = /[0-9０-９][0-9０-９,，]*(?:[.．][0-9０-９]+)?/gu;

/** What is after the unit: 以上, a footnote's mark, （速報値）. */
const HEDGES =
  /(?<!\s)\s*(?:[≧≦以]|未満|超|まで|[（(]?[※＊*†‡]|[（(]?注\s*[0-9０-９]{0,2}[)）]?$|[（(【［〔](?:速報|見込|暫定)).*$/u;

/** （全国16位）, （5%減） behind a figure. */
const IN_BRACKETS = /(?<!\s)\s*[（(][^（）()]*[)）]$/u;

/**
 * The number format in which a figure goes on looking as it was typed: separators and decimals, its unit, 以上, footnote
 * marks, `▲` for minus. "General" where there is nothing to keep.
 * @example
 * typedFormat({ raw: "1,310千円", inPercent: false, keepsUnit: true }); // '#,##0"千円"'
 * typedFormat({ raw: "60%以上", inPercent: true, keepsUnit: true }); // '0%"以上"'
 * typedFormat({ raw: "30%（平成32年）", inPercent: true, keepsUnit: true }); // '0%"（平成32年）"'
 * typedFormat({ raw: "▲5", inPercent: false, keepsUnit: false }); // '0;"▲"0'
 */
export function typedFormat({ raw, inPercent, keepsUnit }: TypedFigure): string {
  const noted = takeYearNote(raw);
  const noteless = (noted?.figure ?? raw).trim();
  const inBrackets = IN_BRACKETS.exec(noteless)?.[0] ?? "";
  const behind = NOTE_BEHIND.test(normaliseLine(inBrackets)) ? inBrackets : "";
  const whole = noteless.slice(0, noteless.length - behind.length);
  const inFront = FOOTNOTE_IN_FRONT.exec(whole)?.[0] ?? "";
  const text = whole.slice(inFront.length);
  const runs = [...text.matchAll(DIGITS)].filter(
    ({ index }) => !/[A-Za-zＡ-Ｚａ-ｚ※＊*†‡注/／]/u.test(lastBefore(text, index)),
  );
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return "General";
  const lead = text.slice(0, first.index);
  const after = text.slice(last.index + last[0].length);
  const rest = /^[（(]/u.test(lead) ? after.replace(/^[)）]/u, "") : after;
  const typedHedge = HEDGES.exec(rest)?.[0] ?? "";
  const unit = keepsUnit && !inPercent ? rest.slice(0, rest.length - typedHedge.length) : "";
  const hedge = typedHedge + behind.trim() + (noted?.note ?? "");
  const isGrouped = unit !== "" || runs.length > 1 || /[,，]/.test(first[0]);
  const decimals = /[.．]([0-9０-９]+)$/u.exec(last[0])?.[1]?.length ?? 0;
  const digits = `${isGrouped ? "#,##0" : "0"}${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  const positive = `${quoted(inFront + lead.replace(SIGN, ""))}${digits}${inPercent ? "%" : ""}${quoted(unit + hedge)}`;
  const sign = /[▲△]/u.exec(lead)?.[0];
  if (sign !== undefined) return `${positive};"${sign}"${positive}`;
  if (/^[（(]/.test(lead)) return `${positive};(${positive})`;
  return positive === "0" || /^0\.0+$/.test(positive) ? "General" : positive;
}

/** The last character before a place that is no space; "" where there is none. */
function lastBefore(text: string, index: number): string {
  let at = index - 1;
  while (at >= 0 && /\s/u.test(text.charAt(at))) at -= 1;
  return text.charAt(at);
}

/** Signs and brackets before a figure, which the sections of a format say. */
const SIGN = /[-‐‑‒–−－ー▲△+＋(（\s]/gu;

function quoted(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', "")}"`;
}
