import { monthsToEndOf } from "../../../values/calendar/fiscal-year";
import { unitsBesideNames, withContents } from "../labels/label-contents";
import { isUnit } from "../../../values/notation/unit";
import { isKnownOther, readFigureHeading, type FigureKind } from "../../tables/heading-words";
import type { YearHeading } from "../../../model/indicator";
import { isFigureAt } from "../../tables/figure-at";
import { sectionColumn, readLabelColumns, rowsOfFigures, withoutUnknown } from "../labels/label-columns";
import { firstNames, withNamesOfRows } from "../labels/names-of-rows";
import { ratesAreProgress, withProgressAsRate } from "../labels/progress-as-rate";
import type { RowsLayout } from "./rows-layout";
import { withYearsOfCells } from "./years-of-cells";
import type { FigurePlace, YearPlaces } from "../places/indicator-source";
import { unitOfColumns, unitOverAll } from "../frame/own-units";
import { sectionWithNames, withPartsOfNames } from "../labels/parts-of-names";
import type { SheetGrid } from "../../tables/sheet-grid";
import {
  columnsBetween,
  reachLeft,
  reachRight,
  rowsBetween,
  sectionAbove,
  type TableFrame,
  type YearColumn,
} from "../frame/table-frame";
import type { YearCellReader } from "../../tables/year-row";

/** Where everything of a table with columns of 目標 and 実績 is. */
export interface KindColumnsLayout extends RowsLayout {
  readonly years: readonly YearColumn[];
  readonly entries: readonly YearEntry[];
  /** Columns of years that hold neither 目標 nor 実績: 前年比, 当初目標. */
  readonly known: readonly number[];
}

