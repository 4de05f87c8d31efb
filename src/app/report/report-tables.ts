import type { Assessment } from "../../core/judge/achievement/assessment";
import { comparedActual, comparedTarget } from "../../core/model/compared-target";
import { heldAgainstSum } from "../../core/model/summed-target";
import type { Indicator, IndicatorCell, IndicatorTable, IndicatorYear } from "../../core/model/indicator";
import { formatArea, formatCell, type CellAddress } from "../../core/values/workbook/cell-address";
import type {
  ReportCell,
  ReportIndicator,
  ReportIndicatorTable,
  ReportSummedTarget,
  ReportYear,
} from "./report";
import { reportValue } from "./report-value";

/** How a year of an indicator is assessed, and where its rate is in OUT. */
export interface YearOutcome {
  readonly assess: (indicator: Indicator, year: IndicatorYear) => Assessment;
  readonly rateCell: (
    table: IndicatorTable,
    indicator: Indicator,
    year: IndicatorYear,
  ) => CellAddress | undefined;
}

/** An indicator table as the report shows it: the figures of IN with their cells, states, rates and grades. */
export function reportTable(table: IndicatorTable, outcome: YearOutcome): ReportIndicatorTable {
  return {
    sheet: table.sheet,
    range: formatArea(table.area),
    layout: table.layout,
    indicators: table.indicators.map((indicator) => reportIndicator(table, indicator, outcome)),
  };
}

function reportIndicator(table: IndicatorTable, indicator: Indicator, outcome: YearOutcome): ReportIndicator {
  const { mark, name, unit, countingBasis, direction, section, description } = indicator;
  const years = indicator.years.map((year) => reportYear(table, indicator, year, outcome));
  const cell = formatCell(indicator.labelCell);
  const summedTarget = reportSummedTarget(indicator);
  const undatedTarget = reportCell(indicator.undatedTarget?.cell, indicator);
  return {
    cell,
    mark,
    name,
    unit,
    countingBasis,
    direction,
    section,
    description,
    summedTarget,
    undatedTarget,
    years,
  };
}

function reportSummedTarget(indicator: Indicator): ReportSummedTarget | null {
  const { summedTarget: target } = indicator;
  const cell = reportCell(target?.cell, indicator);
  return target && cell
    ? { ...cell, from: target.from, to: target.to, held: heldAgainstSum(indicator, target) }
    : null;
}

function reportYear(
  table: IndicatorTable,
  indicator: Indicator,
  year: IndicatorYear,
  outcome: YearOutcome,
): ReportYear {
  const { state, rate, grade, gradeBasis, blockedReason, proRatedRate, progressRate } = outcome.assess(
    indicator,
    year,
  );
  const compared = comparedTarget(indicator, year);
  const rateCell = outcome.rateCell(table, indicator, year);
  return {
    fiscalYear: year.fiscalYear,
    provisional: year.provisional,
    target: reportCell(year.target, indicator),
    actual: reportCell(year.actual, indicator),
    rate: rate ?? null,
    rateState: state,
    blockedReason: blockedReason ?? null,
    rateCell: rateCell ? formatCell(rateCell) : null,
    grade,
    proRatedRate: proRatedRate ?? null,
    gradeBasis: gradeBasis ?? null,
    summedActual: compared.summed ? (comparedActual(year, compared) ?? null) : null,
    progressRate: progressRate ?? null,
  };
}

function reportCell(cell: IndicatorCell | undefined, { unitScale }: Indicator): ReportCell | null {
  if (!cell) return null;
  const { reading } = cell;
  return {
    value: reading.state === "number" ? reading.value : null,
    state: reading.state,
    raw: reportValue(reading.raw),
    cell: formatCell(cell.address),
    ...(cell.figure !== undefined && cell.scale !== unitScale ? { figure: cell.figure } : {}),
    ...(reading.state === "number" && reading.unit !== undefined ? { unit: reading.unit } : {}),
    ...(reading.state === "number" && reading.qualifier ? { qualifier: reading.qualifier } : {}),
    ...(reading.state === "number" && reading.provisional !== undefined
      ? { provisional: reading.provisional }
      : {}),
    ...(reading.state === "mark" ? { mark: reading.mark } : {}),
    ...(reading.state === "text" && reading.qualified
      ? { qualified: { value: reading.qualified.value, qualifier: reading.qualified.qualifier } }
      : {}),
  };
}
