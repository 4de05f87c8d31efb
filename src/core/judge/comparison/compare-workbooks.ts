import { valueOf } from "../../values/invariants/defect";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../model/indicator";
import { isGiven } from "../../model/indicator-figures";
import type { AsOfDate } from "../../read/definition/as-of-date";
import type { Settings } from "../../read/definition/settings";
import { toOneLine } from "../../values/notation/one-line";
import { compareKey } from "../../values/notation/normalise";
import { cellKey } from "../../values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../values/workbook/snapshot";
import { callName } from "../checking/figures";
import { isOfClosedYear } from "../findings/closed-year";
import { compareFigures } from "./compare-figures";
import type {
  Comparison,
  NotCompared,
  OtherWorkbook,
  Side,
  TextDifference,
  YearDifference,
} from "./comparison";
import { compareDefinitions } from "./compare-definitions";
import { definitionTexts } from "./definition-texts";
import { indicatorKeys, matchIndicators, type IndicatorPair } from "./match-indicators";

/** The parts of a review that another file is held against. */
export interface ComparedReview {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly IndicatorTable[];
  readonly asOf: AsOfDate;
  readonly settings: Settings;
}

/**
 * The open workbook beside another file: figures, descriptions, definitions and indicators that differ. Indicators are found by
 * what they are called and years by their year, so that a row or a column that was inserted makes no difference.
 */
export function compareWorkbooks(review: ComparedReview, other: OtherWorkbook): Comparison {
  const hiddenHere = review.workbook.sheets.filter(({ visibility }) => visibility !== "visible");
  const here = visibleTables(
    review.tables,
    hiddenHere.map(({ name }) => name),
  );
  const there = visibleTables(other.tables, other.hiddenSheets);
  const indicatorsHere = here.chosen.flatMap(({ indicators }) => indicators);
  const matched = matchIndicators(
    indicatorsHere,
    there.chosen.flatMap(({ indicators }) => indicators),
  );
  const keys = indicatorKeys(indicatorsHere);
  const uncalculated = new Set(other.uncalculated.map(cellKey));
  const pairs = matched.pairs.map((pair) => ({ pair, years: matchYears(pair) }));
  const figures = pairs.map(({ pair, years }) =>
    compareFigures(years.both, {
      pair,
      key: valueOf(keys, pair.here),
      isPublished: (fiscalYear) => fiscalYear === undefined || isOfClosedYear({ fiscalYear }, review),
      uncalculated,
    }),
  );
  const definitions = definitionTexts(review.workbook);
  return {
    fileName: other.fileName,
    figures: figures.flatMap(({ differences }) => differences),
    texts: [
      ...withoutRepeats(
        pairs.flatMap(({ pair, years }) => [...textsOf(pair), ...headingsOf(pair, years.both)]),
      ),
      ...(definitions && other.definitions ? compareDefinitions(definitions, other.definitions) : []),
    ],
    added: matched.onlyThere,
    dropped: matched.onlyHere,
    years: yearDifferences(pairs.map(({ years }) => years)),
    notCompared: [
      ...noTables(here.chosen, "here"),
      ...noTables(there.chosen, "there"),
      ...hiddenSheets(here.hidden, "here"),
      ...hiddenSheets(there.hidden, "there"),
      ...matched.ambiguous.map((one): NotCompared => ({ code: "ambiguous", ...one })),
      ...pairs.flatMap(({ pair, years }) =>
        years.twice.map((fiscalYear): NotCompared => ({
          code: "yearTwice",
          name: callName(pair.here),
          fiscalYear,
        })),
      ),
      ...uncalculatedCells(other),
      ...unreadPlaces(other),
      ...noDefinitions(definitions !== undefined, other.definitions !== undefined),
    ],
    compared: {
      indicators: pairs.length,
      figures: figures.reduce((sum, one) => sum + one.figures, 0),
    },
  };
}

/** As for rates and charts: a hidden sheet with tables is last year's copy put away, unless there are no others. */
function visibleTables(
  tables: readonly IndicatorTable[],
  hiddenSheets: readonly string[],
): { readonly chosen: readonly IndicatorTable[]; readonly hidden: readonly string[] } {
  const visible = tables.filter(({ sheet }) => !hiddenSheets.includes(sheet));
  if (visible.length === 0) return { chosen: tables, hidden: [] };
  const left = tables.filter((table) => !visible.includes(table));
  return { chosen: visible, hidden: [...new Set(left.map(({ sheet }) => sheet))] };
}

interface MatchedYears {
  readonly both: readonly (readonly [here: IndicatorYear, there: IndicatorYear])[];
  readonly onlyHere: readonly IndicatorYear[];
  readonly onlyThere: readonly IndicatorYear[];
  /** Years that a table heads twice: nobody can say which column is meant. */
  readonly twice: readonly number[];
}

