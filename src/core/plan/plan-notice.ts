import type { FiscalYear } from "../values/calendar/fiscal-year";

/**
 * Rates with which a page would be too small to be read. Its setup is left as it is; with it they are `printed` in that size, on
 * a page apart, or not at all. `percent`: the size one page wide with them, `without`: as it is without them; `rows` where they
 * can be rows below 実績 instead.
 */
export interface SmallPrint {
  readonly code: "ratesPrintSmall";
  readonly sheet: string;
  readonly percent: number;
  readonly without: number;
  readonly printed: "small" | "apart" | "no";
  readonly rows: boolean;
}

/** Something that a person should know of and that the plan leaves alone. */
export type PlanNotice =
  /** A chart that the add-in made, whose indicator is no longer in any table. */
  | { readonly code: "chartWithoutIndicator"; readonly sheet: string; readonly chart: string }
  /** An indicator that has got another name since its chart was drawn; titles as the chart had it and has it now. */
  | {
      readonly code: "chartIndicatorRenamed";
      readonly sheet: string;
      readonly chart: string;
      readonly before: string;
      readonly after: string;
    }
  /** A chart that the add-in made, whose indicator is on a sheet (`of`) that has been hidden since. */
  | {
      readonly code: "chartOfHiddenSheet";
      readonly sheet: string;
      readonly chart: string;
      readonly of: string;
    }
  /** The table has rates of its own, and someone's data is where 評価 would go. */
  | { readonly code: "gradeNotPlaced"; readonly sheet: string; readonly at: string }
  /** There is no room for the column of 進捗率 beside the rates of the table at `at`. */
  | { readonly code: "progressNotPlaced"; readonly sheet: string; readonly at: string }
  /** Cells of the add-in's own block that someone has typed over: left as they are. */
  | { readonly code: "cellsKept"; readonly sheet: string; readonly cells: readonly string[] }
  /** Rates beside an Excel table: cells of its own column must stay, or no one formula is right for all of its rows. */
  | {
      readonly code: "ratesBeside";
      readonly sheet: string;
      readonly table: string;
      readonly because: "cellsStay" | "formulasDiffer";
    }
  /** Indicators that the formula of an Excel table's column did not name until now: it gave － for them. */
  | { readonly code: "namesAddedToRates"; readonly sheet: string; readonly names: readonly string[] }
  /** A figure that is written without records that cannot be read (`RecordsLeftOut`): it may be too small. */
  | {
      readonly code: "recordsLeftOut";
      readonly sheet: string;
      readonly cell: string;
      readonly indicator: string;
      /** The sheets of the records. */
      readonly ledgers: readonly string[];
      readonly undated: number;
      readonly withoutValue: number;
      readonly unread: number;
      readonly withoutCondition: number;
      readonly belowTable: number;
    }
  /** A figure that is not written, because so many of its records say their value in words that are no number (約30). */
  | {
      readonly code: "valuesUnread";
      readonly sheet: string;
      readonly cell: string;
      readonly indicator: string;
      readonly ledgers: readonly string[];
      readonly records: number;
      /** The first of them: A1, with its sheet where there are several, and what it says. */
      readonly first: string;
      readonly raw: string;
      /** What the other records come to. */
      readonly value: number;
    }
  /** A figure that is not written, because no record of its year makes it up: 0 may only be for want of a sheet. */
  | {
      readonly code: "nothingCounted";
      readonly sheet: string;
      readonly cell: string;
      readonly indicator: string;
      readonly ledgers: readonly string[];
      readonly fiscalYear: FiscalYear;
    }
  /** Blank 達成率 cells among rates that were typed in percent (88, 110): a ratio there would be misread. */
  | { readonly code: "percentRatesLeft"; readonly sheet: string; readonly cells: readonly string[] }
  /** One of the two papers is not made, for lack of a table of that kind. */
  | { readonly code: "paperLeftOut"; readonly sheet: string; readonly lacks: "programme" | "indicators" }
  /** No 事業費台帳 is there: the amounts are those of the programme table alone. */
  | { readonly code: "paperWithoutLedger"; readonly sheet: string }
  /** Amounts of a paper that 事業費台帳 and the programme table do not agree on; the ledger's are written. */
  | { readonly code: "paperDiffers"; readonly sheet: string; readonly items: readonly string[] }
  /** Rates beside a table that are not printed with it, as Excel does not say how the sheet is printed. */
  | { readonly code: "printingUnknown"; readonly sheet: string }
  /** A table whose rates cannot be rows of its own: it has no rows of 実績, lies in an Excel table, or has another one beside it. */
  | { readonly code: "ratesNotRows"; readonly sheet: string; readonly at: string }
  /** Rates outside what is printed, which is left as it is: it is several areas, or the table is not in it. */
  | { readonly code: "printAreaLeft"; readonly sheet: string; readonly at: string }
  | SmallPrint
  /** A hidden sheet with indicator tables, left alone because there are visible ones. */
  | { readonly code: "hiddenSheetLeft"; readonly sheet: string };
