import type { AreaState, BookState, SheetState } from "./book-state";
import type { Calculation } from "./calculation";
import type { ChangeType } from "./host-events";
import type { TypedContent } from "./typed-input";

/** As much of the live workbook as is needed to write cells: what writes into it does not depend on all of it. */
export interface CellWriter {
  readonly state: BookState;
  readonly calculation: Calculation;
  writeCell(sheet: SheetState, row: number, column: number, content: TypedContent): void;
  noteChange(sheet: SheetState, area: AreaState, changeType?: ChangeType): void;
}
