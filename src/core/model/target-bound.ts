import type { IndicatorCell } from "./indicator";
import type { Qualifier } from "../values/notation/cell-reading";

/** How the actual compares with a target that its word says was not reached. */
const MISSED: Readonly<Record<Exclude<Qualifier, "about">, ">=" | "<=" | ">" | "<">> = {
  atLeast: "<",
  above: "<=",
  atMost: ">",
  below: ">=",
};

/** The word at a target, in its cell or in what heads it: whether 5 of 5 is reached depends on it. */
export function boundOf(target: IndicatorCell | undefined): Qualifier | undefined {
  const own = target?.reading.state === "number" ? target.reading.qualifier : undefined;
  return own ?? target?.bound;
}

/** The comparison of actual and target that holds where the target's word (以上, 超, 以下, 未満) says "not reached". */
export function missedSign(qualifier: Qualifier | undefined): (typeof MISSED)["above"] | undefined {
  return qualifier === undefined || qualifier === "about" ? undefined : MISSED[qualifier];
}

/**
 * Whether the target's word says that the actual did not reach it, whatever the ratio: 5 of 未満 5.
 * @example
 * missesBound("below", 5, 5); // true
 * missesBound("atMost", 5, 5); // false
 */
export function missesBound(qualifier: Qualifier | undefined, target: number, actual: number): boolean {
  switch (missedSign(qualifier)) {
    case undefined:
      return false;
    case "<":
      return actual < target;
    case "<=":
      return actual <= target;
    case ">":
      return actual > target;
    case ">=":
      return actual >= target;
  }
}
