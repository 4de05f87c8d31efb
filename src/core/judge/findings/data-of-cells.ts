import type { Qualifier } from "../../values/notation/cell-reading";

/** Which of an indicator's figures a cell holds. */
export type FigureName = "target" | "actual" | "rate" | "base";

/** What the findings about single cells of a table carry. */
export interface CellFindingData {
  /** `２，４００` that is text to Excel. Where it carries a unit, `cell/unit-in-value` says so instead. */
  "cell/number-as-text": {
    readonly raw: string;
    readonly value: number;
    /** What people see is the value times this: 100 for 98.5% that is 0.985, 1 where a row in ％ holds 98.5. */
    readonly times: number;
  };
  /** `目標達成`: says that something was reached, but not how much. `ledgerValue` is what the ledger counts, where one does. */
  "cell/text-for-number": {
    readonly raw: string;
    readonly figure: FigureName;
    /** The indicator's; "" where it has none. */
    readonly unit: string;
    readonly ledgerValue?: number;
  };
  /** A year that is over has a target but no actual. */
  /** `isAimedAt`: the year has a target, be it a figure or not; else an earlier year has an actual. */
  "cell/blank-actual": { readonly target: number | undefined; readonly isAimedAt: boolean };
  /** `error` is as Excel shows it, `#DIV/0!`. */
  "cell/formula-error": { readonly error: string; readonly figure: FigureName };
  /** `through`: the cell whose formula leads back, with its sheet where it is on another; "" where it is the figure's own. */
  "cell/circular": { readonly figure: FigureName; readonly through: string };
  "cell/negative": {
    readonly value: number;
    /** What people see is the value times this: 100 for -7.2%, which is -0.072. */
    readonly times: number;
    readonly figure: FigureName;
  };
  /** 2.5人: a count of 人, 社, 箇所, 回 or 件 that is not whole. */
  "cell/not-whole": { readonly value: number; readonly unit: string; readonly figure: FigureName };
  /** `約100`, `100以上`: not assessed. */
  "cell/qualified-number": {
    readonly raw: string;
    readonly value: number;
    /** What people see is the value times this: 100 for 30%程度, which is 0.3. */
    readonly times: number;
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
}

/** What the findings about rates of the staff's own carry. */
export interface RateFindingData {
  /**
   * A 達成率 of the staff's own. `stated` as a ratio, undefined where it is no number (`raw` as typed); `ours` is
   * undefined where not assessable; `calculated` by a formula of theirs, otherwise typed.
   */
  "rate/differs": {
    readonly stated: number | undefined;
    readonly raw: string;
    readonly calculated: boolean;
    readonly ours: number | undefined;
  };
}
