import type { Indicator, YearHeading } from "../../../model/indicator";
import type { NotChecked } from "../../../model/not-checked";
import { heldAgainstSum, yearsWithoutFigure } from "../../../model/summed-target";
import { formatCell } from "../../../values/workbook/cell-address";
import { compareKey } from "../../../values/notation/normalise";
import { numberAt } from "../../tables/figure-at";
import { readColumnRole, readFigureHeading } from "../../tables/heading-words";
import type { SheetGrid } from "../../tables/sheet-grid";
import { columnHeading } from "../labels/label-columns";
import type { YearSpan } from "../../../values/calendar/year-span";
import { daysNamed, yearsNamed } from "../../tables/year-span";
import { textsAbove } from "./plan-period";
import { ratesSay, totalsSay } from "./sums-in-table";
import type { FigurePlace, IndicatorSource } from "../places/indicator-source";
import {
  columnsBetween,
  notCheckedAt,
  rowsBetween,
  type TableFrame,
  type TableSource,
} from "../frame/table-frame";

/** R3～R6累計目標, 目標値（累計）, 目標値（R3～R7累計）, 計画期間目標: for all years together, and of no year. */
const SUMMED = /累計目標|目標[値数額]?\(?[^()]{0,14}(?:累計|期間計|合計)|期間の?(?:合計|計)?の?目標/;

/** 5年間, 5ヵ年. */
const COUNT_OF_YEARS = /(\d{1,2})[かヶカケヵ箇]?年(?:間|計|度計|の)/;

/** 5か年計画, 5年間. */
const PLAN_OF_YEARS = /(\d{1,2})(?:[かヶカケヵ箇]年|年間|年計画)/;

/**
 * The years that a target is for together, by its heading: those that it names, or all of the table's where it names as
 * many (5年間) or `coversTable`. Undefined where it names none, and where the table lacks one of them or has it twice.
 */
export function spanOfHeading(
  text: string,
  headings: readonly YearHeading[],
  coversTable: boolean,
): YearSpan | undefined {
  const years = headings.map(({ fiscalYear }) => fiscalYear).sort((one, other) => one - other);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || years.length < 2) return undefined;
  const key = compareKey(text);
  const count = COUNT_OF_YEARS.exec(key)?.[1];
  const isWhole = count === undefined ? coversTable : Number(count) === years.length;
  const named = yearsNamed(key);
  const span = named ? named.span : isWhole ? { from: first, to: last } : undefined;
  if (!span || span.to <= span.from) return undefined;
  const ofSpan = years.filter((year) => year >= span.from && year <= span.to);
  const wanted = Math.min(span.to, last) - span.from + 1;
  return ofSpan.length === wanted && new Set(ofSpan).size === wanted ? span : undefined;
}

