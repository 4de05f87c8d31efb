import type { AssessmentContext } from "./assess-year";
import { assessmentRule, type DefinitionOf } from "../../model/assessment-rule";
import { NAGANO_SCHEME, type GradeScheme } from "../../model/grade-scheme";
import { definitionFor } from "../../model/definition-for";
import type { Indicator } from "../../model/indicator";
import type { AsOfDate } from "../../read/definition/as-of-date";
import type { DefinitionsRead } from "../../read/definition/read-definitions";
import type { Settings } from "../../read/definition/settings";

/** How a workbook wants its indicators judged: what its 指標定義 and 設定 say, the defaults where it has none. */
export interface Judging {
  readonly scheme: GradeScheme;
  readonly definitionOf: DefinitionOf;
  /** The fiscal year's first month. */
  readonly startMonth: number;
}

/** The parts of a review that say how indicators are judged. */
interface JudgingSources {
  readonly settings: Settings;
  readonly definitions: DefinitionsRead;
}

/** What is needed to judge a year: how, and as of which day. */
export interface YearJudging extends JudgingSources {
  readonly asOf: AsOfDate;
}

export function judgingOf({ settings, definitions }: JudgingSources): Judging {
  return {
    scheme: settings.gradeScheme ?? NAGANO_SCHEME,
    definitionOf: (indicator) => definitionFor(indicator, definitions.definitions),
    startMonth: settings.startMonth,
  };
}

/** The context in which an indicator's years are assessed. */
export function assessmentContext(indicator: Indicator, review: YearJudging): AssessmentContext {
  return {
    rule: assessmentRule(indicator, judgingOf(review).definitionOf(indicator)),
    startMonth: review.settings.startMonth,
  };
}
