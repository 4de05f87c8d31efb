import { sharingCheckOf } from "../../checking/sharing-check";

/** The file's properties name people. */
export const shareAuthor = sharingCheckOf({
  code: "share/author",
  severity: "warning",
  find: ({ authors }) =>
    authors.length === 0 ? [] : [{ at: { sheet: "", cell: "" }, data: { properties: authors } }],
});
