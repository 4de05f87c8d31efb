import { RATIO_DECIMALS, withoutBinaryDust } from "../../values/notation/binary-dust";
import type { GradeScheme } from "../../model/grade-scheme";
import { numberLiteral, quoteText } from "../../plan/formula-text";
import type { ConditionalRule } from "../../plan/plan";
import { SHARE_NOTE } from "../../plan/sheet-words";

export const RATE_FORMAT = "0.0%";

const BLACK = "#000000";

/**
 * The bands as conditional formats of rates: a pale fill, and the band's mark before the figure, so that colour is not
 * the only sign. `first` is the area's first cell, such as `M7`; `factor` what the bounds are multiplied by, where a part of
 * the year is graded by a part of the target; `missed` when the target's word (未満) says "not reached", so that the rate of
 * that cell has at best the second band, as its grade has. `latest`: a condition on the cell's heading, such as `M$3="達成率 R7"`;
 * only where it holds does the fill show, elsewhere the mark alone. Of several rules that hold, the first decides.
 */
export function rateRules(
  first: string,
  scheme: GradeScheme,
  { factor = 1, missed, latest }: RateRuleOptions = {},
): ConditionalRule[] {
  const bands = bandConditions(first, scheme, factor, missed);
  const filled = bands.map(({ band, condition }): ConditionalRule => ({
    formula: `=IF(ISNUMBER(${first}),AND(${latest === undefined ? condition : `${latest},${condition}`}),FALSE)`,
    fill: band.fill,
    fontColor: BLACK,
    numberFormat: markedFormat(band.mark),
  }));
  if (latest === undefined) return filled;
  const quiet = bands.map(({ band, condition }): ConditionalRule => ({
    formula: `=IF(ISNUMBER(${first}),AND(${condition}),FALSE)`,
    numberFormat: markedFormat(band.mark),
  }));
  return [...filled, ...quiet];
}

export interface RateRuleOptions {
  readonly factor?: number;
  readonly missed?: string | undefined;
  readonly latest?: string | undefined;
}

function markedFormat(mark: string): string {
  return `${quoteText(`${mark} `)}${RATE_FORMAT}`;
}

function bandConditions(first: string, scheme: GradeScheme, factor: number, missed: string | undefined) {
  const at = (bound: number): string => numberLiteral(withoutBinaryDust(bound * factor));
  return scheme.bands.map((band, index) => {
    const above = scheme.bands[index - 1]?.from;
    const rounded = `ROUND(${first},${String(RATIO_DECIMALS)})`;
    const bounds = [
      ...(band.from === undefined ? [] : [`${rounded}>=${at(band.from)}`]),
      ...(above === undefined
        ? []
        : [index === 1 ? belowFirst(`${rounded}<${at(above)}`, missed) : `${rounded}<${at(above)}`]),
      ...(index === 0 && missed !== undefined ? [`NOT(${missed})`] : []),
    ];
    return { band, condition: bounds.join(",") };
  });
}

function belowFirst(bound: string, missed: string | undefined): string {
  return missed === undefined ? bound : `OR(${bound},${missed})`;
}

/** What stands behind the word of a year graded by the months' share of its target: the rate beside it is of the whole. */
const SHARE_FORMAT = `@${quoteText(SHARE_NOTE)}`;

/** The bands as conditional formats of the words of 評価; `onShare`: of a year that is graded by the months' share of its target. */
export function gradeRules(first: string, scheme: GradeScheme, { onShare = false } = {}): ConditionalRule[] {
  return scheme.bands.map((band) => ({
    formula: `=${first}=${quoteText(band.word)}`,
    fill: band.fill,
    fontColor: BLACK,
    ...(onShare && { numberFormat: SHARE_FORMAT }),
  }));
}
