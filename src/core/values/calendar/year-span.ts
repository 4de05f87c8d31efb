import type { FiscalYear } from "./fiscal-year";

/** Fiscal years that follow one another, both ends included. */
export interface YearSpan {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
}
