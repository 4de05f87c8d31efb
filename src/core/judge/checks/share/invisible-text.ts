import { sharingCheckOf } from "../../checking/sharing-check";

/** Letters in the colour of the ground, or a format that shows nothing. */
export const shareInvisibleText = sharingCheckOf({
  code: "share/invisible-text",
  severity: "warning",
  find: ({ invisible }) =>
    invisible.map(({ sheet, cell, cells }) => ({ at: { sheet, cell }, data: { cells } })),
});
