import type {
  ComparedItem,
  ComparedText,
  FigureChange,
  NotCompared,
  NotTaken,
  YearDifference,
} from "../../core/judge/comparison/comparison";
import type { ReportValue } from "./report-value";

/** A figure that is another in the other file. */
export interface ReportComparedFigure {
  readonly indicator: string;
  /** Null of a base. */
  readonly fiscalYear: number | null;
  readonly item: ComparedItem;
  readonly change: FigureChange;
  /** The cell in IN and the cell in OTHER; null where a table has none. */
  readonly here: ReportComparedCell | null;
  readonly there: ReportComparedCell | null;
  /** Of a year that is over, or of no year: taking it over needs a reason. */
  readonly closedYear: boolean;
  /** What taking it over writes, in the unit of IN's indicator; null where `notTaken` says why not. */
  readonly takes: number | null;
  readonly notTaken: NotTaken | null;
}

export interface ReportComparedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly raw: ReportValue;
}

interface ReportComparedIndicator {
  readonly mark: string;
  readonly name: string;
  readonly unit: string;
  readonly sheet: string;
  readonly cell: string;
}

/** IN beside OTHER. */
export interface ReportComparison {
  readonly file: string;
  readonly figures: readonly ReportComparedFigure[];
  readonly texts: readonly {
    readonly what: ComparedText["of"];
    /** The column of 指標定義. */
    readonly heading?: string;
    readonly indicator: string;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly here: string;
    readonly there: string;
  }[];
  readonly added: readonly ReportComparedIndicator[];
  readonly dropped: readonly ReportComparedIndicator[];
  readonly years: readonly YearDifference[];
  readonly notCompared: readonly (NotCompared & { readonly message: string })[];
  readonly compared: { readonly indicators: number; readonly figures: number };
}
