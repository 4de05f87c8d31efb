import { compareKey } from "../../../values/notation/normalise";
import { unitsBesideNames, withContents } from "../labels/label-contents";
import type { MilestonesFrame } from "./milestone-frames";
import { holdsYears, ROWS_TO_PROBE } from "./years-of-figures";
import type { IndicatorSource, YearPlaces } from "../places/indicator-source";
import { hasUnitsApart, unitOfColumns } from "../frame/own-units";
import type { RowsLayout } from "../rows/rows-layout";
import {
  columnHeading,
  mayBeName,
  readLabelColumns,
  rowsOfFigures,
  sectionColumn,
  withoutUnknown,
  type LabelColumns,
} from "../labels/label-columns";
import { isOfProjectsEnd } from "../headings/heading-parts";
import type { MilestoneHeading } from "../headings/milestone-heading";
import { goalWithin, namesGoals } from "./goals-within";
import { areCounted } from "./counted-years";
import { figuresOverTimes } from "./figures-over-times";
import { withoutGrades } from "./headings-of-grades";
import { rolesOf } from "./milestone-roles";
import { isBesideYears, onlyActualNamesNoYear, yearHeadingsOf, yearOfLoneTarget } from "./milestone-years";
import { soleIndicator } from "../rows/sole-indicator";
import { holdsOnlyYears, milestonesOfRow, namesYear, type MilestoneColumn } from "./milestones-of-row";
import { firstNames, withNamesOfRows } from "../labels/names-of-rows";
import { readMark } from "../../tables/indicator-label";
import { withPartsOfNames } from "../labels/parts-of-names";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnsBetween, reachLeft, reachRight, rowsBetween } from "../frame/table-frame";
import type { YearCell, YearCellReader } from "../../tables/year-row";
import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import type { NotChecked } from "../../../model/not-checked";
import { yearOf } from "../headings/resolve-bare-years";
import { eraOfCells } from "./era-of-cells";
import { yearToldOrStated } from "../frame/year-of-outcome";

/** Where everything of a table of milestones is. */
export interface MilestonesLayout extends RowsLayout {
  readonly columns: readonly MilestoneColumn[];
  /** The column of texts that the goals are parts of. */
  readonly goalsWithin: number | undefined;
  /** Columns of what is understood and is no figure of an indicator: 当初目標, 達成状況. */
  readonly known: readonly number[];
  /** Headings whose year or kind stays unclear. */
  readonly unclear: readonly MilestoneHeading[];
  /** Years in cells whose era stays unclear. */
  readonly unclearCells: readonly NotChecked[];
  /** Something beside the targets, or above the table, says their year. */
  readonly isTargetYearSaid: boolean;
}

const LONGEST_TITLE = 60;

/**
 * Delimits the table around its milestones. Undefined where the headings do not say which column is the target and which
 * the start or what was reached, or say it twice: nothing is guessed.
 */
