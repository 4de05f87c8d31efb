import type { FiscalYear } from "../../values/calendar/fiscal-year";
import type { YearSpan } from "../../values/calendar/year-span";
import type { AssessmentMethod, CountingBasis, Direction } from "../../model/indicator";

/** What 指標定義 says of an indicator; it wins over what the table's own label says. */
export interface IndicatorOverride {
  readonly mark: string;
  /** "" where the definitions know no sections. */
  readonly section: string;
  readonly name: string;
  /** "" leaves it to the table. */
  readonly unit?: string;
  readonly countingBasis?: CountingBasis | undefined;
  readonly direction?: Direction | undefined;
  readonly assessment?: AssessmentMethod | undefined;
  readonly targetYear?: FiscalYear | undefined;
  readonly targetSpan?: YearSpan | undefined;
}

export type IndicatorOverrides = readonly IndicatorOverride[];
