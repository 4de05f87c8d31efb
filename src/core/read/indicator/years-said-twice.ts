import type { IndicatorCell, IndicatorYear } from "../../model/indicator";
import { isGiven } from "../../model/indicator-figures";

/**
 * Years of one indicator that have a target or an actual twice (R5実績 of 男 and again of 女, of another list right beside) are
 * held against nothing: nobody can say which is the indicator's. A figure that says itself that it is not final, or counted to a
 * month, is no second one.
 */
export function withYearsSaidTwice(years: readonly IndicatorYear[]): IndicatorYear[] {
  const isTwice = (year: IndicatorYear): boolean =>
    !year.provisional &&
    years.some(
      (other) =>
        other !== year &&
        !other.provisional &&
        other.fiscalYear === year.fiscalYear &&
        sharesKind(year, other),
    );
  return years.map((year) =>
    isTwice(year) ? { ...year, target: doubted(year.target), actual: doubted(year.actual) } : year,
  );
}

function sharesKind(one: IndicatorYear, other: IndicatorYear): boolean {
  return (isGiven(one.target) && isGiven(other.target)) || (isGiven(one.actual) && isGiven(other.actual));
}

/** A figure that is in doubt as its year has another. */
export function doubted(cell: IndicatorCell | undefined): IndicatorCell | undefined {
  return cell?.figure === undefined ? cell : { ...cell, figure: undefined, doubt: "yearTwice" };
}
