import type {
  ComparedItem,
  ComparedText,
  FigureChange,
  NotCompared,
  NotTaken,
  Side,
} from "../core/judge/comparison/comparison";

/** What a comparison comes to, in counts. */
export interface ComparisonCounts {
  readonly figures: number;
  readonly texts: number;
  readonly added: number;
  readonly dropped: number;
  readonly notCompared: number;
  /** Indicators that both have, and their figures that were set side by side. */
  readonly indicators: number;
  readonly compared: number;
}

/** The words for the open workbook beside another file. */
export interface ComparisonMessages {
  readonly item: Readonly<Record<ComparedItem, string>>;
  readonly change: Readonly<Record<FigureChange, string>>;
  /** Why a figure of the other file cannot be taken over. */
  readonly notTaken: Readonly<Record<NotTaken, string>>;
  readonly text: (what: ComparedText) => string;
  readonly side: Readonly<Record<Side, string>>;
  readonly notCompared: (entry: NotCompared) => string;
  /** What is never compared. */
  readonly neverCompared: string;
  readonly year: (year: string, side: Side, indicators: number) => string;
  /** The whole in one line. */
  readonly summary: (file: string, counts: ComparisonCounts) => string;
  /** What is said in the place of a text or a figure that is not there. */
  readonly blank: string;
}
