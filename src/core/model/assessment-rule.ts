import { beginsAnewBetween, type IndicatorDefinition, type SeriesBreak } from "./indicator-definition";
import type { Direction, Indicator, IndicatorCell } from "./indicator";
import { isGiven } from "./indicator-figures";
import { isNeverSummed } from "./share";
import { openTargetSpans } from "./target-span";
import type { CellAddress } from "../values/workbook/cell-address";

/** 基準値: the figure, and the cell that it is in where that is a true number of the table. */
export interface AssessmentBase {
  /** In the indicator's unit. */
  readonly value: number;
  /** The table's cell, and how many of the unit's base one of it counts. */
  readonly cell: (CellAddress & Pick<IndicatorCell, "scale" | "within">) | undefined;
}

/** How an indicator's rate is calculated. */
export type AssessmentRule =
  /** actual ÷ target. */
  | { readonly form: "ratio" }
  /** target ÷ actual: less is better. */
  | { readonly form: "inverseRatio" }
  /** 2 − actual ÷ target: less is better, and 指標定義 asks for this form. */
  | { readonly form: "twoMinusRatio" }
  /** (actual − base) ÷ (target − base), towards more or towards less. */
  | { readonly form: "progress"; readonly base: AssessmentBase; readonly direction: Direction }
  /** 基準値からの進捗 is asked for and there is no base: never assessable. */
  | { readonly form: "progressWithoutBase" }
  /** 基準値からの進捗 is asked for of a target of several years together: a base of one year is no way to it. */
  | { readonly form: "progressOfSum" }
  /** Less is better, and the years of a target for several of them are not over: 3 of at most 10 would be 333 %. */
  | { readonly form: "sumNotOver" }
  /**
   * The actuals fall below a column's 累計, so that the goals beside them may be of totals, or though the name says that they are
   * totals: no rate until 指標定義 says it.
   */
  | { readonly form: "totalFalls" }
  /** Nobody has said yet whether more or less is better: no rate until somebody does. */
  | { readonly form: "directionUnknown" };

/** The part of 指標定義 that says how an indicator is judged. */
export type AssessmentDefinition = Pick<IndicatorDefinition, "direction" | "assessment" | "base"> &
  Partial<Pick<IndicatorDefinition, "seriesBreak">>;

/**
 * The rule of an indicator: 指標定義 decides where it says something, otherwise the table as it was read. Progress from
 * the base only where 判定方式 or the table's heading (進捗率) asks for it; a base in the table comes before one in 指標定義.
 */
export function assessmentRule(indicator: Indicator, definition?: AssessmentDefinition): AssessmentRule {
  const isNoTotal =
    (fallsBelowTotal(indicator) && mayBeOfTotals(indicator)) ||
    fallsAsTotal(indicator, definition?.seriesBreak);
  if (isNoTotal) return { form: "totalFalls" };
  const direction = definition?.direction ?? indicator.direction;
  const assessment = definition?.assessment ?? indicator.assessment;
  if (assessment === "twoMinusRatio") return { form: "twoMinusRatio" };
  if (direction === "unknown") return { form: "directionUnknown" };
  if (assessment === "progressFromBase") {
    const base = baseOf(indicator, definition);
    return base ? { form: "progress", base, direction } : { form: "progressWithoutBase" };
  }
  return { form: direction === "lower" ? "inverseRatio" : "ratio" };
}

/** Whether goals may be of a total and nobody is asked: the one at the end of years without any is, and was where 指標定義 says it. */
function mayBeOfTotals(indicator: Indicator): boolean {
  const { endIsOfOneYear, understanding, years } = indicator;
  const count = years.filter(({ target }) => isGiven(target)).length;
  const isSaid = endIsOfOneYear === true || understanding.accrual?.source === "stated";
  return count > 1 || (count === 1 && !isSaid && openTargetSpans(indicator) === undefined);
}

