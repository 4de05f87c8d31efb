import type { Indicator, IndicatorCell } from "./indicator";
import type { FiscalYear } from "../values/calendar/fiscal-year";

/** The target that stands in no year of an indicator: that of several years together, or one whose year nobody has said. */
export function targetOfNoYear({
  summedTarget,
  undatedTarget,
}: Pick<Indicator, "summedTarget" | "undatedTarget">): IndicatorCell | undefined {
  return (summedTarget ?? undatedTarget)?.cell;
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
