import { awaitsAccrual, type Assessment } from "../../core/judge/achievement/assessment";
import type { FigureMessages } from "../../messages/figure-messages";
import type { Messages } from "../../messages/messages";

/**
 * The word for a year's grade, as its 評価 in the sheet has it: 途中 on the way to the target of a later year, 要確認 where the
 * grade waits for an answer.
 */
export function gradeWord(assessment: Assessment, figures: FigureMessages): string {
  if (assessment.gradeBasis === "interim" && assessment.state !== "blocked") return figures.interim;
  return awaitsAccrual(assessment) ? figures.toConfirm : figures.grade(assessment.grade);
}

/** The rate by the target's share for the months so far, where the grade goes by it: beside the rate of the whole year. */
export function shareOfMonths(
  { gradeBasis, proRatedRate }: Pick<Assessment, "gradeBasis" | "proRatedRate">,
  { figures, pane }: Pick<Messages, "figures" | "pane">,
): string | undefined {
  if (gradeBasis !== "proRated" || proRatedRate === undefined) return undefined;
  return pane.overview.proRated(figures.percent(proRatedRate));
}
