import { readYearLabel, type YearLabelReading } from "./fiscal-year-label";
import { readNumber } from "./read-number";
import { takeYearNote, YEAR_IN_FRONT } from "./year-note";

/** A figure that is a part of a text: how it is typed, and what the text has in front of its digits and behind them. */
export interface FigureWithin {
  /** With its unit and without its year: `95%`. */
  readonly text: string;
  /** The digits as a formula can take them: `1,200`. */
  readonly digits: string;
  readonly before: string;
  readonly after: string;
}

/** A figure, and the year beside it: `79%（平成20）`, `H26年1.54`, `平成31年度まで10人`. */
export interface DatedFigure {
  readonly year: YearLabelReading | undefined;
  /** Undefined where it is no plain figure: おおむね解消, 約6,000ha, ▲20. */
  readonly within: FigureWithin | undefined;
}

/** From where to where, in one text: `79%（平成20）→95%（平成32）`, with the name of what is counted in front where that is there too. */
export interface FiguresByArrow {
  /** "" where nothing is in front of them. */
  readonly name: string;
  readonly from: DatedFigure;
  readonly to: DatedFigure;
}

/** Longer than any such text: it is prose. */
const LONGEST = 260;

const ARROW = /^([^→⇒➡⇨]{1,200}?)\s*[→⇒➡⇨]\s*([^→⇒➡⇨]{1,40})$/su;

/** What is in front of an arrow: a name that a blank or a colon parts from its figure, or the figure alone. */
const NAME_IN_FRONT = /^(\S.*?[^\s:：])(?:\s*[:：]\s*|\s+)(\S+)$/su;

/** Plain digits, with which alone a formula can calculate. */
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;

/** So much text goes into a formula in one pair of quotes. */
const MOST_AROUND = 200;

/**
 * Two figures of years with an arrow between them; undefined for any other text. Both have their
 * years, or one of them and the second its figure: else the arrow may as well say how something has changed since.
 * @example
 * readArrow("79%（平成20）→95%（平成32）")?.to.within; // { text: "95%", digits: "95", before: "79%（平成20）→", after: "%（平成32）" }
 * readArrow("新規起業件数 5件（H26）→10件（H31）")?.name; // "新規起業件数"
 * readArrow("矢印→"); // undefined
 */
export function readArrow(text: string): FiguresByArrow | undefined {
  const [, left, right] = text.length > LONGEST ? [] : (ARROW.exec(text.trim()) ?? []);
  if (left === undefined || right === undefined || text.includes("\r")) return undefined;
  const [, name = "", after = ""] = NAME_IN_FRONT.exec(left) ?? [];
  const isNamed = name !== "" && isDated(after);
  const from = datedFigure(text, isNamed ? after : left, 0);
  const to = datedFigure(text, right, text.lastIndexOf(right));
  const isOfYears = from.year !== undefined && to.year !== undefined;
  return isOfYears || (to.within && (from.year ?? to.year))
    ? { name: isNamed ? name.trim() : "", from, to }
    : undefined;
}

/**
 * A name and behind it, on a line of its own, what is to be reached in which year: `新規雇用者\n平成31年度まで10人`.
 * Undefined for any other text.
 * @example
 * readGoalBehindName("新規就農者\n平成31年度まで5人")?.to.within?.digits; // "5"
 */
export function readGoalBehindName(text: string): Omit<FiguresByArrow, "from"> | undefined {
  if (text.length > LONGEST) return undefined;
  const [, name, behind] = /^(\S[^\n]*?)\s*\n\s*([^\n]{2,40})$/u.exec(text.trim()) ?? [];
  if (name === undefined || behind === undefined || text.includes("\r")) return undefined;
  const to = datedFigure(text, behind, text.lastIndexOf(behind));
  return to.year && to.within ? { name, to } : undefined;
}

const COLON = /^([^\n:：]*\p{L}{2}[)）]?)\s*[:：]\s*([^\n:：]{1,20})$/u;
const NO_NAME = /(?:目標|計画|実績|現状|基準|見込み?|数値)[値量額]?$|^(?:合計|[男女]性)$|[期月]$/u;

