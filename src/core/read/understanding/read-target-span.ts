import { endOfFlow } from "../../model/compared-target";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import { compareKey } from "../../values/notation/normalise";
import { readFigureHeading } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import { OF_ONE_YEAR } from "./accrual";
import type { HeadingCells } from "./heading-bounds";

/** 毎年30人 and 年間30人 of a description that says the very figure of the target. */
const GOAL_OF_A_YEAR =
  /((?:毎|各)年度?|(?<![\d〇一二三四五六七八九十数かカヵヶケ箇])年間)[^\d]{0,6}(\d[\d,]*(?:\.\d+)?)/;

/** 計画期間の合計, （5年間の計）, 累計: years together. */
const OF_YEARS_TOGETHER = /計画期間|合計|累計|通算|\d+[かカヵヶケ箇]?年間?の?計/;

/**
 * An indicator whose one target at the end of yearly figures is for that year alone, where a word of the table says so: 目標（単年度）
 * above it, or 毎年度60人 in the description. As it is where nothing does: then it is asked. Neither its size nor what the office
 * has typed as its rates says it: goals of several years are as large as the base of several years, and our rates take the place of theirs.
 */
export function withSpanRead(grid: SheetGrid, headings: HeadingCells, indicator: Indicator): Indicator {
  const end = endOfFlow(indicator);
  const text = end && wordOfOneYear(grid, headings, indicator, end);
  if (text === undefined) return indicator;
  const targetSpan = { source: "inferred", signs: [{ code: "table", text }] } as const;
  return { ...indicator, understanding: { ...indicator.understanding, targetSpan } };
}

function wordOfOneYear(
  grid: SheetGrid,
  headings: HeadingCells,
  { description }: Indicator,
  { target }: IndicatorYear,
): string | undefined {
  if (!target) return undefined;
  const texts: string[] = [];
  for (let row = headings.first; row <= headings.last; row += 1)
    texts.push(grid.seenText(row, target.address.column));
  if ([description, ...texts].some((text) => OF_YEARS_TOGETHER.test(compareKey(text)))) return undefined;
  const ofGoals = texts.filter((text) => text.includes("目標") && readFigureHeading(text)?.kind !== "actual");
  const [said] = ofGoals.flatMap((text) => OF_ONE_YEAR.exec(compareKey(text))?.[0] ?? []);
  const [, word, figure = ""] = GOAL_OF_A_YEAR.exec(compareKey(description)) ?? [];
  return said ?? (Number(figure.replaceAll(",", "")) === target.figure ? word : undefined);
}
