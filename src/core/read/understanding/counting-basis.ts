import type { CountingBasis } from "../../model/indicator";
import type { Understood } from "../../model/understanding";
import { normaliseText, unifyBrackets } from "../../values/notation/normalise";
import { readCountingBasis } from "../tables/indicator-label";

/** So often must actuals fall before a running total can be ruled out: once may be a new start of the series. */
const FALLS = 2;

/** Nights that guests stay (人泊) are counted of a year each: no total runs on over them, so one fall is enough. */
const NIGHTS = "泊";

/** How often figures, in the order of their years, are less than the one before. */
function timesFallen(figures: readonly number[]): number {
  return figures.filter((figure, at) => figure < (figures[at - 1] ?? figure)).length;
}

export interface CountingBasisReading {
  readonly countingBasis: CountingBasis;
  readonly understood: Understood;
}

/** What a column says of how each row is counted. */
export type CountedWord = "単年度" | "累計";

/**
 * What an indicator counts, by 指標定義, else by 累計 of a column, or its 単年度 beside 延べ, else by its label, as 累計 and 年度末 in a name are
 * no word that 単年度 could turn. 延べ is a running total here, while other offices have 延べ人数 of each year: where nothing but that word
 * says so and the actuals, in the order of years, fall twice (once where nights are
 * counted, or where a column says 累計, which may be said of the goal alone), they are of a year each.
 * @example
 * countingBasisOf({ label: "講座の延べ参加者数", unit: "人", defined: undefined, actuals: [320, 290, 300, 250] }).countingBasis; // "perYear"
 */
export function countingBasisOf(said: {
  readonly label: string;
  readonly counted?: CountedWord | undefined;
  readonly unit: string;
  readonly defined: CountingBasis | undefined;
  readonly actuals: readonly number[];
}): CountingBasisReading {
  if (said.defined)
    return {
      countingBasis: said.defined,
      understood: { source: "stated", signs: [{ code: "definition" }] },
    };
  const isTotal = said.counted === "累計";
  const label = readCountingBasis(said.label);
  const isSumOfTimes = /^(?:延べ|のべ)$/.test(label.word);
  const { countingBasis, word } =
    said.counted && (isTotal || isSumOfTimes) ? readCountingBasis(said.counted) : label;
  if (word === "") return { countingBasis, understood: { source: "assumed", signs: [] } };
  const falls = timesFallen(said.actuals);
  const isDoubtful = isTotal || (isSumOfTimes && isPersonTimes(said.label));
  return isDoubtful && falls >= (isTotal || said.unit.endsWith(NIGHTS) ? 1 : FALLS)
    ? {
        countingBasis: "perYear",
        understood: { source: "inferred", signs: [{ code: "runningTotalFalls", word, times: falls }] },
      }
    : { countingBasis, understood: { source: "stated", signs: [{ code: "table", text: word }] } };
}

/** 延べ利用者数 counts visits, 登録者数（延べ） says how it is counted. */
function isPersonTimes(label: string): boolean {
  return /延べ|のべ/.test(unifyBrackets(normaliseText(label)).replace(/\([^()]*\)/g, ""));
}
