import { isOursToWrite } from "../../judge/achievement/own-rates";
import { yearRate, type YearRates } from "../../judge/achievement/year-rate";
import { layoutTraits } from "../../model/indicator-layout";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../model/indicator";
import { contentAt, equivalentContent } from "../../plan/cell-changes";
import { choicesIn } from "../../plan/rate-choice";
import { isOurRateFormula } from "../../plan/our-formulas";
import { contains, rowsOf, type Area, type CellPosition } from "../../values/workbook/cell-address";
import { isFormula, type CellContent } from "../../values/workbook/cell-value";
import { valueAt, type SheetSnapshot, type TableSnapshot } from "../../values/workbook/snapshot";
import { columnFormulas, type RateColumnRequest } from "./column-formula";
import { compareKey } from "../../values/notation/normalise";
import type { RatedYear } from "./rated-year";

/** Why the rates of a table in an Excel table are put beside it. */
export type BesideBecause = "cellsStay" | "formulasDiffer";

/**
 * How the 達成率 columns that a table has in an Excel table are filled. There a formula written into one cell becomes the
 * whole column's, so that a column is written as a whole, with one formula, or not at all.
 */
export type OwnColumns =
  /** No Excel table, or rates in rows among other figures: cell by cell. */
  | { readonly kind: "cells" }
  /** The formula of every row of each column, by column and row. */
  | { readonly kind: "columns"; readonly columns: ReadonlyMap<number, ReadonlyMap<number, string>> }
  /** A 達成率 column is yet to be made, with one formula for every row. */
  | { readonly kind: "newColumn"; readonly formulas: ReadonlyMap<number, string> }
  /** The rates go to a place of ours right of the Excel table. */
  | { readonly kind: "beside"; readonly because: BesideBecause }
  /** Cells must stay as they are, and all that is asked for is in them. */
  | { readonly kind: "nothing" };

/** A table as it was read, with what decides where its rates can be written. */
export interface OwnColumnsRequest {
  readonly table: IndicatorTable;
  readonly sheet: SheetSnapshot;
  /** The Excel table that it is or lies in. */
  readonly within: TableSnapshot | undefined;
  readonly years: ReadonlyMap<IndicatorYear, RatedYear>;
  /** A place beside the table that an earlier run made for its rates. */
  readonly hasPlaceBeside: boolean;
}

interface RateCell {
  readonly indicator: Indicator;
  readonly year: IndicatorYear;
  readonly rated: RatedYear;
}

/** The Excel table that a table of indicators is or lies in; undefined for a plain range. */
export function excelTableOf(
  { excelTable, indicators }: IndicatorTable,
  sheet: SheetSnapshot,
): TableSnapshot | undefined {
  const cells = indicators.flatMap(({ years }) =>
    years.flatMap(({ rate, actual }) => (rate ?? actual)?.address ?? []),
  );
  return sheet.tables.find(
    ({ name, area }) => name === excelTable || cells.some((cell) => contains(area, cell)),
  );
}

/** The rows of an Excel table between header and totals. */
export function bodyOf({ area, hasHeaderRow, hasTotalsRow }: TableSnapshot): Area {
  const top = hasHeaderRow ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (hasTotalsRow ? 1 : 0) };
}

/** Decides how the rates of a table in an Excel table are written. */
export function ownColumns(request: OwnColumnsRequest, judging: YearRates): OwnColumns {
  const { table, within, years, hasPlaceBeside } = request;
  if (!within || layoutTraits(table).ownRowsOfFigures) return { kind: "cells" };
  const cells = table.indicators.flatMap((indicator) =>
    indicator.years.flatMap((year): RateCell[] => {
      const rated = years.get(year);
      return rated ? [{ indicator, year, rated }] : [];
    }),
  );
  const isLong = layoutTraits(table).ownRowsOfYears;
  if (isLong && hasPlaceBeside) return { kind: "beside", because: "cellsStay" };
  const owned = cells.filter(({ year }) => year.rate);
  if (owned.length === 0) return isLong ? newColumn(request, within, cells) : { kind: "cells" };
  return filledColumns(request, within, owned, judging);
}

function newColumn(
  request: OwnColumnsRequest,
  within: TableSnapshot,
  cells: readonly RateCell[],
): OwnColumns {
  const formulas = columnFormulas(requestOf(request, within, cells));
  return formulas ? { kind: "newColumn", formulas } : { kind: "beside", because: "formulasDiffer" };
}

function filledColumns(
  request: OwnColumnsRequest,
  within: TableSnapshot,
  owned: readonly RateCell[],
  judging: YearRates,
): OwnColumns {
  const byColumn = new Map<number, RateCell[]>();
  for (const cell of owned) {
    const column = cell.year.rate?.address.column;
    if (column !== undefined) byColumn.set(column, [...(byColumn.get(column) ?? []), cell]);
  }
  const columns = new Map<number, ReadonlyMap<number, string>>();
  let because: BesideBecause | undefined;
  for (const [column, cells] of byColumn) {
    const formulas = columnFormulas(requestOf(request, within, cells));
    if (formulas) columns.set(column, formulas);
    else because = "formulasDiffer";
    const byRow = new Map(cells.map((cell) => [cell.year.rate?.address.row, cell]));
    const staying = rowsOf(bodyOf(within)).some(
      (row) => !mayBeWritten(request, { row, column }, byRow.get(row), judging),
    );
    if (staying) because = "cellsStay";
  }
  if (because === undefined) return { kind: "columns", columns };
  return owned.some((cell) => isWanting(request, cell, judging))
    ? { kind: "beside", because }
    : { kind: "nothing" };
}

function requestOf(
  { table, sheet }: OwnColumnsRequest,
  within: TableSnapshot,
  cells: readonly RateCell[],
): RateColumnRequest {
  return { table, sheet, within, body: bodyOf(within), cells };
}

/** `cell` is undefined in a row of no year. A blank cell, a rate of ours, or a figure or a mark of the staff's that says what ours will say. */
function mayBeWritten(
  { table, sheet }: OwnColumnsRequest,
  at: CellPosition,
  cell: RateCell | undefined,
  judging: YearRates,
): boolean {
  const content = contentAt(sheet, at.row, at.column);
  if (isFormula(content)) return isOurRateFormula(content.formula);
  if (!cell) return content === null;
  const { indicator, year } = cell;
  if (isOursToWrite(indicator, year, judging, table.indicators)) return true;
  return year.rate?.reading.state === "mark" && yearRate(indicator, year, judging) === undefined;
}

/** A rate that the cell is to show and does not: it is blank, or it calculates otherwise. */
function isWanting(
  { sheet }: OwnColumnsRequest,
  { indicator, year, rated }: RateCell,
  judging: YearRates,
): boolean {
  if (!year.rate || yearRate(indicator, year, judging) === undefined) return false;
  const { row, column } = year.rate.address;
  const content = contentAt(sheet, row, column);
  if (content === null) return true;
  if (!isFormula(content) || !isOurRateFormula(content.formula)) return false;
  const name = valueAt(sheet, row, indicator.labelCell.column);
  return !equivalentContent(chosenFor(content, name), { formula: rated.formula });
}

/** The part of a column's formula that counts for a name. */
function chosenFor(content: { readonly formula: string }, name: unknown): CellContent {
  const choices = choicesIn(content.formula);
  if (!choices) return content;
  const key = typeof name === "string" ? compareKey(name) : "";
  const chosen = choices.find(({ names }) => names.some((one) => compareKey(one) === key));
  return chosen ? { formula: chosen.formula } : null;
}
