import type { YearRates } from "../../judge/achievement/year-rate";
import { comparedTarget } from "../../model/compared-target";
import { latestReportedOrLastYear } from "../../judge/achievement/latest-year";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../model/indicator";
import { formatCell, type Area } from "../../values/workbook/cell-address";
import type { CellContent } from "../../values/workbook/cell-value";
import { isOursToWrite } from "../../judge/achievement/own-rates";
import type { RateTable } from "./rate-table";
import { gradeFormula, gradeFromFiguresFormula, interimFormula } from "../../plan/rate-formula";
import { partOfYearFormula } from "../../plan/grade-words";
import { gradeHeading, progressHeading, rateHeading } from "../../plan/sheet-words";
import { whoseRates } from "./whose-rates";
import { yearLabel } from "./year-label";

/** One column of a block. A year that the table heads twice has two, told apart by `occurrence`. */
export interface BlockColumn {
  readonly kind: "rate" | "grade" | "progress";
  readonly heading: string;
  readonly fiscalYear: number;
  readonly occurrence: number;
}

/** What a table's block of rates looks like, wherever it will be: rows of the sheet, columns from its own left edge. */
export interface BlockShape {
  readonly columns: readonly BlockColumn[];
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly lastRow: number;
  /** Its headings can name its table, so that it may be beyond another one. */
  readonly mayGoBeyond?: true;
}

/** A cell that the block wants. */
export interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly role: "heading" | BlockColumn["kind"];
  /** Whose year it is; undefined for headings. */
  readonly of: { readonly indicator: Indicator; readonly year: IndicatorYear } | undefined;
}

/**
 * The block of a kind-rows or kind-columns table: a column for each year's rates that the table has no 達成率 cells of its own
 * for (of the years before its last one with such cells it has said what it says), and one for the grades of the latest year that any row has a rate of. A year that holds targets only, or actuals that no target is for,
 * has no rates. A column of 進捗率 is behind the grades where a row of that year has one. Undefined where no indicator has a rate
 * at all.
 */
export function blockShape({ table, years }: Pick<RateTable, "table" | "years">): BlockShape | undefined {
  const latest = latestReportedOrLastYear(table);
  if (latest === undefined || table.indicators.every((indicator) => rowOf(indicator) === undefined))
    return undefined;
  const graded = lastWithRate(table, latest) ?? latest;
  const rates = rateColumns(table.indicators);
  if (rates.length === 0 && !table.indicators.some(hasOwnRates)) return undefined;
  const latestHeading = table.indicators
    .flatMap(({ years }) => years)
    .find(({ fiscalYear }) => fiscalYear === graded)?.heading;
  const label = latestHeading ? yearLabel(latestHeading) : String(graded);
  const ofLatest = { fiscalYear: graded, occurrence: 0 };
  const progress: BlockColumn = { kind: "progress", heading: progressHeading(label), ...ofLatest };
  return {
    columns: [
      ...rates,
      { kind: "grade", heading: gradeHeading(label), ...ofLatest },
      ...(showsProgress({ table, years }, graded) ? [progress] : []),
    ],
    headerRows: table.headerRows,
    lastRow: table.area.row + table.area.rows - 1,
    mayGoBeyond: true,
  };
}

/** Whether a row has 進捗率 of a year, and the office's own rates are not that figure already. */
function showsProgress({ table, years }: Pick<RateTable, "table" | "years">, fiscalYear: number): boolean {
  return table.indicators.some((indicator) =>
    indicator.years.some((year) => year.fiscalYear === fiscalYear && years.get(year)?.progress !== undefined),
  );
}

/** The shape without its column of 進捗率, for where there is no room for it. */
export function withoutProgress(shape: BlockShape): BlockShape {
  return { ...shape, columns: shape.columns.filter(({ kind }) => kind !== "progress") };
}

/** The last year up to the latest that a rate can be made of: those beyond it are held against nothing, in every row. */
function lastWithRate({ indicators }: IndicatorTable, latest: number): number | undefined {
  const years = indicators.flatMap((indicator) => indicator.years.filter((year) => hasRate(indicator, year)));
  return years.reduce<number | undefined>(
    (last, { fiscalYear }) => (fiscalYear <= latest && fiscalYear > (last ?? 0) ? fiscalYear : last),
    undefined,
  );
}

/** A block whose headings say whose rates they are: `達成率 R5（A～E列の表）`, `達成率 R5（貸出冊数の列）`. */
export function headedByTable(shape: BlockShape, table: IndicatorTable): BlockShape {
  const columns = shape.columns.map((column) => {
    return { ...column, heading: `${column.heading}${whoseRates(table)}` };
  });
  return { ...shape, columns };
}

/** The rectangle that a block covers when it starts at a column. */
export function blockArea(shape: BlockShape, column: number): Area {
  const row = shape.headerRows.first;
  return { row, column, rows: shape.lastRow - row + 1, columns: shape.columns.length };
}

