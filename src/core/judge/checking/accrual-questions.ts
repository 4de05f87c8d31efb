import type { Indicator, IndicatorYear } from "../../model/indicator";
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
}

/**
 * What there is to ask or to confirm about whether an indicator's figure grows through its year: the last year that has one
 * grade if it does and another if it does not. Undefined where no grade depends on it, where 指標定義 or the table states it,
 * and for shares.
 */
export function accrualQuestion(indicator: Indicator, review: YearJudging): AccrualQuestion | undefined {
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
