import type { YearHeading } from "../../../model/indicator";
import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import { compareKey } from "../../../values/notation/normalise";
import { columnHeading } from "../labels/label-columns";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { namesYear, type ColumnInRole, type MilestoneColumn } from "./milestones-of-row";
import { yearsSaidOfWords } from "./years-said-of-words";
import { answeredYears } from "../headings/era-of-headings";
import { yearReachedByDate } from "./year-reached-by-date";
import { yearOf } from "../headings/resolve-bare-years";
import type { SheetGrid } from "../../tables/sheet-grid";
import { yearOfTitle } from "../headings/year-of-title";
import { headingOfCell } from "../frame/table-frame";
import { yearOfOutcome } from "../frame/year-of-outcome";
import { yearOfTargetsAbove } from "../frame/year-of-targets";

interface YearsOfMilestones {
  readonly columns: readonly MilestoneColumn[];
  readonly unclear: readonly MilestoneHeading[];
  /** A year that is clear, near which bare ones are read. */
  readonly near: FiscalYear | undefined;
  /** A note says another year of what was reached than the title does. */
  readonly isContradicted: boolean;
}

/**
 * Gives the columns of milestones their fiscal years. A bare `29年度` is of the era that brings it nearest to a clear year
 * beside it, else to the title's; one that stays unclear is given back as such. Notes that contradict the title say nothing.
 */
export function yearHeadingsOf(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  lastRow: number,
  columns: readonly ColumnInRole[],
): YearsOfMilestones {
  const clear = columns.flatMap(({ year }) => (year ? (yearOf(year, undefined) ?? []) : []));
  const stated = clear[0] ?? yearOfTitle(grid, rows.first);
  const byDate = stated === undefined ? yearReachedByDate(grid, rows, lastRow, columns) : undefined;
  const near = stated ?? byDate;
  const cells = columns.flatMap(({ year }) => year ?? []).sort((one, other) => one.column - other.column);
  const answered = answeredYears(grid, cells);
  const said = yearsSaidOfWords(grid, rows, lastRow);
  const isAlone = (kind: MilestoneHeading["kind"]): boolean =>
    columns.filter((other) => other.kind === kind && !other.year).length === 1;
  const yearSaid = ({ column, kind, yearColumn }: MilestoneHeading): YearHeading | undefined =>
    yearColumn === undefined && isAlone(kind) ? said(columnHeading(grid, rows, column).text) : undefined;
  const ofActuals = columns.flatMap((one) =>
    one.role === "actual" && !one.year ? (yearSaid(one) ?? []) : [],
  );
  const notes = ofActuals.map(({ address }) => address);
  const title = notes.length > 0 ? yearOfOutcome(grid, rows.first, notes) : undefined;
  const isContradicted =
    title !== undefined &&
    title.says !== "year" &&
    ofActuals.some(({ fiscalYear }) => fiscalYear !== title.heading.fiscalYear);
  const unclear: MilestoneHeading[] = [];
  const headed = columns.flatMap(({ role, ...heading }): MilestoneColumn[] => {
    const { column, year, unit, yearColumn, side, rateOf } = heading;
    if (!year) {
      const final = role === "actual" ? yearOfFinal(grid, rows, heading, columns, near) : undefined;
      const noted = isContradicted ? undefined : (yearSaid(heading) ?? final);
      return [
        {
          column,
          kind: role,
          heading: noted,
          unit,
          yearColumn,
          ...(side && { side }),
          ...(rateOf !== undefined && { rateOf }),
        },
      ];
    }
    const fiscalYear = yearOf(year, near) ?? answered[cells.indexOf(year)];
    if (fiscalYear !== undefined) {
      const headed = {
        ...headingOfCell(grid, year, fiscalYear),
        ...(byDate && { eraByDate: true as const }),
      };
      return [{ column, kind: role, heading: headed, unit, ...(side && { side }) }];
    }
    unclear.push(heading);
    return [];
  });
  return { columns: headed, unclear, near, isContradicted };
}

const FINAL_RESULT = /^最終時?(?:評価(?:時|値)?|実績値?)|^実績値?\(最終[値時]?\)$/;

/** 実績値（最終） beside 目標値（H26）, the only goal, is what came of the plan that ended with it, unless the title says another year. */
function yearOfFinal(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  { column, yearColumn }: MilestoneHeading,
  columns: readonly ColumnInRole[],
  near: FiscalYear | undefined,
): YearHeading | undefined {
  const [goal, ...others] = columns.filter(({ role }) => role === "target");
  if (yearColumn !== undefined || !FINAL_RESULT.test(compareKey(columnHeading(grid, rows, column).text)))
    return undefined;
  const year = goal?.year && others.length === 0 ? yearOf(goal.year, near) : undefined;
  const title = yearOfOutcome(grid, rows.first)?.heading.fiscalYear ?? year;
  const isOver = year !== undefined && year < (grid.currentYear ?? -Infinity) && title === year;
  return isOver && goal?.year ? headingOfCell(grid, goal.year, year) : undefined;
}

/**
 * The year of a table's one target where its heading names none: 最終評価値（H29） is what was reached at the end of the plan,
 * so the target is held against it; else a sentence above says the year.
 */
export function yearOfLoneTarget(
  grid: SheetGrid,
  rows: { readonly first: number; readonly last: number },
  columns: readonly MilestoneColumn[],
): MilestoneColumn["heading"] {
  const [target, ...others] = columns.filter(({ kind }) => kind === "target");
  if (!target || others.length > 0 || target.heading || target.yearColumn !== undefined) return undefined;
  const finals = columns.filter(
    ({ column, kind, heading }) =>
      kind === "actual" &&
      heading !== undefined &&
      FINAL_RESULT.test(compareKey(columnHeading(grid, rows, column).text)),
  );
  const said = yearOfTargetsAbove(grid, rows.first);
  const final = finals.length === 1 ? finals[0]?.heading : undefined;
  if (!final && said) return isAheadOf(said, columns) ? said : undefined;
  if (!final || !said) return final;
  // Two places that say two years say neither.
  return final.fiscalYear === said.fiscalYear ? final : undefined;
}

/** What is aimed at for a year by which something was reached is as likely what that year is compared with. */
function isAheadOf({ fiscalYear }: YearHeading, columns: readonly MilestoneColumn[]): boolean {
  return columns.every(
    ({ kind, heading }) => kind === "target" || !heading || heading.fiscalYear < fiscalYear,
  );
}

/** 基準値（R1） or 目標値（R8） beside 実績値: the year of a title is that of what was reached, but the goal's may be another. */
export function onlyActualNamesNoYear(columns: readonly MilestoneColumn[]): boolean {
  const actuals = columns.filter(({ kind }) => kind === "actual");
  const isAlone = actuals.length === 1 || !columns.some(namesYear);
  return isBesideYears(columns) || (actuals.length > 0 && isAlone && !actuals.some(namesYear));
}

/** R3実績 | 目標値 | 実績値: the only goal and the result right beside it name no year, where all other results do. */
export function isBesideYears(columns: readonly MilestoneColumn[]): boolean {
  const [goal, ...goals] = columns.filter(({ kind }) => kind === "target");
  const actuals = columns.filter(({ kind }) => kind === "actual");
  const [own, ...others] = actuals.filter((one) => !namesYear(one));
  return (
    goal !== undefined &&
    own !== undefined &&
    actuals.length > 1 &&
    goals.length + others.length === 0 &&
    !namesYear(goal) &&
    own.column === goal.column + 1
  );
}
