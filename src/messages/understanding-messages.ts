import type { BareYears } from "../core/model/bare-years";
import type { Choice, QuestionSubject, Sign } from "../core/model/understanding";

/** How a table was understood: the signs, and the list in which a person confirms them. */
export interface UnderstandingMessages {
  /** What a reading rests on, as part of a sentence. */
  readonly sign: (sign: Sign) => string;
  readonly signs: (signs: readonly Sign[]) => string;
  /** Between two sentences of one line. */
  readonly between: string;
  /** What is asked where nobody knows which way is better. */
  readonly question: (signs: readonly Sign[]) => string;
  /** What is asked where a grade depends on whether a figure grows through the year. */
  readonly accrualQuestion: string;
  /** What is asked where the target is zero or below. */
  readonly methodQuestion: string;
  /** What is asked where nobody knows whether years are added up against a target of all of them. */
  readonly sumQuestion: string;
  /** What is asked where nothing says of which year targets are. */
  readonly targetYearQuestion: string;
  /** What is asked where the target at the end may be for its year or for all of them. */
  readonly targetSpanQuestion: (end: string) => string;
  /** The answers to it: that year alone, those years together. */
  readonly targetAlone: (year: string) => string;
  readonly targetTogether: (years: string) => string;
  readonly targetSpanLabel: (name: string, answer: string) => string;
  /** The targets that one answer is for: those of so many rows, the first of which is named. */
  readonly targetsOf: (name: string, rows: number) => string;
  /** The answer that targets are of a year, and that they are of the year of the latest actual. */
  readonly targetYear: (year: string) => string;
  readonly targetOfThisYear: (year: string) => string;
  readonly targetYearLabel: (about: string, year: string) => string;
  readonly chooseTargetYear: string;
  readonly takeTargetYear: string;
  /** How many rows get which grade if their targets are of the year; and what they are if they are of a later one. */
  readonly gradesUnder: (
    year: string,
    grades: readonly { readonly word: string; readonly rows: number }[],
  ) => string;
  readonly underLaterYear: (year: string) => string;
  /** The answers, short enough for buttons beside each other. */
  readonly answer: Readonly<Record<Choice, string>>;
  readonly answerLabel: (name: string, choice: Choice) => string;
  /** The answer that records with these statuses are not to be counted. */
  readonly leaveOut: (statuses: readonly string[]) => string;
  readonly leaveOutLabel: (about: string, statuses: readonly string[]) => string;
  /** What a year's rate and grade are under an answer: texts that are ready to be shown. */
  readonly effect: (year: string, rate: string | undefined, grade: string) => string;
  /** Years of a sheet that nothing tells: what is asked of its headings without an era or without a year, and the answers. */
  readonly sheetYears: {
    readonly heading: (sheets: number) => string;
    readonly withoutEra: (sheet: string, heading: string) => string;
    readonly withoutYear: (sheet: string, heading: string) => string;
    /** A number without an era (4 of 4年度) as it is so. */
    readonly answer: (years: BareYears, number: number, fiscalYear: number) => string;
    readonly answerLabel: (sheet: string, answer: string) => string;
    readonly hint: string;
  };
  readonly heading: (open: number, all: number) => string;
  readonly lead: string;
  /** What waits for answers: rates and grades, or grades alone. */
  readonly stillOpen: (open: Readonly<Record<QuestionSubject, number>>) => string;
  readonly choiceLabel: (name: string, subject: QuestionSubject) => string;
  /** The indicators of which nothing in the table speaks; `alone` where there are no others. */
  readonly assumedRest: (count: number, alone: boolean) => string;
  readonly confirmAll: string;
  readonly confirmHint: string;
  readonly confirmHintOpen: string;
}
