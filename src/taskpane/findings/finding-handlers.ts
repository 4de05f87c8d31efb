import type { Finding } from "../../core/judge/findings/finding";
import type { RecountComparison } from "../../core/judge/recount/compare-recounts";
import type { DefinitionAnswer } from "../../core/model/understanding";
import type { CellAddress } from "../../core/values/workbook/cell-address";

/** What can be done about any finding of the list. */
export interface FindingHandlers {
  readonly busy: boolean;
  /** The reason that was recorded before the finding's figures changed; undefined where there is none. */
  readonly reopenedReason: (finding: Finding) => string | undefined;
  readonly onShow: (cells: readonly CellAddress[]) => void;
  readonly onMend: (finding: Finding) => void;
  /** Asks for the plan that writes an answer to 指標定義. */
  readonly onAnswer: (finding: Finding, answer: DefinitionAnswer) => void;
  /** What the ledgers give for the cell that the finding is about; undefined where they do not know. */
  readonly ledgerFigure: (finding: Finding) => RecountComparison | undefined;
  /** Asks for the plan that puts the ledgers' figure into the cell, with the reason. */
  readonly onTakeFigure: (
    finding: Finding,
    written: { readonly reason: string; readonly author: string },
  ) => void;
  /** Asks for the plan that records one reason for all of the findings. */
  readonly onAcknowledge: (
    findings: readonly Finding[],
    written: { readonly reason: string; readonly author: string },
  ) => void;
}
