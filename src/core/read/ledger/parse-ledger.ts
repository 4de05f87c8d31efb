import { isDittoMark } from "../../values/notation/ditto-mark";
import type { CellValue } from "../../values/workbook/cell-value";
import { isDateFormat } from "../../values/notation/number-format";
import { readDate } from "../../values/notation/read-date";
import { compareKey } from "../../values/notation/normalise";
import { scaledUnit } from "../../values/notation/unit";
import type { Area } from "../../values/workbook/cell-address";
import { valueAt, type SheetSnapshot } from "../../values/workbook/snapshot";
import type { HeaderRow } from "./header-rows";
import type { Ledger, LedgerColumn } from "../../model/ledger";
import {
  readDateColumn,
  readNumberColumn,
  readTextColumn,
  readYearColumn,
  type ColumnCells,
  type ColumnReading,
} from "./read-ledger-column";
import { findListRecords } from "./list-records";
import { namedYear, statedYear, yearOfMonth, type NamedYear } from "./stated-year";
import { findRecords, LedgerBody, type PlacedColumn, type RecordRows } from "./records";
import { entryAt } from "../../values/invariants/defect";

/** How the workbook writes dates and when its fiscal year begins. */
export interface LedgerReadingContext {
  readonly date1904: boolean;
  readonly startMonth: number;
}

/** A ledger with the rows that were left out of it. */
export interface ParsedLedger {
  readonly ledger: Ledger;
  readonly leftOut: Pick<RecordRows, "totals" | "notUnderstood">;
}

/** Rows above the headings in which a remark like （単位：千円） is looked for. */
const ROWS_FOR_UNIT_REMARK = 3;
const MONEY_IN_BRACKETS = /\((?:単位:?)?([十百千万億]*円)\)/;
/** A column of the office's own of which a remark （単位：千円） speaks. */
const NAMES_MONEY = /(?:金|額|料|費|代|収入|支出|売上)(?:計|合計)?$/;
const UNIT_REMARK = /単位:?([十百千万億]*円)/;

/** How many filled cells of a column without a definition are looked at to tell what it holds. */
const CELLS_TO_TELL_A_TYPE = 50;

