import { rangeOf } from "../session/ranges";
import { WHOLE_LOOK } from "./cells/cell-look";
import { lookKept } from "./cells/kept-areas";
import { onSheet, type EditRules } from "./edit-rules";
import { tableOf } from "./table";

/** A new table over cells whose first row is the header. */
export const addTable: EditRules<"addTable"> = {
  cells: ({ sheet, area }) => [{ sheet, ...lookKept(area, WHOLE_LOOK) }],
  pieces: (edit) => [tableOf(edit)],
  isStale: (edit, before) => (before.piece(tableOf(edit)) ?? null) !== null,
  write: ({ sheet, area, name, style }, work) =>
    onSheet(work, sheet, (target) => {
      const table = target.tables.add(rangeOf(target, area), true);
      table.name = name;
      table.style = style;
    }),
};
