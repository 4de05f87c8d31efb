import type { Indicator, IndicatorYear } from "../../model/indicator";
import { isNeverSummed } from "../../model/share";
import { heldAgainstSum, mayBeRunningTotal } from "../../model/summed-target";
import type { KnownAccrual } from "../../model/known-accrual";
import { assessIn, assessUnder } from "../achievement/assess-in";
import { awaitsAccrual, type Assessment } from "../achievement/assessment";
import type { YearJudging } from "../achievement/judging";

/** A year counted to a month, and what its grade is by each answer. */
export interface AccrualQuestion {
  readonly indicator: Indicator;
  readonly year: IndicatorYear;
  readonly under: Readonly<Record<KnownAccrual, Assessment>>;
  /** False where the signs of the table or the name tell, so that there is a grade already. */
  readonly isOpen: boolean;
  /** It is whether the years are added up against a target of all of them together; what is at stake is the rate as well. */
  readonly isOfSum?: true;
}

/**
 * What there is to ask or to confirm about whether an indicator's figure grows through its year: the last year that has one
 * grade if it does and another if it does not. Undefined where no grade depends on it, where 指標定義 or the table states it,
 * and for shares.
 */
export function accrualQuestion(indicator: Indicator, review: YearJudging): AccrualQuestion | undefined {
  const ofSum = sumQuestion(indicator, review);
  if (ofSum) return ofSum;
  const understood = indicator.understanding.accrual;
  if (understood?.source === "stated" || understood?.signs.some(({ code }) => code === "ratio"))
    return undefined;
  const found = indicator.years.flatMap((year): AccrualQuestion[] => {
    if (year.heading.asOf?.month === undefined) return [];
    const isOpen = awaitsAccrual(assessIn(indicator, year, review));
    const growing = assessUnder({ accrual: "growing" }, indicator, year, review);
    const standing = assessUnder({ accrual: "standing" }, indicator, year, review);
    return growing.grade === standing.grade
      ? []
      : [{ indicator, year, under: { growing, standing }, isOpen }];
  });
  return found.filter(({ isOpen }) => isOpen).at(-1) ?? found.at(-1);
}

/**
 * Whether the actuals are added up against a target of several years together, while nobody knows; the latest year that has
 * two rates.
 */
function sumQuestion(indicator: Indicator, review: YearJudging): AccrualQuestion | undefined {
  const { summedTarget, understanding } = indicator;
  if (isNeverSummed(indicator.name, indicator.unit)) return undefined;
  if (!summedTarget || understanding.accrual?.signs.some(({ code }) => code === "ratio")) return undefined;
  if (heldAgainstSum(indicator, summedTarget) !== "unknown") return undefined;
  // Nobody's answer makes a sum of what the office's own rates hold year by year; they are right of a running total.
  if (summedTarget.rates === "ofYear" && !mayBeRunningTotal(indicator, summedTarget)) return undefined;
  const found = indicator.years.flatMap((year): AccrualQuestion[] => {
    const growing = assessUnder({ accrual: "growing" }, indicator, year, review);
    const standing = assessUnder({ accrual: "standing" }, indicator, year, review);
    return growing.rate === standing.rate
      ? []
      : [{ indicator, year, under: { growing, standing }, isOpen: true, isOfSum: true }];
  });
  return found.at(-1);
}
