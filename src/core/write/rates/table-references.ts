import { boundOf } from "../../model/target-bound";
import type { AssessmentRule } from "../../model/assessment-rule";
import type { RateReferences } from "../../plan/rate-formula";
import { comparedTarget, type ComparedIndicator } from "../../model/compared-target";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../model/indicator";
import { figureReference, inUnitOf, referred } from "./figure-in-formula";
import { formatCell, type CellPosition } from "../../values/workbook/cell-address";
import { valueAt, type SheetSnapshot, type TableSnapshot } from "../../values/workbook/snapshot";

/**
 * The cells of a year's rate as a formula in the table writes them: by column names in an Excel table, where they stay
 * right when rows are sorted, otherwise in A1 notation. The target may be that of the last year, or of several years together,
 * whose actuals are added up then. Undefined where the table has no target or no actual.
 */
export function yearReferences(
  indicator: ComparedIndicator & Pick<Indicator, "unitScale">,
  year: IndicatorYear,
  rule: AssessmentRule,
  sheet: SheetSnapshot,
  excelTable: TableSnapshot | undefined,
): RateReferences | undefined {
  const { cell: target, isInterim, ofSpan, summed } = comparedTarget(indicator, year);
  const actuals = (summed ?? [year]).flatMap(({ actual }) => actual ?? []);
  if (!target || !year.actual || actuals.length < (summed ?? [year]).length) return undefined;
  const sum = summed && sumOf(actuals);
  // COUNT and SUM take cells, not parts of their texts.
  if (summed?.some(({ actual }) => actual?.within)) return undefined;
  const base = rule.form === "progress" ? rule.base.cell : undefined;
  const qualifier = boundOf(target);
  return {
    ...((isInterim || ofSpan ? undefined : structured(year, sheet, excelTable)) ?? {
      target: figureReference(referred(target)),
      ...(sum?.references ?? { actual: figureReference(referred(year.actual)) }),
    }),
    ...(base ? { base: figureReference(base) } : {}),
    ...scalesOf(
      target.scale,
      sum?.scale ?? year.actual.scale,
      rule.form === "progress" ? (base?.scale ?? indicator.unitScale) : undefined,
    ),
    ...(qualifier && { qualifier }),
  };
}

/** The sum of cells, each brought to one scale where theirs differ, and how many of that one of it counts. */
function sumOf(actuals: readonly IndicatorCell[]): {
  readonly references: Pick<RateReferences, "actual" | "summed">;
  readonly scale: number;
} {
  const cells = listOfCells(actuals.map(({ address }) => address));
  const [scale = 1, ...others] = new Set(actuals.map((cell) => cell.scale));
  const terms = actuals.map((cell) => inUnitOf(1, formatCell(cell.address), cell.scale));
  return {
    references: {
      actual: `SUM(${others.length === 0 ? cells : terms.join(",")})`,
      summed: { cells, count: actuals.length },
    },
    scale: others.length === 0 ? scale : 1,
  };
}

/** Cells as a function takes them: one area where they are beside or below one another, without a gap. */
function listOfCells(cells: readonly CellPosition[]): string {
  const [first, last] = [cells[0], cells.at(-1)];
  const inLine = (step: CellPosition): boolean =>
    cells.every(
      (cell, index) =>
        cell.row === (first?.row ?? 0) + index * step.row &&
        cell.column === (first?.column ?? 0) + index * step.column,
    );
  const isArea = inLine({ row: 0, column: 1 }) || inLine({ row: 1, column: 0 });
  return first && last && isArea
    ? `${formatCell(first)}:${formatCell(last)}`
    : cells.map((cell) => formatCell(cell)).join(",");
}

/** Nothing where all cells count in the same scale. */
function scalesOf(target: number, actual: number, base = target): Pick<RateReferences, "scales"> {
  return target === actual && target === base ? {} : { scales: { target, actual, base } };
}

/** Undefined where there is no Excel table, a heading that cannot be written in a formula, or a target in another row. */
function structured(
  { target, actual }: IndicatorYear,
  sheet: SheetSnapshot,
  excelTable: TableSnapshot | undefined,
): RateReferences | undefined {
  if (!target || target.within || !actual || actual.within) return undefined;
  if (target.address.row !== actual.address.row) return undefined;
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
