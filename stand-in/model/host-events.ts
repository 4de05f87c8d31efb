import type { AreaState, SheetState } from "./book-state";
import { formatAreaAddress } from "./a1";

/** The numbers by which Excel's events cross to the client. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
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

/** Cells have changed: an event for the sheet, for the collection of sheets and for the tables that they touch. */
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
  const tables = sheet.tables.filter(
    ({ area: one }) =>
      one.row < area.row + area.rows &&
      area.row < one.row + one.rows &&
      one.column < area.column + area.columns &&
      area.column < one.column + one.columns,
  );
  return [
    ...forSheet(eventType.worksheetChanged, sheet, args),
    ...tables.flatMap(({ id }) => forTable(eventType.tableChanged, sheet, String(id), args)),
  ];
}

/** An event that a table, the tables of its sheet and all tables raise. */
export function forTable(
  type: number,
  sheet: SheetState,
  tableId: string,
  args: Readonly<Record<string, unknown>> = {},
): HostEvent[] {
  const full = { worksheetId: sheet.id, source: "Local", ...args, tableId };
  return [tableId, sheet.id, workbookTarget].map((target) => ({ type, target, args: full }));
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