function matchYears({ here, there }: IndicatorPair): MatchedYears {
  const [ofHere, ofThere] = [byYear(here), byYear(there)];
  const both: (readonly [IndicatorYear, IndicatorYear])[] = [];
  const [onlyHere, twice]: [IndicatorYear[], number[]] = [[], []];
  for (const [fiscalYear, years] of ofHere) {
    const others = ofThere.get(fiscalYear) ?? [];
    const [[one], [other]] = [years, others];
    if (!one) continue;
    if (!other) onlyHere.push(one);
    else if (years.length > 1 || others.length > 1) twice.push(fiscalYear);
    else both.push([one, other]);
  }
  const onlyThere = [...ofThere].flatMap(([fiscalYear, years]) =>
    ofHere.has(fiscalYear) ? [] : years.slice(0, 1),
  );
  return { both, onlyHere, onlyThere, twice };
}

function byYear({ years }: Indicator): Map<number, IndicatorYear[]> {
  const found = new Map<number, IndicatorYear[]>();
  for (const year of years) found.set(year.fiscalYear, [...(found.get(year.fiscalYear) ?? []), year]);
  return found;
}

/** A year without a figure is a column that waits, and no difference. */
function yearDifferences(matched: readonly MatchedYears[]): YearDifference[] {
  const count = (side: Side, pick: (years: MatchedYears) => readonly IndicatorYear[]): YearDifference[] => {
    const counts = new Map<number, number>();
    for (const { fiscalYear, target, actual } of matched.flatMap((years) => pick(years))) {
      if (!isGiven(target) && !isGiven(actual)) continue;
      counts.set(fiscalYear, (counts.get(fiscalYear) ?? 0) + 1);
    }
    return [...counts]
      .sort(([one], [two]) => one - two)
      .map(([fiscalYear, indicators]) => ({ fiscalYear, side, indicators }));
  };
  return [...count("here", ({ onlyHere }) => onlyHere), ...count("there", ({ onlyThere }) => onlyThere)];
}

function textsOf({ here, there }: IndicatorPair): TextDifference[] {
  const indicator = callName(here);
  const parts = [
    ["name", here.name, there.name, here.labelCell],
    ["mark", here.mark, there.mark, here.labelCell],
    ["section", here.section, there.section, here.labelCell],
    ["unit", here.unit, there.unit, here.labelCell],
    ["description", here.description, there.description, here.descriptionCell ?? here.labelCell],
  ] as const;
  return parts.flatMap(([of, one, two, at]) =>
    compareKey(one) === compareKey(two)
      ? []
      : [{ what: { of }, indicator, at, here: toOneLine(one), there: toOneLine(two) }],
  );
}

/** `R7（2月末現在）` here and `R7` there: the year has been closed. One heading is one difference. */
function headingsOf({ here }: IndicatorPair, years: MatchedYears["both"]): TextDifference[] {
  return years.flatMap(([one, other]): TextDifference[] => {
    const [text, otherText] = [one.heading.asOf?.text ?? "", other.heading.asOf?.text ?? ""];
    if (one.provisional === other.provisional && compareKey(text) === compareKey(otherText)) return [];
    return [
      {
        what: { of: "yearHeading" },
        indicator: here.labelCell.sheet,
        at: one.heading.address,
        here: toOneLine(one.heading.raw),
        there: toOneLine(other.heading.raw),
      },
    ];
  });
}

function withoutRepeats(differences: readonly TextDifference[]): TextDifference[] {
  return [...new Map(differences.map((one) => [JSON.stringify(one), one])).values()];
}

function noTables(tables: readonly IndicatorTable[], side: Side): NotCompared[] {
  return tables.length === 0 ? [{ code: "noTables", side }] : [];
}

function hiddenSheets(sheets: readonly string[], side: Side): NotCompared[] {
  return sheets.map((sheet) => ({ code: "hiddenSheet", side, sheet }));
}

function uncalculatedCells({ uncalculated }: OtherWorkbook): NotCompared[] {
  const [first] = uncalculated;
  return first ? [{ code: "uncalculated", cells: uncalculated.length, first: cellKey(first) }] : [];
}

function unreadPlaces({ unread }: OtherWorkbook): NotCompared[] {
  const [first] = unread;
  return first ? [{ code: "unread", places: unread.length, ...first }] : [];
}

function noDefinitions(here: boolean, there: boolean): NotCompared[] {
  if (here === there) return [];
  return [{ code: "noDefinitions", side: here ? "there" : "here" }];
}
