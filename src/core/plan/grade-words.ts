import type { GradeScheme } from "../model/grade-scheme";
import { quoteText } from "./formula-text";
import { gradeFromFiguresFormula, type RateFigures, type RateReferences } from "./rate-formula";

/** What stands for a grade that a person has to look at: the whole target and the part of it so far say different things. */
export const ASK_WORD = "要確認";

/** How much of its year a figure was counted for, and whether it is known to grow through the year. */
export interface PartOfYear {
  /** Months counted, 1 to 11. */
  readonly months: number;
  readonly grows: boolean;
  /** Nobody says how many months: it is one at least. */
  readonly isLeast?: true;
}

/**
 * The word of a year that is not over: the band on the part of the target that the months come to;
 * where nobody knows that the figure grows, only if the whole target gives the same.
 */
export function partOfYearFormula(figures: RateFigures, scheme: GradeScheme, part: PartOfYear): string {
  const references = onShare(figures.references, part.months);
  const onPart = gradeFromFiguresFormula({ ...figures, references }, scheme).slice(1);
  if (part.grows) return `=${onPart}`;
  const onWhole = gradeFromFiguresFormula(figures, scheme).slice(1);
  return `=IF(${onPart}=${onWhole},${onWhole},${quoteText(ASK_WORD)})`;
}

/** Target × months against actual × 12: what a figure of a part of the year is compared with. */
export function onShare(references: RateReferences, months: number): RateReferences {
  const { target = 1, actual = 1, base = 1 } = references.scales ?? {};
  return { ...references, scales: { target: target * months, actual: actual * 12, base } };
}
