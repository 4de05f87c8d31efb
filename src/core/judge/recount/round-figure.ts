import type { Rounding } from "../../model/indicator-definition";

/** Digits that a double holds safely: what lies beyond is dust of binary fractions (1.005 × 1000 is 1004.99…). */
const SAFE_DIGITS = 12;

function withoutDust(value: number): number {
  return Number(value.toPrecision(SAFE_DIGITS));
}

/**
 * 四捨五入 to a whole number, half away from zero as Excel's ROUND: 24480.5 is 24481, -0.5 is -1.
 * @example
 * roundHalfUp(2.5); // 3
 */
export function roundHalfUp(value: number): number {
  const clean = withoutDust(value);
  return clean < 0 ? 0 - Math.round(-clean) : Math.round(clean);
}

/**
 * 切捨て to a whole number, towards zero as Excel's ROUNDDOWN: 24480.9 is 24480, -0.9 is 0.
 * @example
 * roundDown(2.9); // 2
 */
export function roundDown(value: number): number {
  return Math.trunc(withoutDust(value)) + 0;
}

/**
 * 切上げ to a whole number, away from zero as Excel's ROUNDUP: 24480.1 is 24481, -0.1 is -1.
 * @example
 * roundUp(2.1); // 3
 */
export function roundUp(value: number): number {
  const clean = withoutDust(value);
  return clean < 0 ? Math.floor(clean) : Math.ceil(clean);
}

/** Rounds by the name that 指標定義 gives; undefined leaves the figure as it is, but for binary dust. */
export function roundFigure(value: number, rounding: Rounding | undefined): number {
  if (rounding === "halfUp") return roundHalfUp(value);
  if (rounding === "down") return roundDown(value);
  if (rounding === "up") return roundUp(value);
  return withoutDust(value);
}
