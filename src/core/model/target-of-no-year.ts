import { comparedTarget, endNotHeld, type ComparedIndicator } from "./compared-target";
import { isGiven } from "./indicator-figures";
import type { Indicator, IndicatorCell, IndicatorYear } from "./indicator";
import { isOfSpan } from "./summed-target";
import type { FiscalYear } from "../values/calendar/fiscal-year";

/** The target that stands in no year of an indicator: that of several years together, or one whose year nobody has said. */
export function targetOfNoYear({
  summedTarget,
  undatedTarget,
}: Pick<Indicator, "summedTarget" | "undatedTarget">): IndicatorCell | undefined {
  return (summedTarget ?? undatedTarget)?.cell;
}

/**
 * The target that stands in no year, or at the end of all for nobody knows which of them, and that a year without a target is
 * held against no more than any other; undefined where it is held, where the year has a target or says that there was none, and
 * outside the years that it is for.
 */
export function targetNotHeld(indicator: ComparedIndicator, year: IndicatorYear): IndicatorCell | undefined {
  const cell = targetOfNoYear(indicator) ?? endNotHeld(indicator, year)?.target;
  if (!isGiven(cell) || isGiven(comparedTarget(indicator, year).cell)) return undefined;
  if (year.target && year.target !== cell && year.target.reading.state !== "blank") return undefined;
  const { summedTarget } = indicator;
  return summedTarget && !isOfSpan(summedTarget, year) ? undefined : cell;
}

/** An indicator whose target of no year is that of one of its years; as it is where it has no such target. */
export function withTargetAt(indicator: Indicator, fiscalYear: FiscalYear): Indicator {
  const { undatedTarget, ...dated } = indicator;
  if (!undatedTarget) return indicator;
  const target = undatedTarget.cell;
  return {
    ...dated,
    understanding: {
      ...dated.understanding,
      targetYear: { source: "stated", signs: [{ code: "definition" }] },
    },
    years: dated.years.map((year) => (year.fiscalYear === fiscalYear ? { ...year, target } : year)),
  };
}
