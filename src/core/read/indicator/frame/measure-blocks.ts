import type { Area } from "../../../values/workbook/cell-address";
import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBetween, reachLeft, reachRight, rowsBetween } from "./table-frame";
import { areThingsCounted } from "./things-beside";

/** A heading over columns of its own: 貸出冊数（千冊） over R5目標 and R5実績. */
export interface Measure {
  readonly word: string;
  readonly column: number;
  readonly width: number;
}

/** Measures side by side, each over the same headings, and what is left and below of them. */
export interface MeasuresBlock {
  readonly row: number;
  readonly lastRow: number;
  /** The first column of the names that all of them share. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly measures: readonly Measure[];
}

/** Rows below the measures in which the headings of their columns begin. */
const ROWS_TO_HEADINGS = 3;
/** A longer text over columns is prose. */
const LONGEST_MEASURE = 40;
/** More columns than a sheet of paper has. */
const WIDEST_MEASURE = 30;

/** When, or at which state of a plan, something was counted, and what is said of it: no other thing that is counted. */
const NO_MEASURE = new RegExp(
  [
    "\\d月|月$|季$|半期|期$|期\\(|[上中下]旬|週|曜|[前昨本今当翌来次]年|年間?$|[前後]$|[上下][限段]",
    "速報|確[報定]|暫定|累[計積]|修正|変更|^(?:成果|数値|結果)$|検証|取組|課題|スタート|ゴール",
  ].join("|"),
);

/** From the bottom, as headings nearer to the figures say more of them. */
export function measureBlocksOf(grid: SheetGrid): MeasuresBlock[] {
  const rows = grid.rowsHolding((value) => typeof value === "string" && value.length <= LONGEST_MEASURE);
  return rows
    .reverse()
    .flatMap((row) => runsIn(grid, row).flatMap((measures) => blockBelow(grid, row, measures) ?? []));
}

/** Words beside one another, each over as many columns, whose headings are the same but for their years. */
function runsIn(grid: SheetGrid, row: number): Measure[][] {
  const runs: Measure[][] = [];
  let heads = "";
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const word = grid.text(row, column);
    if (word === "" || word.length > LONGEST_MEASURE) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before !== undefined && column === before.column + before.width;
    const width = widthOf(grid, row, column) ?? (isNext ? before.width : 0);
    if (width < 2 || width > WIDEST_MEASURE) continue;
    const here = headingsBelow(grid, row, column, width);
    if (run && isNext && here === heads && width === before.width) run.push({ word, column, width });
    else runs.push([{ word, column, width }]);
    heads = here;
  }
  return runs.filter((run) => run.length > 1 && areMeasures(run.map(({ word }) => word)));
}

/** How many columns a word is over, as it is merged or as the next word says; undefined for the last of a row. */
function widthOf(grid: SheetGrid, row: number, column: number): number | undefined {
  const merge = grid.merge(row, column);
  if (merge) return merge.rows > 1 ? 0 : merge.columns;
  const next = columnsBetween(column + 1, grid.lastColumn, new Set()).find(
    (other) => grid.seenText(row, other) !== "",
  );
  return next === undefined ? undefined : next - column;
}

/** The first row below that tells the columns apart, without the figures of its years. */
function headingsBelow(grid: SheetGrid, row: number, column: number, width: number): string {
  const columns = columnsBetween(column, column + width - 1, new Set());
  const rows = rowsBetween(row + 1, Math.min(row + ROWS_TO_HEADINGS, grid.lastRow));
  const lines = rows.map((below) => columns.map((at) => compareKey(grid.seenText(below, at))));
  const line = lines.find((texts) => new Set(texts).size > 1) ?? [];
  return line.includes("") ? "" : line.join("\n").replace(/\d+|元/g, "");
}

function areMeasures(words: readonly string[]): boolean {
  // 減少率（対2008年度比） counts a thing of any year.
  const keys = words.map((word) => compareKey(word).replace(/\(対[^()]*\)/g, ""));
  return (
    new Set(keys).size === keys.length && areThingsCounted(keys) && !keys.some((key) => NO_MEASURE.test(key))
  );
}

/** The block with its names, down to the first blank row; undefined where nothing is in front of its figures. */
function blockBelow(grid: SheetGrid, row: number, measures: readonly Measure[]): MeasuresBlock | undefined {
  const [first, last] = [measures[0], measures.at(-1)];
  if (!first || !last || headingsBelow(grid, row, first.column, first.width) === "") return undefined;
  const end = last.column + last.width - 1;
  const blank = rowsBetween(row + 1, grid.lastRow).find((below) =>
    grid.isBlankRow(below, grid.firstColumn, end),
  );
  const lastRow = (blank ?? grid.lastRow + 1) - 1;
  const firstColumn = reachLeft(grid, first.column, grid.firstColumn, row, lastRow);
  const lastColumn = reachRight(grid, end, grid.lastColumn, row, row + 1);
  return firstColumn === first.column ? undefined : { row, lastRow, firstColumn, lastColumn, measures };
}

export function areaOfBlock({ row, lastRow, measures }: MeasuresBlock): Area {
  const [first, last] = [measures[0], measures.at(-1)];
  if (!first || !last) return { row, column: 0, rows: 0, columns: 0 };
  const columns = last.column + last.width - first.column;
  return { row, column: first.column, rows: lastRow - row + 1, columns };
}
