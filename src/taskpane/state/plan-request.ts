import type { AdoptionWords, KpiLedger, PlanChoices, PlanCommand } from "../../app/kpi-ledger";
import type { Review } from "../../core/review";
import type { Finding } from "../../core/judge/checks/finding";
import type { RecountComparison } from "../../core/judge/recount/compare-recounts";
import type { ProgrammeComparison } from "../../core/judge/recount/recount-programme";
import type { Plan } from "../../core/plan/plan";
import { sameCell, type CellAddress } from "../../core/values/workbook/cell-address";
import { nameOfFinding, type FindingName } from "./finding-name";

/** What a preview was asked for, so that it can be made again from a newer reading of the workbook. */
export type PlanRequest =
  | {
      readonly kind: "commands";
      readonly commands: readonly PlanCommand[];
      readonly choices: PlanChoices;
    }
  /** The records behind the actual or the amount in a cell, on a new sheet. */
  | { readonly kind: "evidence"; readonly cell: CellAddress }
  /** The ledger's figure for the actual in a cell. */
  | { readonly kind: "adopt"; readonly cell: CellAddress; readonly words: AdoptionWords }
  /** The safe mend of one finding, or of all that have one. */
  | { readonly kind: "mend"; readonly finding: FindingName | "all" }
  /** Why a finding stands, for 確認記録. */
  | { readonly kind: "acknowledge"; readonly finding: FindingName; readonly words: AdoptionWords };

/** The recounted figure whose actual stands in a cell; undefined where there is none any more. */
export function recountedAt(review: Review, cell: CellAddress): RecountComparison | undefined {
  return review.recount.comparisons.find(({ year }) => year.actual && sameCell(year.actual.address, cell));
}

/** The item's year whose amount stands in a cell of a programme table; undefined where there is none any more. */
export function spendingAt(review: Review, cell: CellAddress): ProgrammeComparison | undefined {
  return review.programmeRecount.comparisons.find(({ year }) => sameCell(year.address, cell));
}

/** The finding of that name; undefined where the review has none. */
export function findingNamed({ findings }: Review, name: FindingName): Finding | undefined {
  return findings.find((finding) => nameOfFinding(finding) === name);
}

/** The plan for a request; undefined where the figure or the finding that it was about is gone. */
export function planFor(ledger: KpiLedger, request: PlanRequest, review: Review): Plan | undefined {
  switch (request.kind) {
    case "commands":
      return ledger.plan(request.commands, review, request.choices);
    case "evidence": {
      const actual = recountedAt(review, request.cell);
      if (actual) return ledger.planEvidenceSheet(actual, review);
      const spending = spendingAt(review, request.cell);
      return spending && ledger.planSpendingSheet(spending, review);
    }
    case "adopt": {
      const actual = recountedAt(review, request.cell);
      return actual && ledger.planAdoption(actual, request.words, review);
    }
    case "mend": {
      if (request.finding === "all") return ledger.planMends(review.findings);
      const finding = findingNamed(review, request.finding);
      return finding?.suggestion && ledger.planMends([finding]);
    }
    case "acknowledge": {
      const finding = findingNamed(review, request.finding);
      return finding && ledger.planAcknowledgement(finding, request.words, review);
    }
  }
}
