import { readYearLabel, type YearLabelReading } from "./fiscal-year-label";
import { normaliseLine } from "./normalise";
import { readNumber } from "./read-number";
import { remembered } from "./remembered";

/** A figure and the year in brackets after it, as a cell holds both: `30%（平成32年）`. */
export interface NotedFigure {
  /** What is outside the brackets. */
  readonly figure: string;
  /** The brackets and what is in them, on one line; a year in front of its figure as it would stand in them. */
  readonly note: string;
  /** `36年度` says no era: what the table says elsewhere tells it. */
  readonly year: YearLabelReading;
}

/** (H26) 28,317: the year in front of its figure. */
const AT_START = /^([(（]([^()（）]{2,16})[)）])\s*(\S.*)$/su;

/** Blanks may be within the brackets too, but no more than fill a line; the mark of a footnote may be behind them. */
const AT_END = /^(.*\S)\s*([(（]([^()（）]{2,40})[)）])\s*([※*＊][0-9０-９]{0,2})?\s*$/su;
const LONGEST_NOTE = 16;

/** H26年1.54, 平成31年度まで10人: the year in front of its figure, of an era or of four digits. */
export const YEAR_IN_FRONT =
  /^((?:(?:明治|大正|昭和|平成|令和|[MTSHR])(?:元|\d{1,2})|(?:19|20)\d{2}(?=年))(?:年度?末?)?)(?:までに?|に(?:おいて)?|[:：\s]+)?(?=\S)/u;

/**
 * Takes the year off a figure's cell; undefined where the text neither ends nor begins with a year in brackets and nothing
 * else in them, nor has a year and nothing else in front of its figure. Only a table whose years are in its cells is read so:
 * under the heading of a year such a figure is another year's.
 * @example
 * takeYearNote("16.7%\n（平成21年）")?.figure; // "16.7%"
 * takeYearNote("16.7%\n（平成21年）")?.year.state; // "year"
 * takeYearNote("132経営体（36年度）")?.year.state; // "bare"
 * takeYearNote("令和8年度末までに50件")?.figure; // "50件"
 * takeYearNote("16.7%（参考）"); // undefined
 */
export function takeYearNote(text: string): NotedFigure | undefined {
  return noteOf(text);
}

const noteOf = remembered((text): NotedFigure | undefined => {
  const [, before, note, inside, footnote = ""] = AT_END.exec(text) ?? [];
  const figure = before === undefined ? undefined : `${before}${footnote}`;
  const [, noteBefore, insideBefore, figureAfter] = AT_START.exec(text.trimStart()) ?? [];
  return (
    noted(figure, note, inside) ??
    noted(figureAfter, noteBefore, insideBefore) ??
    behindYear(normaliseLine(text))
  );
});

/** R5 alone in front of digits may be R50, R5:50 anything; 累計100人 behind a year is no figure of it alone. */
function behindYear(text: string): NotedFigure | undefined {
  const [inFront = "", label = ""] = YEAR_IN_FRONT.exec(text) ?? [];
  const figure = text.slice(inFront.length);
  const typed = readNumber(figure);
  const isParted = label.includes("年") || (inFront !== label && typed?.unit !== "");
  return isParted && typed ? noted(figure, `（${inFront.replace(/[\s:：]+$/, "")}）`, label) : undefined;
}

function noted(
  figure: string | undefined,
  note: string | undefined,
  inside: string | undefined,
): NotedFigure | undefined {
  if (figure === undefined || note === undefined || inside === undefined) return undefined;
  const year = inside.trim().length <= LONGEST_NOTE ? readYearLabel(inside.trim()) : undefined;
  // 93.7（令和2年度平均） is of that year as any other figure, and so is 50件（令和8年度末までに）.
  return year && /^(?:平均|までに?)?$/.test(year.rest)
    ? { figure, note, year: { ...year, rest: "" } }
    : undefined;
}

/** A number format without the year in brackets that it shows after its figures: `0%"（平成32年）"`. */
export function withoutYearInFormat(format: string): string {
  return format.replace(/"([^"]*)"/g, (quoted, text: string) => {
    const noted = takeYearNote(`0${text}`);
    if (!noted) return quoted;
    const rest = noted.figure.slice(1);
    return rest === "" ? "" : `"${rest}"`;
  });
}
