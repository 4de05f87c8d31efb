import { none, never, smallJob, type EditRules } from "./edit-rules";

/** A sheet of the plan's own. What is on it is no piece: the sheet goes as a whole when the plan is taken back. */
export const addSheet: EditRules<"addSheet"> = {
  cells: none,
  pieces: none,
  // A sheet of that name is looked for with the names of all sheets.
  isStale: never,
  write: (edit, { context, order, added }) => {
    const before = edit.after === undefined ? -1 : order.indexOf(edit.after);
    const position = before < 0 ? order.length : before + 1;
    const isLast = position === order.length;
    order.splice(position, 0, edit.sheet);
    return [
      smallJob(() => {
        const sheet = context.workbook.worksheets.add(edit.sheet);
        // Known even where the request fails after it: what was answered before the failure is told as well.
        sheet.load({ id: true });
        added.set(edit.sheet, sheet);
        if (!isLast) sheet.position = position;
        if (edit.tabColor !== undefined) sheet.tabColor = edit.tabColor;
      }),
    ];
  },
};
