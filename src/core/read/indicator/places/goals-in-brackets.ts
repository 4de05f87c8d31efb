import { readAllInBrackets } from "../../../values/notation/figure-within";
import { compareKey } from "../../../values/notation/normalise";
import type { HeadingCells } from "../../understanding/heading-bounds";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace, IndicatorSource } from "./indicator-source";

/**
 * 目標（11回） over 実績 8回: the goals in brackets, where a form has printed brackets around the goals of all years, those to come too
 * （　）, or around their heading as well: （H26年度目標）. One alone may be a part, a sum or somebody else's, and so may those beside
 * actuals in brackets: they stay as they are.
 */
export function withGoalsInBrackets(
  grid: SheetGrid,
  source: IndicatorSource,
  { first, last }: HeadingCells,
): IndicatorSource {
  const read = (place: FigurePlace | undefined): ReturnType<typeof readAllInBrackets> =>
    place && !place.within ? readAllInBrackets(grid.seenText(place.row, place.column)) : undefined;
  const goals = source.years.flatMap(({ target }) =>
    target && grid.text(target.row, target.column) !== "" ? [target] : [],
  );
  if (goals.length === 0 || goals.some((goal) => read(goal) === undefined)) return source;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const isHeadedSo = ({ column }: FigurePlace): boolean =>
    rows.some((row) => /^\([^()]*(?:目標|計画)[^()]*\)$/.test(compareKey(grid.seenText(row, column))));
  const hasRoom = goals.length > 1 && goals.some((goal) => read(goal) === "blank");
  if (!hasRoom && !goals.every(isHeadedSo)) return source;
  if (source.years.some(({ actual }) => read(actual) !== undefined)) return source;
  return {
    ...source,
    years: source.years.map(({ target, ...year }) => {
      const within = read(target);
      return { ...year, target: target && typeof within === "object" ? { ...target, within } : undefined };
    }),
  };
}
