import type { CellPosition } from "../../../core/values/workbook/cell-address";
import type { StoredContent } from "./cells-image";

/**
 * Looks at the cells of a sheet in the very request that writes them, right before they are written: what someone has
 * typed since the last look is found there and nowhere else.
 */
export interface CellWatch {
  /** Whether a content may be in a cell without anyone having typed it: it was there, or the operation writes it. */
  readonly isOurs: (cell: CellPosition, content: StoredContent) => boolean;
  /** Told of what someone had typed into a cell that has just been overwritten. */
  readonly tell: (cell: CellPosition, content: StoredContent) => void;
}
