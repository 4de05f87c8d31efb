import type { Indicator, IndicatorCell } from "../../../model/indicator";
import { isGiven } from "../../../model/indicator-figures";
import type { NotChecked } from "../../../model/not-checked";
import { formatCell } from "../../../values/workbook/cell-address";
import { checkOf, type CheckInput } from "../../checking/check";
import { DIRECTED_CHECKS, isDirected } from "../../checking/directed-series";
import { callName } from "../../checking/figures";
import { seriesOf, type IndicatorSeries } from "../../checking/series";
import type { Occurrence } from "../../findings/finding";

/**
 * An indicator of which nobody has said which way is better, while its signs are not enough or contradict. It has no rate
 * and no grade until a person answers, and the checks of its targets are left out.
 */
export const indicatorDirectionUnconfirmed = checkOf({
  code: "indicator/direction-unconfirmed",
  severity: "warning",
  keeps: ({ name }) => [name],
  find: (input) => undirected(input).map(occurrence),
  passesOver: (input) => undirected(input).map(targetsNotChecked),
});

/** Without those of a plan that nothing is reported against, and those whose targets are all in words: nothing waits for the answer. */
function undirected(input: CheckInput): readonly IndicatorSeries[] {
  const ofPlans = new Set(
    input.tables.filter(({ lacks }) => lacks === "actual").flatMap(({ indicators }) => indicators),
  );
  return seriesOf(input).filter(
    (series) => !isDirected(series) && !ofPlans.has(series.indicator) && !aimsInWords(series.indicator),
  );
}

/**
 * 前年度比1％以上削減する, or － in all years: no answer makes a rate of words or of no target. A blank target may still be filled in, and
 * 約100 be made a number.
 */
function aimsInWords({ years, undatedTarget, summedTarget }: Indicator): boolean {
  const targets = [undatedTarget?.cell, summedTarget?.cell, ...years.map(({ target }) => target)];
  const given = targets.filter(isGiven);
  if (given.length === 0) return targets.some(isNone) && targets.every((cell) => !cell || isNone(cell));
  return given.every((cell) => cell?.reading.state === "text" && !cell.reading.qualified);
}

function isNone(cell: IndicatorCell | undefined): boolean {
  return cell?.reading.state === "mark" && cell.reading.mark === "none";
}

function occurrence({ indicator }: IndicatorSeries): Occurrence<"indicator/direction-unconfirmed"> {
  const { name, labelCell: at, understanding } = indicator;
  return {
    at,
    indicator: callName(indicator),
    fiscalYear: undefined,
    data: { name, signs: understanding.direction.signs },
    answers: [
      { at, direction: "lower" },
      { at, direction: "higher" },
    ],
  };
}

function targetsNotChecked({ indicator: { name, labelCell } }: IndicatorSeries): NotChecked {
  const what = { kind: "indicator", sheet: labelCell.sheet, at: formatCell(labelCell), text: name } as const;
  return { what, why: { code: "directionUnknown", checks: DIRECTED_CHECKS } };
}
