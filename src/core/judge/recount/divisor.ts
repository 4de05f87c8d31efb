import type { CountingRule } from "../../model/indicator-definition";
import type { NotCheckedReason } from "../../model/not-checked";
import type { LedgerColumn } from "../../model/ledger";
import { isPercent, sameMeasure, scaledUnit } from "../../values/notation/unit";

/**
 * What a count is divided by, so that it comes out in the indicator's unit: 換算 of 指標定義 or, where that is blank (1), the
 * unit's scale, as amounts are kept in yen and records are counted singly. Without a unit 換算 holds as it is. Otherwise why
 * it cannot be counted: 換算 brings it to another scale than the unit names (÷1000 in a row of 百万円, or of 円), or 換算 is blank
 * and nobody says whether a sum is of 円 or of 千円, or what is added up is of another unit (分) than the indicator (時間).
 * @param values the column that is added up or told apart, of each ledger that is counted
 */
export function divisorFor(
  rule: CountingRule,
  unit: string,
  values: readonly (LedgerColumn | undefined)[],
): { readonly divisor: number } | { readonly why: NotCheckedReason } {
  const { divisor, aggregation } = rule;
  const { base, factor } = scaledUnit(unit);
  const isSum = aggregation === "sum";
  const scales = values.map((column) => column?.yenPerUnit);
  const isMoney = isSum && scales.every((scale) => scale !== undefined);
  const isMixed = isSum && !isMoney && scales.some((scale) => scale !== undefined);
  const isScaled = isMoney && scales.some((scale) => scale !== 1);
  // 換算 is blank, and either side leaves open whether it is of 円 or of 千円.
  const leavesOpen = base === "円" && factor > 1 && isSum && !values.every((column) => column?.statesMoney);
  if (isMixed || (divisor === 1 && (leavesOpen || (base === "" && isScaled))))
    return { why: { code: "moneyUnclear", column: rule.valueColumn } };
  if (base === "" || isPercent(base)) return { divisor };
  const unlike = values.find((column) => column && isSum && !isMoney && isOfOther(column, unit));
  if (unlike && divisor === 1)
    return { why: { code: "sumOfOtherUnit", column: rule.valueColumn, of: unlike.unit ?? "", unit } };
  const isCount = !isSum || (!isMoney && values.every(isInOnes));
  if (base === "円" ? !isMoney : !isCount) return { divisor };
  if (divisor === 1) return { divisor: factor };
  const share = divisor / factor;
  const disagrees = isOtherScale(share) || (factor > 1 && share < 1);
  return disagrees ? { why: { code: "divisorDisagrees", divisor, unit } } : { divisor };
}

/** Whether what a column is of, where that is said, is another thing than the unit, or the same in another scale. */
function isOfOther({ unit: own = "", ...column }: LedgerColumn, unit: string): boolean {
  if (own === "") return false;
  return !sameMeasure(own, unit) || (!isInOnes(column) && scaledUnit(own).factor !== scaledUnit(unit).factor);
}

/** Whether a ledger's own definition says that a column has people or days, one by one; who knows of a column of the office's own? */
function isInOnes(column: LedgerColumn | undefined): boolean {
  return column?.definition !== undefined && column.definition.hasOwnUnit !== true;
}

/** 10, 1000 and 12,000 bring a count to another scale; 12 is what a monthly mean is divided by. */
function isOtherScale(share: number): boolean {
  const power = Math.log10(share);
  return (Number.isInteger(power) && power !== 0) || share % 1000 === 0;
}
