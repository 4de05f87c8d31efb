import type { Qualifier } from "../../values/notation/cell-reading";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { Plan } from "../../plan/plan";
import type { FormatFindingData } from "./data-of-format";
import type { LedgerFindingData } from "./data-of-ledgers";
import type { ProgrammeFindingData, RecountFindingData } from "./data-of-programme";
import type { ProvisionalFindingData, SeriesFindingData, TargetFindingData } from "./data-of-series";

export type Severity = "error" | "warning" | "info";

/**
 * Every finding's code with the data that its message needs: no prose here. A check adds its code and data; the
 * messages in both languages are typed over the same codes, so a missing message does not compile.
 * Figures are plain numbers; `raw` is the text as it stood in the cell; `fiscalYear` is a western year.
 */
export interface FindingDataByCode
  extends
    SeriesFindingData,
    TargetFindingData,
    ProvisionalFindingData,
    ProgrammeFindingData,
    RecountFindingData,
    LedgerFindingData,
    FormatFindingData {
  /** `２，４００` that is text to Excel. Where it carries a unit, `cell/unit-in-value` says so instead. */
  "cell/number-as-text": { readonly raw: string; readonly value: number };
  /** `目標達成`: says that something was reached, but not how much. `ledgerValue` is what the ledger counts, where one does. */
  "cell/text-for-number": {
    readonly raw: string;
    readonly figure: FigureName;
    readonly ledgerValue?: number;
  };
  /** A year that is over has a target but no actual. */
  "cell/blank-actual": { readonly target: number | undefined };
  /** `error` is as Excel shows it, `#DIV/0!`. */
  "cell/formula-error": { readonly error: string; readonly figure: FigureName };
  "cell/negative": { readonly value: number; readonly figure: FigureName };
  /** 2.5人: a count of 人, 社, 箇所, 回 or 件 that is not whole. */
  "cell/not-whole": { readonly value: number; readonly unit: string; readonly figure: FigureName };
  /** `約100`, `100以上`: not assessed. */
  "cell/qualified-number": {
    readonly raw: string;
    readonly value: number;
    readonly qualifier: Qualifier;
    readonly figure: FigureName;
  };
  /** `114人`: `unit` was typed into the cell, `rowUnit` is the indicator's ("" where it has none). */
  "cell/unit-in-value": {
    readonly raw: string;
    readonly value: number;
    readonly unit: string;
    readonly rowUnit: string;
  };
  /** `H30 (2017)`; `readAs` is the year that the table was read with. */
  "year/era-mismatch": {
    readonly raw: string;
    readonly fromEra: number;
    readonly fromWestern: number;
    readonly readAs: number;
  };
  /** Between the years `before` and `after` those in `missing` have no column. */
  "year/gap": { readonly before: number; readonly after: number; readonly missing: readonly number[] };
  /** `first` is the A1 address of the heading that names the same year first. */
  "year/duplicate": { readonly raw: string; readonly first: string };
  /** The heading stands behind a later (in a falling row: an earlier) year, `previous`. */
  "year/order": { readonly raw: string; readonly previous: number };
  /** `first` is the A1 address of the same indicator's first label. */
  "indicator/duplicate": { readonly name: string; readonly first: string };
  "indicator/unit-missing": { readonly name: string };
  /** 目標 without 実績 (`missing` actual), or the reverse. */
  "indicator/row-missing": { readonly name: string; readonly missing: "target" | "actual" };
  /** 指標定義 has no row for it. */
  "indicator/undefined": { readonly name: string };
  /**
   * A 達成率 of the staff's own. `stated` as a ratio, undefined where it is no number (`raw` as it stands); `ours` is
   * undefined where not assessable; `calculated` by a formula of theirs, otherwise typed.
   */
  "rate/differs": {
    readonly stated: number | undefined;
    readonly raw: string;
    readonly calculated: boolean;
    readonly ours: number | undefined;
  };
}

/** Which of an indicator's figures a cell holds. */
export type FigureName = "target" | "actual" | "rate" | "base";

export type FindingCode = keyof FindingDataByCode;

export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    /** Where a person would act. */
    readonly at: CellAddress;
    /** The indicator that it is about, as `①` or the name where there is no mark. */
    readonly indicator: string | undefined;
    readonly fiscalYear: number | undefined;
    readonly data: FindingDataByCode[Code];
    /** A safe mend, where there is one. */
    readonly suggestion?: Plan;
  };
}[FindingCode];
