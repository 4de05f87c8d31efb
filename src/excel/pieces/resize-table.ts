import type { EditOf } from "../../core/plan/plan";
import { sameArea } from "../../core/values/workbook/cell-address";
import { WHOLE_LOOK } from "./cells/cell-look";
import { lookKept } from "./cells/kept-areas";
import { areaOfRange, askArea } from "../session/ranges";
import { onSheet, type EditRules } from "./edit-rules";
import { sheetIn } from "./piece";
import { setTableArea, tableOf } from "./table";

const tableOfEdit = ({ sheet, table }: EditOf<"resizeTable">) => tableOf({ sheet, name: table });

export const resizeTable: EditRules<"resizeTable"> = {
  cells: ({ sheet, after }) => [{ sheet, ...lookKept(after, WHOLE_LOOK) }],
  pieces: (edit) => [tableOfEdit(edit)],
  isStale: (edit, before) => {
    const standing = before.piece(tableOfEdit(edit));
    return standing !== undefined && !(standing && sameArea(standing.area, edit.before));
  },
  // Whoever types right below a table makes it longer: Excel takes what is typed for its next row.
  look: (edit, work) => {
    const piece = tableOfEdit(edit);
    const standing = work.before.piece(piece);
    if (!standing) return [];
    let range: Excel.Range | undefined;
    return [
      {
        bytes: piece.bytes,
        queue: () => {
          range = askArea(sheetIn(work.context, edit.sheet).tables.getItem(edit.table).getRange());
        },
        take: () => {
          if (range) work.sawPiece(piece.key, piece.imageOf({ ...standing, area: areaOfRange(range) }));
        },
      },
    ];
  },
  write: ({ sheet, table, after }, work) =>
    onSheet(work, sheet, (target) => {
      setTableArea(target, table, after);
    }),
};
