import { takeYearNote } from "../../values/notation/year-note";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { literalText } from "../../values/notation/number-format";
import type { YearHeading } from "../../model/indicator";
import type { FigurePlace, YearPlaces } from "./indicator-source";
import type { SheetGrid } from "../tables/sheet-grid";
import { yearOf } from "./resolve-bare-years";
import { headingOfCell } from "./table-frame";
import type { YearCellReader } from "../tables/year-row";

/** A column of milestones; without a heading its years stand in its cells. */
export interface MilestoneColumn {
  readonly column: number;
  readonly kind: "target" | "base" | "actual" | "rate";
  readonly heading: YearHeading | undefined;
  /** "" where the heading names none. */
  readonly unit: string;
}

/** What tells the year of a target whose heading and cell name none, and of a year without its era. */
interface StatedBeside {
  /** The column 目標年度. */
  readonly deadlines: number | undefined;
  /** A year that the headings or the title name clearly. */
  readonly near: FiscalYear | undefined;
}

/**
 * The milestones of a row by their fiscal years. The year of a cell is the one in brackets after its figure, else its
 * heading's; a target without either has it from the column of deadlines. A figure that no year is said of is left out.
 */
export function milestonesOfRow(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  columns: readonly MilestoneColumn[],
  { deadlines, near }: StatedBeside,
): YearPlaces[] {
  const years: { heading: YearHeading; target?: FigurePlace; actual?: FigurePlace; rate?: FigurePlace }[] =
    [];
  for (const { column, kind, heading } of columns) {
    if (kind !== "target" && kind !== "actual") continue;
    const own = yearInCell(grid, row, column, near) ?? heading;
    const stated = own ?? (kind === "target" ? deadlineOf(grid, reader, row, deadlines) : undefined);
    if (!stated) continue;
    const open = years.find((year) => year.heading.fiscalYear === stated.fiscalYear && !year[kind]);
    if (open) open[kind] = { row, column };
    else years.push({ heading: stated, [kind]: { row, column } });
  }
  const latest = years.find(({ actual }) => actual);
  const rate = columns.find(({ kind }) => kind === "rate");
  if (latest && rate) latest.rate = { row, column: rate.column };
  return years.map(({ heading, target, actual, rate: own }) => ({ heading, target, actual, rate: own }));
}

/** The year in brackets after a figure, typed with it or shown by its number format. */
function yearInCell(
  grid: SheetGrid,
  row: number,
  column: number,
  near: FiscalYear | undefined,
): YearHeading | undefined {
  const at = grid.anchor(row, column);
  const value = grid.value(at.row, at.column);
  const text = typeof value === "number" ? `0${literalText(grid.numberFormat(at.row, at.column))}` : value;
  const noted = typeof text === "string" ? takeYearNote(text) : undefined;
  if (!noted) return undefined;
  const cell = { row: at.row, column: at.column, label: noted.year, raw: noted.note };
  const fiscalYear = yearOf(cell, near);
  return fiscalYear === undefined ? undefined : headingOfCell(grid, cell, fiscalYear);
}

function deadlineOf(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  column: number | undefined,
): YearHeading | undefined {
  if (column === undefined) return undefined;
  const at = grid.anchor(row, column);
  const cell = reader.readHeading(at.row, at.column);
  return cell?.label.state === "year" ? headingOfCell(grid, cell, cell.label.fiscalYear) : undefined;
}
