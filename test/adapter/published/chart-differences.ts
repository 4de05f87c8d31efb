import type { Report } from "../../../src/app/report/report";
import { label, other, plain, type Difference } from "./difference";
import type { ExpectedReading } from "./expected";
import type { ObservedIndicator } from "./observed";

/**
 * What charts must be for any table: one for each indicator that has a figure, called by
 * its name, and none for anything else, such as costs; a line of rates on an axis of its own only where some year has a
 * rate by its own target.
 */
export function chartDifferences(
  expected: ExpectedReading,
  indicators: readonly ObservedIndicator[],
  charts: Report["charts"],
): Difference[] {
  if (expected.do !== undefined && !expected.do.split(",").includes("charts")) return [];
  const ours = charts.filter(({ name }) => name.startsWith("KPI-"));
  const charted = indicators.filter(({ years }) => years.some(isFilled));
  if (ours.length !== charted.length)
    return [other(`${String(ours.length)} charts, right ${String(charted.length)}`)];
  return charted.flatMap((indicator, index) => {
    const chart = ours[index];
    if (!chart || !plain(chart.title ?? "").includes(plain(indicator.name)))
      return [other(`${label(indicator)}: its chart is called ${chart?.title ?? "nothing"}`)];
    const hasAxis = chart.series.some(({ axis }) => axis === "secondary");
    if (hasAxis === hasRates(indicator)) return [];
    return [
      other(`${label(indicator)}: ${hasAxis ? "a rate axis over no rates" : "rates without their axis"}`),
    ];
  });
}

function isFilled({ target, actual }: ObservedIndicator["years"][number]): boolean {
  return target?.state === "number" || actual?.state === "number";
}

/** What is held against the target of a later year or of several years together is no point of a line of yearly rates. */
const NO_POINT: ReadonlySet<string> = new Set(["interim", "spanTarget"]);

function hasRates({ years }: ObservedIndicator): boolean {
  return years.some(({ rate, gradeBasis }) => rate !== null && !NO_POINT.has(gradeBasis ?? ""));
}
