import { comparedTarget } from "../../model/compared-target";
import type { Indicator, IndicatorCell, IndicatorYear } from "../../model/indicator";
import { figureOf, isGiven } from "../../model/indicator-figures";
import { isPercentFormat } from "../../values/notation/number-format";
import { reproduces } from "./table-signs";

/** So many rates that are progress and no ratio are no chance. */
const LEAST_RATES = 2;

/**
 * The indicators of a table whose 達成率 are, every one that the office states, how far the actual has come from the base, and not 実績÷目標:
 * that is what its rates are, whatever heads them. A grade by another figure than the one beside it would contradict it on paper.
 */
export function withRatesAsProgress(
  indicators: readonly Indicator[],
  formatOf: (cell: IndicatorCell) => string,
): readonly Indicator[] {
  const fits = indicators.flatMap((indicator) =>
    indicator.years.flatMap((year) => fitOf(indicator, year, formatOf) ?? []),
  );
  const cells = fits.length;
  // 100 % may be where 実績÷目標 is cut off as well: those alone say nothing.
  if (cells < LEAST_RATES || fits.includes("other") || !fits.includes("progress")) return indicators;
  return indicators.map((indicator) => {
    const hasRates = indicator.years.some(({ rate }) => rate);
    if (indicator.assessment !== undefined || !hasRates || !isGiven(indicator.base)) return indicator;
    const targetForm = { source: "inferred", signs: [{ code: "officeProgress", cells }] } as const;
    return {
      ...indicator,
      assessment: "progressFromBase",
      understanding: { ...indicator.understanding, targetForm },
    };
  });
}

/**
 * What a year's rate is; undefined where there is none, or what both come to. A formula of ours counts as well: what was 実績÷目標 in a run
 * before says that the table's rates are no progress.
 */
function fitOf(
  indicator: Indicator,
  year: IndicatorYear,
  formatOf: (cell: IndicatorCell) => string,
): "progress" | "cutOff" | "other" | undefined {
  const { rate } = year;
  if (rate?.reading.state !== "number") return undefined;
  const [base, target, actual] = [indicator.base, comparedTarget(indicator, year).cell, year.actual].map(
    figureOf,
  );
  if (base === undefined || target === undefined || actual === undefined) return "other";
  const cell = { stated: rate.reading.value, inPercent: isPercentFormat(formatOf(rate)) };
  const progress = (actual - base) / (target - base);
  // Offices write 0 % for a way back, and 100 % for more than the whole way.
  const cut = Math.min(1, Math.max(0, progress));
  const isProgress = target !== base && reproduces(progress, cell);
  const isRatio = target > 0 && reproduces(actual / target, cell);
  const isCutOff = target !== base && !isProgress && reproduces(cut, cell);
  if ((isProgress || isCutOff) && isRatio) return undefined;
  if (isProgress) return "progress";
  return isCutOff ? "cutOff" : "other";
}
