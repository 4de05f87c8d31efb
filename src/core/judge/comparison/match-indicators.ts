import type { Indicator } from "../../model/indicator";
import { compareKey } from "../../values/notation/normalise";

/** The same indicator in both workbooks. */
export interface IndicatorPair {
  readonly here: Indicator;
  readonly there: Indicator;
}

export interface MatchedIndicators {
  /** In the order of those here. */
  readonly pairs: readonly IndicatorPair[];
  readonly onlyHere: readonly Indicator[];
  readonly onlyThere: readonly Indicator[];
  /** Of one name and nothing to tell them apart by, in different numbers: neither is set beside the other. */
  readonly ambiguous: readonly { readonly name: string; readonly here: number; readonly there: number }[];
}

type Part = (indicator: Indicator) => string;
const sheet: Part = ({ labelCell }) => labelCell.sheet;
const section: Part = ({ section: text }) => text;
const mark: Part = ({ mark: text }) => text;
const name: Part = ({ name: text }) => text;
const unit: Part = ({ unit: text }) => text;

/**
 * By what two indicators are the same, the closest first: always by the name, and by the section or the mark. Never by a mark
 * or a position alone; where section and mark are both others, the same name may be another's.
 */
const STEPS: readonly (readonly Part[])[] = [
  [sheet, section, mark, name, unit],
  [sheet, section, name, unit],
  [section, mark, name, unit],
  [section, name, unit],
  [sheet, mark, name, unit],
  [mark, name, unit],
  [sheet, section, name],
  [section, name],
  [mark, name],
];

/**
 * Sets the indicators of two workbooks beside each other by what they are called, wherever they stand. Those that one
 * workbook has several times alike are paired in their order where the other has as many.
 */
export function matchIndicators(here: readonly Indicator[], there: readonly Indicator[]): MatchedIndicators {
  const partners = new Map<Indicator, Indicator>();
  let [left, right] = [here, there];
  for (const parts of STEPS) {
    const [groupsHere, groupsThere] = [grouped(left, parts), grouped(right, parts)];
    for (const [key, ours] of groupsHere) {
      const theirs = groupsThere.get(key);
      if (theirs?.length !== ours.length) continue;
      ours.forEach((one, index) => {
        const other = theirs[index];
        if (other) partners.set(one, other);
      });
    }
    const taken = new Set(partners.values());
    left = left.filter((one) => !partners.has(one));
    right = right.filter((one) => !taken.has(one));
  }
  const [restHere, restThere] = [grouped(left, [name]), grouped(right, [name])];
  const doubtful = [...restHere].flatMap(([key, ours]) => {
    const theirs = restThere.get(key);
    return theirs ? [{ ours, theirs }] : [];
  });
  const isDoubtful = new Set(doubtful.flatMap(({ ours, theirs }) => [...ours, ...theirs]));
  return {
    pairs: here.flatMap((one) => {
      const other = partners.get(one);
      return other ? [{ here: one, there: other }] : [];
    }),
    onlyHere: left.filter((one) => !isDoubtful.has(one)),
    onlyThere: right.filter((one) => !isDoubtful.has(one)),
    ambiguous: doubtful.flatMap(({ ours, theirs }) => {
      const [first] = ours;
      return first ? [{ name: first.name, here: ours.length, there: theirs.length }] : [];
    }),
  };
}

function grouped(indicators: readonly Indicator[], parts: readonly Part[]): Map<string, Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = identityKey(indicator, parts);
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  return groups;
}

function identityKey(indicator: Indicator, parts: readonly Part[]): string {
  return JSON.stringify(parts.map((part) => compareKey(part(indicator))));
}

/** Keys of indicators, each its own: by what it is called, with a number where several are called alike. */
export function indicatorKeys(indicators: readonly Indicator[]): ReadonlyMap<Indicator, string> {
  const keys = new Map<Indicator, string>();
  for (const [key, alike] of grouped(indicators, [sheet, section, mark, name, unit])) {
    alike.forEach((indicator, index) => keys.set(indicator, `${key}${String(index)}`));
  }
  return keys;
}
