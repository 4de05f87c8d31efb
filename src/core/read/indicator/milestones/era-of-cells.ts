import { isFiscalYear, type FiscalYear } from "../../../values/calendar/fiscal-year";
import { findEra, westernYear } from "../../../values/calendar/japanese-era";
import { yearOfBare } from "../../../model/bare-years";
import { readNumber } from "../../../values/notation/read-number";
import type { NotChecked } from "../../../model/not-checked";
import type { SheetGrid } from "../../tables/sheet-grid";
import { MOST_YEARS_LATE } from "../headings/era-of-headings";
import { yearOf as yearNear } from "../headings/resolve-bare-years";
import { areOfHeisei } from "../headings/years-of-heisei";
import { notCheckedAt } from "../frame/table-frame";
import { notedFigure } from "../places/year-in-cell";
import type { MilestoneColumn } from "./milestones-of-row";

/** What the years mean that the cells of a table say without an era. */
export interface EraOfCells {
  readonly yearOf: (number: number) => FiscalYear | undefined;
  /** The first cell whose year stays unclear. */
  readonly notChecked: readonly NotChecked[];
}

interface BareYear {
  readonly row: number;
  readonly column: number;
  readonly kind: MilestoneColumn["kind"];
  readonly number: number;
  readonly note: string;
  readonly isFigure: boolean;
}

/**
 * The years of 494万時間（24年度） in a table of whose headings and title none names a year with its era: near those that other cells
 * name with theirs, else of 平成 where what was reached can be of no other (28年度
 * in 2018), else as a person has said for the sheet. Neither where a row's numbers fall on the way from its base to its
 * target, as from 30年度 to 6年度, or a goal's lies far below one in which something was reached: those are of two eras.
 */
export function eraOfCells(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly MilestoneColumn[],
): EraOfCells {
  const found = rows.map((row) => columns.flatMap(({ column, kind }) => bareYear(grid, row, column, kind)));
  const all = found.flat();
  const reached = all.flatMap(({ kind, isFigure, number }) =>
    kind === "actual" && isFigure ? [number] : [],
  );
  const targets = all.flatMap(({ kind, number }) => (kind === "target" ? [number] : []));
  const isOfOneEra = found.every(isInOrder) && Math.max(...reached) - Math.min(...targets) <= MOST_YEARS_LATE;
  const yearOf =
    nearStated(statedYears(grid, rows, columns), all) ?? (isOfOneEra ? eraOf(grid, reached) : undefined);
  const [unclear] = yearOf ? [] : all.filter(({ kind, isFigure }) => kind !== "base" && isFigure);
  return {
    yearOf: yearOf ?? ((): undefined => undefined),
    notChecked: unclear
      ? [
          notCheckedAt(grid, "heading", unclear.row, unclear.column, unclear.note.slice(1, -1).trim(), {
            code: "yearUnclear",
          }),
        ]
      : [],
  };
}

/** The years that cells of the table name with their era. */
function statedYears(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly MilestoneColumn[],
): readonly FiscalYear[] {
  const years = rows.flatMap((row) => columns.map(({ column }) => notedFigure(grid, row, column)?.year));
  return years.flatMap((year) => (year?.state === "year" && !year.contradiction ? [year.fiscalYear] : []));
}

/**
 * 32年度 in a table with 平成28年度 is the year of that number nearest to it. Undefined where no cell names an era, and where a goal
 * would lie before a year that is named.
 */
function nearStated(
  stated: readonly FiscalYear[],
  all: readonly BareYear[],
): EraOfCells["yearOf"] | undefined {
  if (stated.length === 0) return undefined;
  const yearOf: EraOfCells["yearOf"] = (number) => {
    const label = { state: "bare", year: number, asOf: undefined, rest: "", restInBrackets: false } as const;
    const [only, ...others] = new Set(stated.map((near) => yearNear({ label }, near)));
    return others.length === 0 ? only : undefined;
  };
  const latest = Math.max(...stated);
  const isAhead = all.every(({ kind, number }) => kind !== "target" || (yearOf(number) ?? 0) >= latest);
  return isAhead ? yearOf : undefined;
}

function bareYear(grid: SheetGrid, row: number, column: number, kind: MilestoneColumn["kind"]): BareYear[] {
  const noted = notedFigure(grid, row, column);
  if (noted?.year.state !== "bare") return [];
  const isFigure = readNumber(noted.figure) !== undefined;
  return [{ row, column, kind, number: noted.year.year, note: noted.note, isFigure }];
}

function eraOf(grid: SheetGrid, reached: readonly number[]): EraOfCells["yearOf"] | undefined {
  const heisei = findEra("平成");
  const { bareYears, currentYear = Infinity } = grid;
  if (heisei && areOfHeisei(grid, reached))
    return (number) => {
      const year = westernYear(heisei, number);
      return isFiscalYear(year) ? year : undefined;
    };
  if (!bareYears) return undefined;
  const hasCome = reached.every((number) => (yearOfBare(bareYears, number) ?? Infinity) <= currentYear);
  return hasCome ? (number) => yearOfBare(bareYears, number) : undefined;
}

/** Whether nothing was begun after it was reached, and nothing is aimed at for a year before that. */
function isInOrder(row: readonly BareYear[]): boolean {
  const of = (kind: BareYear["kind"]): number[] =>
    row.flatMap((one) => (one.kind === kind ? [one.number] : []));
  const [bases, targets, actuals] = [of("base"), of("target"), of("actual")];
  return Math.max(...bases) <= Math.min(...targets, ...actuals);
}