/** Whether the actuals are below a column's 累計 and fall all the same, as a share may and a total cannot. */
export function fallsBelowTotal({ name, unit, understanding }: Indicator): boolean {
  const signs = understanding.countingBasis?.signs;
  const isBelowTotal = signs?.some((sign) => sign.code === "runningTotalFalls" && sign.word === "累計");
  return isBelowTotal === true && !isNeverSummed(name, unit);
}

/**
 * Whether the actuals of what is named a total (会員数（累計）) fall, but for the year in which the series begins anew; 延べ人数 may be of
 * each year, and goals that fall themselves say that the total may (累積赤字額).
 */
function fallsAsTotal(indicator: Indicator, seriesBreak: SeriesBreak | undefined): boolean {
  const { countingBasis, name, unit, understanding, years } = indicator;
  const signs = understanding.countingBasis?.signs ?? [];
  const isTotal =
    countingBasis === "cumulative" &&
    signs.some((sign) => sign.code === "table" && !/延べ|のべ/.test(sign.text));
  if (!isTotal || isNeverSummed(name, unit)) return false;
  const goals = years.flatMap(({ target }) => target?.figure ?? []);
  if ((goals.at(-1) ?? Infinity) < (goals[0] ?? -Infinity)) return false;
  const given = years.filter(({ actual }) => actual?.figure !== undefined);
  return given.some(({ fiscalYear, actual }, at) => {
    const before = given[at - 1];
    const isAnew = before !== undefined && beginsAnewBetween(seriesBreak, before.fiscalYear, fiscalYear);
    return !isAnew && (actual?.figure ?? 0) < (before?.actual?.figure ?? -Infinity);
  });
}

/**
 * The rule for the sum of several years: no base of one year is what it could progress from, and where less is better a part
 * of them says nothing of the whole.
 */
export function ruleOfSum(
  rule: AssessmentRule,
  { isInterim }: { readonly isInterim: boolean },
): AssessmentRule {
  if (rule.form === "progress" || rule.form === "progressWithoutBase") return { form: "progressOfSum" };
  const isLower = rule.form === "inverseRatio" || rule.form === "twoMinusRatio";
  return isInterim && isLower ? { form: "sumNotOver" } : rule;
}

/**
 * The rule of 進捗率, the figure beside a rate that is not made so itself; undefined where nobody knows which way is
 * better, or there is no base in the table.
 */
export function progressRule(indicator: Indicator, rule: AssessmentRule): AssessmentRule | undefined {
  if (rule.form === "progress") return rule;
  const base = baseOf(indicator, undefined);
  const direction = directionOf(rule);
  return base && direction && { form: "progress", base, direction };
}

function directionOf({ form }: AssessmentRule): Direction | undefined {
  if (form === "ratio") return "higher";
  return form === "inverseRatio" || form === "twoMinusRatio" ? "lower" : undefined;
}

function baseOf(
  indicator: Indicator,
  definition: AssessmentDefinition | undefined,
): AssessmentBase | undefined {
  const cell = indicator.base;
  const value = cell?.figure ?? definition?.base;
  if (value === undefined || aimsAtChange(indicator, value)) return undefined;
  return {
    value,
    cell:
      cell?.figure === undefined
        ? undefined
        : { ...cell.address, scale: cell.scale, ...(cell.within && { within: cell.within }) },
  };
}

/** A target of △20 for what was 150 and is 138 says by how much it is to change: there is no way from 150 to △20. */
function aimsAtChange({ years }: Indicator, base: number): boolean {
  const actuals = years.flatMap(({ actual }) => actual?.figure ?? []);
  const isBelowZero = years.some(({ target }) => (target?.figure ?? 0) < 0);
  return base > 0 && isBelowZero && actuals.length > 0 && actuals.every((actual) => actual > 0);
}

/** What 指標定義 says of an indicator: how it is judged, and where its series breaks. */
export type DefinitionOf = (
  indicator: Indicator,
) => (AssessmentDefinition & Pick<IndicatorDefinition, "seriesBreak">) | undefined;

/** For a workbook without 指標定義. */
export const noDefinition: DefinitionOf = () => undefined;
