import type { CellAddress } from "../workbook/cell-address";
import type { Plan } from "../plan/plan";

export type Severity = "error" | "warning" | "info";

/**
 * Every finding's code with the data that its message needs: no prose here. A check adds its code and data; the
 * messages in both languages are typed over the same codes, so a missing message does not compile.
 * Figures are plain numbers; `raw` is the text as it stood in the cell; `fiscalYear` is a western year.
 */
export interface FindingDataByCode {
  "cell/number-as-text": { readonly raw: string; readonly value: number };
}

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
