import type { YearRates } from "../../judge/achievement/year-rate";
import type { IndicatorTable } from "../../model/indicator";
import { cellsOf, formatArea, formatCell, rectanglesOf, type Area } from "../../values/workbook/cell-address";
import { valueAt, type TableSnapshot } from "../../values/workbook/snapshot";
import { isGradedByRatio } from "./band-factor";
import { RATE_FORMAT, rateRules } from "./band-formats";
import { cellsEdits, type CellChange } from "../../plan/cell-changes";
import { takenCells } from "../../plan/free-area";
import type { Edit } from "../../plan/plan";
import { EMPTY_PART, type PlanPart } from "../../plan/plan-part";
import { planBeside, shapeBeside } from "./rates-beside";
import { standingColumn } from "./rate-block";
import type { RatePlace } from "./rate-place";
import { isOfNextTable, type RateTable } from "./rate-table";
import { RATE_WORD } from "../../plan/sheet-words";

const COLUMN_POINTS = 64;

/**
 * A 達成率 column for a table with a row for each year that has none: the column right of it, by which an Excel table is
 * made wider. Until it is there, its cells are nowhere; once it does, they are the table's own. Where an Excel table cannot
 * hold the rates, they are in a column of ours beside it.
 */
export const RATE_COLUMN: RatePlace = {
  locate: (at, chosen) => {
    const column =
      at.own.kind === "beside" ? standingColumn({ at, shape: shapeBeside(at), chosen }) : undefined;
    return (_indicator, year) => {
      const row = year.actual?.address.row;
      return column === undefined || row === undefined || !at.years.has(year) ? undefined : { row, column };
    };
  },
  plan: (at, surroundings, judging) => {
    if (at.own.kind === "beside") return planBeside(at, surroundings, judging);
    return hasRateCells(at.table) ? EMPTY_PART : newRateColumn(at, judging);
  },
};

function hasRateCells(table: IndicatorTable): boolean {
  return table.indicators.some(({ years }) => years.some((year) => year.rate));
}

/** Refused where any cell of that column holds something. */
function newRateColumn(at: RateTable, judging: YearRates): PlanPart {
  const { table, sheet, excelTable } = at;
  if (table.indicators.every((indicator) => indicator.years.length === 0)) return EMPTY_PART;
  const column = newColumn(at);
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
    return { ...EMPTY_PART, refusals: [refusal] };
  }
  return { ...EMPTY_PART, edits: columnEdits(at, area, judging) };
}

/**
 * An Excel table ends where it ends; a plain range also has the columns whose headings are right beside it, but for those of
 * the next table, whose own column of rates would be the same.
 */
function newColumn(at: RateTable): number {
  const { table, excelTable, sheet } = at;
  if (excelTable) return excelTable.area.column + excelTable.area.columns;
  let column = table.area.column + table.area.columns;
  const row = table.headerRows.last;
  while (!isOfNextTable(at, { row, column }) && valueAt(sheet, row, column) !== null) column += 1;
  return column;
}

function columnEdits(at: RateTable, area: Area, judging: YearRates): Edit[] {
  const { table, sheet, excelTable } = at;
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
    {
      kind: "columnWidth",
      sheet: sheet.name,
      column: area.column,
      columns: 1,
      points: COLUMN_POINTS,
      isLeast: true,
    },
    ...cellsEdits(sheet.name, [
      { row: area.row, column: area.column, before: null, after: RATE_WORD },
      ...rateChanges(at, area.column),
    ]),
    ...bandedAreas(at, body).map((area): Edit => ({
      kind: "conditionalFormat",
      sheet: sheet.name,
      area,
      rules: rateRules(formatCell(area), judging.scheme),
    })),
  ];
}

/**
 * The cells whose colour follows from the rate alone. The column is the table's own once it is there, and no later run looks
 * after its colours: a rate whose grade goes by a part of the year, or by the word at its target (未満), has none. Nor has an
 * Excel table with such a rate, whose rows may be sorted under the colours.
 */
function bandedAreas({ table, years, excelTable }: RateTable, body: Area): Area[] {
  const uncoloured = new Set(
    table.indicators
      .flatMap((indicator) => indicator.years)
      .filter((year) => !isGradedByRatio(years.get(year)))
      .flatMap(({ actual }) => actual?.address.row ?? []),
  );
  if (uncoloured.size === 0) return [body];
  return excelTable ? [] : rectanglesOf(cellsOf(body).filter(({ row }) => !uncoloured.has(row)));
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

function rateChanges({ table, years, own }: RateTable, column: number): CellChange[] {
  if (own.kind === "newColumn") {
    return [...own.formulas].map(([row, formula]) => ({ row, column, before: null, after: { formula } }));
  }
  return table.indicators.flatMap((indicator) =>
    indicator.years.flatMap((year) => {
      const rated = years.get(year);
      const row = year.actual?.address.row;
      return !rated || row === undefined
        ? []
        : [{ row, column, before: null, after: { formula: rated.formula } }];
    }),
  );
}
