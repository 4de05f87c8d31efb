import type { AdoptionWords, KpiLedger, PlanChoices, PlanCommand, Review } from "../../app/kpi-ledger";
import type { RecountComparison } from "../../core/ledger/compare-recounts";
import type { Plan } from "../../core/plan/plan";
import { sameCell, type CellAddress } from "../../core/workbook/cell-address";

/** What a preview was asked for, so that it can be made again from a newer reading of the workbook. */
export type PlanRequest =
  | {
      readonly kind: "commands";
      readonly commands: readonly PlanCommand[];
      readonly choices: PlanChoices;
    }
  /** The records behind the actual in a cell, on a new sheet. */
  | { readonly kind: "evidence"; readonly cell: CellAddress }
  /** The ledger's figure for the actual in a cell. */
  | { readonly kind: "adopt"; readonly cell: CellAddress; readonly words: AdoptionWords };

/** The recounted figure whose actual stands in a cell; undefined where there is none any more. */
export function recountedAt(review: Review, cell: CellAddress): RecountComparison | undefined {
  return review.recount.comparisons.find(({ year }) => year.actual && sameCell(year.actual.address, cell));
}

/** The plan for a request; undefined where the figure that it was about is gone. */
export function planFor(ledger: KpiLedger, request: PlanRequest, review: Review): Plan | undefined {
  if (request.kind === "commands") return ledger.plan(request.commands, review, request.choices);
  const comparison = recountedAt(review, request.cell);
  if (comparison === undefined) return undefined;
  return request.kind === "evidence"
    ? ledger.planEvidenceSheet(comparison, review)
    : ledger.planAdoption(comparison, request.words, review);
}
