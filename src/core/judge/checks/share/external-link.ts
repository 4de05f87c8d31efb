import { sharingCheckOf } from "../../checking/sharing-check";

/** Formulas read other books, or links lead to files or addresses of mail. */
export const shareExternalLink = sharingCheckOf({
  code: "share/external-link",
  severity: "warning",
  find: ({ outside }) =>
    outside.map(({ sheet, cell, kind, cells }) => ({ at: { sheet, cell }, data: { kind, cells } })),
});
