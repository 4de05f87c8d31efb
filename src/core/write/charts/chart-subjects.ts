import { assessmentRule, type AssessmentRule, type DefinitionOf } from "../../model/assessment-rule";
import { achievementRate } from "../../judge/achievement/achievement-rate";
import { partOfYear } from "../../judge/achievement/part-of-year";
import type { PartOfYear } from "../../plan/grade-words";
import { latestReportedOrLastYear } from "../../judge/achievement/latest-year";
import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { Indicator, IndicatorTable, IndicatorYear } from "../../model/indicator";
import { figureOf } from "../../model/indicator-figures";
import { chartLines, type ChartLine } from "./chart-lines";
import { normaliseLine } from "../../values/notation/normalise";
import { valueOf } from "../../values/invariants/defect";

/** How the names of the add-in's charts begin. */
export const CHART_NAME_PREFIX = "KPI-";

/** One indicator that is charted. */
export interface ChartSubject {
  readonly indicator: Indicator;
  /** `KPI-1-①`: what its chart is called when it is first drawn, unless that name is used. */
  readonly usualName: string;
  /** `① 住民ワーカー登録者数（延べ）【人】`; with its section in front where another has the same. */
  readonly title: string;
  readonly years: readonly IndicatorYear[];
  /** The same years with the gap of a series break. */
  readonly lines: readonly ChartLine[];
  /** The year that its summary speaks of. */
  readonly latest: IndicatorYear | undefined;
  /** The first year of the series as it is counted now; undefined where it never broke within these years. */
  readonly breakYear: FiscalYear | undefined;
  /** How its rates are calculated. */
  readonly rule: AssessmentRule;
  /** Some year has a rate: without one a line and its axis would say nothing. */
  readonly hasRates: boolean;
  /** The part of the year that `latest` is graded by; undefined where it is graded by its whole target. */
  readonly part: PartOfYear | undefined;
}

/** Every indicator with a figure, in the order of the tables. Pauses after each table. */
export function* chartSubjectSteps(
  tables: readonly IndicatorTable[],
  definitionOf: DefinitionOf,
  startMonth = 4,
): Generator<undefined, ChartSubject[]> {
  const subjects: ChartSubject[] = [];
  for (const table of tables) {
    subjects.push(...subjectsOf(table, definitionOf, startMonth));
    yield;
  }
  return toldApart(subjects);
}

/**
 * Charts of one title with the section in front where that tells them apart. A sheet's name does not: sheets are copied
 * and renamed, and a chart is to keep its title then.
 */
function toldApart(subjects: readonly ChartSubject[]): ChartSubject[] {
  const sections = new Map<string, Set<string>>();
  const keyOf = ({ title }: ChartSubject): string => normaliseLine(title);
  for (const subject of subjects) {
    const ofTitle = sections.get(keyOf(subject)) ?? new Set();
    sections.set(keyOf(subject), ofTitle.add(sectionOf(subject.indicator)));
  }
  return subjects.map((subject) => {
    const section = sectionOf(subject.indicator);
    const isAlone = valueOf(sections, keyOf(subject)).size === 1;
    return isAlone || section === "" ? subject : { ...subject, title: `${section}：${subject.title}` };
  });
}

function sectionOf({ section }: Indicator): string {
  return section.replace(/\s+/g, " ").trim();
}

function subjectsOf(table: IndicatorTable, definitionOf: DefinitionOf, startMonth: number): ChartSubject[] {
  const latest = latestReportedOrLastYear(table);
  return table.indicators.flatMap((indicator, index): ChartSubject[] => {
    if (!isCharted(indicator)) return [];
    const mark = indicator.mark === "" ? String(index + 1) : indicator.mark;
    const definition = definitionOf(indicator);
    const rule = assessmentRule(indicator, definition);
    const breakYear = breakWithin(indicator, definition?.seriesBreak?.fiscalYear);
    const summed =
      indicator.years.filter(({ fiscalYear }) => fiscalYear === latest).at(-1) ?? indicator.years.at(-1);
    return [
      {
        indicator,
        usualName: `${CHART_NAME_PREFIX}${String(indicator.sectionNumber)}-${mark}`,
        title: chartTitle(indicator),
        years: indicator.years,
        lines: chartLines(indicator.years, breakYear),
        latest: summed,
        breakYear,
        rule,
        hasRates: indicator.years.some((year) => plottedRate(year, rule) !== undefined),
        part: summed && partOfYear(indicator, summed, rule, startMonth),
      },
    ];
  });
}

/** Whether there is something to chart: some year has a figure. */
export function isCharted({ years }: Indicator): boolean {
  return years.some(hasFigure);
}

function hasFigure({ target, actual }: IndicatorYear): boolean {
  return figureOf(target) !== undefined || figureOf(actual) !== undefined;
}

/**
 * A year's point of the line of rates, a ratio: by the year's own target, as the block calculates it. What is on the way to a
 * later year's is no point of this line.
 */
export function plottedRate(year: IndicatorYear, rule: AssessmentRule): number | undefined {
  const [target, actual] = [figureOf(year.target), figureOf(year.actual)];
  return target === undefined || actual === undefined ? undefined : achievementRate(target, actual, rule);
}

/** The label as written, on one line (keeping its own kind of brackets), with mark and unit where it lacks them. */
export function chartTitle({ mark, label, name, unit }: Indicator): string {
  const text = label.trim() === "" ? name : label.replace(/\s+/g, " ").trim();
  const marked = mark === "" || text.startsWith(mark) ? text : `${mark} ${text}`;
  const namesUnit = unit === "" || normaliseLine(marked.replace(name, "")).includes(normaliseLine(unit));
  return namesUnit ? marked : `${marked}【${unit}】`;
}

/** A break at or before the first year, or after the last, cuts nothing. */
function breakWithin({ years }: Indicator, year: FiscalYear | undefined): FiscalYear | undefined {
  if (year === undefined) return undefined;
  const before = years.some(({ fiscalYear }) => fiscalYear < year);
  return before && years.some(({ fiscalYear }) => fiscalYear >= year) ? year : undefined;
}
