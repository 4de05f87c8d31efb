import type { AssessedYear } from "../../app/plan-facts";
import { targetNotHeld } from "../../core/model/target-of-no-year";
import type { FigureMessages } from "../../messages/figure-messages";
import { whyWithheld } from "./why-withheld";

/** Like `whyWithheld`, of a year that a target may be for: that this is not confirmed is said, not that there is none. */
export function whyNoRate(
  { indicator, fiscalYear, assessment }: AssessedYear,
  figures: FigureMessages,
): string | undefined {
  const year = indicator.years.find((one) => one.fiscalYear === fiscalYear);
  const isOpen = assessment.state === "noTarget" && year && targetNotHeld(indicator, year);
  return isOpen ? figures.targetNotHeld : whyWithheld(assessment, figures);
}
