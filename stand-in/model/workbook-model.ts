import { HostError } from "../protocol/host-error";
import type { Traffic } from "../protocol/request-executor";
import { formatAreaAddress } from "./a1";
import { Announcements } from "./announcements";
import type { AreaState, BookState, SheetState } from "./book-state";
import type { ChartState } from "./chart-state";
import { Calculation } from "./calculation";
import { patchStyle } from "./cell-style";
import { CellEdit } from "./cell-edit";
import type { CellWriter } from "./cell-writer";
import type { FormulaEngine } from "./formula-engine";
import type { Actor, ChangeType } from "./host-events";
import { cellsChanged, eventType, forSheet } from "./host-events";
import { isCoveredByMerge } from "./merged-cells";
import { putContent, putStyle, styleAt } from "./sheet-cells";
import type { KeptRange } from "./kept-references";
import { KeptReferences } from "./kept-references";
import type { TypedContent } from "./typed-input";
import { typeIntoCells } from "./user-actions";

/** The cells that are selected on a sheet; the first is the active one's area. No areas: a chart or a shape is selected. */
export interface Selection {
  readonly sheet: SheetState;
  readonly areas: readonly AreaState[];
}

export interface ModelOptions {
  /** The most that one request or response may hold, in bytes; 5 MB unless told otherwise. */
  readonly payloadLimit?: number;
  /** The file's name with its ending; left out, the workbook has not been saved and is called `Book1`. */
  readonly name?: string;
  /** Excel for Mac: a cell of text format that is written "" keeps an empty text (inferred from reports). */
  readonly isMac?: boolean;
  /** Excel for iPad: no series goes to a secondary axis. */
  readonly isIPad?: boolean;
  /** No printer is installed: how a sheet is printed cannot be set (inferred from Excel's macros, which fail there). */
  readonly hasNoPrinter?: boolean;
  /** Besides, how it is printed cannot be read (inferred: macros fail with "Unable to get the Orientation property"). */
  readonly hidesPageSetup?: boolean;
}

/**
 * The live workbook: its state, its calculation, and what a person at the keyboard does beside the add-in. The classes
 * in `api/` are its face towards Office.js.
 */
export class WorkbookModel implements CellWriter {
  readonly payloadLimit: number;
  readonly name: string;
  readonly isMac: boolean;
  readonly isIPad: boolean;
  hasNoPrinter: boolean;
  hidesPageSetup: boolean;
  readonly calculation: Calculation;
  readonly announcements = new Announcements();
  readonly cellEdit = new CellEdit();
  readonly references = new KeptReferences<KeptRange>();
  actor: Actor = "addIn";
  selection: Selection;
  /** Charts that the API cannot look into. */
  readonly silentCharts = new Set<ChartState>();

  #calculationPutOff = false;
  /** What the requests and answers so far have held, in bytes. */
  readonly traffic: Traffic[] = [];
  #activated: SheetState | undefined;
  #failure: { readonly action: number; readonly error: HostError } | undefined;
  #actions = 0;
  #batches = 0;
  #interruption: { readonly at: number; readonly what: () => void } | undefined;
  #answering: ((batch: number) => Promise<void>) | undefined;
  #betweenBatches: ((batch: number) => void) | undefined;
  /** Sheets that were deleted: Excel gives no id a second time. */
  readonly deletedSheets: SheetState[] = [];