function unitRemarkAbove(sheet: SheetSnapshot, header: HeaderRow): string | undefined {
  for (let row = header.row - 1; row >= header.row - ROWS_FOR_UNIT_REMARK; row -= 1) {
    for (let column = header.column; column < header.column + header.headings.length; column += 1) {
      const value = valueAt(sheet, row, column);
      const unit = typeof value === "string" ? UNIT_REMARK.exec(compareKey(value))?.[1] : undefined;
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

/**
 * The money unit that is stated of an amount column: of its heading, else of a remark above the ledger. A column of the
 * staff's own is money where its heading says so.
 */
function statedMoney({ header, definition }: PlacedColumn, remark: string | undefined): string | undefined {
  const isOwn = definition === undefined || definition.hasOwnUnit === true;
  if (!isOwn && definition.type !== "amount") return undefined;
  const own = MONEY_IN_BRACKETS.exec(compareKey(header))?.[1];
  const isOfTheRemark = !isOwn || (definition !== undefined && NAMES_MONEY.test(compareKey(header)));
  return isOfTheRemark ? (own ?? remark) : own;
}

/** A column of the staff's own is read as dates or numbers where all the cells looked at are; else as text. */
function readOwnColumn(
  cells: ColumnCells,
  unit: string,
  heading: string,
): Generator<undefined, ColumnReading> {
  let filled = 0;
  let dates = 0;
  let numbers = 0;
  for (let record = 0; record < cells.count && filled < CELLS_TO_TELL_A_TYPE; record += 1) {
    const value = cells.valueAt(record);
    if (value === null || value === "") continue;
    filled += 1;
    const numberFormat = cells.numberFormatAt(record);
    if (typeof value === "number" && !isDateFormat(numberFormat)) numbers += 1;
    else if (readDate(value, { date1904: cells.date1904, numberFormat }).state === "date") dates += 1;
  }
  if (filled > 0 && dates === filled) return readDateColumn(cells, false);
  if (filled > 0 && numbers === filled)
    return readNumberColumn(cells, unit, scaledUnit(unit).factor, heading);
  return readTextColumn(cells);
}

function readColumn(
  column: PlacedColumn,
  cells: ColumnCells,
  unit: string,
): Generator<undefined, ColumnReading> {
  switch (column.definition?.type) {
    case undefined:
      return readOwnColumn(cells, unit, column.header);
    case "text":
    case "choice":
    case "reference":
      return readTextColumn(cells);
    case "date":
      return readDateColumn(cells, column.definition.notBefore !== undefined);
    case "year":
      return readYearColumn(cells);
    case "number":
    case "amount":
      return readNumberColumn(cells, unit, scaledUnit(unit).factor, column.header);
  }
}

/** Where a ledger is that is an Excel table: by name, and up to which row (the one after) others like it may be typed. */
export interface LedgerTable {
  readonly name: string;
  /** undefined where nothing below it can be its own: it ends in a row of totals. */
  readonly below: { readonly first: number; readonly end: number } | undefined;
}

/**
 * Parses a ledger from its headings down to `endRow` (the row after the last that may belong to it). Values of cells that
 * are merged downwards hold for every row of the merge, except amounts and numbers, which would count twice.
 */
export function* parseLedger(
  sheet: SheetSnapshot,
  header: HeaderRow,
  endRow: number,
  excelTable: LedgerTable | undefined,
  context: LedgerReadingContext,
): Generator<undefined, ParsedLedger> {
  const { kind, name } = header.match.definition;
  const firstRow = header.row + header.height;
  const body = new LedgerBody(sheet, firstRow);
  const placed = header.headings.map((heading, index): PlacedColumn => {
    return { sheetColumn: header.column + index, header: heading, definition: header.match.columns[index] };
  });
  const named = namedYear(sheet, header.row, context.startMonth);
  const recordsIn = (
    first: number,
    end: number,
  ): Generator<undefined, RecordRows & { readonly mayBeRecords?: readonly number[] }> =>
    kind === "list"
      ? findListRecords(body, first, end, placed, {
          date1904: context.date1904,
          yearOf: named && (() => named.year),
        })
      : findRecords(body, first, end, placed);
  const { rows, lastRow, totals, notUnderstood, mayBeRecords = [] } = yield* recordsIn(firstRow, endRow);
  const below = excelTable?.below;
  const foundBelow = below ? [...(yield* recordsIn(below.first, below.end)).rows] : [];
  const rowsBelow =
    excelTable === undefined
      ? mayBeRecords
      : foundBelow.filter((row) => hasItsDates(body, row, placed, context));
  const remark = unitRemarkAbove(sheet, header);
  const columns: LedgerColumn[] = [];
  for (const column of placed) {
    const stated = statedMoney(column, remark);
    const unit = stated ?? (column.definition?.type === "amount" ? "円" : undefined);
    const cells = cellsOf(body, rows, column, context, named);
    const reading = yield* readColumn(column, cells, unit ?? "");
    columns.push({
      ...column,
      yenPerUnit: unit === undefined ? undefined : scaledUnit(unit).factor,
      statesMoney: stated !== undefined,
      ...reading,
    });
    yield;
  }
  const area: Area = {
    row: header.row,
    column: header.column,
    rows: (excelTable === undefined ? Math.max(lastRow + 1, firstRow) : endRow) - header.row,
    columns: header.headings.length,
  };
  const missing = header.match.missing.map(({ key }) => key);
  const ledger = {
    kind,
    name,
    sheet: sheet.name,
    area,
    excelTable: excelTable?.name,
    rowsBelow,
    columns,
    rows,
    missing,
    ...(named && { statedYear: statedYear(named, context.startMonth) }),
  };
  return { ledger, leftOut: { totals, notUnderstood } };
}

/** What is below a table may be anything; a record of it has dates where they have to be, a small table of months has none. */
function hasItsDates(
  body: LedgerBody,
  row: number,
  columns: readonly PlacedColumn[],
  { date1904 }: LedgerReadingContext,
): boolean {
  return columns
    .filter(({ definition }) => definition?.required === true && definition.type === "date")
    .every(({ sheetColumn }) => {
      const numberFormat = body.mergedNumberFormat(row, sheetColumn);
      return readDate(body.own(row, sheetColumn), { date1904, numberFormat }).state === "date";
    });
}

function cellsOf(
  body: LedgerBody,
  rows: Int32Array,
  column: PlacedColumn,
  context: LedgerReadingContext,
  named: NamedYear | undefined,
): ColumnCells {
  const { sheetColumn, definition } = column;
  const spreads = definition !== undefined && definition.type !== "amount" && definition.type !== "number";
  const standingAt = (record: number): CellValue => {
    const row = entryAt(rows, record);
    return spreads ? body.merged(row, sheetColumn) : body.own(row, sheetColumn);
  };
  const isDate = definition?.type === "date";
  /** The record whose cell is meant: 〃 and 同上 mean the one above, which may say the same in its turn. */
  const meantBy = (record: number): number => {
    let meant = record;
    while (meant > 0 && isDitto(standingAt(meant), isDate)) meant -= 1;
    return meant;
  };
  const cells: ColumnCells = {
    ...context,
    yearOf: undefined,
    count: rows.length,
    valueAt: (record) => standingAt(meantBy(record)),
    numberFormatAt: (record) => body.mergedNumberFormat(entryAt(rows, meantBy(record)), sheetColumn),
  };
  // The day on which something ended may be of a later year.
  const isOfTheYear = isDate && definition.required;
  return named && isOfTheYear
    ? { ...cells, yearOf: yearOfMonth(named, context.startMonth, valuesOf(cells)) }
    : cells;
}

function* valuesOf({ count, valueAt: standing }: ColumnCells): Generator<CellValue> {
  for (let record = 0; record < count; record += 1) yield standing(record);
}

/** In a column of dates ↓ and a line downwards are the day above; in others ↓ may be a direction, or less. */
const SAME_DAY = /^(?:[↓⇓│|｜]|同日)$/u;

function isDitto(value: CellValue, isDate: boolean): boolean {
  return typeof value === "string" && (isDittoMark(value) || (isDate && SAME_DAY.test(value.trim())));
}
