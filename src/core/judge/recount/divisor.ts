import type { CountingRule } from "../../model/indicator-definition";
import type { LedgerColumn } from "../../model/ledger";
import { isPercent, scaledUnit } from "../../values/notation/unit";

/** What a count is divided by, or why nobody knows. */
export type Divisor =
  | { readonly divisor: number }
  /** 換算 brings the count to another scale than the unit names: ÷1000 in a row of 百万円, or of 円. */
  | { readonly why: "divisorDisagrees" }
  /** A sum of 千円 for an indicator without a unit, or of columns of which only some say what they count in. */
  | { readonly why: "moneyUnclear" };

/**
 * What a count is divided by, so that it comes out in the indicator's unit: 換算 of 指標定義 or, where that is blank (1), the
 * unit's scale, as amounts are kept in yen and records are counted singly. Without a unit, and for a column of the staff's
 * own whose unit nobody states, 換算 holds as it is.
 * @param values the column that is added up or told apart, of each ledger that is counted
 */
export function divisorFor(
  rule: CountingRule,
  unit: string,
  values: readonly (LedgerColumn | undefined)[],
): Divisor {
  const { divisor, aggregation } = rule;
  const { base, factor } = scaledUnit(unit);
  const isSum = aggregation === "sum";
  const scales = values.map((column) => column?.yenPerUnit);
  const isMoney = isSum && scales.every((scale) => scale !== undefined);
  const isMixed = isSum && !isMoney && scales.some((scale) => scale !== undefined);
  const isScaled = isMoney && scales.some((scale) => scale !== 1);
  if (isMixed || (base === "" && isScaled && divisor === 1)) return { why: "moneyUnclear" };
  if (base === "" || isPercent(base)) return { divisor };
  const isCount = !isSum || (!isMoney && values.every((column) => column?.definition !== undefined));
  if (base === "円" ? !isMoney : !isCount) return { divisor };
  if (divisor === 1) return { divisor: factor };
  const share = divisor / factor;
  return isOtherScale(share) || (factor > 1 && share < 1) ? { why: "divisorDisagrees" } : { divisor };
}

/** 10, 1000 and 12,000 bring a count to another scale; 12 is what a monthly mean is divided by. */
function isOtherScale(share: number): boolean {
  const power = Math.log10(share);
  return (Number.isInteger(power) && power !== 0) || share % 1000 === 0;
}
