import { readFigureHeading, type FigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { FigurePlace } from "../places/indicator-source";
import type { TableSource } from "./table-frame";

/** The column of the word that says what a row's figures are, 目標 or 実績, in front of one of them; undefined where there is none. */
export function kindColumnAt(
  grid: SheetGrid,
  { firstColumn }: Pick<TableSource, "firstColumn">,
  { row, column: end }: FigurePlace,
  kind: FigureHeading["kind"],
): number | undefined {
  for (let column = Math.max(firstColumn, grid.firstColumn); column < end; column += 1)
    if (readFigureHeading(grid.text(row, column))?.kind === kind) return column;
  return undefined;
}
