import type { Ledger } from "./ledger";
import type { MadeLedgerKind } from "./ledger-definition";

/** What 設定 says of sheets: `台帳：実施場所台帳` = `場所、場所R7`, `台帳ではない表` = `参考`. Names as written. */
export interface LedgerAnswers {
  readonly sheetsOf: ReadonlyMap<MadeLedgerKind, readonly string[]>;
  readonly noLedgers: readonly string[];
}

export const NO_LEDGER_ANSWERS: LedgerAnswers = { sheetsOf: new Map(), noLedgers: [] };

/**
 * How a kind's ledgers came to be counted: `made` by 台帳を作成, `stated` in 設定, or `assumed` because the headings or the
 * name speak for it; several ledgers are parts of one, a sheet a year.
 */
export interface CountedLedgers {
  readonly kind: MadeLedgerKind;
  readonly source: "made" | "stated" | "assumed";
  readonly ledgers: readonly Ledger[];
}

/**
 * Tables that nothing is counted from until somebody answers. `several`: more than one ledger of the kind that are no parts
 * of one another; `candidate`: the columns fit, and nothing else says that it is the programme's own ledger.
 */
export interface UndecidedLedgers {
  readonly kind: MadeLedgerKind;
  readonly why: "several" | "candidate";
  readonly ledgers: readonly Ledger[];
}

/** Which of the tables that look like ledgers are counted. A kind can be counted and have candidates beside. */
export interface LedgerAgreement {
  readonly counted: readonly CountedLedgers[];
  readonly undecided: readonly UndecidedLedgers[];
}
