import { figureOf } from "../../model/indicator-figures";
import type { IndicatorYear } from "../../model/indicator";
import type { Sign } from "../../model/understanding";
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
