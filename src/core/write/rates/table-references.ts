import type { AssessmentRule } from "../../judge/achievement/assessment-rule";
import type { IndicatorTable, IndicatorYear } from "../../model/indicator";
import { formatCell } from "../../values/workbook/cell-address";
import type { CellValue } from "../../values/workbook/cell-value";
import {
  findSheet,
  valueAt,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../../values/workbook/snapshot";
import type { RateReferences } from "../../judge/achievement/rate-formula";

/**
 * The cells of a year's rate as a formula in the table writes them: by column names in a long Excel table, where they
 * stay right when rows are sorted, otherwise in A1 notation. Undefined where the table has no target or no actual.
 */
export function yearReferences(
  table: IndicatorTable,
  year: IndicatorYear,
  rule: AssessmentRule,
  workbook: WorkbookSnapshot,
): RateReferences | undefined {
  if (!year.target || !year.actual) return undefined;
  const base = rule.form === "progress" ? rule.base.cell : undefined;
  return {
    ...(structured(table, year, workbook) ?? {
      target: formatCell(year.target.address),
      actual: formatCell(year.actual.address),
    }),
    ...(base ? { base: formatCell(base) } : {}),
  };
}

/** The Excel table that a long table of indicators is; undefined for a plain range and the other layouts. */
export function excelTableOf(table: IndicatorTable, sheet: SheetSnapshot): TableSnapshot | undefined {
  return table.layout === "long" ? sheet.tables.find(({ name }) => name === table.excelTable) : undefined;
}

/** Undefined where there is no such table, or a heading that cannot be written in a formula. */
function structured(
  table: IndicatorTable,
  { target, actual }: IndicatorYear,
  workbook: WorkbookSnapshot,
): RateReferences | undefined {
  const sheet = findSheet(workbook, table.sheet);
  const excelTable = sheet && excelTableOf(table, sheet);
  if (!sheet || !excelTable?.hasHeaderRow || !target || !actual) return undefined;
  const heading = (column: number): CellValue => valueAt(sheet, excelTable.area.row, column);
  const targetColumn = columnReference(heading(target.address.column), excelTable.name);
  const actualColumn = columnReference(heading(actual.address.column), excelTable.name);
  return targetColumn === undefined || actualColumn === undefined
    ? undefined
    : { target: targetColumn, actual: actualColumn };
}

/** The form that names the table, which .xlsx files hold; Excel shows and gives it back as `[@目標]`. */
function columnReference(heading: CellValue, table: string): string | undefined {
  if (typeof heading !== "string" || heading === "" || /[\r\n]/.test(heading)) return undefined;
  return `${table}[[#This Row],[${heading.replace(/['#[\]@]/g, "'$&")}]]`;
}
