import { sharingCheckOf } from "../../checking/sharing-check";

/** A cell far away from everything else on its sheet is overlooked. */
export const shareFarCell = sharingCheckOf({
  code: "share/far-cell",
  severity: "warning",
  find: ({ farCells }) =>
    farCells.map(({ sheet, cell, cells }) => ({ at: { sheet, cell }, data: { cells } })),
});
