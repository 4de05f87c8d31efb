import type { IndicatorCell } from "../../model/indicator";
import type { Qualifier } from "../../values/notation/cell-reading";
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
const LONGEST_NAME = 60;

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

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  以上: "atLeast",
  下限: "atLeast",
  超: "above",
  以下: "atMost",
  以内: "atMost",
  上限: "atMost",
  未満: "below",
};

/** What is said of a target of one indicator where its cell says nothing. */
export interface NamedTarget {
  readonly label: string;
  /** The unit of the indicator, "" where nobody names one. */
  readonly unit: string;
}

/**
 * Gives a target the word that its heading has (目標値（未満）), or that the name has behind that very figure with its unit (苦情を5件
 * 未満に): 5 of 未満 5 is not reached, wherever 未満 stands.
 */
export function withBound(
  grid: SheetGrid,
  headings: HeadingCells,
  { label, unit }: NamedTarget,
  target: IndicatorCell,
): IndicatorCell {
  const { row, column } = target.address;
  const isPlain = target.reading.state === "number" && target.reading.qualifier === undefined;
  if (!isPlain) return target;
  let word: string | undefined;
  for (let one = headings.firstColumn; one < column; one += 1) {
    const said = boundWordAt(grid, row, one);
    if (said !== undefined && saysKinds(grid, row, one)) word = said;
  }
  for (let one = headings.first; one <= headings.last; one += 1) word ??= boundWordAt(grid, one, column);
  word ??= wordInName(label, unit, target.figure);
  const bound = word === undefined ? undefined : QUALIFIERS[word];
  return bound ? { ...target, bound } : target;
}

const FIGURE_IN_NAME = /(\d+(?:\.\d+)?)([^\d\s()]{1,4}?)(未満|超)/;

function wordInName(label: string, unit: string, aim: number | undefined): string | undefined {
  const mayHave = unit !== "" && label.length <= LONGEST_NAME && /未満|超/.test(label);
  const [, figure, ofFigure, word] = mayHave ? (FIGURE_IN_NAME.exec(compareKey(label)) ?? []) : [];
  return Number(figure) === aim && ofFigure === compareKey(unit) ? word : undefined;
}

/** Whether a column in front says of the rows what they are (目標（以下）, 実績): 目標以下 beside it may be how it went. */
function saysKinds(grid: SheetGrid, row: number, column: number): boolean {
  for (let near = Math.max(0, row - REACH); near <= row + REACH; near += 1)
    if (readFigureHeading(grid.text(near, column))?.kind === "actual") return true;
  return false;
}

function boundWordAt(grid: SheetGrid, row: number, column: number): string | undefined {
  const anchor = grid.anchor(row, column);
  const text = grid.text(anchor.row, anchor.column);
  const mayBeBound = text.length <= LONGEST_HEADING && /[上下内満超]/.test(text);
  return mayBeBound ? BOUND.exec(compareKey(text))?.[1] : undefined;
}

function take(
  grid: SheetGrid,
  row: number,
  column: number,
  found: Map<TableSign["points"], TableSign>,
): void {
  const anchor = grid.anchor(row, column);
  const word = boundWordAt(grid, row, column);
  if (word === undefined) return;
  const points = /以上|超|下限/.test(word) ? "higher" : "lower";
  if (found.has(points)) return;
  const at = grid.address(anchor.row, anchor.column);
  found.set(points, { points, sign: { code: "targetWord", text: word, at } });
}
