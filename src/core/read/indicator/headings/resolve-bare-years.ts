import { fiscalYear, isFiscalYear, type FiscalYear } from "../../../values/calendar/fiscal-year";
import { JAPANESE_ERAS, westernYear } from "../../../values/calendar/japanese-era";
import type { YearCell } from "../../tables/year-row";
import { entryAt } from "../../../values/invariants/defect";

/**
 * The fiscal year of every cell of a row of headings, undefined where it stays unclear. A bare `30年度` and an era that
 * contradicts its western year are read by the nearest clear neighbour, as many years away as cells; where every cell is
 * bare, 元年度 after 31年度 or 30年度 is 令和元年度; else the last of them is read by the era of the title's year, of which it
 * must not lie farther away than a plan is long.
 */
export function resolveYears(cells: readonly YearCell[], titleYear?: FiscalYear): (FiscalYear | undefined)[] {
  const clear = cells.map(clearYear);
  const steps = countSteps(cells);
  if (clear.every((year) => year === undefined)) anchorFirstYearOfEra(cells, clear);
  if (titleYear !== undefined && clear.every((year) => year === undefined))
    anchorNearTitle(cells, clear, titleYear);
  const years = cells.map((cell, index) => {
    const own = clear[index];
    if (own !== undefined) return own;
    const expected = expectedYears(clear, steps, index);
    const fits = candidates(cell).find((year) => expected.includes(year));
    if (fits !== undefined) return fits;
    return cell.label.state === "year" ? cell.label.fiscalYear : yearAmong(clear, cells, cell, titleYear);
  });
  return withYearBefore(cells, years);
}

/** 21年度 and 22年度 right in front of 23年度, which is of 平成, are of 平成 too, however far from the title's year. */
function withYearBefore(
  cells: readonly YearCell[],
  years: readonly (FiscalYear | undefined)[],
): (FiscalYear | undefined)[] {
  const numberAt = (index: number): number | undefined => {
    const label = cells[index]?.label;
    return label?.state === "bare" ? label.year : undefined;
  };
  const filled = [...years];
  for (let index = cells.length - 2; index >= 0; index -= 1) {
    const [number, after, year] = [numberAt(index), numberAt(index + 1), filled[index + 1]];
    if (filled[index] !== undefined || number === undefined || year === undefined) continue;
    if (after === number + 1) filled[index] = fiscalYear(year - 1);
  }
  return filled;
}

/** How many years each cell is after the first: cells that say the same (`R5目標`, `R5実績`) are one year. */
function countSteps(cells: readonly YearCell[]): number[] {
  let step = 0;
  return cells.map((cell, index) => {
    const before = cells[index - 1];
    if (before && yearTyped(before) !== yearTyped(cell) && !isSameYearOfNextEra(before, cell)) step += 1;
    return step;
  });
}

/** 31年度 and 元年度 are both 2019, 64年度 and 元年度 both 1989. */
function isSameYearOfNextEra(before: YearCell, cell: YearCell): boolean {
  if (before.label.state !== "bare" || cell.label.state !== "bare" || cell.label.year !== 1) return false;
  return before.label.year === 31 || before.label.year === 64;
}

function yearTyped({ label }: YearCell): string {
  if (label.state === "bare") return String(label.year);
  const { fromEra, fromWestern } = label.contradiction ?? {
    fromEra: label.fiscalYear,
    fromWestern: label.fiscalYear,
  };
  return `${String(fromEra)} ${String(fromWestern)}`;
}

function clearYear(cell: YearCell): FiscalYear | undefined {
  return cell.label.state === "year" && !cell.label.contradiction ? cell.label.fiscalYear : undefined;
}

/** What a cell may mean: both years of a contradiction; a bare number in every era and as the end of a western year. */
function candidates(cell: Pick<YearCell, "label">): FiscalYear[] {
  const { label } = cell;
  if (label.state === "bare") {
    return [...JAPANESE_ERAS.slice(2).map((era) => westernYear(era, label.year)), 2000 + label.year].filter(
      isFiscalYear,
    );
  }
  const { contradiction } = label;
  return contradiction
    ? [contradiction.fromEra, contradiction.fromWestern].filter(isFiscalYear)
    : [label.fiscalYear];
}

/** The years that the nearest clear neighbours lead to, the nearer one first, the left one of equals. */
function expectedYears(
  clear: readonly (FiscalYear | undefined)[],
  steps: readonly number[],
  index: number,
): number[] {
  const own = entryAt(steps, index);
  const years: number[] = [];
  for (let distance = 1; distance < clear.length && years.length < 2; distance += 1) {
    for (const neighbour of [index - distance, index + distance]) {
      const year = clear[neighbour];
      if (year !== undefined) years.push(year + own - entryAt(steps, neighbour));
    }
  }
  return years;
}

