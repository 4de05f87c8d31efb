import type { PlanKind } from "../core/plan/plan";

/**
 * The commands that need nothing but the workbook, in the order in which one builds on the other: the charts plot what
 * the rates turn into true numbers, and all follow the actuals that a recount writes. Several together make one plan.
 */
export const PLAN_COMMANDS = [
  "ledgers",
  "recount",
  "rates",
  "charts",
  "paper",
  "tidy",
] as const satisfies readonly PlanKind[];
export type PlanCommand = (typeof PLAN_COMMANDS)[number];

/** まとめて実行: this year's actuals from the ledgers, where ledgers are agreed for it, then rates and charts, in one operation. */
export const RUN_ALL: readonly PlanCommand[] = ["recount", "rates", "charts"];
