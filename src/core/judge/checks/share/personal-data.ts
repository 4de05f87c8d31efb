import { sharingCheckOf } from "../../checking/sharing-check";

/** A value of a personal-data column is on a sheet that may be passed on. */
export const sharePersonalData = sharingCheckOf({
  code: "share/personal-data",
  severity: "error",
  find: ({ personal }) =>
    personal.map(({ sheet, cell, origins }) => ({ at: { sheet, cell }, data: { origins } })),
});
