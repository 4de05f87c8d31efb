import { sharingCheckOf } from "../../checking/sharing-check";

/** Comments and notes, with the names of those who wrote them. */
export const shareComment = sharingCheckOf({
  code: "share/comment",
  severity: "warning",
  find: ({ comments }) =>
    comments.map(({ sheet, cell, cells }) => ({ at: { sheet, cell }, data: { cells } })),
});
