import type { AssessmentRule } from "../../model/assessment-rule";
import type { RateReferences } from "../../plan/rate-formula";
import { comparedTarget } from "../../model/compared-target";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import { formatCell, type CellPosition } from "../../values/workbook/cell-address";
import { valueAt, type SheetSnapshot, type TableSnapshot } from "../../values/workbook/snapshot";

/**
 * The cells of a year's rate as a formula in the table writes them: by column names in an Excel table, where they stay
 * right when rows are sorted, otherwise in A1 notation. The target may be that of the last year. Undefined where the table has no target or no actual.
 */
export function yearReferences(
  indicator: Pick<Indicator, "unitScale" | "years" | "accrual" | "unit">,
  year: IndicatorYear,
  rule: AssessmentRule,
  sheet: SheetSnapshot,
  excelTable: TableSnapshot | undefined,
): RateReferences | undefined {
  const { cell: target, isInterim } = comparedTarget(indicator, year);
  if (!target || !year.actual) return undefined;
  const base = rule.form === "progress" ? rule.base.cell : undefined;
  return {
    ...((isInterim ? undefined : structured(year, sheet, excelTable)) ?? {
      target: formatCell(target.address),
      actual: formatCell(year.actual.address),
    }),
    ...(base ? { base: formatCell(base) } : {}),
    ...scalesOf(
      target.scale,
      year.actual.scale,
      rule.form === "progress" ? (base?.scale ?? indicator.unitScale) : undefined,
    ),
    ...(target.reading.state === "number" && target.reading.qualifier
      ? { qualifier: target.reading.qualifier }
      : {}),
  };
}

/** Nothing where all cells count in the same scale. */
function scalesOf(target: number, actual: number, base = target): Pick<RateReferences, "scales"> {
  return target === actual && target === base ? {} : { scales: { target, actual, base } };
}

/** Undefined where there is no Excel table, or a heading that cannot be written in a formula. */
function structured(
  { target, actual }: IndicatorYear,
  sheet: SheetSnapshot,
  excelTable: TableSnapshot | undefined,
): RateReferences | undefined {
  if (!target || !actual) return undefined;
  const targetColumn = columnReference(target.address.column, sheet, excelTable);
  const actualColumn = columnReference(actual.address.column, sheet, excelTable);
  return targetColumn === undefined || actualColumn === undefined
    ? undefined
    : { target: targetColumn, actual: actualColumn };
}

/** A cell of a formula's own row: by its column's name where it is in an Excel table, otherwise in A1 notation. */
export function cellReference(
  cell: CellPosition,
  sheet: SheetSnapshot,
  excelTable: TableSnapshot | undefined,
): string {
  return columnReference(cell.column, sheet, excelTable) ?? formatCell(cell);
}

/** The form that names the table, which .xlsx files hold; Excel shows and gives it back as `[@目標]`. */
function columnReference(
  column: number,
  sheet: SheetSnapshot,
  excelTable: TableSnapshot | undefined,
): string | undefined {
  if (!excelTable?.hasHeaderRow) return undefined;
  const heading = valueAt(sheet, excelTable.area.row, column);
  if (typeof heading !== "string" || heading === "" || /[\r\n]/.test(heading)) return undefined;
  return `${excelTable.name}[[#This Row],[${heading.replace(/['#[\]@]/g, "'$&")}]]`;
}