/** Delimits the table around its figures, and finds what its other columns hold; undefined where none holds names. */
export function layOutKindColumns(
  grid: SheetGrid,
  reader: YearCellReader,
  frame: TableFrame,
  resolved: readonly YearColumn[],
  from = firstColumnOf(frame),
): KindColumnsLayout | undefined {
  const { band } = frame;
  const columns = band.columns.map(({ column }) => column);
  const [firstFigure, lastFigure] = [Math.min(...columns), Math.max(...columns)];
  const probe = Math.min(frame.lastRow, band.last + 12);
  const probed = rowsBetween(band.last + 1, probe);
  const firstColumn = reachLeft(grid, from, frame.firstColumn, band.first, probe);
  const lastColumn = reachRight(grid, lastFigure, frame.lastColumn, band.first, band.last);
  const headed = readLabelColumns(
    grid,
    reader,
    band,
    columnsBetween(firstColumn, lastColumn, new Set(columns)),
    lastFigure,
  );
  const rows = probed.filter((row) => columns.some((column) => !grid.isBlank(row, column)));
  const read = withNamesOfRows(
    grid,
    band,
    withContents(grid, headed, rowsOfFigures(grid, probed, columns)),
    firstFigure,
    rows,
  );
  if (!read) return undefined;
  const nameColumn =
    read.byRole.get("name") ??
    sectionWithNames(grid, read, rows) ??
    firstNames(grid, read, firstFigure, probed) ??
    read.byRole.get("section");
  if (nameColumn === undefined) {
    // Names that run on over blank cells leave blank columns between them and the figures.
    const beyond = textColumnBefore(grid, firstColumn, frame.firstColumn, band.last + 1, probe);
    return beyond === undefined ? undefined : layOutKindColumns(grid, reader, frame, resolved, beyond);
  }
  const labels = withPartsOfNames(grid, unitsBesideNames(grid, read, nameColumn, probed), nameColumn, rows);
  const years = withProgressAsRate(resolved, labels.byRole.has("base"));
  const entries = entriesOf(years);
  const below = years.find(({ figure }) => figure?.below !== undefined)?.figure?.below;
  const isNamedAbove = (row: number): boolean =>
    grid.anchor(row, nameColumn).row < row || grid.isBlank(row, nameColumn);
  /** 男 and 女, or 実績 above 目標: what stands in front of the figures of two rows tells them apart in its own way. */
  const isOther = (row: number): boolean =>
    columnsBetween(firstColumn, firstFigure - 1, new Set()).some((column) => {
      const text = grid.text(row, column);
      const isWord = /\p{L}/u.test(text) && !isFigureAt(grid, row, column);
      return isWord && text !== grid.text(row - 1, column) && readFigureHeading(text)?.kind !== below;
    });
  const isFilled = (row: number): boolean => columns.some((column) => !grid.isBlank(row, column));
  /** Below a row with a name, and without one of its own. */
  const isLowerRow = (row: number): boolean =>
    below !== undefined &&
    row > band.last + 1 &&
    isNamedAbove(row) &&
    !isNamedAbove(row - 1) &&
    (grid.anchor(row, nameColumn).row < row || isFilled(row)) &&
    !isOther(row);
  // Of one figure alone below both 目標 and 実績 nobody can say which of the two it is, nor whose it is above a name.
  const first = rows[0];
  const isAboveNames = first !== undefined && isNamedAbove(first);
  if (below !== undefined && (isAboveNames || !rows.some(isLowerRow))) return undefined;
  const figuresSaid = years.flatMap(({ figure }) => figure ?? []);
  return {
    years,
    entries,
    figures: columns,
    known: years.filter(({ figure }) => isKnownOther(figure)).map(({ column }) => column),
    repeatedRows: frame.repeatedRows,
    labels: withoutUnknown(labels, nameColumn),
    nameColumn,
    sectionColumn: sectionColumn(grid, labels, probed, band.last),
    firstRow: band.last + 1,
    lastRow: frame.lastRow,
    firstHeaderRow: band.first,
    firstColumn,
    lastColumn,
    firstFigure,
    baseColumn: labels.byRole.get("base"),
    unit:
      figuresSaid.find(({ kind, unit }) => kind !== "rate" && unit !== "")?.unit ??
      unitOverAll(grid, band.first, columns),
    latestAsOf: undefined,
    ratesAreProgress: ratesAreProgress(years),
    titleAbove: sectionAbove(grid, band.first, firstColumn, firstFigure - 1),
    mayLackFigures: true,
    isLowerRow: (row) => isLowerRow(row),
    unitOf: unitOfColumns(grid, {
      headingRow: band.last,
      firstColumn,
      lastColumn,
      figures: columns,
      headed: unitsOfHeadings(years),
      labels,
      nameColumn,
    }),
    yearsOf: (row) => withYearsOfCells(grid, placesOfRow(entries, row, isLowerRow(row + 1))),
  };
}

/** The units of the columns of 目標 and 実績 by their headings. */
function unitsOfHeadings(years: readonly YearColumn[]): ReadonlyMap<number, string> {
  return new Map(
    years.flatMap(({ column, figure }): [number, string][] =>
      figure && ["target", "actual"].includes(figure.kind) && isUnit(figure.unit, "")
        ? [[column, figure.unit]]
        : [],
    ),
  );
}

/** `hasLower`: the row has a lower one below it, which 下段 speaks of. */
function placesOfRow(entries: readonly YearEntry[], row: number, hasLower: boolean): YearPlaces[] {
  return entries.map(({ heading, columns }) => {
    const place = (kind: FigureKind): FigurePlace | undefined => {
      const found = columns.get(kind);
      if (found === undefined || (found.isOfTwo && !hasLower)) return undefined;
      return { row: found.isBelow ? row + 1 : row, column: found.column };
    };
    return { heading, target: place("target"), actual: place("actual"), rate: place("rate") };
  });
}

function firstColumnOf({ band }: TableFrame): number {
  return Math.min(...band.columns.map(({ column }) => column));
}

/** The nearest column left of a table that holds text in the rows of its figures. */
function textColumnBefore(
  grid: SheetGrid,
  before: number,
  limit: number,
  firstRow: number,
  lastRow: number,
): number | undefined {
  for (let column = before - 1; column >= limit; column -= 1) {
    for (let row = firstRow; row <= lastRow; row += 1)
      if (/\D{2}/.test(grid.seenText(row, column))) return column;
  }
  return undefined;
}

