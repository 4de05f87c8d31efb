import { endOfFlow } from "../../model/compared-target";
import { heldByRates } from "../../model/held-by-rates";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import { figureOf, isReported } from "../../model/indicator-figures";
import { openTargetSpans, withSum } from "../../model/target-span";
import type { Sign, UnderstandingSource } from "../../model/understanding";
import { isOurRateFormula } from "../../plan/our-formulas";
import { compareKey } from "../../values/notation/normalise";
import { readFigureHeading } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import { OF_ONE_YEAR } from "./accrual";
import type { HeadingCells } from "./heading-bounds";

/** A goal for a year is at most so many times what one year comes to; all years together come to at least so many goals. */
const [MOST_OF_A_YEAR, FEWEST_OF_ALL] = [1.5, 2];

/** 毎年30人 and 年間30人 of a description that says the very figure of the target. */
const GOAL_OF_A_YEAR =
  /((?:毎|各)年度?|(?<![\d〇一二三四五六七八九十数かカヵヶケ箇])年間)[^\d]{0,6}(\d[\d,]*(?:\.\d+)?)/;

/**
 * An indicator whose one target at the end of yearly figures is for that year alone, or for all up to it, as far as the table
 * tells: by a word (目標（単年度）), by the office's own rates of the years so far, or by its size, where it is that of the base's one year and
 * far below all years together. Of the actuals two at least have to come near it, and they tell only of a year that is reported
 * on. As it is where nothing tells: then it is asked.
 */
export function withSpanRead(grid: SheetGrid, headings: HeadingCells, indicator: Indicator): Indicator {
  const end = endOfFlow(indicator);
  if (!end) return indicator;
  const word = wordOfOneYear(grid, headings, indicator, end);
  if (word !== undefined) return ofOneYear(indicator, "stated", { code: "table", text: word });
  const open = openTargetSpans(indicator);
  const together = open?.spans.find(({ from, to }) => from < to);
  if (open && together && heldByRates(indicator.years.map(withoutOurs), figureOf(end.target)) === "soFar")
    return withSum(indicator, end, { ...together, actuals: undefined, rates: "soFar" });
  const sign = signOfSize(indicator, end);
  return sign ? ofOneYear(indicator, "inferred", sign) : indicator;
}

function wordOfOneYear(
  grid: SheetGrid,
  headings: HeadingCells,
  { description }: Indicator,
  { target }: IndicatorYear,
): string | undefined {
  if (!target) return undefined;
  const { row, column } = target.address;
  const texts: string[] = [];
  for (let one = headings.first; one <= headings.last; one += 1) texts.push(grid.seenText(one, column));
  for (let one = headings.firstColumn; one < column; one += 1) texts.push(grid.seenText(row, one));
  const ofGoals = texts.filter((text) => text.includes("目標") && readFigureHeading(text)?.kind !== "actual");
  const [said] = ofGoals.flatMap((text) => OF_ONE_YEAR.exec(compareKey(text))?.[0] ?? []);
  const [, word, figure = ""] = GOAL_OF_A_YEAR.exec(compareKey(description)) ?? [];
  return said ?? (Number(figure.replaceAll(",", "")) === target.figure ? word : undefined);
}

function ofOneYear(indicator: Indicator, source: UnderstandingSource, sign: Sign): Indicator {
  const understanding = { ...indicator.understanding, targetSpan: { source, signs: [sign] } };
  return { ...indicator, understanding };
}

/** Rates of ours say nothing: they were written by what was known then. */
function withoutOurs(year: IndicatorYear): Pick<IndicatorYear, "actual" | "rate"> {
  const isOurs = !!year.rate?.formula && isOurRateFormula(year.rate.formula);
  return isOurs ? { actual: year.actual, rate: undefined } : year;
}

function signOfSize({ base, years }: Indicator, end: IndicatorYear): Sign | undefined {
  const target = figureOf(end.target);
  const actuals = years.flatMap(({ actual }) => figureOf(actual) ?? []);
  const sum = actuals.reduce((before, actual) => before + actual, 0);
  if (target === undefined || target <= 0 || sum < FEWEST_OF_ALL * target) return undefined;
  const isNear = (figure: number): boolean => target <= MOST_OF_A_YEAR * figure;
  const atBase = figureOf(base);
  if (atBase !== undefined && isNear(atBase)) return { code: "targetNearBase", of: atBase, target, sum };
  const [near, ...others] = actuals.filter(isNear).reverse();
  const tells = near !== undefined && others.length > 0 && isReported(end);
  return tells ? { code: "targetNearActuals", of: near, target, sum } : undefined;
}
