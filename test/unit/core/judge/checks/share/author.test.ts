import type { FileLook } from "../../../../../../src/core/model/file-look";
import { shareAuthor } from "../../../../../../src/core/judge/checks/share/author";
import { NOTHING_SEEN } from "../../../../../support/nothing-seen";

describe("share/author", () => {
  it("is one finding for the whole file", () => {
    const look: FileLook = { ...NOTHING_SEEN, authors: ["creator", "Company"] };
    expect(shareAuthor.run(look)).toEqual([
      {
        ...{ at: { sheet: "", cell: "" }, data: { properties: ["creator", "Company"] } },
        code: "share/author",
        severity: "warning",
      },
    ]);
  });

  it("finds nothing in a file that has nothing of the kind", () => {
    expect(shareAuthor.run(NOTHING_SEEN)).toEqual([]);
  });
});
