import { wholeRows } from "../session/ranges";
import { never, none, onSheet, type EditRules } from "./edit-rules";
import { pieceKind, sheetIn } from "./piece";

/** How high a row is, in points; `isStandard` where nobody has set it. */
interface RowHeight {
  readonly points: number;
  readonly isStandard: boolean;
}

const heightOf = pieceKind<{ readonly sheet: string; readonly row: number }, RowHeight>({
  kind: "rowHeight",
  place: ({ sheet, row }) => ({ sheet, cells: [`${String(row + 1)}:${String(row + 1)}`] }),
  isView: true,
  read: async (context, { sheet, row }) => {
    const { format } = wholeRows(sheetIn(context, sheet), row, 1);
    format.load({ rowHeight: true, useStandardHeight: true });
    await context.sync();
    return { points: format.rowHeight, isStandard: format.useStandardHeight };
  },
  restore: (context, { sheet, row }, { points, isStandard }) => {
    const { format } = wholeRows(sheetIn(context, sheet), row, 1);
    if (isStandard) format.useStandardHeight = true;
    else format.rowHeight = points;
  },
});

export const rowHeight: EditRules<"rowHeight"> = {
  cells: none,
  pieces: ({ sheet, row, rows }) =>
    Array.from({ length: rows }, (_, offset) => heightOf({ sheet, row: row + offset })),
  isStale: never,
  write: ({ sheet, row, rows, points }, work) =>
    onSheet(work, sheet, (target) => {
      wholeRows(target, row, rows).format.rowHeight = points;
    }),
};