/**
 * A name and behind a colon what is to be reached; undefined for any other text, and where a word for any figure, or a time, is in
 * the place of the name.
 * @example
 * readGoalBehindColon("口座振替率：45%")?.to.within?.digits; // "45"
 * readGoalBehindColon("目標値：45%"); // undefined
 */
export function readGoalBehindColon(text: string): Omit<FiguresByArrow, "from"> | undefined {
  const [, name, behind] = text.length > LONGEST ? [] : (COLON.exec(text.trim()) ?? []);
  if (name === undefined || behind === undefined || NO_NAME.test(name)) return undefined;
  const to = datedFigure(text, behind, text.lastIndexOf(behind));
  return to.within && !readYearLabel(name) ? { name, to } : undefined;
}

/** What is counted, and the text's figure of it. */
export interface FigureBehindWord {
  readonly word: string;
  readonly within: FigureWithin;
}

/** 開設数, not 死亡事故件数, 参加者数 or 累計件数, which say which way is better or how a figure is counted. */
const WORD_OF_MEASURE = /^[^\s\d]{0,10}(?:開設|設置|整備|紹介)[数率]$/u;

/**
 * A word for what is counted on a line of its own, and the figure on the next; undefined for any other text.
 * @example
 * readFigureBehindWord("開設数\n14か所")?.within.digits; // "14"
 */
export function readFigureBehindWord(text: string): FigureBehindWord | undefined {
  const [word = "", figure = "", ...others] = text.length > LONGEST ? [] : text.trim().split(/\s*\n\s*/);
  if (others.length > 0 || text.includes("\r") || !WORD_OF_MEASURE.test(word)) return undefined;
  const within = figureAt(text, figure, text.lastIndexOf(figure));
  return within && { word, within };
}

const IN_BRACKETS = /^([^()（）]{1,40}?)\s*[(（]\s*([^()（）]{1,40}?)\s*[)）]\s*$/su;

/**
 * A figure and another in brackets behind it, as parts of their text: `9.6%⏎(15.0%)`. Undefined for any other text, and where what is
 * in the brackets is a year.
 * @example
 * readFigureAndBrackets("1人（2人）")?.inside?.digits; // "2"
 */
