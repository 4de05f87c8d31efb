import type { ReactElement } from "react";
import { answeredIn } from "../../app/answered";
import type { PlanRequest } from "../../app/plan-request";
import type { Review } from "../../core/review";
import { cellKey } from "../../core/values/workbook/cell-address";
import type { Messages } from "../../messages/messages";
import { answerLabel } from "../parts/answer-words";
import { GrowingList } from "../parts/growing-list";
import { useMessages } from "../parts/messages-context";
import { useFactStyles } from "./fact-styles";

const FIRST_ANSWERS = 8;

/** An answer of a person in words: 「待機児童数」は低い方が良い. */
export interface AnswerFact {
  readonly key: string;
  readonly text: string;
}

/**
 * The answers that a request writes to 指標定義, in words; none where one of them is more than an answer (a whole definition, a
 * condition for records), which only its cells tell.
 */
export function answerFacts(
  request: PlanRequest,
  review: Review | undefined,
  messages: Messages,
): readonly AnswerFact[] {
  if (request.kind !== "define") return [];
  const facts = answeredIn(request, review).flatMap(({ answer, name }): AnswerFact[] => {
    if ("definition" in answer || "leaveOut" in answer) return [];
    const text = answerLabel(answer, name, messages);
    return [{ key: `${cellKey(answer.at)} ${text}`, text }];
  });
  return facts.length === request.answers.length ? facts : [];
}

/** What a person has answered or confirmed, one line an answer. */
export function AnswerFacts({ facts }: { readonly facts: readonly AnswerFact[] }): ReactElement {
  const shared = useFactStyles();
  const { plan } = useMessages();
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{plan.facts.answers(facts.length)}</h3>
      <GrowingList items={facts} first={FIRST_ANSWERS} itemKey={({ key }) => key}>
        {({ text }) => <div className={shared.item}>{text}</div>}
      </GrowingList>
    </section>
  );
}
