import { compareKey } from "../../../values/notation/normalise";
import { isFigureAt } from "../../tables/figure-at";
import { readReplacingGoal } from "../../tables/goals-and-results";
import { readFigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace, IndicatorSource } from "../places/indicator-source";
import { kindColumnAt } from "./kind-of-row";
import type { TableSource } from "./table-frame";

/** So far below a goal the row of another that has replaced it may be. */
const ROWS_BELOW = 5;

/**
 * A table of rows whose goals have another row further below, which nobody read as theirs (目標値, 前年差, 修正後, 実績): which of the two
 * holds nobody can say. A row with a name of its own is of another indicator.
 */
export function withGoalsReplacedBelow(grid: SheetGrid, source: TableSource): TableSource {
  if (source.layout !== "kind-rows") return source;
  const withDoubts = (indicator: IndicatorSource): IndicatorSource => ({
    ...indicator,
    years: indicator.years.map((year) => {
      const { target } = year;
      if (!target || target.isOneOfTwo || !isReplacedBelow(grid, source, indicator, target)) return year;
      return { ...year, target: { ...target, isOneOfTwo: true } };
    }),
  });
  return { ...source, indicators: source.indicators.map(withDoubts) };
}

function isReplacedBelow(
  grid: SheetGrid,
  source: TableSource,
  { label, years }: IndicatorSource,
  place: FigurePlace,
): boolean {
  const { row: goal, column } = place;
  const kind = kindColumnAt(grid, source, place, "target");
  if (kind === undefined || readReplacingGoal([grid.text(goal, kind)])) return false;
  const name = compareKey(label.text);
  for (let row = goal + 1; row <= Math.min(grid.lastRow, goal + ROWS_BELOW); row += 1) {
    const own = compareKey(grid.text(row, label.place.column));
    if (label.place.column < kind && own !== "" && own !== name) return false;
    const text = grid.text(row, kind);
    if (readReplacingGoal([text])) return isFigureAt(grid, row, column);
    const figure = readFigureHeading(text);
    const isOwnResult = years.some(({ actual }) => actual?.row === row);
    if (text === "" || (figure && !isOwnResult && figure.kind !== "other" && figure.kind !== "rate"))
      return false;
  }
  return false;
}
