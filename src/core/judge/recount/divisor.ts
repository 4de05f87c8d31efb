import type { CountingRule } from "../../model/indicator-definition";
import type { LedgerColumn } from "../../model/ledger";
import { isPercent, scaledUnit } from "../../values/notation/unit";

/**
 * What a count is divided by, so that it comes out in the indicator's unit: 換算 of 指標定義 or, where that is blank (1), the
 * unit's scale, as amounts are kept in yen and records are counted singly. Undefined where 換算 brings the count to another
 * scale than the unit names: ÷1000 in a row of 百万円, or of 円. Without a unit, and for a column of the staff's own whose
 * unit nobody states, 換算 holds as it is.
 * @param values the column that is added up or told apart, of each ledger that is counted
 */
export function divisorFor(
  rule: CountingRule,
  unit: string,
  values: readonly (LedgerColumn | undefined)[],
): number | undefined {
  const { divisor, aggregation } = rule;
  const { base, factor } = scaledUnit(unit);
  if (base === "" || isPercent(base)) return divisor;
  const isMoney = aggregation === "sum" && values.every((column) => column?.yenPerUnit !== undefined);
  const isCount =
    aggregation !== "sum" ||
    values.every((column) => column?.definition !== undefined && column.yenPerUnit === undefined);
  if (base === "円" ? !isMoney : !isCount) return divisor;
  if (divisor === 1) return factor;
  const share = divisor / factor;
  return isOtherScale(share) || (factor > 1 && share < 1) ? undefined : divisor;
}

/** 1000 and 10,000 are other scales; 12 is what a monthly mean is divided by. */
function isOtherScale(share: number): boolean {
  const power = Math.log10(share);
  return Number.isInteger(power) && Math.abs(power) >= 2;
}
