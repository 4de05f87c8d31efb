import type { PlanRequest } from "../../app/plan-request";
import type { UndoRecord } from "../../app/workbook-host";
import type { CellAddress, RangeAddress } from "../../core/values/workbook/cell-address";

/** What a person can do in the pane. Each is ignored while another is going on. */
export interface PaneActions {
  readonly reread: () => void;
  readonly check: () => void;
  /** Shows what would be done. */
  readonly prepare: (request: PlanRequest) => void;
  /** Carries out what needs no preview, as the person has just typed it; a refusal is shown as a preview. */
  readonly carryOut: (request: PlanRequest) => void;
  /** Makes the preview again with a block in the place that was offered. */
  readonly choosePlace: (refused: { readonly sheet: string; readonly at: string }, place: string) => void;
  /** Makes the preview of a recount again without these actuals. */
  readonly leaveOut: (cells: readonly CellAddress[]) => void;
  readonly apply: () => void;
  readonly dropPreview: () => void;
  readonly undo: () => void;
  /** Takes back the last operation and those before it, one after the other, until this one is taken back too. */
  readonly undoThrough: (record: UndoRecord) => void;
  readonly show: (cells: RangeAddress | readonly CellAddress[]) => void;
  readonly stop: () => void;
  readonly dismissNotice: () => void;
  /** Checks edits in the sheet by itself from now on, or no more. */
  readonly switchLive: (on: boolean) => void;
}
