import type { Area } from "../../core/values/workbook/cell-address";
import { areaOfRange, askArea, LAST_COLUMN, LAST_ROW } from "../session/ranges";
import { never, none, onSheet, type EditRules } from "./edit-rules";
import { pieceKind, sheetIn } from "./piece";

/** How many rows above and columns left stay in sight; 0 and 0 where nothing is frozen. */
interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

const panesOf = pieceKind<{ readonly sheet: string }, FrozenPanes>({
  kind: "freeze",
  place: ({ sheet }) => ({ sheet, objects: [sheet] }),
  isView: true,
  lastRequest: "view",
  bytes: () => 2_000,
  read: async (context, { sheet }) => {
    const location = askArea(sheetIn(context, sheet).freezePanes.getLocationOrNullObject());
    await context.sync();
    return location.isNullObject ? { rows: 0, columns: 0 } : frozenBy(areaOfRange(location));
  },
  restore: (context, { sheet }, wanted) => {
    setFrozenPanes(sheetIn(context, sheet), wanted);
  },
});

export const freeze: EditRules<"freeze"> = {
  cells: none,
  pieces: ({ sheet }) => [panesOf({ sheet })],
  isStale: never,
  lastRequest: "view",
  write: (edit, work) =>
    onSheet(work, edit.sheet, (sheet) => {
      setFrozenPanes(sheet, edit);
    }),
};

/** Frozen rows answer as whole rows, frozen columns as whole columns. */
function frozenBy(area: Area): FrozenPanes {
  return {
    rows: area.rows > LAST_ROW ? 0 : area.row + area.rows,
    columns: area.columns > LAST_COLUMN ? 0 : area.column + area.columns,
  };
}

function setFrozenPanes(sheet: Excel.Worksheet, { rows, columns }: FrozenPanes): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
