import { sharingCheckOf } from "../../checking/sharing-check";

/** A hidden sheet travels with the file. */
export const shareHiddenSheet = sharingCheckOf({
  code: "share/hidden-sheet",
  severity: "error",
  find: ({ hiddenSheets }) =>
    hiddenSheets.map(({ sheet, isVeryHidden }) => ({ at: { sheet, cell: "" }, data: { isVeryHidden } })),
});
