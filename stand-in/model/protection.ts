import { HostError } from "../protocol/host-error";
import { styleAt } from "./sheet-cells";
import type { AreaState, SheetState } from "./book-state";
import { isUnbounded } from "./area";

/** What a protected sheet may still allow, by the names of the API's protection options. */
export type ProtectionOption =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowEditScenarios"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

/** Refuses with `AccessDenied` where the sheet is protected and does not allow this. */
export function requireAllowed(sheet: SheetState, option?: ProtectionOption): void {
  if (!sheet.protection || (option !== undefined && sheet.protection.options[option] === true)) return;
  throw accessDenied(sheet);
}

/** Refuses with `AccessDenied` where the sheet is protected and any of these cells is locked. */
export function requireUnlocked(sheet: SheetState, area: AreaState): void {
  if (!sheet.protection) return;
  if (isUnbounded(area)) throw accessDenied(sheet);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (styleAt(sheet, row, column)?.locked !== false) throw accessDenied(sheet);
    }
  }
}

function accessDenied(sheet: SheetState): HostError {
  return new HostError(
    "AccessDenied",
    `You cannot perform the requested operation: the sheet ${sheet.name} is protected.`,
  );
}
