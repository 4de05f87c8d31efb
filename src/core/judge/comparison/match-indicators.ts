import type { Indicator, IndicatorCell } from "../../model/indicator";
import { withoutBinaryDust } from "../../values/notation/binary-dust";
import { compareKey } from "../../values/notation/normalise";
import { valueText } from "../../values/notation/value-text";

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
  /** Of one name and nothing to tell them apart by: neither is set beside the other. */
  readonly ambiguous: readonly { readonly name: string; readonly here: number; readonly there: number }[];
}

type Part = (indicator: Indicator) => string;
const sheet: Part = ({ labelCell }) => labelCell.sheet;
const section: Part = ({ section: text }) => text;
const mark: Part = ({ mark: text }) => text;
const name: Part = ({ name: text }) => text;
const unit: Part = ({ unit: text }) => text;
const description: Part = ({ description: text }) => text;

/**
 * By what two indicators are called the same, the closest first: always by the name, and by the section or the mark. Never by a
 * mark or a position alone; where section and mark are both others, the same name may be another's.
 */
const STEPS: readonly (readonly Part[])[] = [
  [sheet, section, mark, name, unit, description],
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
 * Sets the indicators of two workbooks beside each other by what they are called, wherever they are. Those that both have
 * several times alike are told apart by their figures (`pairAlike`), never by their order. One that was renamed is known by
 * nearly all its figures (`pairRenamed`).
 */
export function matchIndicators(here: readonly Indicator[], there: readonly Indicator[]): MatchedIndicators {
  const partners = new Map<Indicator, Indicator>();
  let [left, right] = [here, there];
  for (const parts of STEPS) {
    const [groupsHere, groupsThere] = [grouped(left, parts), grouped(right, parts)];
    for (const [key, ours] of groupsHere) {
      const theirs = groupsThere.get(key);
      if (theirs?.length !== ours.length) continue;
      for (const { here: one, there: other } of pairAlike(ours, theirs)) partners.set(one, other);
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
  left = left.filter((one) => !isDoubtful.has(one));
  right = right.filter((one) => !isDoubtful.has(one));
  for (const { here: one, there: other } of pairRenamed(left, right)) partners.set(one, other);
  const taken = new Set(partners.values());
  return {
    pairs: here.flatMap((one) => {
      const other = partners.get(one);
      return other ? [{ here: one, there: other }] : [];
    }),
    onlyHere: left.filter((one) => !partners.has(one)),
    onlyThere: right.filter((one) => !taken.has(one)),
    ambiguous: doubtful.flatMap(({ ours, theirs }) => {
      const [first] = ours;
      return first ? [{ name: first.name, here: ours.length, there: theirs.length }] : [];
    }),
  };
}

/**
 * Pairs of as many indicators that are called alike: those whose figures are all the same; then those that contradict each
 * other in no year, and every other in some; then the only ones left. The rest nobody can tell apart.
 */
function pairAlike(here: readonly Indicator[], there: readonly Indicator[]): IndicatorPair[] {
  const pairs: IndicatorPair[] = [];
  const left = new Set(there);
  const take = (one: Indicator, other: Indicator | undefined): void => {
    if (!other) return;
    pairs.push({ here: one, there: other });
    left.delete(other);
  };
  const isPaired = (one: Indicator): boolean => pairs.some((pair) => pair.here === one);
  for (const one of here)
    take(
      one,
      [...left].find((other) => figuresKey(other) === figuresKey(one)),
    );
  const open = here.filter((one) => !isPaired(one));
  const fits = open.flatMap((one) => {
    const [only, ...others] = [...left].filter((other) => agree(one, other));
    const isOnly = only && open.filter((rival) => agree(rival, only)).length === 1;
    return isOnly && others.length === 0 ? [{ one, only }] : [];
  });
  for (const { one, only } of fits) take(one, only);
  const [last, ...others] = here.filter((one) => !isPaired(one));
  if (last && others.length === 0) take(last, [...left][0]);
  return pairs;
}

/** So many figures that both have, and this share of them the same, are one indicator under another name. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.75;

/** Those left on both sides that have nearly all their figures in common, and with no other on either side. */
function pairRenamed(here: readonly Indicator[], there: readonly Indicator[]): IndicatorPair[] {
  const figuresThere = there.map((other) => ({ other, figures: figuresOf(other) }));
  const alike = here.flatMap((one) => {
    const figures = figuresOf(one);
    return figuresThere.flatMap(({ other, figures: others }) =>
      compareKey(one.unit) === compareKey(other.unit) && isNearlyAll(figures, others)
        ? [{ here: one, there: other }]
        : [],
    );
  });
  const isOnly = (pair: IndicatorPair): boolean =>
    alike.every((rival) => rival === pair || (rival.here !== pair.here && rival.there !== pair.there));
  return alike.filter(isOnly);
}

/** Of figures that say something: noughts are in common with any indicator of noughts, and targets alone with many others. */
function isNearlyAll(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  const shared = [...one].filter(([key, text]) => text !== "0" && other.has(key));
  const same = shared.filter(([key, text]) => other.get(key) === text);
  const actuals = same.filter(([key]) => key.startsWith("actual "));
  return (
    same.length >= LEAST_SHARED &&
    same.length >= shared.length * LEAST_SHARE &&
    actuals.length >= LEAST_SHARED / 2
  );
}

/** What an indicator's years say, in the base of its unit, whatever the notation; one text per figure that is given. */
function figuresOf({ years, unitScale }: Indicator): ReadonlyMap<string, string> {
  const shown = ({ figure, reading }: IndicatorCell): string =>
    figure === undefined ? compareKey(valueText(reading.raw)) : String(withoutBinaryDust(figure * unitScale));
  const figures = new Map<string, string>();
  for (const { fiscalYear, target, actual } of years) {
    for (const [kind, cell] of [["target", target] as const, ["actual", actual] as const])
      if (cell && cell.reading.state !== "blank") figures.set(`${kind} ${String(fiscalYear)}`, shown(cell));
  }
  return figures;
}

function figuresKey(indicator: Indicator): string {
  return JSON.stringify([...figuresOf(indicator)].sort());
}

/** Whether both have a figure in common, and none that is another. */
function agree(one: Indicator, other: Indicator): boolean {
  const others = figuresOf(other);
  const shared = [...figuresOf(one)].filter(([key]) => others.has(key));
  return shared.length > 0 && shared.every(([key, text]) => others.get(key) === text);
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
