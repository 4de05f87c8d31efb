import type { Area } from "../../../values/workbook/cell-address";
import { compareKey } from "../../../values/notation/normalise";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBetween, reachLeft, reachRight, rowsBetween } from "./table-frame";
import { areThingsCounted } from "./things-beside";

/** What the figures of some columns count: 貸出冊数（千冊） over R5目標 and R5実績, or below each of them. */
export interface Measure {
  readonly word: string;
  readonly columns: readonly number[];
  /** How far right each column is of the heading above it, which the measures below that share. */
  readonly behind: number;
}

/** Measures that share their names, each under the same headings. */
export interface MeasuresBlock {
  /** The row of their words. */
  readonly row: number;
  readonly lastRow: number;
  /** The first column of the names, and of figures. */
  readonly firstColumn: number;
  readonly firstFigure: number;
  readonly lastColumn: number;
  readonly measures: readonly Measure[];
}

/** A text over some columns. */
interface Heading {
  readonly word: string;
  readonly column: number;
  readonly width: number;
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
    "\\d月|(?<!/)月$|季$|半期|期$|期\\(|[上中下]旬|週|曜|[前昨本今当翌来次]年|年間?$|[前後]$|[上下][限段]",
    "速報|確[報定]|暫定|累[計積]|修正|変更|^(?:成果|数値|結果)$|検証|取組|課題|スタート|ゴール",
  ].join("|"),
);

/** Any word of a goal: `readFigureHeading` knows which it is. */
const OF_GOAL = /目\s*標|計\s*画|予定|見込|期待|目安|目指|めざ|プラン/;
/** Rows above and below a word of a goal in which measures may be. */
const [ROWS_ABOVE_GOAL, ROWS_BELOW_GOAL] = [6, 2];

/** From the bottom, as headings nearer to the figures say more of them. */
export function measureBlocksOf(grid: SheetGrid): MeasuresBlock[] {
  const near = grid
    .rowsHolding((value) => typeof value === "string" && OF_GOAL.test(value))
    .flatMap((row) => rowsBetween(row - ROWS_ABOVE_GOAL, row + ROWS_BELOW_GOAL));
  const rows = [...new Set(near)].filter((row) => row >= grid.firstRow && row <= grid.lastRow);
  return rows
    .sort((one, other) => other - one)
    .flatMap((row) =>
      runsIn(grid, row).flatMap((run) => {
        const found = measuresOver(row, run) ?? measuresUnder(grid, row, run);
        return (found && blockBelow(grid, run, found.row, found.measures)) ?? [];
      }),
    );
}

/** Headings beside one another, each over as many columns with the same headings but for their years. */
function runsIn(grid: SheetGrid, row: number): Heading[][] {
  const kinds = (heading: Heading): string =>
    headingsBelow(grid, row, heading)
      .texts.join("\n")
      .replace(/\d+|元/g, "");
  return widthsIn(grid, row)
    .filter((run) => run.length > 1)
    .flatMap((run) => splitWhere(run, (before, heading) => kinds(before) !== kinds(heading)))
    .filter((run) => run.length > 1);
}

/** Headings beside one another that are over as many columns, two of them at least. */
function widthsIn(grid: SheetGrid, row: number): Heading[][] {
  const headings: Heading[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const word = grid.text(row, column);
    if (word === "" || word.length > LONGEST_MEASURE) continue;
    const before = headings.at(-1);
    const isNext = before !== undefined && column === before.column + before.width;
    const width = widthOf(grid, row, column) ?? (isNext ? before.width : 0);
    if (width > 1 && width <= WIDEST_MEASURE) headings.push({ word, column, width });
  }
  return splitWhere(
    headings,
    (before, { column, width }) => width !== before.width || column !== before.column + before.width,
  );
}

function splitWhere(
  headings: readonly Heading[],
  isNew: (before: Heading, heading: Heading) => boolean,
): Heading[][] {
  const runs: Heading[][] = [];
  for (const heading of headings) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && !isNew(before, heading)) run.push(heading);
    else runs.push([heading]);
  }
  return runs;
}

interface MeasuresFound {
  readonly row: number;
  readonly measures: readonly Measure[];
}

/** 貸出冊数 and 来館者数, each over 目標 and 実績. */
function measuresOver(row: number, run: readonly Heading[]): MeasuresFound | undefined {
  if (!areMeasures(run.map(({ word }) => word))) return undefined;
  const measures = run.map(({ word, column, width }) => ({
    word,
    columns: columnsBetween(column, column + width - 1, new Set()),
    behind: 0,
  }));
  return { row, measures };
}

