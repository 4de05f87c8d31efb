import type { Indicator, NotChecked, SummedActuals, YearHeading } from "../../model/indicator";
import { heldAgainstSum, yearsWithoutFigure } from "../../model/summed-target";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { compareKey } from "../../values/notation/normalise";
import { numberAt } from "../tables/figure-at";
import { readColumnRole } from "../tables/heading-words";
import type { SheetGrid } from "../tables/sheet-grid";
import type { FigurePlace, IndicatorSource } from "./indicator-source";
import { columnsBetween, notCheckedAt, rowsBetween, type TableFrame, type TableSource } from "./table-frame";

/** R3～R6累計目標, 目標値（累計）, 計画期間目標: for all years together, and of no year. */
const SUMMED = /累計目標|目標[値数額]?\(?(?:の?累計|期間計|合計)|期間の?(?:合計|計)?の?目標/;

/** R3～R6, 令和3年度から6年度. */
const SPAN =
  /((?:明治|大正|昭和|平成|令和|[mtshr])\.?)?(元|\d{1,4})(?:年度?)?(?:[~〜～–―－-]|から)((?:明治|大正|昭和|平成|令和|[mtshr])\.?)?(元|\d{1,4})/;

/** 5年間, 5ヵ年. */
const COUNT_OF_YEARS = /(\d{1,2})[かヶカケヵ箇]?年(?:間|計|度計|の)/;

/** The years that a target is for together. */
export interface Span {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
}

/**
 * The years that a target is for together, by its heading: those that it names, or all of the table's where it names as
 * many (5年間) or `coversTable`. Undefined where it names none, and where the table lacks one of them or has it twice.
 */
export function spanOfHeading(
  text: string,
  headings: readonly YearHeading[],
  coversTable: boolean,
): Span | undefined {
  const years = headings.map(({ fiscalYear }) => fiscalYear).sort((one, other) => one - other);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < 2) return undefined;
  const key = compareKey(text);
  const count = COUNT_OF_YEARS.exec(key)?.[1];
  const named = SPAN.exec(key);
  const isWhole = count === undefined ? coversTable : Number(count) === years.length;
  const span = named ? namedSpan(named) : isWhole ? { from: first, to: last } : undefined;
  if (!span || span.to <= span.from) return undefined;
  const ofSpan = years.filter((year) => year >= span.from && year <= span.to);
  const wanted = Math.min(span.to, last) - span.from + 1;
  return ofSpan.length === wanted && new Set(ofSpan).size === wanted ? span : undefined;
}

function namedSpan([, era = "", first = "", ownEra = era, last = ""]: readonly string[]): Span | undefined {
  const [from, to] = [readYearLabel(`${era}${first}年度`), readYearLabel(`${ownEra}${last}年度`)];
  return from?.state === "year" && to?.state === "year"
    ? { from: from.fiscalYear, to: to.fiscalYear }
    : undefined;
}

/**
 * What the totals of a row say of its actuals: that they are of a year each where one adds them up, and sums themselves where
 * one is the latest. `otherwise`: a total of something else, so that nobody knows what is added up.
 */
export function totalsSay(
  grid: SheetGrid,
  totals: readonly number[],
  actuals: readonly FigurePlace[],
): SummedActuals | "otherwise" | undefined {
  const figures = actuals.flatMap(({ row, column }) => numberAt(grid, row, column) ?? []);
  const row = actuals[0]?.row;
  const said = row === undefined ? [] : totals.flatMap((column) => numberAt(grid, row, column) ?? []);
  if (said.length === 0 || figures.length < 2) return undefined;
  const sum = figures.reduce((before, figure) => before + figure, 0);
  const isSaid = (figure: number): boolean => said.some((total) => Math.abs(total - figure) < 1e-6);
  if (isSaid(sum)) return "yearly";
  return isSaid(figures.at(-1) ?? NaN) ? "running" : "otherwise";
}

/** The column after the years of a table that is headed by a target for all of them together; undefined where there is none. */
export function summedTargetColumn(grid: SheetGrid, { band, lastColumn }: TableFrame): number | undefined {
  const lastYear = Math.max(...band.columns.map(({ column }) => column));
  return columnsBetween(lastYear + 1, lastColumn, new Set()).find((column) =>
    rowsBetween(band.first, band.last).some((row) => SUMMED.test(compareKey(grid.seenText(row, column)))),
  );
}