/** Every cell that a block holds when it starts at a column: headings, rates on the 実績 rows, grades. */
export function blockCells(
  at: RateTable,
  shape: BlockShape,
  start: number,
  judging: YearRates,
): WantedCell[] {
  const headings = shape.columns.map((column, index): WantedCell => {
    return {
      row: shape.headerRows.first,
      column: start + index,
      content: column.heading,
      role: "heading",
      of: undefined,
    };
  });
  const bodies = at.table.indicators.flatMap((indicator) =>
    shape.columns.flatMap(
      (column, index) => bodyCell({ at, indicator, shape, start }, column, start + index, judging) ?? [],
    ),
  );
  return [...headings, ...bodies];
}

/** Where a block that starts at a column shows a year's rate; undefined where it has no cell for it. */
export function blockRateCell(
  indicator: Indicator,
  year: IndicatorYear,
  shape: BlockShape,
  start: number,
): { readonly row: number; readonly column: number } | undefined {
  const row = rowOf(indicator);
  if (row === undefined || !isBeside(indicator, year)) return undefined;
  const occurrence = indicator.years.filter(({ fiscalYear }) => fiscalYear === year.fiscalYear).indexOf(year);
  const index = shape.columns.findIndex(
    (column) =>
      column.kind === "rate" && column.fiscalYear === year.fiscalYear && column.occurrence === occurrence,
  );
  return index === -1 ? undefined : { row, column: start + index };
}

function hasOwnRates(indicator: Indicator): boolean {
  return indicator.years.some((year) => year.rate);
}

/**
 * Whether a year's rate is in the block: where the table has no 達成率 of the indicator, or none yet, as the year was added behind those that have
 * one.
 */
function isBeside(indicator: Indicator, year: IndicatorYear): boolean {
  const isYetToCome = indicator.years.every((one) => !one.rate || one.fiscalYear < year.fiscalYear);
  return hasRate(indicator, year) && isYetToCome;
}

/** The 実績 row, or the row of the table's own 達成率. */
function rowOf(indicator: Indicator): number | undefined {
  const own = indicator.years.find((year) => year.rate)?.rate;
  return (own ?? indicator.years.find((year) => year.actual)?.actual)?.address.row;
}

/** Whether there are cells that a rate could be made of: an actual, and the year's target or that of the last year. */
function hasRate(indicator: Indicator, year: IndicatorYear): boolean {
  return comparedTarget(indicator, year).cell !== undefined && year.actual !== undefined;
}

function rateColumns(indicators: readonly Indicator[]): BlockColumn[] {
  const found = new Map<string, BlockColumn>();
  for (const indicator of indicators) {
    const { years } = indicator;
    years.forEach((year, index) => {
      if (!isBeside(indicator, year)) return;
      const { fiscalYear, heading } = year;
      const occurrence = years.slice(0, index).filter((year) => year.fiscalYear === fiscalYear).length;
      const key = `${String(fiscalYear)}:${String(occurrence)}`;
      if (!found.has(key)) {
        found.set(key, { kind: "rate", heading: rateHeading(yearLabel(heading)), fiscalYear, occurrence });
      }
    });
  }
  return [...found.values()].sort(
    (one, other) => one.fiscalYear - other.fiscalYear || one.occurrence - other.occurrence,
  );
}

interface BlockRow {
  readonly at: RateTable;
  readonly indicator: Indicator;
  readonly shape: BlockShape;
  /** The block's first column. */
  readonly start: number;
}

function bodyCell(
  block: BlockRow,
  column: BlockColumn,
  at: number,
  judging: YearRates,
): WantedCell | undefined {
  const { indicator } = block;
  const years = indicator.years.filter(({ fiscalYear }) => fiscalYear === column.fiscalYear);
  const year = column.kind === "rate" ? years[column.occurrence] : years.at(-1);
  const row = rowOf(indicator);
  if (!year || row === undefined || (column.kind === "rate" && !isBeside(indicator, year))) return undefined;
  const rated = block.at.years.get(year);
  const formulas = {
    rate: () => rated?.formula,
    grade: () => gradeOf(block, year, judging),
    progress: () => rated?.progress,
  };
  const formula = formulas[column.kind]();
  return formula === undefined
    ? undefined
    : { row, column: at, content: { formula }, role: column.kind, of: { indicator, year } };
}

/** From the rate's cell where that is ours; from the figures where the staff have a rate of their own there. */
function gradeOf(
  { at, indicator, shape, start }: BlockRow,
  year: IndicatorYear,
  judging: YearRates,
): string | undefined {
  const rated = at.years.get(year);
  if (!rated) return undefined;
  if (rated.isInterim) return interimFormula(rated);
  if (rated.part) return partOfYearFormula(rated, judging.scheme, rated.part);
  const ownRate =
    year.rate && isOursToWrite(indicator, year, judging, at.table.indicators) ? year.rate.address : undefined;
  const cell = ownRate ?? blockRateCell(indicator, year, shape, start);
  return cell
    ? gradeFormula(formatCell(cell), judging.scheme, rated)
    : gradeFromFiguresFormula(rated, judging.scheme);
}