  constructor(
    readonly state: BookState,
    engine: FormulaEngine,
    options: ModelOptions = {},
  ) {
    this.payloadLimit = options.payloadLimit ?? 5 * 1024 * 1024;
    this.name = options.name ?? "Book1";
    this.isMac = options.isMac ?? false;
    this.isIPad = options.isIPad ?? false;
    this.hasNoPrinter = options.hasNoPrinter ?? false;
    this.hidesPageSetup = options.hidesPageSetup ?? false;
    this.calculation = new Calculation(state, engine);
    this.selection = { sheet: this.activeSheet, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  get activeSheet(): SheetState {
    const active =
      this.findSheet(this.state.activeSheet) ??
      this.state.sheets.find((sheet) => sheet.visibility === "Visible");
    if (!active) throw new Error("A workbook has at least one visible sheet");
    return active;
  }

  /** By name, in whatever case, or by id. */
  findSheet(nameOrId: string): SheetState | undefined {
    const key = nameOrId.toLowerCase();
    return (
      this.state.sheets.find((sheet) => sheet.name.toLowerCase() === key) ??
      this.state.sheets.find((sheet) => sheet.id.toLowerCase() === key)
    );
  }

  /** Gives a cell what was typed or written; a cell covered by a merge takes nothing (inferred of Excel). */
  writeCell(sheet: SheetState, row: number, column: number, content: TypedContent): void {
    if (isCoveredByMerge(sheet, row, column)) return;
    this.calculation.prepare();
    if (this.calculation.isFilledByArray(sheet, row, column))
      throw new HostError("InvalidOperation", "You can't change part of an array.");
    putContent(sheet, row, column, content);
    const style = styleAt(sheet, row, column);
    const quotePrefix = content.quotePrefix === true;
    const format = style?.numberFormat === undefined ? content.numberFormat : undefined;
    if (quotePrefix !== (style?.quotePrefix ?? false) || format !== undefined) {
      putStyle(
        sheet,
        row,
        column,
        patchStyle(style, { quotePrefix, ...(format === undefined ? {} : { numberFormat: format }) }),
      );
    }
    this.calculation.cellChanged(sheet, row, column);
  }

  /** Tells whoever listens that cells have changed. */
  noteChange(sheet: SheetState, area: AreaState, changeType: ChangeType = "RangeEdited"): void {
    this.announcements.raise(cellsChanged(sheet, area, changeType, this.actor));
  }

  /** Brings formulas up to date before values are read, unless calculation is put off. */
  settle(): void {
    if (!this.#calculationPutOff) this.calculation.calculate();
  }

  /** Calculates no more until the batch ends. */
  putOffCalculation(): void {
    this.#calculationPutOff = true;
  }

  select(sheet: SheetState, areas: readonly AreaState[]): void {
    this.activate(sheet);
    this.selection = { sheet, areas };
    const address = areas.map(formatAreaAddress).join(",");
    this.announcements.raise(
      forSheet(eventType.worksheetSelectionChanged, sheet, { address, isInsideTable: false }),
    );
  }

  /** A person has clicked on a chart or a shape of the sheet: there is no selected cell any more. */
  selectObject(sheet: SheetState): void {
    this.activate(sheet);
    this.selection = { sheet, areas: [] };
  }

  /** What needs selected cells (or only fails without them, as a merge does) refuses while a chart is selected. */
  requireSelectedCells(): readonly AreaState[] {
    const { areas } = this.selection;
    if (areas.length === 0)
      throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
    return areas;
  }

  /**
   * Refuses to select cells of a sheet that the same batch has activated: Excel shows the sheet when the batch has ended
   * (inferred from OfficeDev/office-js #5118, where it works only now and then).
   */
  requireShown(sheet: SheetState): void {
    if (this.#activated === sheet)
      throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
  }

  /** The sheet is activated by a batch, and in sight when that has ended. */
  activateInBatch(sheet: SheetState): void {
    if (this.activeSheet !== sheet) this.#activated = sheet;
    this.activate(sheet);
  }

  activate(sheet: SheetState): void {
    if (this.activeSheet === sheet) return;
    this.state.activeSheet = sheet.name;
    this.selection = { sheet, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
    this.announcements.raise(forSheet(eventType.worksheetActivated, sheet));
  }

  /** Types a text into a cell, as a person does, and finishes the action. Throws a HostError where Excel refuses. */
  userEdit(sheet: SheetState, row: number, column: number, text: string): void {
    this.asUser(() => {
      typeIntoCells(this, sheet, row, column, [[text]]);
    });
  }

  /** Does something as the person at the keyboard: its events say so, and afterwards all is calculated and drawn. */
  asUser(action: () => void): void {
    const before = this.actor;
    this.actor = "user";
    try {
      action();
    } finally {
      this.finish();
      this.actor = before;
    }
  }

  /** Resolves when a batch may run. */
  async ready(delayForCellEdit: boolean): Promise<void> {
    this.#betweenBatches?.(this.#batches);
    await this.cellEdit.ended(delayForCellEdit);
  }

  /** Lets the next batch that gets as far as its action of this index (from 0) fail there, once. */
  failAtAction(action: number, code = "GeneralException"): void {
    this.#failure = {
      action,
      error: new HostError(code, "There was an internal error while processing the request."),
    };
  }

  /** How many actions of batches were begun so far. */
  get actions(): number {
    return this.#actions;
  }

  /** How many batches were carried out so far, to their end or to an error. */
  get batches(): number {
    return this.#batches;
  }

  /**
   * What people do between two batches, by the number of the batch that comes next. While a batch goes on Excel takes
   * nothing that is typed (inferred: its window waits).
   */
  doBetweenBatches(what: ((batch: number) => void) | undefined): void {
    this.#betweenBatches = what;
  }

  /**
   * Lets something happen once, right before an action of some batch: the one after so many more actions. Where it throws
   * a HostError, the batch ends there.
   */
  interruptAfter(actions: number, what: () => void): void {
    this.#interruption = { at: this.#actions + actions, what };
  }

  /**
   * What becomes of the answers to batches, by the batch's number from 0: the batch is carried out in any case. Where
   * the promise rejects with a HostError, that error is answered; an answer whose promise never settles is lost.
   */
  answerAfter(answering: ((batch: number) => Promise<void>) | undefined): void {
    this.#answering = answering;
  }

  beforeAction(index: number): void {
    const number = this.#actions;
    this.#actions += 1;
    if (this.#interruption && number >= this.#interruption.at) {
      const { what } = this.#interruption;
      this.#interruption = undefined;
      what();
    }
    if (this.#failure?.action !== index) return;
    const { error } = this.#failure;
    this.#failure = undefined;
    throw error;
  }

  async beforeAnswer(): Promise<void> {
    const batch = this.#batches;
    this.#batches += 1;
    await this.#answering?.(batch);
  }

  /** Ends a batch or a user's action: calculates, sends the events, lets the page draw. */
  finish(): void {
    this.#calculationPutOff = false;
    this.#activated = undefined;
    this.settle();
    this.announcements.send();
  }
}
