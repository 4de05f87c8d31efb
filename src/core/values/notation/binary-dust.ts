/** Decimals that a ratio is compared with: far finer than any figure of a table, far coarser than binary dust. */
export const RATIO_DECIMALS = 9;

/**
 * A ratio without the dust of binary fractions, as Excel's `ROUND(x,9)` (half away from zero): 2.4 ÷ 3 is
 * 0.7999999999999999 to the machine and 0.8 to everyone else.
 * @example
 * withoutBinaryDust(2.4 / 3); // 0.8
 */
export function withoutBinaryDust(ratio: number): number {
  const scale = 10 ** RATIO_DECIMALS;
  return (Math.sign(ratio) * Math.round(Math.abs(ratio) * scale)) / scale;
}

/** Decimals of a number as typed, nine at most: 1.629 has three. */
export function decimalsOf(value: number): number {
  const text = String(withoutBinaryDust(value));
  const [, fraction = ""] = text.split(".");
  return text.includes("e") ? 9 : fraction.length;
}