export function layOutMilestones(
  grid: SheetGrid,
  reader: YearCellReader,
  frame: MilestonesFrame,
): MilestonesLayout | undefined {
  const { rows } = frame;
  const headings = withoutGrades(grid, frame);
  const found = rolesOf(headings, areCounted(grid, rows, frame.lastRow, headings));
  if (!found) return undefined;
  const { columns, unclear, near, isContradicted } = yearHeadingsOf(grid, rows, frame.lastRow, found.columns);
  const figures = frame.headings.map(({ column }) => column);
  const [firstFigure, lastFigure] = [Math.min(...figures), Math.max(...figures)];
  const probe = rowsBetween(rows.last + 1, Math.min(frame.lastRow, rows.last + ROWS_TO_PROBE));
  const lastProbe = probe.at(-1) ?? rows.last;
  const firstColumn = reachLeft(grid, frame.firstColumn, frame.leftmost, rows.first, lastProbe);
  const lastColumn = reachRight(grid, lastFigure, frame.lastColumn, rows.first, rows.last);
  const others = columnsBetween(firstColumn, lastColumn, new Set(figures));
  if (hasUnitsApart(grid, rows, others, probe)) return undefined;
  const read = readLabelColumns(grid, reader, rows, others, lastFigure);
  const places = columns.map(({ column }) => column);
  const own = rowsOfFigures(grid, probe, places);
  const withFigures = probe.filter((row) => places.some((column) => !grid.isBlank(row, column)));
  const marked = withNamesOfRows(
    grid,
    rows,
    withPartsAndMarks(grid, withContents(grid, read, own), rows.first, own),
    firstFigure,
    withFigures,
  );
  if (!marked) return undefined;
  const timed = figuresOverTimes(grid, reader, rows, figures);
  const across = { first: firstColumn, last: lastColumn };
  const pair = frame.headings.find((heading) => heading.pair !== undefined);
  const within = columns.find(({ side }) => side === "to")?.column;
  const named = within !== undefined && namesGoals(grid, within, probe) ? within : undefined;
  const sole =
    named === undefined ? (timed?.sole ?? soleIndicator(grid, rows, across, firstFigure, pair)) : undefined;
  const nameColumn =
    named ??
    timed?.words ??
    marked.byRole.get("name") ??
    firstNames(grid, marked, firstFigure, probe) ??
    marked.byRole.get("section") ??
    describedNames(grid, marked, firstFigure, probe) ??
    (sole && figures.find((column) => !grid.isBlank(rows.last + 1, column)));
  if (nameColumn === undefined) return undefined;
  const labels = withPartsOfNames(
    grid,
    unitsBesideNames(grid, marked, nameColumn, probe),
    nameColumn,
    withFigures,
  );
  const deadlines = frame.headings.find(({ kind }) => kind === "deadline")?.column;
  const namesNoYear =
    deadlines === undefined && (frame.headings.every(({ year }) => !year) || isBesideYears(columns));
  // 目標年度 may lie far ahead of an actual without a year; 目標年月 is asked for by reports of what came of a programme.
  const atProjectsEnd = columns.some(
    ({ kind, column }) => kind === "actual" && isOfProjectsEnd(columnHeading(grid, rows, column).text),
  );
  // A programme has one end; goals of several years are not all of it.
  const yearsOfGoals = withFigures
    .map((row) => (deadlines === undefined ? "" : grid.seenText(row, deadlines)))
    .filter((text) => text !== "")
    .map((text) => {
      const label = reader.readText(text);
      return label?.state === "year" ? label.fiscalYear : text;
    });
  const goalsAreOfOneYear = new Set(yearsOfGoals).size === 1;
  const areOfDeadline =
    deadlines !== undefined &&
    columnHeading(grid, rows, deadlines).text.includes("年月") &&
    (columns.some(({ kind }) => kind === "rate") || (atProjectsEnd && goalsAreOfOneYear));
  const isOfPlan = columns.some(
    ({ kind, column }) => kind === "target" && GOAL_OF_PLAN.test(columnHeading(grid, rows, column).text),
  );
  const above =
    onlyActualNamesNoYear(columns) && !isContradicted ? yearToldOrStated(grid, rows.first) : undefined;
  const isOfGoals = above?.says === "goals" && namesNoYear && !isOfPlan;
  const ofAll = isOfGoals ? above.heading : undefined;
  // Nobody is asked about the year of goals that say their own, and so about nothing that hangs on the title's.
  const isAsked = !columns.some((one) => one.kind === "target" && namesYear(one)) && deadlines === undefined;
  const ofActuals = !isOfGoals && (isAsked || above?.says !== "year") ? above?.heading : undefined;
  const ofTargets = yearOfLoneTarget(grid, rows, columns);
  const era = eraOfCells(grid, near === undefined ? rowsBetween(rows.last + 1, frame.lastRow) : [], columns);
  const yearOfCell = (cell: YearCell): FiscalYear | undefined =>
    yearOf(cell, near) ?? (cell.label.state === "bare" ? era.yearOf(cell.label.year) : undefined);
  // 28年度 and 27年度 below one another in front of the figures: neither is of the title's year, nor a part of the name.
  const isOfOneYear = (row: number): boolean =>
    columnsBetween(nameColumn + 1, firstFigure - 1, new Set()).some(
      (column) =>
        NAMES_NO_YEAR.test(compareKey(columnHeading(grid, rows, column).text)) &&
        reader.readHeading(row, column)?.label.rest === "",
    );
  const inEachRow = {
    deadlines,
    yearOfCell,
    ofAll,
    ofActuals,
    ofTargets,
    nameColumn,
    areOfDeadline,
    guides: columns.find(
      ({ kind, column }) => kind === "target" && columnHeading(grid, rows, column).text.includes("目安"),
    )?.column,
    isOverTimes: timed !== undefined,
  };
  const isOfYears = (column: number): boolean =>
    (column === deadlines || columns.some((one) => one.yearColumn === column)) &&
    holdsYears(grid, reader, rows.last + 1, column);
  return {
    columns,
    unitOf: unitOfColumns(grid, {
      headingRow: rows.last,
      firstColumn,
      lastColumn,
      figures: places,
      headed: new Map(
        columns.flatMap(({ column, kind, unit }): [number, string][] =>
          kind === "rate" || unit === "" ? [] : [[column, unit]],
        ),
      ),
      labels,
      nameColumn,
    }),
    goalsWithin: within,
    known: frame.headings
      .filter(({ kind, column }) => kind === "other" || isOfYears(column))
      .map(({ column }) => column),
    unclear: [...unclear, ...found.unclear],
    unclearCells: era.notChecked,
    isTargetYearSaid: ofAll !== undefined || ofTargets !== undefined,
    figures: places,
    repeatedRows: new Set(),
    labels: withoutUnknown(labels, nameColumn),
    nameColumn,
    sectionColumn: sectionColumn(grid, labels, probe, rows.last),
    baseColumn: columns.find(({ kind }) => kind === "base")?.column,
    firstHeaderRow: rows.first,
    firstRow: rows.last + 1,
    lastRow: sole ? rows.last + (timed ? 2 : 1) : frame.lastRow,
    firstColumn,
    lastColumn,
    firstFigure,
    ...(sole && { sole }),
    // 対目標比（%） is in a unit of its own.
    unit: columns.find(({ kind, unit }) => kind !== "rate" && unit !== "")?.unit ?? "",
    latestAsOf: undefined,
    ratesAreProgress: false,
    titleAbove: sole ? undefined : markedTitleAbove(grid, rows.first, firstColumn, firstFigure - 1),
    mayLackFigures: false,
    yearsOf: (row): readonly YearPlaces[] =>
      isOfOneYear(row) ? [] : milestonesOfRow(grid, reader, row, columns, inEachRow),
    ...(named !== undefined && {
      isTitle: (row) =>
        !goalWithin(grid, row, named) && figures.every((at) => at === named || grid.isBlank(row, at)),
    }),
    ...(timed && { isLowerRow: (row: number) => row === rows.last + 2 }),
    isOfYears: (row) => holdsOnlyYears(grid, reader, row, columns),
  };
}

