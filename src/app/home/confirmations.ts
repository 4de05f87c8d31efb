import { assessIn, assessUnder, type AnswerText } from "../../core/judge/achievement/assess-in";
import { isJudgedAlike, type Assessment } from "../../core/judge/achievement/assessment";
import {
  targetYearQuestions,
  type TargetYearQuestion,
} from "../../core/judge/checking/target-year-questions";
import { withTargetAt } from "../../core/model/target-of-no-year";
import { accrualQuestion } from "../../core/judge/checking/accrual-questions";
import { targetSpanQuestion } from "../../core/judge/checking/target-span-questions";
import { methodQuestion } from "../../core/judge/checking/method-questions";
import type { Direction, Indicator, IndicatorYear } from "../../core/model/indicator";
import type { KnownAccrual } from "../../core/model/known-accrual";
import type { Choice, DefinitionAnswer, QuestionSubject, Sign } from "../../core/model/understanding";
import type { Review } from "../../core/review";
import type { FiscalYear } from "../../core/values/calendar/fiscal-year";

/** What a year comes to by an answer. */
export interface AnswerEffect {
  readonly fiscalYear: FiscalYear;
  readonly assessment: Assessment;
}

/** One of the answers that a person may give. */
export interface AnswerOption {
  /** A word, or the year of a target, the first where it is of several. */
  readonly choice: Choice | FiscalYear;
  readonly answer: DefinitionAnswer;
  /** In the order of years; judged when it is shown, as there may be thousands of indicators. None where no year has figures. */
  readonly effects: () => readonly AnswerEffect[];
}

/** A reading of an indicator that nobody has stated, with the signs that it rests on and the answers to choose from. */
export interface Confirmation {
  readonly subject: QuestionSubject;
  /** It is whether years are added up against a target of all of them. */
  readonly isOfSum?: true;
  readonly indicator: Indicator;
  /** Undefined where it is not known: a person has to say. */
  readonly read: Direction | KnownAccrual | FiscalYear | undefined;
  readonly signs: readonly Sign[];
  readonly options: readonly AnswerOption[];
  /** The year whose target it is that may be for other years too. */
  readonly end?: IndicatorYear;
  /** Only of a question that one answer answers for several rows. */
  readonly together?: Together;
}

/** The rows of a table whose targets are of one year, `indicator` being the first of them. */
export interface Together {
  readonly count: number;
  /** The latest year that something was reached in. */
  readonly latest: FiscalYear;
  /** What each row comes to if its target is of that year. */
  readonly underLatest: () => readonly Assessment[];
}

export interface Confirmations {
  /** Those to be asked first, then those that rest on signs. */
  readonly listed: readonly Confirmation[];
  /** The usual direction was taken for these, as nothing speaks of it. */
  readonly assumed: readonly Confirmation[];
}

/**
 * Everything of the indicators that a person may be asked to confirm: the direction where it is not
 * stated, where a grade depends on it, whether a figure of a part of the year grows through the year, whether the way from
 * the base is the rate where the target is zero or below, of which year targets are that name none, and for which years one at
 * the end is.
 */
export function confirmations(review: Review): Confirmations {
  const indicators = review.tables.flatMap((table) => table.indicators);
  const directions = indicators
    .filter(({ understanding }) => understanding.direction.source !== "stated")
    .map((indicator) => directionOf(indicator, review));
  const accruals = indicators.flatMap((indicator) => accrualOf(indicator, review) ?? []);
  const assumed = directions.filter(({ read, signs }) => read !== undefined && signs.length === 0);
  const methods = indicators.flatMap((indicator) => methodOf(indicator, review) ?? []);
  const targetSpans = indicators.flatMap((indicator) => targetSpanOf(indicator, review) ?? []);
  const targetYears = targetYearQuestions(review.tables)
    .filter(({ answers }) => answers.length > 0)
    .map((one) => targetYearOf(one, review));
  const listed = [
    ...targetYears,
    ...directions.filter((one) => !assumed.includes(one)),
    ...methods,
    ...targetSpans,
    ...accruals,
  ];
  return {
    listed: [...listed.filter(({ read }) => read === undefined), ...listed.filter(({ read }) => read)],
    assumed,
  };
}

