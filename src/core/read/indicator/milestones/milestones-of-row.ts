import { isDittoMark } from "../../../values/notation/ditto-mark";
import { compareKey } from "../../../values/notation/normalise";
import type { YearLabelReading } from "../../../values/notation/fiscal-year-label";
import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import type { YearHeading } from "../../../model/indicator";
import type { FigurePlace, YearPlaces } from "../places/indicator-source";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { MilestoneHeading, SideOfText } from "../headings/milestone-heading";
import { headingOfCell } from "../frame/table-frame";
import type { YearCell, YearCellReader } from "../../tables/year-row";
import { yearCountedToADay } from "./figures-over-times";
import { partOfText } from "./goals-within";
import { notedFigure } from "../places/year-in-cell";

/** A column of milestones; without a heading its years are in its cells. */
export interface MilestoneColumn {
  readonly column: number;
  readonly kind: "target" | "base" | "actual" | "rate";
  readonly heading: YearHeading | undefined;
  /** "" where the heading names none. */
  readonly unit: string;
  /** The column beside it that names the years of its figures. */
  readonly yearColumn?: number | undefined;
  /** Its figures are parts of texts. */
  readonly side?: SideOfText;
  /** The column of the actuals that its rates are of, where there are several. */
  readonly rateOf?: number;
}

/** Whether a column says its year, in its heading or in a column beside it. */
export function namesYear({ heading, yearColumn }: MilestoneColumn): boolean {
  return heading !== undefined || yearColumn !== undefined;
}

/** A column with what it is once all headings have been looked at. */
export type ColumnInRole = MilestoneHeading & {
  readonly role: MilestoneColumn["kind"];
  readonly rateOf?: number;
};

/** What tells the year of a target whose heading and cell name none, and of a year without its era. */
interface StatedBeside {
  /** The column 目標年度. */
  readonly deadlines: number | undefined;
  /** The year that a cell says, one without its era by what the table or a person says elsewhere. */
  readonly yearOfCell: (cell: YearCell) => FiscalYear | undefined;
  /** The year that a title says of targets and actuals whose headings name none. */
  readonly ofAll: YearHeading | undefined;
  /** The year that a title says of actuals alone. */
  readonly ofActuals: YearHeading | undefined;
  /** The year of the plan's end, that the targets are of where nothing beside them says another. */
  readonly ofTargets: YearHeading | undefined;
  readonly nameColumn: number;
  /** Targets and actuals are of the month in the column 目標年月: the table itself holds them against each other by a rate. */
  readonly areOfDeadline: boolean;
  /** The column of what is aimed at on the way (目安値), each of the year that its cell says: what was reached is of that year too. */
  readonly guides: number | undefined;
  /** The row below the figures says when each is of. */
  readonly isOverTimes: boolean;
}

/**
 * The milestones of a row by their fiscal years. The year of a cell is the one in brackets after its figure, else its
 * heading's; a target without either has it from the column of deadlines, and so has an actual under
 * 目標年月 that the table itself holds against it by a rate. A figure that no year is said of is left out.
 */