/** The headings of a column of years that may as well be one of parts of names. */
const NAMES_NO_YEAR = /^(?:区分|項目|内訳)?$/;

/** What a plan aims at in the end, or half way: no goal of the year that a title or a sheet is of. */
const GOAL_OF_PLAN = /最終|中間|期末|(?:長|中|短)期|将来|達成目標|計画目標/;

/** The title with a number or a mark right above the headings: `①子育て・就学前教育`. */
function markedTitleAbove(
  grid: SheetGrid,
  firstRow: number,
  firstColumn: number,
  lastColumn: number,
): string | undefined {
  const [title, ...others] = columnsBetween(firstColumn, lastColumn, new Set())
    .map((column) => grid.text(firstRow - 1, column))
    .filter((text) => text !== "");
  const isTitle = title !== undefined && others.length === 0 && title.length <= LONGEST_TITLE;
  return isTitle && readMark(title).mark !== "" ? title : undefined;
}

/** The second column under a merged 項目 names parts (男性, 女性); one in front of the names with nothing but marks numbers them. */
function withPartsAndMarks(
  grid: SheetGrid,
  labels: LabelColumns,
  headerRow: number,
  rows: readonly number[],
): LabelColumns {
  const headingOf = (column: number): number => grid.anchor(headerRow, column).column;
  const byRole = new Map(labels.byRole);
  const name = byRole.get("name");
  if (name === undefined) return labels;
  const isMark = (column: number): boolean => {
    const texts = rows.map((row) => grid.text(row, column)).filter((text) => text !== "");
    return (
      texts.length > 0 && texts.every((text) => text.length <= 6 && readMark(`${text} `).rest.trim() === "")
    );
  };
  const marks = labels.untitled.find((column) => column < name && isMark(column));
  const isPart = (column: number): boolean =>
    column === name + 1 &&
    headingOf(column) === headingOf(name) &&
    rows.some((row) => grid.anchor(row, column).column === column && grid.text(row, column) !== "");
  const parts = labels.untitled.find(isPart);
  if (marks !== undefined && !byRole.has("mark")) byRole.set("mark", marks);
  if (parts !== undefined && !byRole.has("breakdown")) byRole.set("breakdown", parts);
  const taken = new Set([marks, parts]);
  return { ...labels, byRole, untitled: labels.untitled.filter((column) => !taken.has(column)) };
}

/** 定量的指標の定義及び算定式 heads the names where nothing else does. */
function describedNames(
  grid: SheetGrid,
  { byRole }: LabelColumns,
  before: number,
  rows: readonly number[],
): number | undefined {
  const described = byRole.get("description");
  if (described === undefined || described >= before) return undefined;
  return rows.some((row) => mayBeName(grid.text(row, described))) ? described : undefined;
}

/** Whether an indicator has a year at all. */
export function hasYears({ years }: IndicatorSource): boolean {
  return years.length > 0;
}
