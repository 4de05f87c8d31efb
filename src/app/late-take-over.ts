import type { compareWorkbooks } from "../core/judge/comparison/compare-workbooks";
import type { planTakeOver } from "../core/write/answers/plan-take-over";
import { onFirstUse } from "./on-first-use";

/** What figures of another file are found and planned by. */
interface TakeOverParts {
  readonly compareWorkbooks: typeof compareWorkbooks;
  readonly planTakeOver: typeof planTakeOver;
}

const takeOver = onFirstUse("takeOver", async (): Promise<TakeOverParts> => {
  const [comparison, plan] = await Promise.all([
    import(/* webpackChunkName: "comparison" */ "../core/judge/comparison/compare-workbooks"),
    import(/* webpackChunkName: "comparison" */ "../core/write/answers/plan-take-over"),
  ]);
  return { compareWorkbooks: comparison.compareWorkbooks, planTakeOver: plan.planTakeOver };
});

/** Loads them. */
export const loadTakeOver = takeOver.load;

/** Them as `loadTakeOver` has loaded them. */
export const takeOverParts = takeOver.part;
