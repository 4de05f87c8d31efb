import type { CellPosition } from "../../../core/values/workbook/cell-address";
import type { StoodInCell } from "./cells-image";

/**
 * Looks at the cells of a sheet in the very request that writes them, right before they are written: what someone has
 * typed since the last look is found there and nowhere else.
 */
export interface CellWatch {
  /** Told of what was in a cell right before it was written. */
  readonly saw: (cell: CellPosition, stood: StoodInCell) => void;
}
