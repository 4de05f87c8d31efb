import { Defect } from "../core/values/invariants/defect";
import type { planAnswer } from "./answer-plans";

let loaded: typeof planAnswer | undefined;

/** Loads the planners of answers once, on use. Rejects where the file cannot be had, and asks for it again the next time. */
export async function loadAnswers(): Promise<void> {
  loaded ??= (await import(/* webpackChunkName: "answers" */ "./answer-plans")).planAnswer;
}

/** Them as `loadAnswers` has loaded them; a defect where it has not. */
export function answerPlanner(): typeof planAnswer {
  if (!loaded) throw new Defect("not loaded: answers");
  return loaded;
}
