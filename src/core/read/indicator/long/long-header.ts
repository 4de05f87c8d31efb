import { contains } from "../../../values/workbook/cell-address";
import { compareKey } from "../../../values/notation/normalise";
import type { CellValue } from "../../../values/workbook/cell-value";
import {
  readColumnRole,
  readFigureHeading,
  type ColumnRole,
  type FigureKind,
} from "../../tables/heading-words";
import { isDeadline } from "../headings/milestone-heading";
import { findTableName, type TableName } from "../frame/table-name";
import { apartWhereRepeated, headingStretches } from "../../tables/heading-stretches";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell, YearCellReader } from "../../tables/year-row";
import { measureReached, yearsNewestFirst } from "./measure-as-actual";
import { columnsBetween, rowsBetween } from "../frame/table-frame";

/** A heading row of a long table: which column holds what. */
export interface LongHeader {
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly roles: ReadonlyMap<ColumnRole, number>;
  readonly figures: ReadonlyMap<FigureKind, number>;
  /** The column that says of every row whether its figure is 目標 or 実績; absent where each has a column of its own. */
  readonly kinds?: number;
  /** Undefined for the table of a single indicator, which is named above it. */
  readonly name: number | undefined;
  readonly title: TableName | undefined;
  readonly year: number;
  /** The years of its rows where the title says their era: see `yearsNewestFirst`. */
  readonly years?: ReadonlyMap<number, YearCell>;
  readonly excelTable: { readonly name: string; readonly lastRow: number } | undefined;
}

/** A quick look before the full reading: every heading row of a long table has a word for the actual, or for any figure. */
const MAY_BE_ACTUAL = /実\s*績|結\s*果|値/;

/** Whether a cell may be the 実績 of a long heading, or the 値 beside rows of 目標 and 実績. */
export function mayHeadActuals(value: CellValue): boolean {
  return typeof value === "string" && value.length <= 20 && MAY_BE_ACTUAL.test(value);
}

/** 値, 数値（人）: any figure, of which another column says what it is. */
const ANY_FIGURE = /^(?:数|指標)?値(?:\(.*\))?$/;

/** Rows below a heading that say what its column holds. */
const ROWS_TO_PROBE = 8;

interface KindsAndValues {
  readonly kinds: number;
  readonly values: number;
  /** What the rows are said to be. */
  readonly holding: readonly FigureKind[];
}

/** A column of 値 and the one in front of it that says 目標 or 実績 of every row, both of them; undefined where there is none. */
function kindsAndValues(
  grid: SheetGrid,
  row: number,
  { first, last }: { readonly first: number; readonly last: number },
): KindsAndValues | undefined {
  const columns = columnsBetween(first, last, new Set());
  const values = columns.filter((column) => ANY_FIGURE.test(compareKey(grid.text(row, column))));
  const [value, ...others] = values;
  if (value === undefined || others.length > 0) return undefined;
  for (const kinds of columns) {
    const texts = rowsBetween(row + 1, row + ROWS_TO_PROBE).map((below) => grid.text(below, kinds));
    const holding = texts.filter((text) => text !== "").map((text) => readFigureHeading(text)?.kind);
    if (holding.includes("target") && holding.includes("actual") && !holding.includes(undefined))
      return { kinds, values: value, holding: holding.flatMap((kind) => kind ?? []) };
  }
  return undefined;
}

/** The long headings of a row: stretches of headings without a blank between them. */
export function readLongHeaders(grid: SheetGrid, reader: YearCellReader, row: number): LongHeader[] {
  return headingStretches(grid, row)
    .flatMap((stretch) => apartWhereRepeated(grid, row, stretch))
    .flatMap(({ first, last }) => readHeader(grid, reader, row, { first, last }) ?? []);
}

function readHeader(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  { first: firstColumn, last: lastColumn }: { readonly first: number; readonly last: number },
): LongHeader | undefined {
  const roles = new Map<ColumnRole, number>();
  const figures = new Map<FigureKind, number>();
  const words: string[] = [];
  let targets = 0;
  const tidy = kindsAndValues(grid, row, { first: firstColumn, last: lastColumn });
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    if (column === tidy?.kinds) continue;
    const text = grid.seenText(row, column);
    const figure = readFigureHeading(text);
    // 増減 is no figure of ours, but may say which way is better.
    const role = figure && figure.kind !== "other" ? undefined : readColumnRole(text);
    if (figure?.kind === "target" && grid.anchor(row, column).column === column) targets += 1;
    if (role === "year" && grid.anchor(row, column).column === column) words.push(compareKey(text));
    if (figure && !figures.has(figure.kind)) figures.set(figure.kind, column);
    if (role !== undefined && !roles.has(role)) roles.set(role, column);
  }
  const isOwn = (kind: FigureKind): boolean => kind === "rate" && tidy?.holding.includes("rate") === false;
  if (tidy && [...figures.keys()].some((kind) => kind !== "other" && !isOwn(kind))) return undefined;
  tidy?.holding.forEach((kind) => figures.set(kind, tidy.values));
  const headed = roles.get("year");
  const name = roles.get("name") ?? roles.get("section");
  const goals = figures.get("target");
  const measure =
    name === undefined && targets === 1 && goals !== undefined && !figures.has("actual")
      ? measureReached(grid, row, goals, lastColumn)
      : undefined;
  if (measure !== undefined) figures.set("actual", measure);
  if (headed === undefined || goals === undefined || !figures.has("actual")) return undefined;
  const { year, years } = measure === undefined ? { year: headed } : yearsNewestFirst(grid, row, headed);
  // 年度, 実績, 年度 and 目標 below 策定時 and 目標: which year is whose is said by the row above.
  if (new Set(words).size < words.length) return undefined;
  // 目標年度 | 目標値 | 実績年度 | 実績値: the target is of a year of its own.
  if (isYearOfTargetBeside(grid, row, goals)) return undefined;
  // Several targets beside one column of years belong to several indicators; those are reported, not read.
  const title =
    measure !== undefined
      ? { label: { text: grid.text(row, measure), row, column: measure }, unit: "" }
      : name === undefined && targets === 1
        ? findTableName(grid, reader, { first: row, last: row }, firstColumn, lastColumn)
        : undefined;
  const table = grid.sheet.tables.find(
    ({ area }) => area.row === row && contains(area, { row, column: year }),
  );
  // A formula in one cell of an Excel table's column is the whole column's, be it beside 実績 or beside 達成率.
  if (table && tidy?.holding.includes("rate")) return undefined;
  const area = table?.area;
  return {
    row,
    firstColumn: area?.column ?? firstColumn,
    lastColumn: area ? area.column + area.columns - 1 : lastColumn,
    roles,
    figures,
    ...(tidy && { kinds: tidy.kinds }),
    name,
    title,
    year,
    ...(years && { years }),
    excelTable: table &&
      area && { name: table.name, lastRow: area.row + area.rows - (table.hasTotalsRow ? 2 : 1) },
  };
}

/** 目標年度 right beside 目標値: the target is to be reached in that year, not in the row's. */
function isYearOfTargetBeside(grid: SheetGrid, row: number, target: number | undefined): boolean {
  if (target === undefined) return false;
  return [target - 1, target + 1].some((column) => isDeadline(compareKey(grid.seenText(row, column))));
}
