import type { Review } from "../../core/review";
import { planPaperSteps } from "../../core/write/paper/plan-paper";
import type { StepReason, StepState, WorkStep } from "./work-steps";

/**
 * How far 資料2 has come: planned in full, as the other steps that write. `stale` also where somebody has edited it, because
 * what is there is not what would be written; undefined where the workbook has nothing to make it of. Pauses as the plan does.
 */
export function* paperStepSteps(review: Review): Generator<undefined, WorkStep | undefined> {
  const step = (state: StepState, reason: StepReason): WorkStep => ({ name: "paper", state, reason });
  const { edits, refusals } = yield* planPaperSteps(review, {});
  const [refusal] = refusals;
  if (refusal?.code === "nothingForPaper") return undefined;
  if (refusal && edits.length === 0)
    return step(refusal.code === "editedByHand" ? "stale" : "blocked", { code: "refused", refusal });
  if (edits.length === 0) return step("done", { code: "printable" });
  const isNew = edits.some(({ kind }) => kind === "addSheet");
  return isNew ? step("waiting", { code: "toPrint" }) : step("stale", { code: "toPrintAgain" });
}
