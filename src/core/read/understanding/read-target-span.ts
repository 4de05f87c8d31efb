import { endOfFlow } from "../../model/compared-target";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import { figureOf, isReported } from "../../model/indicator-figures";
import type { Sign } from "../../model/understanding";
import { compareKey } from "../../values/notation/normalise";
import { readFigureHeading } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import { OF_ONE_YEAR } from "./accrual";
import type { HeadingCells } from "./heading-bounds";

/** 毎年30人 and 年間30人 of a description that says the very figure of the target. */
const GOAL_OF_A_YEAR =
  /((?:毎|各)年度?|(?<![\d〇一二三四五六七八九十数かカヵヶケ箇])年間)[^\d]{0,6}(\d[\d,]*(?:\.\d+)?)/;

/** 計画期間の合計, （5年間の計）, 累計, 人/5年, 第2次5か年計画: years together, or a goal that may be of them. */
const OF_YEARS_TOGETHER =
  /計画|合計|累計|通算|期間|\/\d+年|[2-9二三四五六七八九十数](?:[かカヵヶケ箇]年|年間)/;

/** A goal for a year is at most so many times what each of the years came to; all together come to at least so many goals. */
const [MOST_OF_A_YEAR, FEWEST_OF_ALL] = [1.5, 2];

/**
 * An indicator whose one target at the end of yearly figures is for that year alone, where a word of the table says so: 目標（単年度）
 * above it, or 毎年度60人 in the description; or where each year reported on comes near it by itself, and nothing speaks of years
 * together. As it is where nothing does: then it is asked. Neither the base alone nor what the office has typed as its rates says it: a
 * base may be of several years too, and our rates take the place of theirs.
 */
export function withSpanRead(grid: SheetGrid, headings: HeadingCells, indicator: Indicator): Indicator {
  const end = endOfFlow(indicator);
  if (!end?.target) return indicator;
  const texts: string[] = [];
  for (let row = headings.first; row <= headings.last; row += 1)
    texts.push(grid.seenText(row, end.target.address.column));
  const { name, unit, description, understanding } = indicator;
  const { row, column } = end.target.address;
  const counted = understanding.countingBasis?.signs.map((sign) => ("word" in sign ? sign.word : ""));
  const said = [name, unit, description, grid.seenText(row, column), ...(counted ?? [])];
  if ([...said, ...texts].some((one) => OF_YEARS_TOGETHER.test(compareKey(one)))) return indicator;
  const text = wordOfOneYear(texts, indicator, end);
  const sign: Sign | undefined = text === undefined ? signOfSize(indicator, end) : { code: "table", text };
  if (!sign) return indicator;
  return {
    ...indicator,
    understanding: { ...understanding, targetSpan: { source: "inferred", signs: [sign] } },
  };
}

/**
 * While years are still to come their sum may yet grow beyond anything, but not of what is to become less; and a base as near as the
 * years are says that nobody has set out for less than two years' worth of it.
 */
function signOfSize({ years, base, direction }: Indicator, end: IndicatorYear): Sign | undefined {
  const target = figureOf(end.target);
  const actuals = years.flatMap(({ actual }) => figureOf(actual) ?? []);
  if (target === undefined || target <= 0 || actuals.length < 2) return undefined;
  const sum = actuals.reduce((before, actual) => before + actual, 0);
  const comesNear = (figure: number): boolean => target <= MOST_OF_A_YEAR * figure;
  const isNear = actuals.every(comesNear);
  const isLast = years.some((year) => isReported(year) && year.fiscalYear + 1 >= end.fiscalYear);
  const isTold = isLast || direction === "lower" || comesNear(figureOf(base) ?? 0);
  return isNear && isTold && sum >= FEWEST_OF_ALL * target
    ? { code: "targetNearActuals", target, sum }
    : undefined;
}

function wordOfOneYear(
  texts: readonly string[],
  { description }: Indicator,
  { target }: IndicatorYear,
): string | undefined {
  const ofGoals = texts.filter((text) => text.includes("目標") && readFigureHeading(text)?.kind !== "actual");
  const [said] = ofGoals.flatMap((text) => OF_ONE_YEAR.exec(compareKey(text))?.[0] ?? []);
  const [, word, figure = ""] = GOAL_OF_A_YEAR.exec(compareKey(description)) ?? [];
  return said ?? (Number(figure.replaceAll(",", "")) === target?.figure ? word : undefined);
}
