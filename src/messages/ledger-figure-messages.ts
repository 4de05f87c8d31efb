import type { RecordsLeftOut } from "../core/judge/recount/recount";
import type { ReasonWords } from "./reason-words";

/** The words at a figure of a table that the ledgers know too: the two beside each other, and taking the ledgers' over. */
export interface LedgerFigureMessages {
  readonly table: string;
  readonly ledger: string;
  readonly difference: string;
  /** Records that the ledger's figure is without. */
  readonly leftOut: (leftOut: RecordsLeftOut) => string;
  readonly includeLabel: (indicator: string) => string;
  /** At a finding whose figure the ledgers know. */
  readonly takeFigure: {
    readonly open: (figure: string) => string;
    readonly openLabel: (place: string, figure: string) => string;
  };
  readonly adoption: ReasonWords & {
    readonly open: string;
    readonly openLabel: (subject: string) => string;
    readonly heading: (subject: string) => string;
    readonly lead: (before: string, after: string) => string;
  };
}
