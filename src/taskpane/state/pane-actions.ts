import type { PlanRequest } from "../../app/plan-request";
import type { LongRun, UndoRecord } from "../../app/workbook-host";
import type { Review } from "../../core/review";
import type { PaperChoices } from "../../core/write/paper/plan-paper";
import type { PageTask } from "./notice";
import type { CellAddress, RangeAddress } from "../../core/values/workbook/cell-address";

/** What the work of a page that is loaded on use may ask of the pane. */
export interface PageRun extends LongRun {
  /** Reads the whole workbook again, for all tabs as well. */
  readonly readAll: () => Promise<Review>;
  /** True where nobody can have edited the workbook since that reading without the pane hearing of it. */
  readonly isCurrent: (review: Review) => boolean;
}

/** What a person can do in the pane. Each is ignored while another is going on. */
export interface PaneActions {
  readonly reread: () => void;
  readonly check: () => void;
  /** Shows what would be done. */
  readonly prepare: (request: PlanRequest) => void;
  /**
   * Carries out what needs no preview, as the person has just typed it; a refusal is shown as a preview. Once it is done,
   * what `next` would do is shown.
   */
  readonly carryOut: (request: PlanRequest, next?: PlanRequest) => void;
  /** Makes the preview again with a block in the place that was offered. */
  readonly choosePlace: (refused: { readonly sheet: string; readonly at: string }, place: string) => void;
  /** Makes the preview of a recount again without these actuals. */
  readonly leaveOut: (cells: readonly CellAddress[]) => void;
  /** Makes the preview of the papers again with these choices, over those that were made before. */
  readonly choosePaper: (choices: PaperChoices) => void;
  readonly apply: () => void;
  readonly dropPreview: () => void;
  readonly undo: () => void;
  /** Takes back the last operation and those before it, one after the other, until this one is taken back too. */
  readonly undoThrough: (record: UndoRecord) => void;
  readonly show: (cells: RangeAddress | readonly CellAddress[]) => void;
  /**
   * Does a page's own work as the pane's one task, with progress and 中止; it changes nothing in the workbook. Resolves to what
   * it came to; to undefined where it was stopped, where Excel refused (which the pane says), and where another task is on.
   */
  readonly work: <Result>(
    work: (run: PageRun) => Promise<Result>,
    task?: PageTask,
  ) => Promise<Result | undefined>;
  readonly stop: () => void;
  readonly dismissNotice: () => void;
  /** Checks edits in the sheet by itself from now on, or no more. */
  readonly switchLive: (on: boolean) => void;
}
