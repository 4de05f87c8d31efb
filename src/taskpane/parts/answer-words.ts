import type {
  Choice,
  DefinitionAnswer,
  LeaveOutAnswer,
  TargetSpanAnswer,
  TargetYearAnswer,
} from "../../core/model/understanding";
import type { Messages } from "../../messages/messages";

/** An answer as its button says it. */
export function answerText(answer: DefinitionAnswer, { understanding, figures }: Messages): string {
  if ("leaveOut" in answer) return understanding.leaveOut(answer.leaveOut.values);
  if ("targetYear" in answer) return understanding.targetYear(figures.fiscalYear(answer.targetYear));
  if ("targetSpan" in answer) {
    const { from, to } = answer.targetSpan;
    return from === to
      ? understanding.targetAlone(figures.fiscalYear(to))
      : understanding.targetTogether(figures.yearSpan(from, to));
  }
  return understanding.answer[choiceOf(answer)];
}

/** An answer with what it is about, for those who hear it. */
export function answerLabel(answer: DefinitionAnswer, about: string, messages: Messages): string {
  const { understanding, figures } = messages;
  if ("leaveOut" in answer) return understanding.leaveOutLabel(about, answer.leaveOut.values);
  if ("targetYear" in answer) {
    const targets = understanding.targetsOf(about, answer.rows.length);
    return understanding.targetYearLabel(targets, figures.fiscalYear(answer.targetYear));
  }
  if ("targetSpan" in answer) return understanding.targetSpanLabel(about, answerText(answer, messages));
  return understanding.answerLabel(about, choiceOf(answer));
}

function choiceOf(
  answer: Exclude<DefinitionAnswer, LeaveOutAnswer | TargetYearAnswer | TargetSpanAnswer>,
): Choice {
  if ("direction" in answer) return answer.direction;
  return "accrual" in answer ? answer.accrual : answer.assessment;
}
