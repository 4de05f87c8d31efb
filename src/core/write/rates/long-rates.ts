import type { IndicatorTable } from "../../model/indicator";
import { formatArea, formatCell, type Area } from "../../values/workbook/cell-address";
import { findSheet, valueAt, type SheetSnapshot, type TableSnapshot } from "../../values/workbook/snapshot";
import { RATE_FORMAT, rateRules } from "./band-formats";
import { cellsEdits, type CellChange } from "../../plan/cell-changes";
import { takenCells } from "../../plan/free-area";
import type { Edit } from "../../plan/plan";
import { NOTHING, type PlanPart } from "../../plan/plan-part";
import { yearRateFormula, type RateContext } from "./rate-context";
import { RATE_WORD } from "./sheet-words";
import { excelTableOf } from "./table-references";

const COLUMN_POINTS = 64;

/**
 * A 達成率 column for a long table that has none: the column right of it, by which an Excel table is made wider. Taken
 * where any cell of that column holds something.
 */
export function longRates(table: IndicatorTable, context: RateContext): PlanPart {
  const sheet = findSheet(context.workbook, table.sheet);
  if (!sheet || table.indicators.every((indicator) => indicator.years.length === 0)) return NOTHING;
  const excelTable = excelTableOf(table, sheet);
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
      ...rateChanges(table, area.column, context),
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

function rateChanges(table: IndicatorTable, column: number, context: RateContext): CellChange[] {
  return table.indicators.flatMap((indicator) =>
    indicator.years.flatMap((year) => {
      const formula = yearRateFormula(table, indicator, year, context);
      const row = year.actual?.address.row;
      return formula === undefined || row === undefined
        ? []
        : [{ row, column, before: null, after: { formula } }];
    }),
  );
}
