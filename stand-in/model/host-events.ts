import type { AreaState, SheetState } from "./book-state";
import { formatAreaAddress } from "./a1";

/** The numbers by which Excel's events cross to the client. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
} as const;

/** The target of events of the whole workbook. */
export const workbookTarget = "Workbook";

/** One event on its way to the client: it is called where a handler for this type and target is registered. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Who has done something: the add-in through the API, or the person at the keyboard. */
export type Actor = "addIn" | "user";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** Cells have changed: an event for the sheet and for the collection of sheets. */
export function cellsChanged(
  sheet: SheetState,
  area: AreaState,
  changeType: ChangeType,
  actor: Actor,
): HostEvent[] {
  const args = {
    changeType,
    address: formatAreaAddress(area),
    worksheetId: sheet.id,
    source: "Local",
    triggerSource: actor === "addIn" ? "ThisLocalAddin" : "Unknown",
  };
  return forSheet(eventType.worksheetChanged, sheet, args);
}

/** An event that both the sheet itself and the collection of sheets raise. */
export function forSheet(
  type: number,
  sheet: SheetState,
  args: Readonly<Record<string, unknown>> = {},
): HostEvent[] {
  const full = { worksheetId: sheet.id, ...args };
  return [sheet.id, workbookTarget].map((target) => ({ type, target, args: full }));
}
