import { figureOf, isGiven } from "./indicator-figures";
import type { Indicator, IndicatorYear, SummedTarget } from "./indicator";
import { isNeverSummed } from "./share";
import type { Sign } from "./understanding";

/**
 * What is held against a target of several years together: the `sum` of the years so far, the `latest` actual, which is such a
 * sum itself (累計), or nothing, as long as nobody knows which.
 */
export type HeldAgainstSum = "sum" | "latest" | "unknown";

type Summed = Pick<Indicator, "years"> &
  Partial<Pick<Indicator, "name" | "unit" | "accrual" | "countingBasis" | "understanding">>;

/** Whether a year is one of those that a target is for together. */
export function isOfSpan(
  { from, to }: SummedTarget,
  { fiscalYear }: Pick<IndicatorYear, "fiscalYear">,
): boolean {
  return fiscalYear >= from && fiscalYear <= to;
}

/**
 * What of an indicator is held against its target of several years. 指標定義 decides, then what the table says of its
 * actuals. Else 60 for 移住者数 of 12, 15 and 18 may be meant for 45 or for 18: it is the sum for what its name says happens through
 * a year, where that is nearer to its part of the target than the latest is and an actual falls, as no running total does, or
 * they do not grow like one. Anything else is asked. A share is never added up, though 指標定義 says 年度計 of it. The office's own
 * 達成率 decide where nothing else does; nothing is added up beside rates that are each year's own share of the target.
 */
export function heldAgainstSum(indicator: Summed, target: SummedTarget): HeldAgainstSum {
  const { name = "", unit = "", accrual, understanding } = indicator;
  const signs = [...(understanding?.accrual?.signs ?? []), ...(understanding?.countingBasis?.signs ?? [])];
  if (signs.some(({ code }) => code === "ratio")) return "unknown";
  const isDefined = signs.some(({ code }) => code === "definition");
  if (isDefined && accrual !== "growing") return "latest";
  if (isDefined && isNeverSummed(name, unit)) return "unknown";
  const held = isDefined ? "sum" : heldByTable(indicator, target, signs);
  if (target.rates === "ofYear") return held === "latest" ? held : "unknown";
  if (target.rates === undefined || isNeverSummed(name, unit)) return held;
  return held === "latest" ? "unknown" : "sum";
}

function heldByTable(indicator: Summed, target: SummedTarget, signs: readonly Sign[]): HeldAgainstSum {
  const { accrual, countingBasis } = indicator;
  if (target.actuals !== undefined) return target.actuals === "yearly" ? "sum" : "latest";
  // 延べ人数 may be of each year; 累計 is not.
  if (signs.some((sign) => sign.code === "table" && sign.text.includes("累計"))) return "latest";
  const actuals = actualsOf(indicator, target);
  if (actuals.length < 2) return "sum";
  if (countingBasis !== "perYear" || accrual !== "growing") return "unknown";
  const isYearly = isSumNearer(actuals, target) && (everFalls(actuals) || !growsLikeTotal(actuals));
  return isYearly ? "sum" : "unknown";
}

/**
 * Whether the actuals may be running totals as far as the table says: they never fall, it has no total of them as of yearly figures,
 * and 指標定義 does not say how they are counted.
 */
export function mayBeRunningTotal(
  { years, understanding: { accrual, countingBasis } }: Pick<Indicator, "years" | "understanding">,
  target: SummedTarget,
): boolean {
  const signs = [...(accrual?.signs ?? []), ...(countingBasis?.signs ?? [])];
  const actuals = actualsOf({ years }, target);
  if (signs.some(({ code }) => code === "definition") || target.actuals === "yearly") return false;
  return actuals.length > 1 && !everFalls(actuals);
}

function actualsOf({ years }: Pick<Indicator, "years">, target: SummedTarget): readonly number[] {
  return years.filter((year) => isOfSpan(target, year)).flatMap(({ actual }) => figureOf(actual) ?? []);
}

function everFalls(actuals: readonly number[]): boolean {
  return actuals.some((actual, index) => actual < (actuals[index - 1] ?? actual));
}

/** 20, 45, 71: what adds up evenly is after so many years so many times what it was after the first; half way there is doubt. */
function growsLikeTotal(actuals: readonly number[]): boolean {
  const [first = 0, latest = 0] = [actuals[0], actuals.at(-1)];
  return latest >= (first * (actuals.length + 1)) / 2;
}

/** Whether the sum of the years so far is nearer to their part of the target than the latest of them, by the ratio. */
function isSumNearer(actuals: readonly number[], { cell, from, to }: SummedTarget): boolean {
  const target = figureOf(cell);
  const latest = actuals.at(-1);
  if (target === undefined || latest === undefined || target <= 0 || latest <= 0) return false;
  const part = (target * actuals.length) / (to - from + 1);
  const sum = actuals.reduce((before, actual) => before + actual, 0);
  // Between the two by their ratios: sum ÷ part is less than part ÷ latest.
  return sum * latest < part * part;
}

/** The years of a target, up to the latest that says what was reached, that say no figure: their sum is not known. */
export function yearsWithoutFigure(
  { years }: Pick<Indicator, "years">,
  target: SummedTarget,
): readonly IndicatorYear[] {
  const ofSpan = years.filter((year) => isOfSpan(target, year));
  const latest = Math.max(-1, ...ofSpan.flatMap((year, index) => (isGiven(year.actual) ? [index] : [])));
  return ofSpan.slice(0, Math.max(0, latest)).filter(({ actual }) => figureOf(actual) === undefined);
}
