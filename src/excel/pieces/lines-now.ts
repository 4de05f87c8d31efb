import type { Area } from "../../core/values/workbook/cell-address";

/** Where the rows and columns of a sheet that an operation has looked at are by now, by where they were then. */
export interface LinesNow {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

/** From the first to the last of an area's rows and columns as they are now, with whatever has come between; undefined where one is not known. */
export function areaNow(
  { row, column, rows, columns }: Area,
  { rows: rowsNow, columns: columnsNow }: LinesNow,
): Area | undefined {
  const [top, bottom] = [rowsNow.get(row), rowsNow.get(row + rows - 1)];
  const [left, right] = [columnsNow.get(column), columnsNow.get(column + columns - 1)];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined)
    return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
