/** Which ledger (`住民ワーカー台帳`) and which of its columns, by heading, and how many records it is about. */
export interface LedgerSubject {
  readonly ledger: string;
  readonly column: string;
  /** 1 where the finding is at its cell; more where it is at a heading or speaks of equal values. */
  readonly rows: number;
}

/** What the findings about ledgers carry. Never a name, an address or anything else that is personal. */
export interface LedgerFindingData {
  /** Sheets with a table of the ledger's kind, none of which is counted. */
  "ledger/several": { readonly ledger: string; readonly sheets: readonly string[] };
  /** The sheets that are counted as the ledger, and that nobody has named as it. */
  "ledger/assumed": { readonly ledger: string; readonly sheets: readonly string[] };
  /** `first`: the A1 address of the first row's cells; `table`: the Excel table's name. */
  "ledger/below-table": LedgerSubject & { readonly table: string; readonly first: string };
  /** `words`: what the status says; `sum`: what the records add, in yen, where amounts are summed. */
  "ledger/status-counted": LedgerSubject & {
    readonly words: readonly string[];
    readonly indicators: readonly string[];
    readonly sum: number | undefined;
  };
  /** `isColumn`: the ledger has no such column at all. `mark`: what stands in the cell in place of an entry, 不明; absent for none. */
  "ledger/required-missing": LedgerSubject & { readonly isColumn: boolean; readonly mark?: string };
  /** `first` is the A1 address, with its sheet where that is another one, of the record that has the number first. */
  "ledger/duplicate-id": LedgerSubject & { readonly first: string };
  /** `rows` records are like one before them; `first` is the A1 address of the one that the first of them is like. */
  "ledger/duplicate-record": { readonly ledger: string; readonly rows: number; readonly first: string };
  /** `impossible`: 2025/2/30; otherwise no date (or no year) at all. */
  "ledger/invalid-date": LedgerSubject & { readonly raw: string; readonly impossible: boolean };
  /** Dates as 2026-03-01. */
  "ledger/future-date": LedgerSubject & { readonly date: string; readonly asOf: string };
  "ledger/end-before-start": LedgerSubject & { readonly start: string; readonly end: string };
  /** `target` is the ledger where the number should be. */
  "ledger/unknown-reference": LedgerSubject & { readonly raw: string; readonly target: string };
  /** `meant`: the choice that it is but for width and spaces. */
  "ledger/unknown-choice": LedgerSubject & {
    readonly raw: string;
    readonly choices: readonly string[];
    readonly meant: string | undefined;
  };
  "ledger/not-a-number": LedgerSubject & { readonly raw: string };
  "ledger/negative": LedgerSubject & { readonly value: number };
  /** The fiscal years of the records, which no table has. */
  "ledger/outside-years": LedgerSubject & { readonly years: readonly number[] };
  /** `said`: the year as the sheet's name or a title has it, or the heading of the column that says it. */
  "ledger/year-contradicts": LedgerSubject & { readonly said: string; readonly isColumn: boolean };
  /** `first` is where the same person was listed before. */
  "ledger/possible-duplicate-person": LedgerSubject & { readonly first: string };
}
