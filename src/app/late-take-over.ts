import type { compareWorkbooks } from "../core/judge/comparison/compare-workbooks";
import { Defect } from "../core/values/invariants/defect";
import type { planTakeOver } from "../core/write/answers/plan-take-over";

/** What figures of another file are found and planned by. */
interface TakeOverParts {
  readonly compareWorkbooks: typeof compareWorkbooks;
  readonly planTakeOver: typeof planTakeOver;
}

let loaded: TakeOverParts | undefined;

/** Loads them once, on use. Rejects where the file cannot be had, and asks for it again the next time. */
export async function loadTakeOver(): Promise<void> {
  if (loaded) return;
  const [comparison, plan] = await Promise.all([
    import(/* webpackChunkName: "comparison" */ "../core/judge/comparison/compare-workbooks"),
    import(/* webpackChunkName: "comparison" */ "../core/write/answers/plan-take-over"),
  ]);
  loaded = { compareWorkbooks: comparison.compareWorkbooks, planTakeOver: plan.planTakeOver };
}

/** Them as `loadTakeOver` has loaded them; a defect where it has not. */
export function takeOverParts(): TakeOverParts {
  if (!loaded) throw new Defect("not loaded: takeOver");
  return loaded;
}
