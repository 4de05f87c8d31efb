import { compareKey } from "../../../values/notation/normalise";
import { plainYear } from "../../../values/notation/fiscal-year-label";
import { fiscalYear } from "../../../values/calendar/fiscal-year";
import { readColumnRole, readFigureHeading } from "../../tables/heading-words";
import { numberAt } from "../../tables/figure-at";
import { LAST_YEAR_OF_ERA } from "../../tables/numbers-as-years";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCell } from "../../tables/year-row";
import { ESTIMATED } from "../frame/overtaken-years";
import { columnsBetween, rowsBetween } from "../frame/table-frame";
import { mayBeName } from "../labels/label-columns";
import { yearOf } from "../headings/resolve-bare-years";
import { yearOfTitle } from "../headings/year-of-title";

/** Fewer rows may agree, or fall, by chance. */
const LEAST_ROWS = 3;

/** 対目標値増減（達成率）, 目標との差, 達成率: what lies between the goal and the figure beside it, or how many percent of it that is. */
const HELD_AGAINST_GOAL = /目標.*(?:増減|差)|達成率/;

/** Half of the last digit that an office writes: 9.1%, 113.1%. */
const ROUNDED = 0.051;

/**
 * The column right behind the only goals that is headed by what is counted (入場者数), where another column behind both says of every
 * year what lies between the two (対目標値増減（達成率）, 27,829人（111.1％）): it is what was reached. Undefined where a row contradicts that.
 */
export function measureReached(
  grid: SheetGrid,
  row: number,
  goals: number,
  lastColumn: number,
): number | undefined {
  const heading = compareKey(grid.text(row, goals + 1));
  if (readFigureHeading(heading) ?? readColumnRole(heading)) return undefined;
  if (!mayBeName(heading) || ESTIMATED.test(heading) || /予定|計画/.test(heading)) return undefined;
  const compared = columnsBetween(goals + 2, lastColumn, new Set()).filter((column) =>
    HELD_AGAINST_GOAL.test(compareKey(grid.text(row, column))),
  );
  const areHeld = compared.some((column) => {
    const held = rowsBetween(row + 1, lastRowBelow(grid, row, goals)).flatMap(
      (below) => isHeld(grid, below, goals, column) ?? [],
    );
    return held.length >= LEAST_ROWS && held.every(Boolean);
  });
  return areHeld ? goals + 1 : undefined;
}

/** Whether a cell says how far a row's figure is from its goal; undefined where one of the three is missing. */
function isHeld(grid: SheetGrid, row: number, goals: number, column: number): boolean | undefined {
  const [goal, reached] = [numberAt(grid, row, goals), numberAt(grid, row, goals + 1)];
  const value = grid.value(row, column);
  const said =
    typeof value === "number"
      ? [value, value * 100]
      : [...compareKey(grid.text(row, column)).matchAll(/([△▲-]?)(\d[\d,]*(?:\.\d+)?)/g)].map(
          ([, sign, digits = ""]) => (sign ? -1 : 1) * Number(digits.replaceAll(",", "")),
        );
  if (goal === undefined || reached === undefined || goal <= 0 || said.length === 0) return undefined;
  const wanted = [reached - goal, (reached / goal) * 100];
  return said.some((one) => wanted.some((other) => Math.abs(one - other) < ROUNDED));
}

/**
 * The column of the years below 年度, which may be merged over the terms beside them, and what 28, 27 … 23 in it mean, newest first,
 * under a title of 平成28年度 or of the year after the newest: by their rows, where they fall from one to the next. 20～22, of which a
 * mean is, is no year and stands in nobody's way.
 */
export function yearsNewestFirst(
  grid: SheetGrid,
  row: number,
  headed: number,
): { readonly year: number; readonly years?: ReadonlyMap<number, YearCell> } {
  const year = headed + (grid.merge(row, headed)?.columns ?? 1) - 1;
  const found = rowsBetween(row + 1, lastRowBelow(grid, row, year)).flatMap((below) => {
    const raw = compareKey(grid.seenText(below, year));
    const number = Number(YEAR_OF_ERA.exec(raw)?.[1]);
    return number >= 1 && number <= LAST_YEAR_OF_ERA ? [{ row: below, raw, number }] : [];
  });
  const [newest] = found;
  const title = yearOfTitle(grid, row);
  if (!newest || title === undefined || found.length < LEAST_ROWS) return { year };
  const label = { ...plainYear(title), state: "bare", year: newest.number } as const;
  const latest = yearOf({ label }, title);
  const falls = found.every(({ number }, index) => number < (found[index - 1]?.number ?? Infinity));
  if (latest === undefined || !falls || latest > title || latest < title - 1) return { year };
  const cells = found.map((one): [number, YearCell] => {
    const own = fiscalYear(latest - newest.number + one.number);
    return [one.row, { row: one.row, column: year, label: plainYear(own), raw: one.raw }];
  });
  return { year, years: new Map(cells) };
}

/** 28, 27年度, 16（導入前）. */
const YEAR_OF_ERA = /^(\d{1,2})(?:年度?)?(?:\(導入前\))?$/;

/** The last row before a blank one, as far as the goals or the years go. */
function lastRowBelow(grid: SheetGrid, row: number, column: number): number {
  let last = row;
  while (last < grid.lastRow && grid.seenText(last + 1, column) !== "") last += 1;
  return last;
}
