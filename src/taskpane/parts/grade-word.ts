import { awaitsAccrual, type Assessment } from "../../core/judge/achievement/assessment";
import type { FigureMessages } from "../../messages/figure-messages";

/**
 * The word for a year's grade, as its 評価 in the sheet has it: 途中 on the way to the target of a later year, 要確認 where the
 * grade waits for an answer.
 */
export function gradeWord(assessment: Assessment, figures: FigureMessages): string {
  if (assessment.gradeBasis === "interim") return figures.interim;
  return awaitsAccrual(assessment) ? figures.toConfirm : figures.grade(assessment.grade);
}
