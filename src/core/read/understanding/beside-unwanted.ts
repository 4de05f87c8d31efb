import type { Indicator } from "../../model/indicator";
import { saysWhatIsCounted } from "../../model/what-is-counted";
import { compareKey } from "../../values/notation/normalise";
import { nameSign } from "./name-sign";

/** What is left of others, or all of them together. */
const OF_OTHERS = /^(?:全体|全数|総数|(?:合|総|小)?計|その他|市全体|町全体|男性?|女性?)$/;

/**
 * The indicators of a table, where 全体 and その他 among 人身事故 and 物損事故, and タクシー部門 over タクシー部門 人身事故, are taken to be of the
 * same: where at least half of these are unwanted or may be, and nothing else says which way is better, a person is asked.
 */
export function withUnwantedBeside(indicators: readonly Indicator[]): Indicator[] {
  return indicators.map((one) => {
    if (!saysNothing(one)) return one;
    const others = partsOf(one, indicators);
    const unwanted = others.filter(({ name }) => mayBeUnwanted(name));
    const [first] = unwanted;
    if (!first || unwanted.length * 2 < others.length) return one;
    return {
      ...one,
      direction: "unknown",
      understanding: {
        ...one.understanding,
        direction: { source: "unknown", signs: [{ code: "table", text: first.name }] },
      },
    };
  });
}

/** What a name is of: those that begin with it, or all in its section. */
function partsOf(one: Indicator, indicators: readonly Indicator[]): Indicator[] {
  const ofSection = indicators.filter((other) => other !== one && other.section === one.section);
  const isOfOthers = OF_OTHERS.test(compareKey(one.name));
  return isOfOthers ? ofSection : ofSection.filter(({ name }) => name.startsWith(`${one.name} `));
}

function saysNothing({ name, understanding }: Indicator): boolean {
  return understanding.direction.source === "assumed" && !saysWhatIsCounted(name) && !nameSign(name);
}

function mayBeUnwanted(name: string): boolean {
  const points = nameSign(name)?.points;
  return points === "lower" || points === "asks";
}
