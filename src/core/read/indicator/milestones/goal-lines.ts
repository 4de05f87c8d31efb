import type { YearHeading } from "../../../model/indicator";
import { readYearLabel } from "../../../values/notation/fiscal-year-label";
import { normaliseText } from "../../../values/notation/normalise";
import { readNumber } from "../../../values/notation/read-number";
import { isFigureAt } from "../../tables/figure-at";
import { readFigureHeading, type FigureKind } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import { headingOfCell, rowsBetween, type TableSource } from "../frame/table-frame";
import { yearOfOutcome } from "../frame/year-of-outcome";
import type { TableLayout } from "../frame/table-layout";
import { bracketsAt } from "../headings/brackets-in-heading";
import type { FigurePlace, IndicatorSource, LabelText } from "../places/indicator-source";
import { labelAt } from "../places/label-at";

/**
 * 目標値 and 実績 below one another with one figure each, and in front of them the name that says of which year they are:
 * 平成29年度末までの地域移行者数. Plans look back so on their goals, each below its title; no heading says a year.
 */
export const GOAL_LINES: TableLayout = {
  find: ({ grid }) =>
    grid
      .rowsHolding((value) => typeof value === "string" && isOfKind(value, "target"))
      .flatMap((row) =>
        rowsBetween(grid.firstColumn + 1, grid.lastColumn - 1).flatMap((at) => linesAt(grid, row, at) ?? []),
      )
      .map((lines) => ({
        heading: {
          row: lines.row,
          column: lines.name.column,
          rows: 2,
          columns: lines.figure - lines.name.column + 1,
        },
        isHeadedSo: true,
        read: () => tableOf(grid, lines),
      })),
};

interface GoalLines {
  /** The row of 目標値. */
  readonly row: number;
  readonly name: LabelText;
  readonly heading: YearHeading;
  /** The column of the figures. */
  readonly figure: number;
  /** The row of the title above. */
  readonly title: number;
}

function linesAt(grid: SheetGrid, row: number, column: number): GoalLines | undefined {
  const isPair = isOfKind(grid.text(row, column), "target") && isOfKind(grid.text(row + 1, column), "actual");
  const name = isPair ? labelAt(grid, row, column - 1) : undefined;
  if (name?.row !== row || grid.text(row + 1, column - 1) !== "") return undefined;
  if (grid.lastRowOf(row, name.column) > row + 1) return undefined;
  const figure = column + 1;
  const isAlone = [row, row + 1].every(
    (line) =>
      grid.isBlankRow(line, figure + 1, grid.lastColumn) &&
      grid.isBlankRow(line, grid.firstColumn, name.column - 1) &&
      figureAt(grid, line, figure) !== undefined,
  );
  const heading = isAlone ? yearOfName(grid, name) : undefined;
  const title = heading && titleAbove(grid, row, figure);
  if (!heading || title === undefined || isToldEarlier(grid, row, heading)) return undefined;
  return { row, name, heading, figure, title };
}

/** 平成27年度の進捗状況: what was reached by then is no result of 平成29年度. */
function isToldEarlier(grid: SheetGrid, row: number, { fiscalYear }: YearHeading): boolean {
  const told = yearOfOutcome(grid, row);
  return told !== undefined && told.heading.fiscalYear !== fiscalYear;
}

/** 目標値 and 実績 alone, as they are at the head of a line. */
function isOfKind(text: string, kind: FigureKind): boolean {
  const heading = readFigureHeading(text);
  return heading?.kind === kind && heading.note === "" && !heading.below && !heading.counts;
}

/** 5人 of 5人（4%）, where it is a part of its text; undefined where nothing there is a figure. */
function figureAt(grid: SheetGrid, row: number, column: number): FigurePlace | undefined {
  const within = bracketsAt(grid, row, column)?.outside;
  if (within) return { row, column, within };
  return typeof grid.value(row, column) === "number" || readNumber(grid.text(row, column))
    ? { row, column }
    : undefined;
}

const YEAR = /(?:平成|令和)(?:元|\d{1,2})年度|20\d{2}年度|\d+年/g;

/** By when or of when it is: 平成25年度末の入所者のうち is of whom, and 平成25年度比 against what. */
const OF_THE_YEAR =
  /^末?(?:時点|現在)?(?:まで)?(?:に|の|における|での)*(?!.*(?:うち|から|対比|と比|に対)|比|対)/;

/** The one fiscal year that a name says, where that is over; undefined where it says several, or of what else it is. */
function yearOfName(grid: SheetGrid, { text, ...place }: LabelText): YearHeading | undefined {
  const said = normaliseText(text);
  const [found, ...others] = said.matchAll(YEAR);
  const label = found && others.length === 0 ? readYearLabel(found[0]) : undefined;
  if (!found || label?.state !== "year" || label.rest !== "") return undefined;
  const isOfYear = OF_THE_YEAR.test(said.slice(found.index + found[0].length));
  const isOver = label.fiscalYear < (grid.currentYear ?? -Infinity);
  return isOfYear && isOver
    ? headingOfCell(grid, { ...place, label, raw: text }, label.fiscalYear)
    : undefined;
}

/** So far above its lines the title of a goal may be, with what the goal began with in between. */
const ROWS_TO_TITLE = 2;

/** The nearest row above with a text and no figure: what is written beside the lines is headed there. */
function titleAbove(grid: SheetGrid, row: number, figure: number): number | undefined {
  const columns = rowsBetween(grid.firstColumn, figure);
  return [...rowsBetween(Math.max(grid.firstRow, row - ROWS_TO_TITLE), row - 1)]
    .reverse()
    .find(
      (above) =>
        !grid.isBlankRow(above, grid.firstColumn, figure) &&
        !columns.some((column) => isFigureAt(grid, above, column)),
    );
}

function tableOf(grid: SheetGrid, { row, name, heading, figure, title }: GoalLines): TableSource {
  const { text, ...place } = name;
  const source: IndicatorSource = {
    label: { text, place },
    mark: "",
    unit: "",
    section: grid.text(title, name.column),
    sectionNumber: 1,
    sectionHeading: "",
    description: undefined,
    direction: undefined,
    base: undefined,
    ratesAreProgress: false,
    latestAsOf: undefined,
    years: [
      {
        heading,
        target: figureAt(grid, row, figure),
        actual: figureAt(grid, row + 1, figure),
        rate: undefined,
      },
    ],
  };
  return {
    layout: "milestones",
    headerRows: { first: title, last: title },
    lastRow: row + 1,
    firstColumn: name.column,
    lastColumn: figure,
    headings: [heading],
    indicators: [source],
    hasRates: false,
    excelTable: undefined,
    tableUnit: "",
    known: [],
    numbers: [],
    notChecked: [],
  };
}
