import { figureOf } from "../../model/indicator-figures";
import type { IndicatorYear } from "../../model/indicator";
import type { Sign } from "../../model/understanding";
import { isOurRateFormula } from "../../plan/our-formulas";
import { withoutBinaryDust } from "../../values/notation/binary-dust";
import { compareKey } from "../../values/notation/normalise";

/** The office's own word beside a year's result. */
export interface OwnVerdict {
  readonly year: IndicatorYear;
  readonly text: string;
}

const MET = /^(?:目標)?(?:達成(?:済み?)?|[○◯〇◎])$/u;
const MISSED = /^(?:目標)?(?:未達(?:成)?|達成できず|不達成|[×✕✖])$/u;

/**
 * 未達成 beside 12 of 10, and 達成 beside 9 of 10: the office's own words say that fewer are better in each year that has one and is not
 * met exactly. Undefined where one of them says otherwise, or none says 未達成: ○ beside 61.6 of 62.2 is near enough for many.
 */
export function verdictSign(verdicts: readonly OwnVerdict[]): Sign | undefined {
  const against = verdicts.flatMap(({ year, text }) => {
    const [target, actual] = [figureOf(year.target), figureOf(year.actual)];
    const key = compareKey(text);
    if (target === undefined || actual === undefined || target === actual) return [];
    if (!MET.test(key) && !MISSED.test(key)) return [];
    return [{ text, isMissed: MISSED.test(key), isAgainst: MET.test(key) === actual < target }];
  });
  const first = against.find(({ isMissed }) => isMissed);
  if (!first || !against.every(({ isAgainst }) => isAgainst)) return undefined;
  return { code: "table", text: first.text.trim() };
}

/** How far from 100 % a rate is before it says on which side of the goal a result is. */
const NEAR = 0.005;

/**
 * 95.0% that the office typed beside 105 of 100, and no rate of its that is on the same side of 100 % as the result is of the goal:
 * fewer may be better there. A rate of ours says nothing, nor does 120 % beside a sixth of the goal, which no direction explains.
 */
export function rateAgainstSign(years: readonly IndicatorYear[]): Sign | undefined {
  const sides = years.flatMap(({ target, actual, rate }) => {
    const [aimed, reached] = [figureOf(target), figureOf(actual)];
    if (aimed === undefined || reached === undefined || aimed <= 0 || rate?.reading.state !== "number")
      return [];
    if (rate.formula !== null && isOurRateFormula(rate.formula)) return [];
    const { value } = rate.reading;
    const [own, ours] = [side(value > LARGEST_RATIO ? value / 100 : value), side(reached / aimed)];
    const isFar = reached / aimed < 1 / FAR || reached / aimed > FAR;
    return own === 0 || ours === 0 ? [] : [{ isAgainst: own !== ours && !isFar, value }];
  });
  const [first] = sides;
  if (!first || !sides.every(({ isAgainst }) => isAgainst)) return undefined;
  return { code: "table", text: percentText(first.value) };
}

/** So many times the goal, or so small a part of it, is no near miss. */
const FAR = 2;

/** 95 is so many percent. */
const LARGEST_RATIO = 5;

function side(ratio: number): number {
  return Math.abs(ratio - 1) <= NEAR ? 0 : Math.sign(ratio - 1);
}

function percentText(value: number): string {
  const percent = value > LARGEST_RATIO ? value : value * 100;
  return `${String(withoutBinaryDust(percent))}%`;
}
