import { sharingCheckOf } from "../../checking/sharing-check";

/** A column with personal data, or one of its values on a sheet that may be passed on. */
export const sharePersonalData = sharingCheckOf({
  code: "share/personal-data",
  severity: "error",
  find: ({ personal }) =>
    personal.map(({ sheet, cell, origins, isColumn }) => ({
      at: { sheet, cell },
      data: { origins, isColumn },
    })),
});
