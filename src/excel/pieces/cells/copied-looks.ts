import type { Area } from "../../../core/values/workbook/cell-address";
import type { CellLook } from "./cell-look";

/** Looks and number formats of an area, cell by cell. */
export interface CopiedLooks {
  readonly looks: readonly (readonly CellLook[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Looks repeated over a larger area, from its first cell. */
export function spreadOver(copied: CopiedLooks, to: Area): CopiedLooks {
  return { looks: spread(copied.looks, to), numberFormats: spread(copied.numberFormats, to) };
}

function spread<T>(grid: readonly (readonly T[])[], to: Area): T[][] {
  return Array.from({ length: to.rows }, (_, row) => {
    const source = grid[row % grid.length] ?? [];
    return Array.from({ length: to.columns }, (_unused, column) => source[column % source.length]).filter(
      (value) => value !== undefined,
    );
  });
}
