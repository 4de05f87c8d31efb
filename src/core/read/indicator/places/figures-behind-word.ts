import { readFigureBehindWord, type FigureBehindWord } from "../../../values/notation/figure-within";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace, IndicatorSource } from "./indicator-source";

/**
 * 開設数⏎14外来 beside 開設数⏎16外来: the figures on the second lines, where every filled cell of an indicator has the same word on its
 * first. Where a cell has another word, or none, each may count something else, and the source is given back as it is.
 */
export function withFiguresBehindWord(grid: SheetGrid, source: IndicatorSource): IndicatorSource {
  const behind = (place: FigurePlace): FigureBehindWord | undefined => {
    const at = grid.anchor(place.row, place.column);
    const value = grid.value(at.row, at.column);
    return typeof value === "string" ? readFigureBehindWord(value) : undefined;
  };
  const places = [source.base, ...source.years.flatMap(({ target, actual }) => [target, actual])].filter(
    (place) => place !== undefined && grid.text(place.row, place.column) !== "",
  );
  const words = places.map((place) => (place && !place.within ? behind(place)?.word : undefined));
  if (words.length < 2 || words[0] === undefined || words.some((word) => word !== words[0])) return source;
  const only = <T extends FigurePlace | undefined>(place: T): T => {
    const within = place && behind(place)?.within;
    return within ? { ...place, within } : place;
  };
  return {
    ...source,
    base: only(source.base),
    years: source.years.map((year) => ({ ...year, target: only(year.target), actual: only(year.actual) })),
  };
}
