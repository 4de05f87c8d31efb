import type { FiscalYear } from "../../../values/calendar/fiscal-year";
import { isFigureAt } from "../../tables/figure-at";
import { isFormerGoal, readReplacingGoal, saysGoal, saysWhenReplaced } from "../../tables/goals-and-results";
import { readFigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import type { YearCellReader } from "../../tables/year-row";
import { columnHeading } from "../labels/label-columns";
import type { IndicatorSource, YearPlaces } from "../places/indicator-source";
import { columnsBetween, headerRowsWithin, notCheckedWithout, type TableSource } from "./table-frame";

const LAST = /^最終(?:目標|計画)[値数額量]*$/;

/** A column of goals that have replaced others. */
interface Replacing {
  readonly column: number;
  /** Whether its heading is one of a goal: 変更後目標; 見直し alone may be of something else. */
  readonly isGoal: boolean;
  /** Undefined where its heading names none. */
  readonly year: FiscalYear | undefined;
  /** Its heading names the month in which it was set: that is no year of the goal. */
  readonly isDated: boolean;
  /** The column of the goals that it has replaced, where that is right beside it. */
  readonly former: number | undefined;
}

/**
 * A table whose rows have a goal of no year that has replaced another (R5目標 | 変更後目標 | R5実績): it is the goal of the year that it
 * stands in, right beside the only goal of its row or between goal and actual of one year; anywhere else nobody can say whose it is,
 * and what may be replaced is held against nothing, as where a year has two goals.
 */
export function withGoalsReplaced(grid: SheetGrid, reader: YearCellReader, source: TableSource): TableSource {
  const columns = replacingColumns(grid, reader, source);
  if (columns.length === 0) return source;
  const indicators = source.indicators.map((one) => withItsGoalsReplaced(grid, columns, one));
  const used = new Set(indicators.flatMap(({ years }) => years.map(({ target }) => target?.column)));
  // 「年度が書かれていません」 is so no more of a heading whose figures are read.
  const notChecked = notCheckedWithout(source, "heading", ({ column }) =>
    columns.some((one) => one.column === column && used.has(column)),
  );
  return { ...source, indicators, notChecked };
}

function replacingColumns(grid: SheetGrid, reader: YearCellReader, source: TableSource): Replacing[] {
  const { firstColumn, lastColumn } = source;
  const rows = headerRowsWithin(grid, source);
  const [left, right] = [Math.max(firstColumn, grid.firstColumn), Math.min(lastColumn, grid.lastColumn)];
  const headings = columnsBetween(left, right, new Set()).map((column) => {
    const { texts } = columnHeading(grid, rows, column);
    const labels = texts.map((text) => reader.readText(text));
    const words = labels.map((label, index) => label?.rest ?? texts[index] ?? "");
    const said = [readReplacingGoal(texts), readReplacingGoal(words)];
    const replacing = said.find((kind) => kind === "goal") ?? said.find((kind) => kind);
    const isDated = replacing !== undefined && saysWhenReplaced(texts);
    const years = labels.flatMap((label) => (label?.state === "year" ? label.fiscalYear : []));
    const year = isDated ? undefined : years[0];
    // Beside 修正目標 the last of all may be another one.
    const kind = replacing ?? (LAST.test(words.join("")) ? "last" : undefined);
    const isFormer =
      !kind && (isFormerGoal(words.join("")) || readFigureHeading(words.join(""))?.kind === "target");
    return { column, year, kind, isFormer, isDated };
  });
  const hasReplacing = headings.some(({ kind }) => kind === "goal" || kind === "perhaps");
  return headings.flatMap(({ column, year, kind, isDated }): Replacing[] => {
    const former = headings.find(
      (one) => one.isFormer && one.year === year && Math.abs(one.column - column) === 1,
    )?.column;
    return kind && hasReplacing
      ? [{ column, isGoal: kind === "goal" && !isDated, year, isDated, former }]
      : [];
  });
}

function withItsGoalsReplaced(
  grid: SheetGrid,
  columns: readonly Replacing[],
  indicator: IndicatorSource,
): IndicatorSource {
  const dated = columns.filter(({ isDated }) => isDated).map(({ column }) => column);
  const own = indicator.years.map((year) =>
    year.target && dated.includes(year.target.column) ? { ...year, target: undefined } : year,
  );
  const years = withoutReplacedTwice(
    columns,
    own.filter(({ target, actual }, index) => target ?? actual ?? !indicator.years[index]?.target),
  );
  const isRead = (row: number, at: number): boolean =>
    years.some((year) =>
      [year.target, year.actual, year.rate].some((place) => place?.row === row && place.column === at),
    );
  const withGoal = (year: YearPlaces): YearPlaces => {
    const { target } = year;
    if (!target) return year;
    const { row } = target;
    const unchanged = columns.find((one) => one.isGoal && one.column === target.column)?.former;
    // A blank in place of the goal that has replaced the other: that one stands.
    if (unchanged !== undefined && !saysGoal(grid.text(row, target.column)))
      return isFigureAt(grid, row, unchanged) ? { ...year, target: { ...target, column: unchanged } } : year;
    const ofRow = years.filter((one) => one.target?.row === row);
    const mine = columns
      .filter(({ column }) => isFigureAt(grid, row, column) && !isRead(row, column))
      .filter((one) => {
        const owners = ownersOf(one, ofRow);
        return owners.length === 1 ? owners[0] === year : one.year === undefined;
      });
    const [only, ...others] = mine;
    if (!only) return year;
    const isBeside = ofRow.length === 1 && Math.abs(target.column - only.column) === 1;
    const isSure = only.isGoal && others.length === 0 && (isBetween(year, only) || isBeside);
    return { ...year, target: isSure ? { ...target, column: only.column } : { ...target, isOneOfTwo: true } };
  };
  return { ...indicator, years: years.map(withGoal) };
}

/** The years of a row that a goal may be of. */
function ownersOf(one: Replacing, ofRow: readonly YearPlaces[]): readonly YearPlaces[] {
  if (one.year !== undefined) return ofRow.filter(({ heading }) => heading.fiscalYear === one.year);
  return ofRow.length === 1 ? ofRow : ofRow.filter((year) => isBetween(year, one));
}

function isBetween({ target, actual }: YearPlaces, { column }: Replacing): boolean {
  return !!target && !!actual && (target.column - column) * (actual.column - column) < 0;
}

/** A year that was read twice, as it has both goals, is one, with the goal that has replaced the other. */
function withoutReplacedTwice(columns: readonly Replacing[], years: readonly YearPlaces[]): YearPlaces[] {
  const isReplacing = ({ target }: YearPlaces): boolean =>
    columns.some(({ column, isGoal }) => isGoal && target?.column === column);
  const formerOf = (year: YearPlaces): YearPlaces | undefined =>
    years.find(
      (one) =>
        one.heading.fiscalYear === year.heading.fiscalYear &&
        one.target?.row === year.target?.row &&
        !isReplacing(one) &&
        !(one.actual && year.actual),
    );
  const twice = new Map(
    years.flatMap((year) => {
      const former = isReplacing(year) ? formerOf(year) : undefined;
      return former ? [[year, former] as const] : [];
    }),
  );
  const formers = new Set(twice.values());
  return years
    .filter((year) => !formers.has(year))
    .map((year) => ({
      ...year,
      actual: year.actual ?? twice.get(year)?.actual,
      rate: year.rate ?? twice.get(year)?.rate,
    }));
}
