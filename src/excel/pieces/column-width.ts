import { columnName } from "../../core/values/workbook/cell-address";
import { wholeColumns } from "../session/ranges";
import { never, none, onSheet, type EditRules } from "./edit-rules";
import { pieceKind, sheetIn } from "./piece";

/** How wide a column is, in points; `isStandard` where nobody has set it. */
interface ColumnWidth {
  readonly points: number;
  readonly isStandard: boolean;
}

const widthOf = pieceKind<{ readonly sheet: string; readonly column: number }, ColumnWidth>({
  kind: "columnWidth",
  place: ({ sheet, column }) => ({ sheet, cells: [`${columnName(column)}:${columnName(column)}`] }),
  isView: true,
  read: async (context, { sheet, column }) => {
    const { format } = wholeColumns(sheetIn(context, sheet), column, 1);
    format.load({ columnWidth: true, useStandardWidth: true });
    await context.sync();
    return { points: format.columnWidth, isStandard: format.useStandardWidth };
  },
  restore: (context, { sheet, column }, { points, isStandard }) => {
    const { format } = wholeColumns(sheetIn(context, sheet), column, 1);
    if (isStandard) format.useStandardWidth = true;
    else format.columnWidth = points;
  },
});

export const columnWidth: EditRules<"columnWidth"> = {
  cells: none,
  pieces: ({ sheet, column, columns }) =>
    Array.from({ length: columns }, (_, offset) => widthOf({ sheet, column: column + offset })),
  isStale: never,
  write: ({ sheet, column, columns, points }, work) =>
    onSheet(work, sheet, (target) => {
      wholeColumns(target, column, columns).format.columnWidth = points;
    }),
};
