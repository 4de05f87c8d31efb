import type { IndicatorYear } from "../../model/indicator";
import type { SheetGrid } from "../tables/sheet-grid";
import type { OwnVerdict } from "../understanding/own-verdicts";
import { figurePlacesOf } from "./places/figure-places";
import type { IndicatorSource } from "./places/indicator-source";

/** So many columns behind a result its verdict may be: 達成率, 評価. */
const COLUMNS_BEHIND = 3;

/** The texts right of each year's result, up to the next figure of the indicator: 達成 in R5目標 ｜ R5実績 ｜ 評価 ｜ R6目標. */
export function verdictsBeside(
  grid: SheetGrid,
  source: IndicatorSource,
  years: readonly IndicatorYear[],
): OwnVerdict[] {
  const figures = figurePlacesOf(source);
  return years.flatMap((year) => {
    const { actual, rate } = year;
    if (!actual) return [];
    const { row, column } = actual.address;
    const texts: OwnVerdict[] = [];
    for (let behind = column + 1; behind <= column + COLUMNS_BEHIND; behind += 1) {
      const isRate = rate?.address.row === row && rate.address.column === behind;
      if (isRate) continue;
      if (figures.some((figure) => figure.row === row && figure.column === behind)) break;
      const text = grid.seenText(row, behind);
      if (text !== "") texts.push({ year, text });
    }
    return texts.slice(0, 1);
  });
}