/** The column beside the years of a table that is headed by a target for all of them together; undefined where there is none. */
export function summedTargetColumn(
  grid: SheetGrid,
  { band, firstColumn, lastColumn }: TableFrame,
): number | undefined {
  const years = new Set(band.columns.map(({ column }) => column));
  return columnsBetween(firstColumn, lastColumn, years).find((column) =>
    SUMMED.test(compareKey(columnHeading(grid, band, column).texts.join(""))),
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
  const heading = columnHeading(grid, frame.band, column).texts.join("");
  const span = spanOfTarget(grid, heading, {
    firstRow: frame.band.first,
    headings: source.headings,
    coversTable: isLaidOutAhead(grid, source),
  });
  const totals = columnsBetween(frame.firstColumn, frame.lastColumn, new Set()).filter((one) =>
    rows.some((row) => one !== column && readColumnRole(grid.seenText(row, one)) === "total"),
  );
  const rates = columnsBetween(
    frame.firstColumn,
    frame.lastColumn,
    new Set(frame.band.columns.map((one) => one.column)),
  ).filter((one) => isHeadedByRate(columnHeading(grid, frame.band, one).texts));
  const counts = new Set(frame.band.columns.map(({ figure }) => figure?.counts));
  const read = source.indicators.map((indicator) => {
    const actuals = indicator.years.flatMap(({ actual }) => actual ?? []);
    const row = actuals[0]?.row ?? indicator.label.place.row;
    if (numberAt(grid, row, column) === undefined) return { indicator, said: [] };
    const ofRates = ratesSay(grid, rates, { row, column }, actuals);
    const said = counts.has("sum")
      ? "running"
      : (totalsSay(grid, totals, actuals) ?? (counts.has("year") ? "yearly" : ofRates));
    if (!span || said === "otherwise")
      return { indicator, said: [targetSaid(grid, { row, column }, indicator.label.text)] };
    const known = said !== undefined && said === ofRates ? rates.map((one) => ({ row, column: one })) : [];
    return {
      indicator: { ...indicator, summedTarget: { row, column, ...span, actuals: said } },
      said: [],
      known,
    };
  });
  // What is read or said of each row's figure need not be said of their heading too.
  const isAllRead = read.every(({ indicator, said }) => indicator.summedTarget ?? said.length > 0);
  const areRatesKnown = read.every(({ known }) => known === undefined || known.length > 0);
  const isSaid = ({ what }: NotChecked): boolean =>
    what.kind === "heading" &&
    ((isAllRead && what.at === formatCell(headingPlace(grid, frame, column))) ||
      (areRatesKnown && rates.some((one) => what.at === formatCell(headingPlace(grid, frame, one)))));
  return {
    ...source,
    indicators: read.map(({ indicator }) => indicator),
    lacks: "target",
    known: [
      ...source.known,
      ...read.flatMap(({ known = [] }) => known.map((place) => ({ ...place, rows: 1, columns: 1 }))),
    ],
    notChecked: [...source.notChecked.filter((one) => !isSaid(one)), ...read.flatMap(({ said }) => said)],
  };
}

/** Where a column's heading begins. */
function headingPlace(grid: SheetGrid, { band }: TableFrame, column: number): FigurePlace {
  return { row: columnHeading(grid, band, column).row, column };
}

/** 達成率 or 進捗率 without a year. */
function isHeadedByRate(texts: readonly string[]): boolean {
  return texts.some((text) => {
    const figure = readFigureHeading(text);
    return figure?.kind === "rate" || figure?.isProgress === true;
  });
}

/**
 * The years that a target under a heading without years is for: those of the plan that the texts above the table name, as a
 * table may stop before its plan does; else all of the table's where it `coversTable`. Undefined where the plan goes on
 * beyond the table and the texts do not say it in one way.
 */
export function spanOfTarget(
  grid: SheetGrid,
  text: string,
  { firstRow, headings, coversTable }: TargetOfTable,
): YearSpan | undefined {
  const own = spanOfHeading(text, headings, false);
  if (own) return own;
  const last = Math.max(...headings.map(({ fiscalYear }) => fiscalYear));
  const texts = textsAbove(grid, firstRow);
  const above = spanAbove(texts, headings);
  const goesOn = texts.some((one) => endsAfter(one, headings));
  if (goesOn) return above && above.to > last ? above : undefined;
  return spanOfHeading(text, headings, coversTable) ?? above;
}

/** The table that a target for several years belongs to, and whether its columns are known to be those years. */
export interface TargetOfTable {
  readonly firstRow: number;
  readonly headings: readonly YearHeading[];
  readonly coversTable: boolean;
}

/** Whether a text names years that go on beyond those of a table: 令和3年度～令和7年度, or 5か年計画 above four. */
function endsAfter(text: string, headings: readonly YearHeading[]): boolean {
  const years = headings.map(({ fiscalYear }) => fiscalYear);
  const last = Math.max(...years);
  const key = compareKey(text);
  const span = yearsNamed(key)?.span;
  const ofDays = daysNamed(key);
  const count = Number(PLAN_OF_YEARS.exec(key)?.[1] ?? 0);
  return (
    (span !== undefined && span.from <= last && span.to > last) ||
    (ofDays !== undefined && ofDays.from <= last && ofDays.to > last) ||
    (span === undefined && ofDays === undefined && count > new Set(years).size)
  );
}

/** 総合戦略（令和3年度～令和7年度） above a table, where it names one span and the table's years are of it from its first. */
function spanAbove(texts: readonly string[], headings: readonly YearHeading[]): YearSpan | undefined {
  const spans = texts.flatMap((text) => spanOfHeading(text, headings, false) ?? []);
  const [only, ...others] = spans;
  const isOne = only && others.every(({ from, to }) => from === only.from && to === only.to);
  const first = Math.min(...headings.map(({ fiscalYear }) => fiscalYear));
  return isOne && only.from === first ? only : undefined;
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
