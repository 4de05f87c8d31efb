/**
 * Why two figures have no rate though both are numbers: the target is 0 or less, the actual is below zero where less is
 * better, there is no base to progress from, the base is the target or lies beyond it, the target is for several years together,
 * which progress from no base of one year (`progressOfSum`), less is better and those years are not over (`sumNotOver`), or the
 * actuals fall below a column's 累計 (`totalFalls`).
 */
export type BlockedReason =
  | "targetNotPositive"
  | "actualNegative"
  | "noBase"
  | "baseIsTarget"
  | "baseBeyondTarget"
  | "progressOfSum"
  | "sumNotOver"
  | "totalFalls";