/**
 * The actuals of the years, and what is aimed at for all of them together; where nobody can say of which years that is, it is
 * said row by row and held against nothing. Undefined where years without 実績 come to that very figure: they are what is aimed at
 * year by year then.
 */
export function withSummedTarget(
  grid: SheetGrid,
  source: TableSource,
  column: number,
  frame: TableFrame,
): TableSource | undefined {
  const rows = rowsBetween(frame.band.first, frame.band.last);
  const areHeaded = frame.band.columns.every(({ figure }) => figure);
  if (!areHeaded && source.indicators.some((indicator) => comesTo(grid, indicator, column))) return undefined;
  const heading = rows.map((row) => grid.seenText(row, column)).find((text) => SUMMED.test(compareKey(text)));
  const span = spanOfHeading(heading ?? "", source.headings, isLaidOutAhead(grid, source));
  const totals = columnsBetween(frame.firstColumn, frame.lastColumn, new Set()).filter((one) =>
    rows.some((row) => one !== column && readColumnRole(grid.seenText(row, one)) === "total"),
  );
  const counts = new Set(frame.band.columns.map(({ figure }) => figure?.counts));
  const read = source.indicators.map((indicator) => {
    const actuals = indicator.years.flatMap(({ actual }) => actual ?? []);
    const row = actuals[0]?.row ?? indicator.label.place.row;
    if (numberAt(grid, row, column) === undefined) return { indicator, said: [] };
    const said = counts.has("sum")
      ? "running"
      : (totalsSay(grid, totals, actuals) ?? (counts.has("year") ? "yearly" : undefined));
    if (span && said !== "otherwise")
      return { indicator: { ...indicator, summedTarget: { row, column, ...span, actuals: said } }, said: [] };
    return { indicator, said: [targetSaid(grid, { row, column }, indicator.label.text)] };
  });
  // What is read or said of each row's figure need not be said of their heading too.
  const isAllRead = read.every(({ indicator, said }) => indicator.summedTarget ?? said.length > 0);
  const others = source.notChecked.filter(
    ({ what }) => what.kind !== "heading" || !isAllRead || !SUMMED.test(compareKey(what.text)),
  );
  return {
    ...source,
    indicators: read.map(({ indicator }) => indicator),
    lacks: "target",
    notChecked: [...others, ...read.flatMap(({ said }) => said)],
  };
}

/** Whether the figures of a row's years come to the one in a column. */
function comesTo(grid: SheetGrid, { label, years }: IndicatorSource, column: number): boolean {
  const aim = numberAt(grid, label.place.row, column);
  const sum = years
    .flatMap(({ actual }) => (actual ? [numberAt(grid, actual.row, actual.column) ?? 0] : []))
    .reduce((before, figure) => before + figure, 0);
  return aim !== undefined && Math.abs(aim - sum) < 1e-6;
}

/** Whether the last year of a table is still to be filled in by all its rows: its columns are the years of the plan then. */
function isLaidOutAhead(grid: SheetGrid, { headings, indicators }: TableSource): boolean {
  const last = Math.max(...headings.map(({ fiscalYear }) => fiscalYear));
  return indicators.every(({ years }) =>
    years.every(
      ({ heading, actual }) =>
        heading.fiscalYear !== last || !actual || grid.isBlank(actual.row, actual.column),
    ),
  );
}

/** A target for all years together that is held against nothing, said of its cell. */
export function targetSaid(grid: SheetGrid, { row, column }: FigurePlace, indicator: string): NotChecked {
  return notCheckedAt(grid, "cell", row, column, grid.text(row, column), {
    code: "targetOfAllYears",
    indicator,
  });
}

/**
 * What is to be said of an indicator whose target is for several years together: that nothing is held against it, as nobody
 * knows whether its actuals are to be added up, or the years whose figure the sum lacks.
 */
export function sumsNotHeld(grid: SheetGrid, indicator: Indicator): NotChecked[] {
  const { name, summedTarget } = indicator;
  if (!summedTarget) return [];
  const held = heldAgainstSum(indicator, summedTarget);
  if (held === "unknown") return [targetSaid(grid, summedTarget.cell.address, name)];
  if (held === "latest") return [];
  return yearsWithoutFigure(indicator, summedTarget).flatMap(({ actual }) =>
    actual
      ? [
          notCheckedAt(
            grid,
            "cell",
            actual.address.row,
            actual.address.column,
            grid.text(actual.address.row, actual.address.column),
            { code: "sumIncomplete", indicator: name },
          ),
        ]
      : [],
  );
}
