import type { EditOf } from "../../core/plan/plan";
import { sameArea } from "../../core/values/workbook/cell-address";
import { WHOLE_LOOK } from "./cells/cell-look";
import { lookKept } from "./cells/kept-areas";
import { onSheet, type EditRules } from "./edit-rules";
import { setTableArea, tableOf } from "./table";

const tableOfEdit = ({ sheet, table }: EditOf<"resizeTable">) => tableOf({ sheet, name: table });

export const resizeTable: EditRules<"resizeTable"> = {
  cells: ({ sheet, after }) => [{ sheet, ...lookKept(after, WHOLE_LOOK) }],
  pieces: (edit) => [tableOfEdit(edit)],
  isStale: (edit, before) => {
    const standing = before.piece(tableOfEdit(edit));
    return standing !== undefined && !(standing && sameArea(standing.area, edit.before));
  },
  write: ({ sheet, table, after }, work) =>
    onSheet(work, sheet, (target) => {
      setTableArea(target, table, after);
    }),
};
