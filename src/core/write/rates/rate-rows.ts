import type { Indicator, IndicatorTable } from "../../model/indicator";
import type { Edit, Plan, PlanRefusal } from "../../plan/plan";
import type { PlanNotice } from "../../plan/plan-notice";
import { readFigureHeading } from "../../read/tables/heading-words";
import { RATE_WORD } from "../../plan/sheet-words";
import { tablesToWorkOn } from "../../plan/tables-to-work-on";
import { formatArea, overlaps, type Area } from "../../values/workbook/cell-address";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../values/workbook/snapshot";

/** Where a table gets rows of 達成率: below which rows, and in which column its words 目標 and 実績 are. */
interface RateRows {
  readonly below: readonly number[];
  readonly column: number;
}

/**
 * Rows of 達成率 below the rows of 実績, for tables of such rows: what `planRates` then fills as the table's own. For paper on
 * which a column a year beside the table has no room. One sheet's rows are put in at once.
 */
export function planRateRows(workbook: WorkbookSnapshot, read: readonly IndicatorTable[]): Plan {
  const { chosen, notices } = tablesToWorkOn(workbook, read);
  const edits: Edit[] = [];
  const refusals: PlanRefusal[] = [];
  for (const sheet of workbook.sheets) {
    const found = chosen
      .filter((table) => table.sheet === sheet.name)
      .flatMap((table) => rateRowsOf(table, sheet, read) ?? []);
    if (found.length === 0) continue;
    if (sheet.isProtected) refusals.push({ code: "protected", sheet: sheet.name });
    else edits.push({ kind: "insertRows", sheet: sheet.name, text: RATE_WORD, rows: rowsOf(found) });
  }
  const left = chosen.flatMap((table): PlanNotice[] => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || table.hasRates || canBeRows(table, sheet, read)) return [];
    return [{ code: "ratesNotRows", sheet: table.sheet, at: formatArea(table.area) }];
  });
  return { kind: "rateRows", edits, refusals, notices: [...notices, ...left] };
}

/** Whether the rates of a table could be rows of its own. `read`: all tables of the workbook. */
export function canBeRows(
  table: IndicatorTable,
  sheet: SheetSnapshot,
  read: readonly IndicatorTable[],
): boolean {
  return rateRowsOf(table, sheet, read) !== undefined;
}

function rowsOf(found: readonly RateRows[]): Extract<Edit, { kind: "insertRows" }>["rows"] {
  return found
    .flatMap(({ below, column }) => below.map((row) => ({ below: row, column })))
    .sort((one, other) => one.below - other.below);
}

/**
 * Undefined where the table has rates of its own or no rows of 実績, each below the 目標 of its own indicator and with that word in one
 * column, where it lies in an Excel table, and where another table or
 * measure is beside it, which the rows would be put into as well.
 */
function rateRowsOf(
  table: IndicatorTable,
  sheet: SheetSnapshot,
  read: readonly IndicatorTable[],
): RateRows | undefined {
  const { area, layout, hasRates, indicators } = table;
  if (layout !== "kind-rows" || hasRates || indicators.length === 0 || table.measure !== undefined)
    return undefined;
  const others = [
    ...read
      .filter((other) => other.sheet === table.sheet && !overlaps(other.area, area))
      .map((other) => other.area),
    ...sheet.tables.map((other) => other.area),
  ];
  if (others.some((other) => isBeside(area, other))) return undefined;
  if (!indicators.every((indicator) => isGroupOfRows(indicator, indicators))) return undefined;
  const actuals = indicators.flatMap(({ years }) => years.flatMap(({ actual }) => actual?.address ?? []));
  const rows = [...new Set(actuals.map(({ row }) => row))].sort((one, other) => one - other);
  const columns = actuals.map((cell) => wordColumn(sheet, area, cell));
  const [column] = columns;
  if (column === undefined || columns.some((one) => one !== column)) return undefined;
  return { below: rows, column };
}

/** Whether 目標 and 実績 of an indicator have no row of another one between them: not where 目標 and 実績 are sections of rows. */
function isGroupOfRows(indicator: Indicator, all: readonly Indicator[]): boolean {
  const rowsOf = ({ years }: Indicator): number[] =>
    years.flatMap(({ target, actual }) => [target, actual].flatMap((cell) => cell?.address.row ?? []));
  const own = rowsOf(indicator);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  return all.every(
    (other) =>
      other === indicator || rowsOf(other).every((row) => row <= first || row >= last || own.includes(row)),
  );
}

function isBeside(one: Area, other: Area): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows;
}

/** Where 実績 is written left of a figure, which may have a unit between; undefined where it is part of another word. */
function wordColumn(
  sheet: SheetSnapshot,
  area: Area,
  { row, column }: { readonly row: number; readonly column: number },
): number | undefined {
  for (let at = column - 1; at >= area.column; at -= 1) {
    const value = valueAt(sheet, row, at);
    if (typeof value === "string" && readFigureHeading(value)?.kind === "actual") return at;
  }
  return undefined;
}
