import { recount } from "../core/judge/recount/recount";
import { supplementaryFigures, type SupplementaryFigures } from "../core/judge/recount/supplementary-figures";
import type { Review } from "../core/review";
import { fiscalYear } from "../core/values/calendar/fiscal-year";
import { countingContext } from "./counting";

/** The estimates of a western fiscal year (参考値), counted anew: apart from the use cases, so that they come with their tab. */
export function estimatesOfYear(year: number, review: Review): SupplementaryFigures {
  const context = countingContext(review);
  const recounts = review.definitions.definitions.map((definition) =>
    recount(definition, review.ledgers, fiscalYear(year), context),
  );
  return supplementaryFigures(fiscalYear(year), recounts, review.settings, review.programmeRecount);
}
