import { accrualQuestion } from "../../core/judge/checking/accrual-questions";
import { awaitsTargetYear } from "../../core/judge/checking/target-year-questions";
import { targetSpanQuestion } from "../../core/judge/checking/target-span-questions";
import { methodQuestion } from "../../core/judge/checking/method-questions";
import type { Indicator } from "../../core/model/indicator";
import type { QuestionSubject } from "../../core/model/understanding";
import type { Review } from "../../core/review";
import { RUN_ALL, type PlanCommand } from "../plan-commands";
import { bareYearsQuestions } from "./bare-years-questions";
import { sheetYearQuestions } from "./sheet-year-questions";
import type { WorkStep } from "./work-steps";

/**
 * What the indicators that wait for an answer are asked: which way is better, whether the figure grows through the year, how it is
 * judged, or several of these.
 */
export type OpenSubject = QuestionSubject | "several";

/**
 * The one thing to do next: make a table to try (none was found), have papers made of a programme table that is all there is, answer what only a person can say, say which lists are ledgers where actual figures are blank, take off the protection that keeps all rates out, have written what
 * would be written, look at what must be mended, have papers made again that are out of date, or nothing.
 */
export type NextAction =
  | { readonly kind: "trySample" }
  /** No indicators, but a programme table, of which papers have never been made. */
  | { readonly kind: "print" }
  /** `asks`: which questions are open; a direction, a method or the years of a target keep the rate back, an accrual or the year of a target only the grade. */
  | { readonly kind: "answer"; readonly indicators: number; readonly asks: OpenSubject }
  /** Lists that may be ledgers (their sheets) wait for an answer, and actual figures are blank that they may have. */
  | { readonly kind: "decideLedgers"; readonly sheets: readonly string[] }
  /** On so many sheets nothing tells which years the headings mean. */
  | { readonly kind: "answerYears"; readonly sheets: number }
  /** Nothing can be rated, as this sheet is protected. */
  | { readonly kind: "unprotect"; readonly sheet: string }
  /** `pending`: which of the commands have something to write. */
  | { readonly kind: "runAll"; readonly pending: readonly PlanCommand[] }
  /** The papers that somebody has had made say something else than the tables and ledgers do now. */
  | { readonly kind: "printAgain" }
  | { readonly kind: "mend"; readonly errors: number }
  | { readonly kind: "nothing" };

/** What comes first of all that is to be done, over the steps of the same review. */
export function nextAction(review: Review, steps: readonly WorkStep[]): NextAction {
  const sheets = bareYearsQuestions(review).length + sheetYearQuestions(review).length;
  if (sheets > 0 && review.tables.length === 0) return { kind: "answerYears", sheets };
  if (review.tables.length === 0 && review.programmeTables.length === 0) return { kind: "trySample" };
  const open = openQuestions(review);
  if (open) return { kind: "answer", ...open };
  const undecided = undecidedLedgers(review);
  if (undecided.length > 0 && review.findings.some(({ code }) => code === "cell/blank-actual"))
    return { kind: "decideLedgers", sheets: undecided };
  const locked = protectedSheet(steps);
  if (locked !== undefined) return { kind: "unprotect", sheet: locked };
  const pending = RUN_ALL.filter((command) =>
    steps.some(({ name, state }) => name === command && (state === "waiting" || state === "stale")),
  );
  if (pending.length > 0) return { kind: "runAll", pending };
  if (sheets > 0) return { kind: "answerYears", sheets };
  const errors = review.findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return { kind: "mend", errors };
  const paper = steps.find(({ name }) => name === "paper")?.state;
  if (paper === "stale") return { kind: "printAgain" };
  // With indicators papers are one thing among others; how far they have come may not be known yet.
  const isAllThereIs = review.tables.length === 0 && (paper === undefined || paper === "waiting");
  return { kind: isAllThereIs ? "print" : "nothing" };
}

function protectedSheet(steps: readonly WorkStep[]): string | undefined {
  const rates = steps.find(({ name }) => name === "rates")?.reason;
  return rates?.code === "refused" && rates.refusal.code === "protected" ? rates.refusal.sheet : undefined;
}

/** The sheets of the lists that nobody has called a ledger, or none, yet. */
export function undecidedLedgers({ ledgerAgreement }: Review): readonly string[] {
  return ledgerAgreement.undecided.flatMap(({ ledgers }) => ledgers.map(({ sheet }) => sheet));
}

function openQuestions(
  review: Review,
): { readonly indicators: number; readonly asks: OpenSubject } | undefined {
  const asked = review.tables
    .flatMap(({ indicators }) => indicators)
    .map((indicator) => questionsOf(indicator, review))
    .filter((questions) => questions.length > 0);
  const [first, ...others] = new Set(asked.flat());
  if (first === undefined) return undefined;
  return { indicators: asked.length, asks: others.length > 0 ? "several" : first };
}

/** In the order in which they are named. */
const SUBJECTS = ["direction", "method", "targetYear", "targetSpan", "accrual"] as const;

function questionsOf(indicator: Indicator, review: Review): QuestionSubject[] {
  const isOpen = {
    direction: indicator.direction === "unknown",
    method: methodQuestion(indicator, review)?.way === "way",
    targetYear: awaitsTargetYear(indicator),
    targetSpan: targetSpanQuestion(indicator, review)?.signs.length === 0,
    accrual: accrualQuestion(indicator, review)?.isOpen === true,
  };
  return SUBJECTS.filter((subject) => isOpen[subject]);
}
