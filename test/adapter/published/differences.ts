import { label, other, plain, type Difference } from "./difference";
import {
  harmlessCodes,
  readYear,
  type ExpectedIndicator,
  type ExpectedReading,
  type ExpectedYear,
} from "./expected";
import { ledgerDifferences } from "./ledger-differences";
import type { Observed, ObservedIndicator } from "./observed";
import { speaksOf, unreadDifferences } from "./unread-differences";
import { shown, yearDifferences } from "./year-differences";

/** What differs, and whether something was named that could have been read. */
export interface Compared {
  readonly differences: readonly Difference[];
  /** An indicator with figures is named where a fixture allows that, not read. */
  readonly isNamedInstead: boolean;
}

/** A report beside what is right. */
export function compare(expected: ExpectedReading, observed: Observed): Compared {
  const pairs = pairsOf(expected.indicators, observed.indicators);
  return {
    differences: differencesOf(expected, observed, pairs),
    isNamedInstead: pairs.some(([{ orNamed }, seen]) => orNamed !== undefined && orNamed !== "" && !seen),
  };
}

/** Everything in which a report differs from what is right, in a wording that stays while the wording of findings changes. */
function differencesOf(expected: ExpectedReading, observed: Observed, pairs: readonly Pair[]): Difference[] {
  return [
    ...(expected.exit === observed.exit
      ? []
      : [{ kind: "named" as const, text: `exit ${String(observed.exit)}, right ${String(expected.exit)}` }]),
    ...pairs.flatMap(([right, seen]) =>
      seen ? indicatorDifferences(right, seen, observed) : missing(right, observed),
    ),
    ...(observed.indicators.length === 0 || saysSources(observed)
      ? []
      : [other("no direction says its source")]),
    ...observed.indicators
      .filter((seen) => !pairs.some(([, paired]) => paired === seen))
      .map((seen) => ({ kind: "wrong" as const, text: `${label(seen)}: read, but is no indicator` })),
    ...unreadDifferences([...(expected.unread ?? []), ...placesNotRead(pairs)], observed),
    ...codeDifferences(expected, observed),
    ...touched(expected.untouched ?? [], observed),
    ...ledgerDifferences(expected, observed),
  ];
}

type Pair = readonly [ExpectedIndicator, ObservedIndicator | undefined];

/** Indicators of one sheet and name are paired in the order of rows. */
function pairsOf(rights: readonly ExpectedIndicator[], seen: readonly ObservedIndicator[]): Pair[] {
  const left = [...seen];
  return rights.map((right): Pair => {
    const index = left.findIndex(({ sheet, name }) => sheet === right.sheet && isNamed(name, right.name));
    return [right, index < 0 ? undefined : left.splice(index, 1)[0]];
  });
}

/** Whether a mark before the name belongs to it, and how a part is joined to its whole, is the reader's to say. */
function isNamed(seen: string, right: string): boolean {
  const name = bare(seen);
  return right.split("|").some((wanted) => {
    const rest = name.endsWith(bare(wanted)) ? name.slice(0, name.length - bare(wanted).length) : undefined;
    return rest !== undefined && /^(?:KPI)?[\d.]*$/.test(rest);
  });
}

const bare = (name: string): string => plain(name).replaceAll(/[()（）【】・:]/g, "");

/** Where a layout may be read or named, its range if it was not read. */
function placesNotRead(pairs: readonly Pair[]): string[] {
  return pairs.flatMap(([{ sheet, orNamed }, seen]) => (seen || !orNamed ? [] : [`${sheet}!${orNamed}`]));
}

function missing(right: ExpectedIndicator, observed: Observed): Difference[] {
  if (right.orNamed !== undefined) return [];
  const isNamed = observed.notChecked.some((entry) => speaksOf(entry, right.sheet, observed));
  const text = `${label(right)}: not read, ${isNamed ? "named" : "not named"}`;
  return [{ kind: isNamed ? "named" : "wrong", text }];
}

/** A report that gives no source at all is one difference, not one an indicator. */
function saysSources({ indicators }: Observed): boolean {
  return indicators.some(({ directionSource }) => directionSource !== undefined);
}

function indicatorDifferences(
  right: ExpectedIndicator,
  seen: ObservedIndicator,
  observed: Observed,
): Difference[] {
  const [direction, source] = right.direction.split(" ");
  const about = (text: string): Difference => other(`${label(right)}: ${text}`);
  const years = right.years.map(readYear);
  return [
    ...(right.unit === "*" || plain(seen.unit) === plain(right.unit)
      ? []
      : [about(`unit ${quoted(seen.unit)}, right ${right.unit}`)]),
    ...(direction === "*" || seen.direction === direction
      ? []
      : [about(`direction ${seen.direction}, right ${String(direction)}`)]),
    ...(source === undefined || !saysSources(observed) || seen.directionSource === source
      ? []
      : [about(`direction's source ${seen.directionSource ?? "not said"}, right ${source}`)]),
    ...(right.section === undefined || plain(seen.section).endsWith(plain(right.section))
      ? []
      : [about(`section ${quoted(seen.section)}, right ${right.section}`)]),
    ...years.flatMap((year, index) =>
      yearDifferences(right, year, seen, observed, timesBefore(years, index)),
    ),
    ...seen.years
      .filter(({ fiscalYear }) => !years.some((year) => year.fiscalYear === fiscalYear))
      .filter(({ rate, actual }) => rate !== null || actual?.state === "number")
      .map(({ fiscalYear, rate }): Difference => ({
        kind: "wrong",
        text: `${label(right)} ${String(fiscalYear)}: a year that the table has not (rate ${shown(rate)})`,
      })),
  ];
}

const quoted = (text: string): string => (text === "" ? "none" : text);
function codeDifferences({ codes }: ExpectedReading, { findings }: Observed): Difference[] {
  const places = findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
  const count = (wanted: string): number =>
    places.filter((place) => place === wanted || place.startsWith(`${wanted} `)).length;
  return [
    ...(codes?.must ?? []).filter((code) => count(code) === 0).map((code) => other(`${code} is missing`)),
    ...(codes?.mustNot ?? []).filter((code) => count(code) > 0).map((code) => other(`${code} is false`)),
    ...unforeseen(codes, new Set(findings.map(({ code }) => code))).map((code) => other(`${code} is false`)),
    ...Object.entries(codes?.atMost ?? {})
      .filter(([code, most]) => count(code) > most)
      .map(([code, most]) => other(`${code} ${String(count(code))} times, one fact is ${String(most)}`)),
  ];
}

/** Codes found that a fixture neither asks for nor lets stand, but for those that it names as false by themselves. */
function unforeseen(codes: ExpectedReading["codes"], found: ReadonlySet<string>): string[] {
  const { must = [], mustNot = [], may = [] } = codes ?? {};
  const known = new Set([
    ...harmlessCodes,
    ...may,
    ...must.map((wanted) => wanted.split(" ")[0]),
    ...mustNot,
  ]);
  return [...found].filter((code) => !known.has(code)).sort();
}

function touched(untouched: readonly string[], { changes }: Observed): Difference[] {
  return changes
    .map(({ sheet, cell }) => `${sheet}!${cell}`)
    .filter((place) => untouched.includes(place))
    .map((place) => ({ kind: "wrong", text: `${place} is overwritten` }));
}

/** How many of the years in front of one are the same. */
function timesBefore(years: readonly ExpectedYear[], index: number): number {
  return years.slice(0, index).filter(({ fiscalYear }) => fiscalYear === years[index]?.fiscalYear).length;
}
