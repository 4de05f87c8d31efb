import type { planAnswer } from "./answer-plans";
import { onFirstUse } from "./on-first-use";

const answers = onFirstUse(
  "answers",
  async (): Promise<typeof planAnswer> =>
    (await import(/* webpackChunkName: "answers" */ "./answer-plans")).planAnswer,
);

/** Loads the planners of answers. */
export const loadAnswers = answers.load;

/** Them as `loadAnswers` has loaded them. */
export const answerPlanner = answers.part;