const DIRECTIONS = ["lower", "higher"] as const satisfies readonly Direction[];
const ACCRUALS = ["growing", "standing"] as const satisfies readonly KnownAccrual[];

function directionOf(indicator: Indicator, review: Review): Confirmation {
  const { direction, labelCell: at, understanding } = indicator;
  return {
    subject: "direction",
    indicator,
    read: direction === "unknown" ? undefined : direction,
    signs: understanding.direction.signs,
    options: DIRECTIONS.map((choice): AnswerOption => {
      const answer = { direction: choice };
      return { choice, answer: { at, ...answer }, effects: () => effectsOf(answer, indicator, review) };
    }),
  };
}

/** The years that an answer judges otherwise than they are now, and always the last one with figures. */
function effectsOf(answer: AnswerText, indicator: Indicator, review: Review): readonly AnswerEffect[] {
  const judged = indicator.years.flatMap((year) => {
    const assessment = assessUnder(answer, indicator, year, review);
    const isChanged = !isJudgedAlike(assessIn(indicator, year, review), assessment);
    return hasFigures(assessment.state) ? [{ fiscalYear: year.fiscalYear, assessment, isChanged }] : [];
  });
  return judged.filter((one) => one.isChanged || one === judged.at(-1));
}

function hasFigures(state: Assessment["state"]): boolean {
  return state === "assessed" || state === "reached" || state === "blocked";
}

function accrualOf(indicator: Indicator, review: Review): Confirmation | undefined {
  const question = accrualQuestion(indicator, review);
  if (!question) return undefined;
  const { isOpen } = question;
  const { accrual, labelCell: at, understanding } = indicator;
  return {
    subject: "accrual",
    indicator,
    read: isOpen || accrual === "unknown" ? undefined : accrual,
    signs: understanding.accrual?.signs ?? [],
    ...(question.isOfSum && { isOfSum: true }),
    options: ACCRUALS.map((choice): AnswerOption => {
      const answer = { accrual: choice };
      return { choice, answer: { at, ...answer }, effects: () => effectsOf(answer, indicator, review) };
    }),
  };
}

function targetYearOf(question: TargetYearQuestion, review: Review): Confirmation {
  const { indicators, latest, read, signs, answers } = question;
  return {
    subject: "targetYear",
    indicator: indicators[0],
    read,
    signs,
    options: answers.map((answer) => ({ choice: answer.targetYear, answer, effects: () => [] })),
    together: {
      count: indicators.length,
      latest,
      underLatest: () =>
        indicators.flatMap((indicator) => {
          const answered = withTargetAt(indicator, latest);
          const year = answered.years.find(({ fiscalYear }) => fiscalYear === latest);
          return year ? [assessIn(answered, year, review)] : [];
        }),
    },
  };
}

function targetSpanOf(indicator: Indicator, review: Review): Confirmation | undefined {
  const question = targetSpanQuestion(indicator, review);
  if (!question) return undefined;
  const { end, latest, options, signs } = question;
  return {
    subject: "targetSpan",
    indicator,
    end,
    read: signs.length > 0 ? end.fiscalYear : undefined,
    signs,
    options: options.map(({ answer, assessment }): AnswerOption => {
      const choice = "accrual" in answer ? answer.accrual : answer.targetSpan.from;
      const { fiscalYear } = latest;
      return { choice, answer, effects: () => [{ fiscalYear, assessment: assessment() }] };
    }),
  };
}

const METHODS = ["progressFromBase", "ratio"] as const;

/** Only where there is a way from the base: otherwise nothing that a person could choose gives a rate. */
function methodOf(indicator: Indicator, review: Review): Confirmation | undefined {
  const question = methodQuestion(indicator, review);
  if (question?.way !== "way") return undefined;
  return {
    subject: "method",
    indicator,
    read: undefined,
    signs: [],
    options: METHODS.map((choice): AnswerOption => {
      const answer = { assessment: choice };
      const at = indicator.labelCell;
      return { choice, answer: { at, ...answer }, effects: () => effectsOf(answer, indicator, review) };
    }),
  };
}
