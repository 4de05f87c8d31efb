import { stateOfDoubt } from "../../model/figure-doubt";
import { figureOf, isGiven } from "../../model/indicator-figures";
import type { IndicatorYear } from "../../model/indicator";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import { quoteText } from "../../plan/formula-text";
import type { CellContent } from "../../values/workbook/cell-value";
import { asOfLabel, yearLabel } from "../rates/year-label";

/** A place along a chart: a year, or the gap between the years before a series break and those from it on. */
export type ChartLine = { readonly kind: "year"; readonly year: IndicatorYear } | { readonly kind: "break" };

/** Short lines: below a chart there is room for two characters a year, and programs turn labels on their side that have less. */
const BREAK_LABEL = "数え\n方の\n変更";
const NO_FIGURE_LABEL = ["数値", "なし"] as const;
/** Of 25件 where the target is of 人: there is a figure, but none that could be drawn beside it. */
const OTHER_UNIT_LABEL = ["単位", "違い"] as const;
/** Of a figure that may be of either unit of its row. */
const DOUBTED_LABEL = ["単位", "不明"] as const;
/** Of one of two figures of the same year. */
const TWICE_LABEL = ["年度", "重複"] as const;
/** More years than this leave no room for four characters beside one another. */
const MOST_YEARS_WITH_ROOM = 6;

/** What the labels of a chart go by: its latest year, and how many places there are. */
interface LabelledSubject {
  readonly latest: IndicatorYear | undefined;
  readonly lines: readonly ChartLine[];
}

/** The places along a chart, from left to right. */
export function chartLines(years: readonly IndicatorYear[], breakYear: FiscalYear | undefined): ChartLine[] {
  return years.flatMap((year, index): ChartLine[] => {
    const before = years[index - 1];
    const isBreak =
      breakYear !== undefined &&
      before !== undefined &&
      before.fiscalYear < breakYear &&
      year.fiscalYear >= breakYear;
    return [...(isBreak ? [{ kind: "break" } as const] : []), { kind: "year", year }];
  });
}

/**
 * What is below a place: `R7⏎2月末`, or `R7⏎数値なし` (単位違い, 単位不明) while `actual`, the cell that is plotted, holds no
 * number. A year that is yet to come has none, and nobody has to be told so.
 */
export function lineLabel(subject: LabelledSubject, line: ChartLine, actual: string): CellContent {
  if (line.kind === "break") return BREAK_LABEL;
  const label = categoryLabel(line.year);
  const { latest, lines } = subject;
  if (latest && line.year.fiscalYear > latest.fiscalYear && !isGiven(line.year.actual)) return label;
  const parts = withoutFigureLabel(line.year);
  const words = lines.length > MOST_YEARS_WITH_ROOM ? parts : [parts.join("")];
  const said = (texts: readonly string[]): string => texts.map(quoteText).join("&CHAR(10)&");
  const without = said([yearLabel(line.year.heading), ...words]);
  return { formula: `=IF(ISNUMBER(${actual}),${said(label.split("\n"))},${without})` };
}

function withoutFigureLabel({ actual }: IndicatorYear): readonly string[] {
  const state = actual?.doubt && figureOf(actual) === undefined ? stateOfDoubt(actual.doubt) : "notANumber";
  if (state !== "unitsDiffer") return state === "yearTwice" ? TWICE_LABEL : NO_FIGURE_LABEL;
  return actual?.doubt === "otherUnit" ? OTHER_UNIT_LABEL : DOUBTED_LABEL;
}

/** How many lines of text a place's label takes. */
export function labelLines(line: ChartLine): number {
  if (line.kind === "break") return BREAK_LABEL.split("\n").length;
  const isMissing = figureOf(line.year.actual) === undefined;
  return isMissing ? 1 + NO_FIGURE_LABEL.length : categoryLabel(line.year).split("\n").length;
}

function categoryLabel(year: IndicatorYear): string {
  const label = yearLabel(year.heading);
  return year.provisional && year.heading.asOf ? `${label}\n${asOfLabel(year.heading.asOf)}` : label;
}
