import { flatMapSteps } from "../../../values/steps/flat-map-steps";
import { latestReportedOrLastYear } from "../../achievement/latest-year";
import { normaliseText } from "../../../values/notation/normalise";
import { sameUnit } from "../../../values/notation/unit";
import { checkOf, type CheckInput, type Kept } from "../../checking/check";
import { callName } from "../../checking/figures";
import type { FindingDataByCode, Occurrence } from "../../findings/finding";
import { seriesOf, SERIES_OF_A_STEP, type IndicatorSeries } from "../../checking/series";

type StaleText = FindingDataByCode["target/stale-text"];

/** `25社を目標とする`, and `目標は25社`: a figure with a unit right beside words for a target. */
const FIGURE_THEN_TARGET =
  /([\d,]+(?:\.\d+)?)\s*([^\d\s、。,.を以程のがにと(]{1,6})(?:以上|程度)?[をのがにと]{0,2}(?:目標|目指|めざ)/g;
const TARGET_THEN_FIGURE =
  /目標(?:値|数)?[はをが:「(\s]{0,2}([\d,]+(?:\.\d+)?)\s*([^\d\s、。,.をとで以程)」(]{1,6})/g;

/** `町人口の約1%`. */
const SHARE = /[市町村]?(?:の総)?人口の約?\s*([\d.]+)\s*(?:%|パーセント)/;

/** How far from the stated share a target may be: 約1% is 0.8 to 1.2 %. */
const TOLERANCE = 0.2;

/**
 * A description that speaks of another target than that of the latest year with actuals: a figure in the indicator's unit
 * beside 目標, or a share of the population. Without 町人口 in 設定 the share is taken to have fitted the highest target.
 */
export const targetStaleText = checkOf({
  code: "target/stale-text",
  severity: "warning",
  keeps: keptOf,
  find: (input) => flatMapSteps(seriesOf(input), (series) => staleIn(series, input), SERIES_OF_A_STEP),
});

function keptOf(data: StaleText): Kept[] {
  const { kind, text, stated, target, unit } = data;
  const words = [kind, text, stated, target, unit];
  return data.kind === "number" ? words : [...words, data.population, data.formerTarget];
}

function staleIn(series: IndicatorSeries, input: CheckInput): Occurrence<"target/stale-text">[] {
  const latest = latestReportedOrLastYear(series.table);
  const current = series.years.find(({ fiscalYear }) => fiscalYear === latest);
  if (current?.target === undefined) return [];
  const { indicator } = series;
  const { target } = current;
  const text = normaliseText(indicator.description);
  const stale = [
    staleNumber(text, indicator.unit, target),
    staleShare(text, series, target, input.settings.population),
  ];
  return stale.flatMap((data): Occurrence<"target/stale-text">[] => {
    if (!data) return [];
    return [
      {
        at: indicator.descriptionCell ?? indicator.labelCell,
        indicator: callName(indicator),
        fiscalYear: current.fiscalYear,
        data,
      },
    ];
  });
}

function staleNumber(text: string, unit: string, target: number): StaleText | undefined {
  const stated = [...text.matchAll(FIGURE_THEN_TARGET), ...text.matchAll(TARGET_THEN_FIGURE)].filter(
    ([, , statedUnit = ""]) => unit !== "" && sameUnit(statedUnit, unit),
  );
  const figures = stated.map(([, digits = ""]) => Number(digits.replaceAll(",", "")));
  const [figure] = figures;
  if (figure === undefined || figures.includes(target)) return undefined;
  const [, digits = "", statedUnit = ""] = stated[0] ?? [];
  return { kind: "number", text: `${digits}${statedUnit}`, stated: figure, target, unit };
}

function staleShare(
  text: string,
  { years, indicator }: IndicatorSeries,
  target: number,
  population: number | undefined,
): StaleText | undefined {
  const match = SHARE.exec(text);
  const stated = Number(match?.[1] ?? Number.NaN) / 100;
  if (!match || !(stated > 0)) return undefined;
  const highest = years.reduce((most, year) => Math.max(most, year.target ?? 0), 0);
  const people = population ?? Math.round(highest / stated);
  const share = target / people;
  const isOff =
    population === undefined
      ? share < stated * (1 - TOLERANCE)
      : Math.abs(share - stated) > stated * TOLERANCE;
  if (!isOff) return undefined;
  return {
    kind: "share",
    text: match[0],
    stated,
    share,
    target,
    unit: indicator.unit,
    population: people,
    formerTarget: population === undefined ? highest : undefined,
  };
}