export function milestonesOfRow(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  columns: readonly MilestoneColumn[],
  {
    deadlines,
    yearOfCell,
    ofAll,
    ofActuals,
    ofTargets,
    nameColumn,
    areOfDeadline,
    guides,
    isOverTimes,
  }: StatedBeside,
): YearPlaces[] {
  const years: { heading: YearHeading; target?: FigurePlace; actual?: FigurePlace; rate?: FigurePlace }[] =
    [];
  let ofEveryYear: FigurePlace | undefined;
  for (const { column, kind, heading, yearColumn, side } of columns) {
    if (kind !== "target" && kind !== "actual") continue;
    const part = side && partOfText(grid, row, column, side);
    // Nothing is in brackets here: the cell is the figure that is in front of them elsewhere.
    if (side === "inside" && !part) continue;
    if (kind === "target" && !heading && !part && isOfEveryYear(grid, row, column, yearColumn ?? deadlines)) {
      ofEveryYear = { row, column };
      continue;
    }
    const inCell = part?.year
      ? yearOfLabel(grid, row, column, yearOfCell, part.year)
      : yearInCell(grid, row, column, yearOfCell);
    if (inCell === "unclear") continue;
    // A figure whose own year is blank has not the year of another's.
    const isOfAnother = columns.some((one) => one.kind === "target" && one.yearColumn === deadlines);
    const hasDeadline = yearColumn === undefined && !isOfAnother && (kind === "target" || areOfDeadline);
    const deadline = hasDeadline ? yearInColumn(grid, reader, row, deadlines, yearOfCell) : undefined;
    const beside = yearInColumn(grid, reader, row, yearColumn, yearOfCell);
    // Of a figure whose cell and whose column of years say two nobody knows which it is of.
    const other = beside ?? deadline;
    if (inCell && other && other.fiscalYear !== inCell.fiscalYear) continue;
    const own =
      inCell ??
      yearBelow(grid, reader, row, column, isOverTimes ? undefined : nameColumn) ??
      (isOverTimes && kind === "actual" ? yearCountedToADay(grid, reader, row + 1, column) : undefined) ??
      beside ??
      heading;
    const guide = guides === undefined ? undefined : yearInCell(grid, row, guides, yearOfCell);
    const ofKind = kind === "actual" ? (guide === "unclear" ? undefined : (guide ?? ofActuals)) : undefined;
    const stated =
      own ?? deadline ?? ofAll ?? ofKind ?? (kind === "target" && !deadlines ? ofTargets : undefined);
    if (!stated) continue;
    const open = years.find((year) => year.heading.fiscalYear === stated.fiscalYear && !year[kind]);
    const place = { row, column, ...(part?.within && { within: part.within }) };
    if (open) {
      open[kind] = place;
      if (kind === "actual" && stated.asOf) open.heading = { ...open.heading, asOf: stated.asOf };
    } else years.push({ heading: stated, [kind]: place });
  }
  for (const year of years) if (ofEveryYear && year.actual) year.target ??= ofEveryYear;
  for (const { column, kind, rateOf } of columns) {
    const rated = years.find(({ actual }) =>
      rateOf === undefined ? actual !== undefined : actual?.column === rateOf,
    );
    if (kind === "rate" && rated) rated.rate ??= { row, column };
  }
  return years.map(({ heading, target, actual, rate: own }) => ({ heading, target, actual, rate: own }));
}

const EVERY_YEAR = /(?:^|\()(?:毎年度?|各年度?)(?:継続)?\)?$/;

/** 毎年度 behind the figure, or in the column of years: what is aimed at is so for every year in which something was reached. */
function isOfEveryYear(grid: SheetGrid, row: number, column: number, years: number | undefined): boolean {
  const says = (at: number): boolean => EVERY_YEAR.test(compareKey(grid.seenText(row, at)));
  return says(column) || (years !== undefined && says(years));
}

/** The year in brackets after a figure, typed with it or shown by its number format; `unclear` where its era is. */
export function yearInCell(
  grid: SheetGrid,
  row: number,
  column: number,
  yearOfCell: StatedBeside["yearOfCell"],
): YearHeading | "unclear" | undefined {
  const noted = notedFigure(grid, row, column);
  return noted && yearOfLabel(grid, row, column, yearOfCell, noted.year, noted.note);
}

/** A year as a cell's text names it; `unclear` where its era is. */
function yearOfLabel(
  grid: SheetGrid,
  row: number,
  column: number,
  yearOfCell: StatedBeside["yearOfCell"],
  label: YearLabelReading,
  raw = grid.seenText(row, column),
): YearHeading | "unclear" {
  const cell = { ...grid.anchor(row, column), label, raw };
  const fiscalYear = yearOfCell(cell);
  return fiscalYear === undefined ? "unclear" : headingOfCell(grid, cell, fiscalYear);
}

/** The year below a figure, in a second row that the row's name is merged over; undefined `nameColumn`: whatever it is called. */
function yearBelow(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  column: number,
  nameColumn: number | undefined,
): YearHeading | undefined {
  const below = grid.lastRowOf(row, column) + 1;
  if (nameColumn !== undefined && grid.anchor(below, nameColumn).row > row) return undefined;
  const cell = reader.readHeading(below, column);
  return cell?.label.state === "year" && cell.label.rest === ""
    ? headingOfCell(grid, cell, cell.label.fiscalYear)
    : undefined;
}

/** Whether every figure's cell of a row that is filled names a year and nothing else. */
export function holdsOnlyYears(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  columns: readonly MilestoneColumn[],
): boolean {
  const filled = columns.filter(({ column }) => !grid.isBlank(row, column));
  return (
    filled.length > 0 && filled.every(({ column }) => reader.readHeading(row, column)?.label.rest === "")
  );
}

function yearInColumn(
  grid: SheetGrid,
  reader: YearCellReader,
  row: number,
  column: number | undefined,
  yearOfCell: StatedBeside["yearOfCell"],
): YearHeading | undefined {
  if (column === undefined) return undefined;
  let at = grid.anchor(row, column);
  while (at.row > 0 && isDittoMark(grid.text(at.row, at.column))) at = grid.anchor(at.row - 1, column);
  const cell = reader.readHeading(at.row, at.column);
  const fiscalYear = cell && yearOfCell(cell);
  return cell && fiscalYear !== undefined ? headingOfCell(grid, cell, fiscalYear) : undefined;
}