export function readFigureAndBrackets(
  text: string,
): Readonly<Record<"outside" | "inside", FigureWithin | undefined>> | undefined {
  const [, outer, inner] = text.length > LONGEST ? [] : (IN_BRACKETS.exec(text) ?? []);
  if (outer === undefined || inner === undefined || text.includes("\r") || takeYearNote(text))
    return undefined;
  const outside = figureAt(text, outer.trim(), text.indexOf(outer.trim()));
  const inside = figureAt(text, inner, text.indexOf(inner, text.search(/[(（]/)));
  return (outside ?? inside) ? { outside, inside } : undefined;
}

const NOTES_BEHIND = /^([^()（）<>＜＞]{1,40}?)((?:\s*[(（<＜][^()（）<>＜＞]{1,20}[)）>＞])+)\s*$/su;

/**
 * A figure and the notes in brackets behind it, one or more; undefined for any other text.
 * @example
 * readFigureAndNotes("20,216\n（3.2倍）＜108％＞")?.notes; // ["3.2倍", "108％"]
 */
export function readFigureAndNotes(
  text: string,
): { readonly within: FigureWithin; readonly notes: readonly string[] } | undefined {
  const [, figure, notes = ""] = text.length > LONGEST ? [] : (NOTES_BEHIND.exec(text) ?? []);
  if (figure === undefined || text.includes("\r")) return undefined;
  const within = figureAt(text, figure.trim(), text.indexOf(figure.trim()));
  return within && { within, notes: notes.match(/[^()（）<>＜＞\s]+/gu) ?? [] };
}

const ALL_IN_BRACKETS = /^\s*[(（]\s*([^()（）]{0,40}?)\s*[)）]\s*$/su;

/**
 * What a text has that is in brackets as a whole: its figure, `blank`, or undefined for words and for a text that is not.
 * @example
 * readAllInBrackets("（　）"); // "blank"
 */
export function readAllInBrackets(text: string): FigureWithin | "blank" | undefined {
  const inner = text.length > LONGEST ? undefined : ALL_IN_BRACKETS.exec(text)?.[1];
  if (inner === "") return "blank";
  return inner === undefined ? undefined : figureAt(text, inner, text.indexOf(inner));
}

const YEARS_OF_SUM = String.raw`(\d{1,2})[かヶカケヵ箇]?年(?:間|分)?`;
const PERIOD_OF_SUM = String.raw`(?:計画|事業)?期間[中内]?`;

/** 5年間で, 5年間累計, 計画期間中に, 累計, R2～R6累計 in front of a figure: the years that it is of together. */
const SUM_IN_FRONT = new RegExp(
  String.raw`^(?:(?:${YEARS_OF_SUM}|${PERIOD_OF_SUM})の?(?:で|に|累計(?:で)?|合計(?:で)?|計)|([^()（）]{0,16}?)の?累計(?:で)?)\s*[:：]?\s*(?=\d)`,
  "u",
);

/** （5年間累計）, （計画期間合計）, （累計）, （R2～R6累計）, ／5年 behind it. */
const SUM_BEHIND = new RegExp(
  String.raw`\s*(?:[(（](?:(?:${YEARS_OF_SUM}|${PERIOD_OF_SUM})の?(?:累計|合計|計)?|([^()（）]{0,16}?)の?累計)[)）]|[/／]${YEARS_OF_SUM})$`,
  "u",
);

/** A figure of several years together, as its text says. */
export interface FigureOfSum {
  readonly within: FigureWithin;
  /** Of 5年間累計; undefined where it says no number of them. */
  readonly years: number | undefined;
  /** R2～R6 of R2～R6累計; "" where nothing is there. */
  readonly named: string;
}

/**
 * A figure that is said to be of several years together; undefined for any other text.
 * @example
 * readFigureOfSum("5年間で100人")?.years; // 5
 * readFigureOfSum("100人（累計）")?.within.digits; // "100"
 */
export function readFigureOfSum(text: string): FigureOfSum | undefined {
  const trimmed = text.length > LONGEST || text.includes("\r") ? "" : text.trim();
  const found = SUM_IN_FRONT.exec(trimmed) ?? SUM_BEHIND.exec(trimmed);
  if (!found) return undefined;
  const figure = trimmed.replace(found[0], "").trim();
  const start = found.index === 0 ? text.indexOf(found[0]) + found[0].length : 0;
  const { within } = datedFigure(text, figure, start);
  const [, count = found[3], named = ""] = found;
  return within && { within, years: count === undefined ? undefined : Number(count), named };
}

function isDated(text: string): boolean {
  const { year, within } = datedFigure(text, text, 0);
  return year !== undefined || within !== undefined;
}

/** The figure of a part of a text that begins at `start` or after it. */
function datedFigure(text: string, part: string, start: number): DatedFigure {
  const noted = takeYearNote(part);
  const inFront = noted ? undefined : YEAR_IN_FRONT.exec(part);
  const figure = (noted?.figure ?? part.slice(inFront?.[0].length ?? 0)).trim();
  const label = noted?.year ?? (inFront?.[1] === undefined ? undefined : readYearLabel(inFront[1]));
  return {
    year: label?.rest === "" ? label : undefined,
    within: figureAt(text, figure, text.indexOf(figure, text.indexOf(part, start))),
  };
}

function figureAt(text: string, figure: string, at: number): FigureWithin | undefined {
  const digits = DIGITS.exec(figure)?.[0];
  const typed = readNumber(figure);
  // 2億8,500万円 has digits in two places, and 約 or 程度 says that there is no figure to hold anything against.
  if (digits === undefined || at < 0 || !typed || typed.qualifier === "about") return undefined;
  if (typed.value !== Number(digits.replaceAll(",", ""))) return undefined;
  const [before, after] = [text.slice(0, at), text.slice(at + digits.length)];
  if (before.length + after.length > MOST_AROUND) return undefined;
  // A formula takes them off wherever they are: 5 behind 1 would be taken out of 15 as well.
  const left = [before, after]
    .filter((one) => one !== "")
    .reduce((rest, one) => rest.replaceAll(one, ""), text);
  return left === digits ? { text: figure, digits, before, after } : undefined;
}
