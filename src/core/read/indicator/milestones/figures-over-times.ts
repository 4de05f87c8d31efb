import type { YearHeading } from "../../../model/indicator";
import { compareKey } from "../../../values/notation/normalise";
import { readColumnRole } from "../../tables/heading-words";
import { readMark } from "../../tables/indicator-label";
import { columnOfTimes } from "../../tables/rows-of-times";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCellReader } from "../../tables/year-row";
import { headingOfCell, rowsBetween } from "../frame/table-frame";
import type { LabelText } from "../places/indicator-source";
import type { SoleIndicator } from "../rows/sole-indicator";

/** A form of one indicator with its figures in one row, 数値, and when each was or is to be reached in the next, 時点. */
export interface FiguresOverTimes {
  /** The column of the words 数値 and 時点. */
  readonly words: number;
  readonly sole: SoleIndicator;
}

/** H25.4.1 may as well be the end of H24 as the beginning of H25. */
const ON_A_DAY = /[0-9０-９][./．／月][0-9０-９]{1,2}日?\s*$/;

/**
 * Such a form, below headings like 基準値, 今年度目標値 and 今年度実績値: work plans (工程表) of prefectures have one for each
 * indicator, with its name below 指標名. Undefined where a time is a day, or where nothing says the name.
 */
export function figuresOverTimes(
  grid: SheetGrid,
  reader: YearCellReader,
  rows: { readonly first: number; readonly last: number },
  figures: readonly number[],
): FiguresOverTimes | undefined {
  const firstFigure = Math.min(...figures);
  const times = rows.last + 2;
  const words = columnOfTimes(grid, times, firstFigure);
  if (words === undefined || !/^(?:|区分)$/.test(grid.text(rows.last, words))) return undefined;
  const label = nameAbove(grid, rows.first);
  const said = figures.filter((column) => !grid.isBlank(times, column));
  const isOnDay = said.some((column) => ON_A_DAY.test(grid.text(times, column)));
  const saysYear = said.some((column) => reader.readHeading(times, column) !== undefined);
  return label && saysYear && !isOnDay ? { words, sole: { label, mark: "" } } : undefined;
}

/** A year of an era with the western one in brackets. */
const WESTERN = /\((?:19|20)\d{2}\)(?=年)/;

/**
 * The year of what was counted to a day of it: 令和3(2021)年3月17日現在. The first of April may as well stand for the end of the year
 * before, and is of none.
 */
export function yearCountedToADay(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  column: number,
): YearHeading | undefined {
  const raw = grid.text(row, column);
  const [, day = ""] = /^(.{4,20}日)(?:現在|時点)$/.exec(compareKey(raw).replace(WESTERN, "")) ?? [];
  const label = day.endsWith("4月1日") ? undefined : reader.readText(day);
  if (label?.state !== "year" || label.rest !== "") return undefined;
  const counted = { ...label, asOf: { text: raw, month: undefined } };
  return headingOfCell(grid, { row, column, label: counted, raw }, label.fiscalYear);
}

/** The text below 指標名, right above the headings. */
function nameAbove(grid: SheetGrid, heading: number): LabelText | undefined {
  const row = heading - 1;
  return rowsBetween(grid.firstColumn, grid.lastColumn)
    .filter((column) => row > grid.firstRow && readColumnRole(grid.text(row - 1, column)) === "name")
    .map((column) => ({ text: readMark(grid.text(row, column)).rest, row, column }))
    .find(({ text }) => /\D{2}/u.test(text));
}
