import { readFigureHeading, type FigureKind } from "./heading-words";

/** A column below a row of years: the word in it, and whether a year stands over it. */
export interface ColumnBelow {
  readonly word: string;
  readonly isUnderYear: boolean;
}

/** The columns of one year: where they begin, and how many they are. */
export interface YearGroup {
  readonly first: number;
  readonly columns: number;
}

/**
 * How unmerged years are shared out over the words below them, where they do not each stand over the first of theirs: `spread` over the
 * groups given, `unclear` where the words can be cut in more ways than one, undefined where each holds from its own column on.
 */
export type YearsOverGroups =
  { readonly kind: "spread"; readonly groups: readonly YearGroup[] } | { readonly kind: "unclear" };

/**
 * Cuts the words below a row of years (目標, 実績, 達成率, 目標, 実績) into one group a year, in which no word comes twice, by the ways in which
 * years are typed: over the first of their columns, over the middle, or over the last. Groups are alike where each has words of the
 * fullest, in its order.
 */
export function yearsOverGroups(columns: readonly ColumnBelow[]): YearsOverGroups | undefined {
  const years = columns.flatMap(({ isUnderYear }, at) => (isUnderYear ? [at] : []));
  const [first, ...others] = years;
  if (first === undefined || others.length === 0) return undefined;
  const words = columns.map(({ word }) => word);
  // One 目標 in front of all the years may be of none of them.
  if (first > 0 && !isLeftOver(words, first)) return undefined;
  const isWhole = (groups: readonly YearGroup[]): boolean =>
    groups.length === years.length && groups.every((group) => isGroup(words, group));
  const fromFirst = groupsFrom([...years, columns.length]);
  const isUsual = first === 0 && isWhole(fromFirst);
  if (isUsual && areAlike(words, fromFirst) && areInOrder(words, fromFirst)) return undefined;
  const overMiddle = centred(words, years);
  if (!overMiddle) return { kind: "unclear" };
  const otherWays = [groupsFrom([0, ...years.map((year) => year + 1)]), ...overMiddle].filter(
    (groups) => endOf(groups) === columns.length,
  );
  const ways = distinct([...(first === 0 ? [fromFirst] : []), ...otherWays].filter(isWhole));
  const alike = ways.filter((groups) => areAlike(words, groups));
  const likely = alike.length > 0 ? alike : ways;
  const sound = likely.filter((groups) => areInOrder(words, groups, BEHIND));
  const [only, ...more] = sound.length > 0 ? sound : likely;
  if (!only) return first > 0 ? { kind: "unclear" } : undefined;
  const all = [only, ...more];
  const ordered = more.length === 0 ? all : all.filter((groups) => areInOrder(words, groups));
  const [best, ...rest] = ordered;
  const mayBeUsual = more.length > 0 && all.some((groups) => isSame(groups, fromFirst));
  if (!best || rest.length > 0 || mayBeUsual) return { kind: "unclear" };
  return isSame(best, fromFirst) ? undefined : { kind: "spread", groups: best };
}

/** A word in front of the first year that comes again below one: 目標 of nobody knows which year. */
function isLeftOver(words: readonly string[], first: number): boolean {
  return words.slice(0, first).some((word) => word !== "" && words.includes(word, first));
}

function groupsFrom(bounds: readonly number[]): YearGroup[] {
  return bounds.slice(0, -1).map((first, at) => ({ first, columns: (bounds[at + 1] ?? first) - first }));
}

function endOf(groups: readonly YearGroup[]): number {
  const last = groups.at(-1);
  return last ? last.first + last.columns : 0;
}

/** Where more cuts are open than that, each year more than doubles them. */
const MOST_CUTS = 200;

/**
 * All cuts in which each year is over the middle of its columns, of an even number of them over either of the two, and no
 * word comes twice; undefined where they are too many to be told apart.
 */
function centred(words: readonly string[], years: readonly number[]): YearGroup[][] | undefined {
  let open: YearGroup[][] = [[]];
  for (const [at, year] of years.entries()) {
    const next = years[at + 1] ?? words.length;
    open = open.flatMap((groups) => {
      const first = endOf(groups);
      return [0, 1, 2].flatMap((more) => {
        const group = { first, columns: 2 * (year - first) + more };
        const isOver = first <= year && endOf([group]) > year && endOf([group]) <= next;
        return isOver && isGroup(words, group) ? [[...groups, group]] : [];
      });
    });
    if (open.length > MOST_CUTS) return undefined;
  }
  return open;
}

/** No word twice, and one that heads figures; a blank one is at its end, below the year itself. */
function isGroup(words: readonly string[], { first, columns }: YearGroup): boolean {
  const own = words.slice(first, first + columns);
  const isBlankInside = own.slice(0, -1).includes("");
  return !isBlankInside && new Set(own).size === own.length && own.some((word) => kindOf(word) !== undefined);
}

/** What the words say, whatever note is behind them: 実績（R7.2末） is 実績. */
function wordsOf(words: readonly string[], { first, columns }: YearGroup): string[] {
  const said = words.slice(first, first + columns).filter((word) => word !== "");
  return said.map((word) => {
    const kind = kindOf(word);
    return kind === undefined || kind === "other" ? word : kind;
  });
}

function areAlike(words: readonly string[], groups: readonly YearGroup[]): boolean {
  const all = groups.map((group) => wordsOf(words, group));
  const fullest = all.reduce((most, own) => (own.length > most.length ? own : most), []);
  return all.every((own) => {
    const places = own.map((word) => fullest.indexOf(word));
    return places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1));
  });
}

/** 達成率, 評価 and words that nobody knows are behind 目標 and 実績. */
const BEHIND: readonly (readonly unknown[])[] = [["target", "actual"]];
/** 目標 before 実績, as nearly all have it. */
const ORDER: readonly (readonly unknown[])[] = [["target"], ["actual"]];

function areInOrder(
  words: readonly string[],
  groups: readonly YearGroup[],
  order: readonly (readonly unknown[])[] = ORDER,
): boolean {
  return groups.every((group) => {
    const own = words.slice(group.first, group.first + group.columns).filter((word) => word !== "");
    const places = own.map((word) => {
      const place = order.findIndex((kinds) => kinds.includes(kindOf(word)));
      return place < 0 ? order.length : place;
    });
    return places.every((place, at) => place >= (places[at - 1] ?? 0));
  });
}

function kindOf(word: string): FigureKind | undefined {
  return readFigureHeading(word)?.kind;
}

function isSame(one: readonly YearGroup[], other: readonly YearGroup[]): boolean {
  return one.length === other.length && one.every(({ first }, at) => first === other[at]?.first);
}

function distinct(ways: readonly (readonly YearGroup[])[]): (readonly YearGroup[])[] {
  return ways.filter((way, at) => ways.findIndex((other) => isSame(way, other)) === at);
}
