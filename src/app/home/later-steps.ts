import type { Review } from "../../core/review";
import { chartsStepSteps } from "./charts-step";
import { paperStepSteps } from "./paper-step";
import type { WorkStep } from "./work-steps";

/** How far charts and papers have come; what the workbook has nothing to make of is left out. Pauses as the plans do. */
export function* laterStepSteps(review: Review): Generator<undefined, readonly WorkStep[]> {
  const steps = [yield* chartsStepSteps(review), yield* paperStepSteps(review)];
  return steps.flatMap((step) => step ?? []);
}
