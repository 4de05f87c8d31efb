/**
 * Why two figures have no rate though both are numbers: the target is 0 or less, the actual is below zero where less is
 * better, there is no base to progress from, the base is the target or lies beyond it, the target is for several years together,
 * which progress from no base of one year (`progressOfSum`), or less is better and those years are not over (`sumNotOver`).
 */
export type BlockedReason =
  | "targetNotPositive"
  | "actualNegative"
  | "noBase"
  | "baseIsTarget"
  | "baseBeyondTarget"
  | "progressOfSum"
  | "sumNotOver";