/** Plans are made for ten years, and reviewed by a title of any of them. */
const YEARS_OF_PLAN = 10;

function anchorNearTitle(
  cells: readonly YearCell[],
  clear: (FiscalYear | undefined)[],
  titleYear: FiscalYear,
): void {
  const last = cells.length - 1;
  const cell = cells[last];
  const nearest = cell && yearNearest(cell, titleYear);
  if (nearest !== undefined) clear[last] = nearest;
}

/** The year that a cell says with its era, else the one that is nearest to a year that is clear. */
export function yearOf(cell: Pick<YearCell, "label">, near: FiscalYear | undefined): FiscalYear | undefined {
  if (cell.label.state === "year") return cell.label.fiscalYear;
  return near === undefined ? undefined : yearNearest(cell, near);
}

/** What was so when a plan was made, or in the plan before it, lies as far back as two plans are long. */
const YEARS_BACK = 2 * YEARS_OF_PLAN;

/**
 * The year that a bare cell means near another one; undefined where none lies within the years of a plan, and where the end of a
 * western year does but an era leads to one that may be meant as well: 17年度 near 平成29年度 is 2005 rather than 2017.
 */
function yearNearest(cell: Pick<YearCell, "label">, other: FiscalYear): FiscalYear | undefined {
  const distance = (year: FiscalYear): number => Math.abs(year - other);
  const [nearest, ...others] = candidates(cell).sort((one, another) => distance(one) - distance(another));
  if (nearest === undefined || distance(nearest) > YEARS_OF_PLAN) return undefined;
  const isWestern = cell.label.state === "bare" && nearest === 2000 + cell.label.year;
  const isInDoubt = isWestern && others.some((year) => year < other && other - year <= YEARS_BACK);
  return isInDoubt ? undefined : nearest;
}

/**
 * The year of a bare cell that is no step from a clear one: 20年度 … 23年度 beside a target for H22; 21年度, 22年度 and 24年度 under
 * a title of 平成23年度. Only where no other era leads to a year that lies anywhere near, by all the clear years.
 */
function yearAmong(
  clear: readonly (FiscalYear | undefined)[],
  cells: readonly YearCell[],
  cell: YearCell,
  titleYear: FiscalYear | undefined,
): FiscalYear | undefined {
  const stated = clear.filter((year, index) => year !== undefined && cells[index]?.label.state === "year");
  if (stated.length === 0) return yearUnderTitle(clear, cells, cell, titleYear);
  const nearest = stated.map((year) => (year === undefined ? undefined : clearlyNearest(cell, year)));
  const [first] = nearest;
  return nearest.every((year) => year === first) ? first : undefined;
}

/** Where every cell is bare: a year of the same era as the one that the title anchors. */
function yearUnderTitle(
  clear: readonly (FiscalYear | undefined)[],
  cells: readonly YearCell[],
  cell: YearCell,
  titleYear: FiscalYear | undefined,
): FiscalYear | undefined {
  const [last, anchor] = [cells.at(-1), clear.at(-1)];
  if (titleYear === undefined || anchor === undefined || last?.label.state !== "bare") return undefined;
  const year = clearlyNearest(cell, titleYear);
  const isOfSameEra = cell.label.state === "bare" && year === anchor + cell.label.year - last.label.year;
  return isOfSameEra ? year : undefined;
}

function clearlyNearest(cell: YearCell, other: FiscalYear): FiscalYear | undefined {
  const distance = (year: FiscalYear): number => Math.abs(year - other);
  const [nearest, next] = candidates(cell).sort((one, another) => distance(one) - distance(another));
  if (nearest === undefined || distance(nearest) > YEARS_OF_PLAN) return undefined;
  return next === undefined || distance(next) > 2 * distance(nearest) ? nearest : undefined;
}

function anchorFirstYearOfEra(cells: readonly YearCell[], clear: (FiscalYear | undefined)[]): void {
  cells.forEach((cell, index) => {
    const before = cells[index - 1];
    if (cell.label.state !== "bare" || cell.label.year !== 1 || before?.label.state !== "bare") return;
    if (before.label.year === 30 || before.label.year === 31) clear[index] = fiscalYear(2019);
    if (before.label.year === 63 || before.label.year === 64) clear[index] = fiscalYear(1989);
  });
}
