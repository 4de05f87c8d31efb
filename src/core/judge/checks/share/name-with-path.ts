import { sharingCheckOf } from "../../checking/sharing-check";

/** A defined name holds a path, which tells of computers and people. */
export const shareNameWithPath = sharingCheckOf({
  code: "share/name-with-path",
  severity: "warning",
  find: ({ namesWithPath }) => namesWithPath.map((name) => ({ at: { sheet: "", cell: "" }, data: { name } })),
});