/** The columns of one year, by what they hold. */
export interface YearEntry {
  heading: YearHeading;
  readonly isOvertaken?: boolean;
  readonly columns: Map<
    FigureKind,
    { readonly column: number; readonly isBelow: boolean; readonly isOfTwo: boolean }
  >;
}

/** 3月 of 実績（3月）, which is no note of a year that is not over. */
const MONTH = /^(\d{1,2})月/;

/** How many months a column's figures are counted over, as far as its heading says; undefined where it says none. */
function monthsOf({ heading, figure }: YearColumn): number | undefined {
  const month = heading.asOf?.month ?? Number(MONTH.exec(figure?.note ?? "")?.[1] ?? NaN);
  return month >= 1 && month <= 12 ? monthsToEndOf(month) : undefined;
}

/** 実績（4月） may be of April alone, and 4月末 is not. */
const BARE_MONTH = /\d月[)）]?$/;

/**
 * Whether the actuals of a year are counted farther in another column: 実績（6月末） beside 実績（8月末）. Of 実績（4月） and 実績（5月） each may be
 * of its month alone, so that neither is the year's.
 */
function isOvertaken(one: YearColumn, columns: readonly YearColumn[]): boolean {
  const own = one.figure?.kind === "actual" ? monthsOf(one) : undefined;
  if (own === undefined) return false;
  const ofYear = columns.filter(({ heading }) => heading.fiscalYear === one.heading.fiscalYear);
  // 目標値（令和5年9月） says itself of which of them it is the goal.
  if (ofYear.some(({ figure, year }) => figure?.kind === "target" && year.raw.includes("月"))) return false;
  return ofYear.some(
    (other) =>
      other.figure?.kind === "actual" &&
      other !== one &&
      ((monthsOf(other) ?? 0) > own || [one, other].every(({ year }) => BARE_MONTH.test(year.raw))),
  );
}

/**
 * One entry a year, be its target and actual headed together or apart; a year that heads the same kind twice is two entries,
 * as the second one is a duplicate. Of two headings the one that says how far the year is counted is kept. Actuals that others of the
 * year have overtaken are beside no target.
 */
function entriesOf(columns: readonly YearColumn[]): YearEntry[] {
  const entries: YearEntry[] = [];
  for (const one of columns.filter((each) => !isNotMeant(each, columns))) {
    const { column, heading, figure } = one;
    const kind = figure?.kind;
    if (kind === undefined || kind === "other") continue;
    const below = figure?.below;
    if (isOvertaken(one, columns)) {
      const isOfTwo = below !== undefined;
      entries.push({
        heading,
        columns: new Map([[kind, { column, isBelow: false, isOfTwo }]]),
        isOvertaken: true,
      });
      continue;
    }
    const open = entries.find(
      (entry) =>
        entry.heading.fiscalYear === heading.fiscalYear &&
        !entry.isOvertaken &&
        !entry.columns.has(kind) &&
        !(below && entry.columns.has(below)),
    );
    const entry: YearEntry = open ?? { heading, columns: new Map() };
    if (!open) entries.push(entry);
    if (heading.asOf && !entry.heading.asOf) entry.heading = heading;
    const isOfTwo = below !== undefined;
    entry.columns.set(kind, { column, isBelow: false, isOfTwo });
    if (below) entry.columns.set(below, { column, isBelow: true, isOfTwo });
  }
  return entries;
}

/**
 * Of two columns of one year and kind, one with a note that is not known (実績（地区別）) is not the one meant, nor a target beside
 * one that has taken its place (目標（見直し後）).
 */
function isNotMeant({ figure, heading }: YearColumn, columns: readonly YearColumn[]): boolean {
  if (!figure || figure.isRevised || MONTH.test(figure.note)) return false;
  const alike = columns.flatMap((other) => {
    const isAlike = other.figure?.kind === figure.kind && other.heading.fiscalYear === heading.fiscalYear;
    return isAlike && other.figure !== figure ? other.figure : [];
  });
  return alike.some(({ isRevised, note }) => isRevised ?? (figure.note !== "" && note === ""));
}
