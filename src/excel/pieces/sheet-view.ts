import type { Area } from "../../core/values/workbook/cell-address";
import type { OpenContext } from "../session/office-session";
import { areaOfRange, askArea } from "../session/ranges";

/** How many rows above and columns left stay in sight; 0 and 0 where nothing is frozen. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export async function readFrozenPanes(context: OpenContext, sheet: Excel.Worksheet): Promise<FrozenPanes> {
  const location = askArea(sheet.freezePanes.getLocationOrNullObject());
  await context.sync();
  return location.isNullObject ? { rows: 0, columns: 0 } : frozenBy(areaOfRange(location));
}

/** Frozen rows answer as whole rows, frozen columns as whole columns. */
function frozenBy(area: Area): FrozenPanes {
  const WHOLE_ROW = 16_384;
  const WHOLE_COLUMN = 1_048_576;
  return {
    rows: area.rows >= WHOLE_COLUMN ? 0 : area.row + area.rows,
    columns: area.columns >= WHOLE_ROW ? 0 : area.column + area.columns,
  };
}

/** Queues what stays in sight. */
export function setFrozenPanes(sheet: Excel.Worksheet, { rows, columns }: FrozenPanes): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

export async function readGridlines(context: OpenContext, sheet: Excel.Worksheet): Promise<boolean> {
  sheet.load({ showGridlines: true });
  await context.sync();
  return sheet.showGridlines;
}
