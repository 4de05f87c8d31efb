import { sharingCheckOf } from "../../checking/sharing-check";

/** A pivot table's memory holds the records that it was made from. */
export const sharePivotCache = sharingCheckOf({
  code: "share/pivot-cache",
  severity: "error",
  find: ({ pivotCaches }) =>
    pivotCaches.map(({ sheet, cell, part }) => ({ at: { sheet, cell }, data: { part } })),
});
