import type { Indicator, IndicatorTable, IndicatorYear } from "../indicator/indicator";
import { formatArea, formatCell, type Area } from "../workbook/cell-address";
import { findSheet, valueAt, type SheetSnapshot, type TableSnapshot } from "../workbook/snapshot";
import { RATE_FORMAT, rateRules } from "./band-formats";
import { cellsEdits, type CellChange } from "./cell-changes";
import { takenCells } from "./free-area";
import type { Edit } from "./plan";
import { NOTHING, type PlanPart } from "./plan-part";
import { yearReferences, type RateContext } from "./rate-context";
import { rateFormula, type RateReferences } from "./rate-formula";
import { RATE_WORD } from "./sheet-words";

const COLUMN_POINTS = 60;

/**
 * A 達成率 column for a long table that has none: the column right of it, by which an Excel table is made wider. Taken
 * where any cell of that column holds something.
 */
export function longRates(table: IndicatorTable, context: RateContext): PlanPart {
  const sheet = findSheet(context.workbook, table.sheet);
  if (!sheet || table.indicators.every((indicator) => indicator.years.length === 0)) return NOTHING;
  const excelTable = sheet.tables.find(({ name }) => name === table.excelTable);
  const column = newColumn(table, excelTable, sheet);
  const header = table.headerRows.last;
  const within = excelTable?.area ?? table.area;
  const area: Area = { row: header, column, rows: within.row + within.rows - header, columns: 1 };
  const taken = takenCells(sheet, area);
  if (taken.length > 0) {
    const refusal = {
      code: "blockTaken",
      sheet: sheet.name,
      at: formatArea(area),
      taken,
      offers: [],
    } as const;
    return { ...NOTHING, refusals: [refusal] };
  }
  return { ...NOTHING, edits: columnEdits(table, sheet, excelTable, area, context) };
}

/** An Excel table ends where it ends; a plain range also has the columns whose headings stand right beside it. */
function newColumn(
  table: IndicatorTable,
  excelTable: TableSnapshot | undefined,
  sheet: SheetSnapshot,
): number {
  if (excelTable) return excelTable.area.column + excelTable.area.columns;
  let column = table.area.column + table.area.columns;
  while (valueAt(sheet, table.headerRows.last, column) !== null) column += 1;
  return column;
}

function columnEdits(
  table: IndicatorTable,
  sheet: SheetSnapshot,
  excelTable: TableSnapshot | undefined,
  area: Area,
  context: RateContext,
): Edit[] {
  const body: Area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const source = actualColumn(table);
  return [
    ...(excelTable ? [widened(sheet.name, excelTable)] : []),
    ...(source === undefined
      ? []
      : [copiedLook({ ...area, column: source, sheet: sheet.name }, { ...area, sheet: sheet.name })]),
    {
      kind: "format",
      sheet: sheet.name,
      area: body,
      format: { numberFormat: RATE_FORMAT, horizontalAlignment: "Right" },
    },
    { kind: "columnWidth", sheet: sheet.name, column: area.column, columns: 1, points: COLUMN_POINTS },
    ...cellsEdits(sheet.name, [
      { row: area.row, column: area.column, before: null, after: RATE_WORD },
      ...rateChanges(table, sheet, excelTable, area.column, context),
    ]),
    {
      kind: "conditionalFormat",
      sheet: sheet.name,
      area: body,
      rules: rateRules(formatCell(body), context.scheme),
    },
  ];
}

function copiedLook(from: Area & { sheet: string }, to: Area & { sheet: string }): Edit {
  return { kind: "copyFormat", from, to };
}

function widened(sheet: string, { name, area }: TableSnapshot): Edit {
  return {
    kind: "resizeTable",
    sheet,
    table: name,
    before: area,
    after: { ...area, columns: area.columns + 1 },
  };
}

function actualColumn(table: IndicatorTable): number | undefined {
  return table.indicators.flatMap(({ years }) => years).find(({ actual }) => actual)?.actual?.address.column;
}

function rateChanges(
  table: IndicatorTable,
  sheet: SheetSnapshot,
  excelTable: TableSnapshot | undefined,
  column: number,
  context: RateContext,
): CellChange[] {
  return table.indicators.flatMap((indicator) =>
    indicator.years.flatMap((year) => {
      const formula = longFormula(indicator, year, sheet, excelTable, context);
      const row = year.actual?.address.row;
      return formula === undefined || row === undefined
        ? []
        : [{ row, column, before: null, after: { formula } }];
    }),
  );
}

function longFormula(
  indicator: Indicator,
  year: IndicatorYear,
  sheet: SheetSnapshot,
  excelTable: TableSnapshot | undefined,
  context: RateContext,
): string | undefined {
  const rule = context.ruleOf(indicator);
  const plain = yearReferences(year, rule);
  if (!plain) return undefined;
  return rateFormula((excelTable && structured(year, plain, sheet, excelTable)) ?? plain, rule);
}

/**
 * The figures by the table's column names, which stay right when rows are sorted; undefined where a heading cannot be
 * written in a formula. The form that names the table is the one that .xlsx files hold; Excel shows it as `[@目標]`.
 */
function structured(
  year: IndicatorYear,
  plain: RateReferences,
  sheet: SheetSnapshot,
  table: TableSnapshot,
): RateReferences | undefined {
  if (!table.hasHeaderRow || !year.target || !year.actual) return undefined;
  const target = columnReference(valueAt(sheet, table.area.row, year.target.address.column), table.name);
  const actual = columnReference(valueAt(sheet, table.area.row, year.actual.address.column), table.name);
  return target === undefined || actual === undefined ? undefined : { ...plain, target, actual };
}

function columnReference(heading: unknown, table: string): string | undefined {
  if (typeof heading !== "string" || heading === "" || /[\r\n]/.test(heading)) return undefined;
  return `${table}[[#This Row],[${heading.replace(/['#[\]@]/g, "'$&")}]]`;
}
