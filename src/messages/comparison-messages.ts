import type { NoWorkbookReason } from "../core/read/file/why-no-workbook";
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
  readonly page: ComparisonPageMessages;
  /** What is said in the place of a text or a figure that is not there. */
  readonly blank: string;
}

/** What the pane's page says besides. */
export interface ComparisonPageMessages {
  readonly back: string;
  readonly heading: string;
  readonly lead: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly reading: string;
  readonly unreadable: Readonly<Record<NoWorkbookReason, string>>;
  readonly nothing: string;
  readonly figuresHeading: (count: number) => string;
  readonly figure: (name: string, year: string, item: string) => string;
  readonly becomes: (here: string, there: string) => string;
  /** Beside a figure of a year that is over, or of no year. */
  readonly published: string;
  readonly take: (count: number) => string;
  readonly noneChosen: string;
  /** Heads the question why published figures are taken over. */
  readonly reasonHeading: (count: number) => string;
  readonly reasonLead: string;
  readonly textsHeading: (count: number) => string;
  readonly text: (name: string, what: string) => string;
  readonly addedHeading: (count: number) => string;
  readonly droppedHeading: (count: number) => string;
  readonly yearsHeading: string;
  readonly notComparedHeading: string;
}
