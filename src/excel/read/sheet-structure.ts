import { LARGEST_SHEET } from "../../core/values/workbook/largest-sheet";
import type { Area, CellPosition } from "../../core/values/workbook/cell-address";
import type { DefinedName, TableSnapshot, Visibility } from "../../core/values/workbook/snapshot";
import { runInBatches } from "../session/batches";
import type { OpenContext } from "../session/office-session";
import { areaOfRange, askArea, LAST_COLUMN, letGoOf } from "../session/ranges";
import { readChartPlaces, type PlacedChart } from "./chart-places";
import { rangeOfName } from "./range-of-name";

/** What is known of a sheet before its cells are read. `used` is undefined where the sheet holds no values. */
export interface SheetStructure {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** The rectangle that holds values, without cells that are only formatted. */
  readonly used: Area | undefined;
  /** The last cell of a used range too large to be read; `used` is then undefined. */
  readonly unreadTo: CellPosition | undefined;
  /** Everything that is used, formats too, and the columns beside it: merges are looked for here. */
  readonly touched: Area | undefined;
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly PlacedChart[];
}

export interface WorkbookStructure {
  readonly sheets: readonly SheetStructure[];
  readonly names: readonly DefinedName[];
  readonly fileName: string | undefined;
  readonly date1904: boolean;
}

const NOWHERE: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** What DATE(1904,1,2) gives where serials count from 1904; elsewhere it gives 1463. No property tells the system. */
const FIRST_DAY_OF_1904_SYSTEM = 1;

/** What asking for a sheet's ranges and charts takes, for the place of a table and for the range of a name. */
const BYTES_OF_A_SHEET = 3_000;
const BYTES_OF_A_TABLE = 1_500;
const BYTES_OF_A_NAME = 1_500;

/**
 * Reads everything but cells and charts' insides, in two syncs; one more where there are charts, and more where the second
 * fills more than one request.
 */
export async function readStructure(context: OpenContext, limit: number): Promise<WorkbookStructure> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  worksheets.load({ name: true, visibility: true, protection: { protected: true } });
  tables.load({ name: true, showHeaders: true, showTotals: true, worksheet: { name: true } });
  names.load({ name: true, type: true });
  workbook.load({ name: true });
  const dayInDateSystem = workbook.functions.date(1904, 1, 2);
  dayInDateSystem.load({ value: true });
  await context.sync();

  const sheets: AskedSheet[] = [];
  const tableRanges: Excel.Range[] = [];
  const nameRanges: (Excel.Range | undefined)[] = [];
  await runInBatches(
    context,
    [
      ...worksheets.items.map((sheet) => ({
        bytes: BYTES_OF_A_SHEET,
        queue: () => sheets.push(askSheet(sheet)),
      })),
      ...tables.items.map((table) => ({
        bytes: BYTES_OF_A_TABLE,
        queue: () => tableRanges.push(askArea(table.getRange())),
      })),
      ...names.items.map((item) => ({
        bytes: BYTES_OF_A_NAME,
        queue: () => nameRanges.push(askName(item)),
      })),
    ],
    limit,
  );

  const charts = await readChartPlaces(
    context,
    sheets.flatMap(({ sheet }) => sheet.charts.items),
  );
  const found = tables.items.map((table, index) => foundTable(table, tableRanges[index]));
  return {
    sheets: sheets.map((asked) => structureOf(asked, found, charts)),
    names: names.items.map((item, index) => definedName(item.name, nameRanges[index])),
    fileName: savedName(workbook.name),
    date1904: dayInDateSystem.value === FIRST_DAY_OF_1904_SYSTEM,
  };
}

/** Excel calls a workbook that has not been saved `Book1` or `ブック1`, without the ending that every file has. */
function savedName(name: string): string | undefined {
  return name.includes(".") ? name : undefined;
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly touched: Excel.Range;
}

function askSheet(sheet: Excel.Worksheet): AskedSheet {
  // More of a chart than its name may not answer: see `readChartPlaces`.
  sheet.charts.load({ name: true });
  return {
    sheet,
    used: askArea(sheet.getUsedRangeOrNullObject(true)),
    touched: askArea(sheet.getUsedRangeOrNullObject(false)),
  };
}

function structureOf(
  { sheet, used, touched }: AskedSheet,
  tables: readonly FoundTable[],
  charts: ReadonlyMap<Excel.Chart, PlacedChart>,
): SheetStructure {
  const area = used.isNullObject ? undefined : areaOfRange(used);
  const touchedArea = touched.isNullObject ? undefined : withColumnsBeside(areaOfRange(touched));
  for (const range of [used, touched]) if (!range.isNullObject) letGoOf(range);
  const isReadable = area !== undefined && area.rows * area.columns <= LARGEST_SHEET;
  return {
    sheet,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    used: isReadable ? area : undefined,
    unreadTo: area && !isReadable ? lastCellOf(area) : undefined,
    touched: touchedArea,
    tables: tables.filter((table) => table.sheet === sheet.name).map(({ snapshot }) => snapshot),
    charts: sheet.charts.items.flatMap((chart) => charts.get(chart) ?? []),
  };
}

/**
 * So many columns right of what is used may be written to. Blank cells that are merged there belong to no used range, as far as
 * is known, and what is written into all but the first of them is lost.
 */
const COLUMNS_BESIDE = 60;

function withColumnsBeside(area: Area): Area {
  return { ...area, columns: Math.min(area.columns + COLUMNS_BESIDE, LAST_COLUMN + 1 - area.column) };
}

interface FoundTable {
  readonly sheet: string;
  readonly snapshot: TableSnapshot;
}

function foundTable(table: Excel.Table, range: Excel.Range | undefined): FoundTable {
  const area = range ? areaOfRange(range) : NOWHERE;
  return {
    sheet: table.worksheet.name,
    snapshot: { name: table.name, area, hasHeaderRow: table.showHeaders, hasTotalsRow: table.showTotals },
  };
}

/** Asks for the range of a name; undefined where it is a constant, a formula or #REF!. */
function askName(item: Excel.NamedItem): Excel.Range | undefined {
  if (item.type !== "Range") return undefined;
  const range = item.getRangeOrNullObject();
  range.load({ address: true });
  return range;
}

function definedName(name: string, range: Excel.Range | undefined): DefinedName {
  return { name, refersTo: range && rangeOfName(range) };
}

function lastCellOf(area: Area): CellPosition {
  return { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
}

function visibilityOf(visibility: string): Visibility {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
