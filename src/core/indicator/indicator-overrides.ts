import { compareKey } from "../notation/normalise";
import type { CountingBasis, Direction } from "./indicator";

/** What 指標定義 says of an indicator; it wins over what the table's own label says. */
export interface IndicatorOverride {
  readonly mark: string;
  /** "" where the definitions know no sections. */
  readonly section: string;
  readonly name: string;
  readonly unit?: string;
  readonly countingBasis?: CountingBasis;
  readonly direction?: Direction;
}

export type IndicatorOverrides = readonly IndicatorOverride[];

/**
 * The override of an indicator: the one with its name, and of several with its name the one with its section or mark.
 * Never by mark alone: ① of one table is not ① of another.
 */
export function overrideFor(
  overrides: IndicatorOverrides,
  indicator: { readonly mark: string; readonly name: string; readonly section: string },
): IndicatorOverride | undefined {
  const name = compareKey(indicator.name);
  const named = overrides.filter((override) => compareKey(override.name) === name);
  if (named.length < 2) return named[0];
  const section = compareKey(indicator.section);
  return (
    named.find((override) => compareKey(override.section) === section && override.mark === indicator.mark) ??
    named.find((override) => compareKey(override.section) === section) ??
    named.find((override) => override.mark === indicator.mark) ??
    named[0]
  );
}
