import type { Plan } from "../core/plan/plan";
import type { CellAddress, RangeAddress } from "../core/values/workbook/cell-address";
import type { SheetPrinting } from "../core/values/workbook/sheet-printing";
import type { WorkbookSnapshot } from "../core/values/workbook/snapshot";

/** Something that Excel refused. `code` says which family, `detail` carries data for the message, never cell contents. */
/**
 * `protected` without a sheet: the workbook's structure. `hidden`: a hidden sheet cannot be shown. `selection`: a chart
 * or a shape is selected, where Excel wants cells. `unanswered`: Excel does not answer any more, or not in time.
 * `notLoaded`: a part of the add-in that comes in a file of its own could not be had, before Excel was asked for anything.
 */
export type HostFailureCode =
  | "protected"
  | "editing"
  | "stale"
  | "hidden"
  | "selection"
  | "unsupported"
  | "tooLarge"
  | "unanswered"
  | "notLoaded"
  | "unknown";

export class HostFailure extends Error {
  constructor(
    readonly code: HostFailureCode,
    readonly detail: {
      readonly sheet?: string;
      /** A1 addresses of the cells that have changed (stale), or that are in the way. */
      readonly cells?: readonly string[];
      /** Names of sheets, tables, charts or defined names that have changed, or are in the way. */
      readonly objects?: readonly string[];
      /** What Excel's error code was, or the member that it does not know. */
      readonly hostCode?: string;
      /**
       * Sheets of names that the plan gives, left where they are: Excel did not say whether they are the plan's own, and what
       * is on them does not tell.
       */
      readonly doubtfulSheets?: readonly string[];
      /** True where something had been written and could not be put back. */
      readonly partlyWritten?: boolean;
      /**
       * Sheets that were written to while Excel did not answer: what somebody typed into the written cells right before
       * would have been told of by the answer, and may be gone.
       */
      readonly unseenOn?: readonly string[];
      /** Sheets of the operation's own that may still be protected, as they were to be deleted. */
      readonly protectedSheets?: readonly string[];
      /** True where rows or columns of the sheet have moved since it was looked at. */
      readonly linesMoved?: boolean;
      /**
       * True where a row or a column was put in or taken out, or the sheet given another name, between two requests that write:
       * all that could be found was put back, but something of what the first of them wrote may be left.
       */
      readonly mayBeLeft?: boolean;
      /** Where `partlyWritten`: takes back what was written, as soon as Excel lets it. */
      readonly undo?: UndoRecord;
    } = {},
  ) {
    super(code);
    this.name = "HostFailure";
  }
}

/** Called while something long goes on; `done` and `total` count cells or edits. */
export type Progress = (done: number, total: number) => void;

export interface LongRun {
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
}

/** Something that is not as the plan said, although the plan was carried out. */
export type Shortfall =
  /** Excel has made something else of what was written (a calculated column that filled these cells), or somebody has, at once. */
  | { readonly code: "notAsWritten"; readonly sheet: string; readonly cells: readonly string[] }
  /** Where an operation is taken back: texts that somebody had typed right after these cells were written, and that stay. */
  | { readonly code: "typedTextKept"; readonly sheet: string; readonly cells: readonly string[] }
  /** How sheets are shown, or how they are printed, could not be set. */
  | { readonly code: "viewNotSet" | "printNotSet"; readonly sheets: readonly string[] }
  /** The same, where an operation is taken back: it stays as the operation has set it. */
  | { readonly code: "viewNotPutBack" | "printNotPutBack"; readonly sheets: readonly string[] }
  /**
   * Of an operation that stopped half-way and was taken back later, something may be left: rows or columns have moved meanwhile, or
   * the sheet has another name.
   */
  | { readonly code: "mayBeLeft"; readonly sheets: readonly string[] }
  /** Charts without the line of the second axis, which this Excel does not have; by their titles. */
  | { readonly code: "noSecondaryAxis"; readonly charts: readonly string[] };

/** The inverse of one apply, kept by whoever called it; only the host that made it can read its inside. */
export interface UndoRecord {
  readonly kind: Plan["kind"];
  /** The sheets that it would touch. */
  readonly sheets: readonly string[];
  /** What has come out otherwise than planned; left out where nothing has. */
  readonly shortfalls?: readonly Shortfall[];
}

/** An operation that was taken back. */
export interface Undone {
  readonly record: UndoRecord;
  /** What could not be put back. */
  readonly shortfalls: readonly Shortfall[];
}

export interface HostStatistics {
  readonly syncs: number;
}

/** The port through which the use cases see Excel. Every method rejects with HostFailure where Excel refuses. */
export interface WorkbookHost {
  /** Reads every sheet in blocks, in a number of syncs that does not grow with the cells beyond the block size. */
  read(run?: LongRun): Promise<WorkbookSnapshot>;
  /**
   * Reads again after edits by hand: only the sheets that were edited, that hold formulas or that are new or of another
   * size; the others are taken from the earlier reading. Looks that nobody reports (hidden rows, charts) may be old.
   */
  reread(
    earlier: { readonly workbook: WorkbookSnapshot; readonly edited: readonly string[] },
    run?: LongRun,
  ): Promise<WorkbookSnapshot>;
  /**
   * Has everything there that writing takes and that comes in a file of its own, so that nothing is fetched between a
   * person's yes and the write. Rejects where the file cannot be had, and asks for it again the next time.
   */
  ready(): Promise<void>;
  /**
   * How sheets are printed; undefined for one of which Excel does not tell it. Asked for by itself, as it may take long and
   * may be refused where everything else is answered.
   */
  readPrinting(
    sheets: readonly string[],
    run?: LongRun,
  ): Promise<ReadonlyMap<string, SheetPrinting | undefined>>;
  /**
   * Applies a plan as a whole: compares each `before`, then writes. Writes nothing where a cell has changed since
   * (`stale`, with the cells). Where Excel fails half-way, what was written is put back; where that fails too, the
   * failure holds the record by which `undo` puts it back later.
   */
  apply(plan: Plan, run?: LongRun): Promise<UndoRecord>;
  /**
   * Puts back exactly what `apply` changed; `stale` with the cells where someone has edited what it would restore. Resolves
   * to what of a sheet's view and printing could not be put back.
   */
  undo(record: UndoRecord, run?: LongRun): Promise<readonly Shortfall[]>;
  /** Shows the cells to the user: activates the sheet and selects them. */
  select(cells: RangeAddress | readonly CellAddress[]): Promise<void>;
  /** Tells of edits by the user or a co-author, never of the add-in's own; returns the way to stop. */
  onEdited(
    handler: (edited: { readonly sheet: string; readonly range: string }) => void,
  ): Promise<() => Promise<void>>;
  statistics(): HostStatistics;
}
