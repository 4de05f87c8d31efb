import { compareKey } from "../../values/notation/normalise";
import { readFigureHeading } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import type { TableSign } from "./table-signs";

/**
 * 目標（以下）, R6目標値以上, 目標値（上限）: a heading of targets that says on which side of them it is better to be, and nothing
 * else; 計画期間10年以内 and 目標値（税込10万円未満） say something of another thing.
 */
const BOUND =
  /^(?:\(?(?:令和|平成|[rh])?(?:元|\d{1,4})(?:年度?)?末?\)?|年間|各年度?|数値)?の?(?:目標|計画)(?:値|数|額|量)?\(?(以上|以下|以内|未満|超|上限|下限)\)?(?:\([^()]*\))?$/i;

/** How many rows 目標 and 実績 of an indicator are apart at most, where a column in front says which is which. */
const REACH = 3;

/** Longer texts are sentences. */
const LONGEST_HEADING = 30;

/** The cells that may head a table's figures: its heading rows, and the columns in front of its years. */
export interface HeadingCells {
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
}

/** What the headings above, or in front of, the targets of an indicator say of its direction; each direction once. */
export function boundsInHeadings(
  grid: SheetGrid,
  targets: readonly { readonly row: number; readonly column: number }[],
  headings: HeadingCells,
): TableSign[] {
  const found = new Map<TableSign["points"], TableSign>();
  const columns = new Set(targets.map(({ column }) => column));
  const firstOfRows = new Map([...targets].reverse().map(({ row, column }) => [row, column]));
  for (const column of columns)
    for (let row = headings.first; row <= headings.last; row += 1) take(grid, row, column, found);
  for (const [row, first] of firstOfRows)
    for (let column = headings.firstColumn; column < first; column += 1)
      if (saysKinds(grid, row, column)) take(grid, row, column, found);
  return [...found.values()];
}

/** Whether a column in front says of the rows what they are (目標（以下）, 実績): 目標以下 beside it may be how it went. */
function saysKinds(grid: SheetGrid, row: number, column: number): boolean {
  for (let near = Math.max(0, row - REACH); near <= row + REACH; near += 1)
    if (readFigureHeading(grid.text(near, column))?.kind === "actual") return true;
  return false;
}

function take(
  grid: SheetGrid,
  row: number,
  column: number,
  found: Map<TableSign["points"], TableSign>,
): void {
  const anchor = grid.anchor(row, column);
  const text = grid.text(anchor.row, anchor.column);
  const mayBeBound = text.length <= LONGEST_HEADING && /[上下内満超]/.test(text);
  const word = mayBeBound ? BOUND.exec(compareKey(text))?.[1] : undefined;
  if (word === undefined) return;
  const points = /以上|超|下限/.test(word) ? "higher" : "lower";
  if (found.has(points)) return;
  const at = grid.address(anchor.row, anchor.column);
  found.set(points, { points, sign: { code: "targetWord", text: word, at } });
}