/** 人数 and 時間数 below 目標, and again below 実績. */
function measuresUnder(grid: SheetGrid, row: number, run: readonly Heading[]): MeasuresFound | undefined {
  const below = run.map((heading) => headingsBelow(grid, row, heading));
  const [first] = below;
  const areSame = below.every(({ texts }) => texts.join("\n") === first?.texts.join("\n"));
  if (!first || !areSame || !areMeasures(first.texts)) return undefined;
  const measures = first.texts.map((_, index) => {
    const columns = run.map(({ column }) => column + index);
    return { word: grid.text(first.row, columns[0] ?? 0), columns, behind: index };
  });
  return { row: first.row, measures };
}

/** How many columns a word is over, as it is merged or as the next word says; undefined for the last of a row. */
function widthOf(grid: SheetGrid, row: number, column: number): number | undefined {
  const merge = grid.merge(row, column);
  if (merge) return merge.rows > 1 ? 0 : merge.columns;
  for (let next = column + 1; next <= grid.lastColumn; next += 1)
    if (grid.seenText(row, next) !== "") return next - column;
  return undefined;
}

/**
 * The first row below that tells the columns apart, in the form of `compareKey`, a heading that is not merged being over the blank
 * cells behind it; no texts where the first column has none.
 */
function headingsBelow(
  grid: SheetGrid,
  row: number,
  { column, width }: Heading,
): { readonly row: number; readonly texts: readonly string[] } {
  const columns = columnsBetween(column, column + width - 1, new Set());
  for (const below of rowsBetween(row + 1, Math.min(row + ROWS_TO_HEADINGS, grid.lastRow))) {
    const texts: string[] = [];
    for (const at of columns) {
      const text = compareKey(grid.seenText(below, at));
      texts.push(text === "" ? (texts.at(-1) ?? "") : text);
    }
    if (new Set(texts).size > 1) return { row: below, texts: texts.includes("") ? [] : texts };
  }
  return { row, texts: [] };
}

/** 計 beside 男 and 女. */
const TOTAL = /^(?:合?計|総[計数]|全体)$/;

/** 現年 and 過年度分 of what is collected are no times; either may stand beside the sum of both alone. */
const OF_ARREARS = /^(?:現年(?:度?(?:課税)?分)?|滞納(?:繰越)?分?|滞繰分?|過年度?分)$/;

function areMeasures(words: readonly string[]): boolean {
  // 減少率（対2008年度比） counts a thing of any year.
  const keys = words.map((word) => compareKey(word).replace(/\(対[^()]*\)/g, ""));
  const things = keys.filter((key) => !TOTAL.test(key));
  const others = things.filter((key) => !OF_ARREARS.test(key));
  const areSeveral = things.length > 1 || (things.length === 1 && others.length === 0);
  const areApart = new Set(keys).size === keys.length && areSeveral;
  return areApart && areThingsCounted(others) && !others.some((key) => NO_MEASURE.test(key));
}

/**
 * The block with its names, down to the first blank row, or to another row with as many columns below the word that heads its names;
 * undefined where nothing is in front of its figures.
 */
function blockBelow(
  grid: SheetGrid,
  run: readonly Heading[],
  row: number,
  measures: readonly Measure[],
): MeasuresBlock | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || headingsBelow(grid, row, first).texts.length === 0) return undefined;
  const firstFigure = first.column;
  const end = last.column + last.width - 1;
  const corner = grid.text(row, firstFigure - 1);
  const isNextBlock = (below: number): boolean =>
    corner !== "" &&
    grid.text(below, firstFigure - 1) === corner &&
    widthOf(grid, below, firstFigure) === first.width;
  const after = rowsBetween(row + 1, grid.lastRow).find(
    (below) => grid.isBlankRow(below, grid.firstColumn, end) || isNextBlock(below),
  );
  const lastRow = (after ?? grid.lastRow + 1) - 1;
  const firstColumn = reachLeft(grid, firstFigure, grid.firstColumn, row, lastRow);
  const lastColumn = reachRight(grid, end, grid.lastColumn, row, row + 1);
  if (firstColumn === firstFigure) return undefined;
  return { row, lastRow, firstColumn, firstFigure, lastColumn, measures };
}

/** Its figures with the row of its words. */
export function areaOfBlock({ row, lastRow, firstFigure, measures }: MeasuresBlock): Area {
  const last = Math.max(...measures.flatMap(({ columns }) => columns));
  return { row, column: firstFigure, rows: lastRow - row + 1, columns: last - firstFigure + 1 };
}
