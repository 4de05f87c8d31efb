import type { Plan } from "../core/plan/plan";
import type { Review } from "../core/review";
import { planAcknowledge } from "../core/write/answers/acknowledge-finding";
import { planAdopt } from "../core/write/answers/plan-adopt";
import { planSheetYears } from "../core/write/answers/plan-sheet-years";
import { planDefinitionAnswers } from "../core/write/answers/plan-definition-answers";
import { planLedgerAnswer } from "../core/write/answers/plan-ledger-answer";
import { planSettings } from "../core/write/answers/plan-settings";
import { planMends } from "../core/write/mends/plan-mends";
import { planRateRows } from "../core/write/rates/rate-rows";
import { planEvidenceSheet } from "../core/write/recount/plan-evidence-sheet";
import { planSpendingSheet } from "../core/write/recount/plan-spending-sheet";
import { planSample } from "../core/write/sheets/plan-sample";
import { recordsOf } from "./counting";
import { findingNamed, findingsNamed } from "./finding-name";
import type { PlanRequest, RequestKind } from "./plan-request";
import { recountedAt, spendingAt } from "./recounted-cell";

/** What a person asks for at one place, or answers: the pane needs none of it to show the workbook and run the commands. */
export type AnswerKind = Exclude<RequestKind, "commands" | "takeOver">;

/** How the plan of each is made; undefined where the figure or the finding that it is about is gone. */
const ANSWER_PLANS: {
  readonly [Kind in AnswerKind]: (request: PlanRequest<Kind>, review: Review) => Plan | undefined;
} = {
  rateRows: (_request, { workbook, tables }) => planRateRows(workbook, tables),
  evidence: ({ cell }, review) => {
    const { workbook } = review;
    const actual = recountedAt(review, cell);
    if (actual)
      return planEvidenceSheet(workbook, actual.definition, actual.recounted, recordsOf(actual, review));
    const spending = spendingAt(review, cell);
    return spending && planSpendingSheet(workbook, spending);
  },
  adopt: ({ cell, words }, review) => {
    const actual = recountedAt(review, cell);
    return actual && planAdopt(review.workbook, actual, words);
  },
  mend: ({ finding: name }, review) => {
    if (name === "all") return planMends(review.findings);
    const finding = findingNamed(review, name);
    return finding?.suggestion && planMends([finding]);
  },
  ledgerAnswer: ({ answer }, review) => planLedgerAnswer(review.workbook, review.tables, answer),
  sheetYears: ({ answer }, { workbook }) => planSheetYears(workbook, answer),
  settings: ({ changes }, review) => planSettings(review.workbook, changes),
  define: ({ answers }, { workbook, tables, ledgers, settings }) =>
    planDefinitionAnswers(workbook, tables, answers, { ledgers, startMonth: settings.startMonth }),
  sample: (_request, { workbook }) => planSample(workbook),
  acknowledge: ({ findings: names, words }, review) => {
    const findings = findingsNamed(review, names);
    if (!findings) return undefined;
    const [reason, author] = [words.reason.trim(), words.author.trim()];
    if (reason === "") return { kind: "acknowledge", edits: [], refusals: [] };
    return planAcknowledge(review.workbook, findings, { ...words, reason, author });
  },
};

/** The plan of an answer over the workbook as reviewed; undefined where what it is about is not there any more. */
export function planAnswer<Kind extends AnswerKind>(
  request: PlanRequest<Kind>,
  review: Review,
): Plan | undefined {
  return ANSWER_PLANS[request.kind](request, review);
}
