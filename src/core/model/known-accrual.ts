import type { Accrual, CountingBasis, Indicator } from "./indicator";

/** 積み上がる数 grows through its year / その時点の数 is what it is at any time. */
export type KnownAccrual = Exclude<Accrual, "unknown">;

/** What 数え方 of 指標定義 says of a figure that grows, and of one that is counted at a time. */
export const BASIS_OF_ACCRUAL: Readonly<Record<KnownAccrual, CountingBasis>> = {
  growing: "perYear",
  standing: "atYearEnd",
};

/**
 * Whether a figure grows or is counted at a time, as far as a grade may rest on it: what a word of the name merely
 * suggests is not known.
 */
export function knownAccrual({
  accrual,
  understanding,
}: Pick<Indicator, "accrual" | "understanding">): Accrual {
  return understanding.accrual?.source === "assumed" ? "unknown" : accrual;
}
