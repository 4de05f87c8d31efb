import type { AssessmentContext } from "../core/achievement/assess-year";
import { assessmentRule, type DefinitionOf } from "../core/achievement/assessment-rule";
import { NAGANO_SCHEME, type GradeScheme } from "../core/achievement/grade-scheme";
import type { CalendarDate } from "../core/calendar/calendar-date";
import { fiscalYearOf, monthsElapsed } from "../core/calendar/fiscal-year";
import { definitionFor } from "../core/definition/definition-for";
import type { IndicatorDefinition } from "../core/definition/indicator-definition";
import { readDefinitions } from "../core/definition/read-definitions";
import { readSettings } from "../core/definition/settings";
import type { Indicator, IndicatorYear } from "../core/indicator/indicator";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";

/** How a workbook wants its indicators judged: what its 指標定義 and 設定 say, the defaults where it has none. */
export interface Judging {
  readonly scheme: GradeScheme;
  /** 指標定義; undefined where the workbook has none, which is not the same as an empty one. */
  readonly definitions: readonly IndicatorDefinition[] | undefined;
  readonly definitionOf: DefinitionOf;
  /** The fiscal year's first month. */
  readonly startMonth: number;
  /** 基準日, where a person or 設定 named one. */
  readonly asOf: CalendarDate | undefined;
}

/** Reads how a workbook is judged; `asOf` is a 基準日 that comes before the one of 設定. */
export function readJudging(workbook: WorkbookSnapshot, asOf: CalendarDate | undefined): Judging {
  const { settings } = readSettings(workbook);
  const { exists, definitions } = readDefinitions(workbook, [], settings.startMonth);
  return {
    scheme: settings.gradeScheme ?? NAGANO_SCHEME,
    definitions: exists ? definitions : undefined,
    definitionOf: (indicator) => definitionFor(indicator, definitions),
    startMonth: settings.startMonth,
    asOf: asOf ?? settings.asOf,
  };
}

/**
 * The context in which a year is assessed. A provisional year counts to the month that its own heading names, as that is
 * what the figure was counted to; 基準日 stands in where the heading names none (見込) and falls in the year.
 */
export function assessmentContext(
  indicator: Indicator,
  year: IndicatorYear,
  judging: Judging,
): AssessmentContext {
  const { asOf, startMonth } = judging;
  const rule = assessmentRule(indicator, judging.definitionOf(indicator));
  const counted =
    asOf && fiscalYearOf(asOf, startMonth) === year.fiscalYear && year.heading.asOf?.month === undefined;
  return {
    rule,
    startMonth,
    ...(counted ? { monthsElapsed: monthsElapsed(year.fiscalYear, asOf, startMonth) } : {}),
  };
}
