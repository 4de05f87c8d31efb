import type { YearRates } from "../../judge/achievement/year-rate";
import { canBeNamed, rateChoiceFormula } from "../../plan/rate-choice";
import { rateFormula } from "../../plan/rate-formula";
import type { PlanPart } from "../../plan/plan-part";
import { contains, formatCell } from "../../values/workbook/cell-address";
import { valueAt } from "../../values/workbook/snapshot";
import type { Indicator, IndicatorYear } from "../../model/indicator";
import { bodyOf } from "./own-columns";
import { planBlock } from "./rate-block";
import type { BlockShape, WantedCell } from "./rate-block-shape";
import type { Surroundings } from "./rate-place";
import type { RatedYear } from "./rated-year";
import type { RateTable } from "./rate-table";
import { RATE_WORD } from "../../plan/sheet-words";
import { yearReferences } from "./table-references";

/** The column of ours right of an Excel table with a row for each year. */
export function shapeBeside({ table }: RateTable): BlockShape {
  return {
    columns: [{ kind: "rate", heading: RATE_WORD, fiscalYear: 0, occurrence: 0 }],
    headerRows: table.headerRows,
    lastRow: table.area.row + table.area.rows - 1,
  };
}

/**
 * Rates right of an Excel table that cannot hold them. They ask for the name of their row: where somebody sorts the table,
 * a rate whose form was another indicator's is －, until the next run, and never wrong.
 */
export function planBeside(at: RateTable, surroundings: Surroundings, judging: YearRates): PlanPart {
  const shape = shapeBeside(at);
  const cellsAt = (column: number): WantedCell[] => [
    { row: shape.headerRows.first, column, content: RATE_WORD, role: "heading", of: undefined },
    ...at.table.indicators.flatMap((indicator) =>
      indicator.years.flatMap((year): WantedCell[] => {
        const rated = at.years.get(year);
        const row = year.actual?.address.row;
        if (!rated || row === undefined) return [];
        const content = { formula: formulaBeside(at, indicator, year, rated) };
        return [{ row, column, content, role: "rate", of: { indicator, year } }];
      }),
    ),
  ];
  return planBlock({ ...surroundings, at, shape, cellsAt }, judging);
}

function formulaBeside(
  { sheet, within }: RateTable,
  indicator: Indicator,
  year: IndicatorYear,
  { rule, formula }: RatedYear,
): string {
  const references = yearReferences(indicator, year, rule, sheet, undefined);
  const rate = references ? rateFormula(references, rule) : formula;
  const row = year.actual?.address.row;
  const { column } = indicator.labelCell;
  if (row === undefined || !within || !contains(bodyOf(within), indicator.labelCell)) return rate;
  const name = valueAt(sheet, row, column);
  if (!canBeNamed(name)) return rate;
  return rateChoiceFormula(formatCell({ row, column }), [{ names: [name], formula: rate }]) ?? rate;
}
