import type { DefinitionAnswer } from "../../model/understanding";
import type { CellAddress } from "../../values/workbook/cell-address";
import type { Plan } from "../../plan/plan";
import type { CellFindingData, RateFindingData } from "./data-of-cells";
import type { FormatFindingData } from "./data-of-format";
import type { IndicatorFindingData, YearFindingData } from "./data-of-indicators";
import type { LedgerFindingData } from "./data-of-ledgers";
import type { ProgrammeFindingData, RecountFindingData } from "./data-of-programme";
import type { ProvisionalFindingData, SeriesFindingData, TargetFindingData } from "./data-of-series";

export type Severity = "error" | "warning" | "info";

/**
 * Every finding's code with the data that its message needs: no prose here. A check adds its code and data; the
 * messages in both languages are typed over the same codes, so a missing message does not compile.
 * Figures are plain numbers; `raw` is the text as it was in the cell; `fiscalYear` is a western year.
 */
export interface FindingDataByCode
  extends
    CellFindingData,
    YearFindingData,
    IndicatorFindingData,
    SeriesFindingData,
    TargetFindingData,
    RateFindingData,
    ProvisionalFindingData,
    ProgrammeFindingData,
    RecountFindingData,
    LedgerFindingData,
    FormatFindingData {}

export type FindingCode = keyof FindingDataByCode;

/** Where a finding is placed, and what there is to say. */
export interface Occurrence<Code extends FindingCode> {
  /** Where a person would act. */
  readonly at: CellAddress;
  /** The indicator that it is about, as `①` or the name where there is no mark. */
  readonly indicator: string | undefined;
  readonly fiscalYear: number | undefined;
  readonly data: FindingDataByCode[Code];
  /** A safe mend, where there is one. */
  readonly suggestion?: Plan;
  /** What a person may answer with one click; it is written to 指標定義. */
  readonly answers?: readonly DefinitionAnswer[];
}

/** An occurrence with the code of its check and how grave it is; of one code, or of any. */
export type Finding<Code extends FindingCode = FindingCode> = {
  [Each in Code]: Occurrence<Each> & { readonly code: Each; readonly severity: Severity };
}[Code];
