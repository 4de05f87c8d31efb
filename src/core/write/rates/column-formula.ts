import type { AssessmentRule } from "../../model/assessment-rule";
import type { Indicator, IndicatorCell, IndicatorTable, IndicatorYear } from "../../model/indicator";
import { layoutTraits } from "../../model/indicator-layout";
import { canBeNamed, rateChoiceFormula } from "../../plan/rate-choice";
import { rateFormula } from "../../plan/rate-formula";
import { contains, rowsOf, type Area } from "../../values/workbook/cell-address";
import { valueAt, type SheetSnapshot, type TableSnapshot } from "../../values/workbook/snapshot";
import type { RatedYear } from "./rated-year";
import { cellReference, yearReferences } from "./table-references";

/** A year whose rate is in a row of the column. */
interface RateOfRow {
  readonly indicator: Indicator;
  readonly year: IndicatorYear;
  readonly rated: RatedYear;
}

/** A column of rates in an Excel table that is to have one formula. */
export interface RateColumnRequest {
  readonly table: IndicatorTable;
  readonly sheet: SheetSnapshot;
  readonly within: TableSnapshot;
  /** The rows of the Excel table between header and totals. */
  readonly body: Area;
  readonly cells: readonly RateOfRow[];
}

/**
 * The one formula of a column of rates for each row of the Excel table, in which the indicator's name chooses the form. A
 * row of no indicator that is named in it gives －, or nothing where it is blank. Undefined where no one formula says what
 * every row needs: a name that is on the first of its rows only, one that needs two forms, or too many of them.
 */
export function columnFormulas(request: RateColumnRequest): ReadonlyMap<number, string> | undefined {
  const { body, cells } = request;
  const [first] = cells;
  if (!first) return undefined;
  const groups = groupsOf(request);
  if (!groups) return undefined;
  const column = nameColumn(request);
  const formulas = new Map<number, string>();
  for (const row of rowsOf(body)) {
    const choices = groups.map(({ names, cell }) => ({ names, formula: formulaIn(request, cell, row) }));
    const [only] = choices;
    const formula =
      column === undefined ? only?.formula : rateChoiceFormula(nameCellIn(request, row, column), choices);
    if (formula === undefined) return undefined;
    formulas.set(row, formula);
  }
  return formulas;
}

/** Indicators whose rates have the same formula. */
interface Group {
  /** As they are in the sheet, in an order that sorting the table does not change; empty where no row names one. */
  readonly names: readonly string[];
  readonly cell: RateOfRow;
}

function groupsOf(request: RateColumnRequest): Group[] | undefined {
  const { sheet, body, cells } = request;
  const column = nameColumn(request);
  const rowsOfYears = new Set(cells.map(rowOf));
  const groups = new Map<string, { readonly names: Set<string>; readonly cell: RateOfRow }>();
  const formOfName = new Map<string, string>();
  // The target of another row is no part of a formula that is the same in every row.
  if (layoutTraits(request.table).ownRowsOfYears && cells.some(({ rated }) => rated.isInterim))
    return undefined;
  for (const cell of cells) {
    const form = formulaIn(request, cell, body.row);
    const group = groups.get(form) ?? { names: new Set(), cell };
    groups.set(form, group);
    if (column === undefined) continue;
    const name = valueAt(sheet, rowOf(cell), column);
    if (!canBeNamed(name)) return undefined;
    const known = formOfName.get(keyInExcel(name));
    if (known !== undefined && known !== form) return undefined;
    formOfName.set(keyInExcel(name), form);
    group.names.add(name);
  }
  const others = rowsOf(body).filter((row) => !rowsOfYears.has(row));
  // A table whose rows name no indicator has one for all rows: no other form, and no row that is none of its years.
  if (column === undefined && (groups.size > 1 || others.length > 0)) return undefined;
  // A row of no year that has the name of an indicator (計 of its years) would be given a rate.
  const names = others.map((row) => (column === undefined ? null : valueAt(sheet, row, column)));
  if (names.some((name) => typeof name === "string" && formOfName.has(keyInExcel(name)))) return undefined;
  const found = [...groups.values()].map(({ names: of, cell }) => ({ names: [...of].sort(), cell }));
  return found.sort((one, other) => ((one.names[0] ?? "") < (other.names[0] ?? "") ? -1 : 1));
}

/** Names that some program may take for the same where a formula compares them. */
function keyInExcel(name: string): string {
  return name.normalize("NFKC").replaceAll("\n", "").toLowerCase();
}

function rowOf({ year }: RateOfRow): number {
  return (year.rate ?? year.actual)?.address.row ?? -1;
}

/** The column in which the rows name their indicators; undefined where the name is outside of the Excel table. */
function nameColumn({ table, body }: RateColumnRequest): number | undefined {
  return table.indicators.find(({ labelCell }) => contains(body, labelCell))?.labelCell.column;
}

function nameCellIn({ table, sheet, within }: RateColumnRequest, row: number, column: number): string {
  const excelTable = table.excelTable === undefined ? undefined : within;
  return cellReference({ row, column }, sheet, excelTable);
}

/** The rate's formula as it is in another row. */
function formulaIn(request: RateColumnRequest, { indicator, year, rated }: RateOfRow, row: number): string {
  const { table, sheet, within } = request;
  const rule = ruleIn(request, indicator, rated.rule, row);
  const inRow = (cell: IndicatorCell | undefined): IndicatorCell | undefined =>
    cell && { ...cell, address: { ...cell.address, row } };
  const moved = { ...year, target: inRow(year.target), actual: inRow(year.actual) };
  const { summedTarget } = indicator;
  const years = indicator.years.map((one) =>
    one === year
      ? moved
      : { ...one, target: inRow(one.target), ...(summedTarget && { actual: inRow(one.actual) }) },
  );
  const together = summedTarget && {
    summedTarget: {
      ...summedTarget,
      cell: { ...summedTarget.cell, address: { ...summedTarget.cell.address, row } },
    },
  };
  const excelTable = table.excelTable === undefined ? undefined : within;
  const references = yearReferences({ ...indicator, ...together, years }, moved, rule, sheet, excelTable);
  return references ? rateFormula(references, rule) : rated.formula;
}

/** A base is asked for in the row itself where every row of the indicator has it, and is a constant otherwise. */
function ruleIn(
  { sheet, cells }: RateColumnRequest,
  indicator: Indicator,
  rule: AssessmentRule,
  row: number,
): AssessmentRule {
  if (rule.form !== "progress" || !rule.base.cell) return rule;
  const { cell, value } = rule.base;
  const base = valueAt(sheet, cell.row, cell.column);
  const rows = cells.filter((one) => one.indicator === indicator).map(rowOf);
  const isInEveryRow = rows.every((one) => valueAt(sheet, one, cell.column) === base);
  return { ...rule, base: { value, cell: isInEveryRow ? { ...cell, row } : undefined } };
}
