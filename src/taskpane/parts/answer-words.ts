import type { Choice, DefinitionAnswer, LeaveOutAnswer } from "../../core/model/understanding";
import type { Messages } from "../../messages/messages";

/** An answer as its button says it. */
export function answerText(answer: DefinitionAnswer, { understanding }: Messages): string {
  if ("leaveOut" in answer) return understanding.leaveOut(answer.leaveOut.values);
  return understanding.answer[choiceOf(answer)];
}

/** An answer with what it is about, for those who hear it. */
export function answerLabel(answer: DefinitionAnswer, about: string, { understanding }: Messages): string {
  if ("leaveOut" in answer) return understanding.leaveOutLabel(about, answer.leaveOut.values);
  return understanding.answerLabel(about, choiceOf(answer));
}

function choiceOf(answer: Exclude<DefinitionAnswer, LeaveOutAnswer>): Choice {
  if ("direction" in answer) return answer.direction;
  return "accrual" in answer ? answer.accrual : answer.assessment;
}
