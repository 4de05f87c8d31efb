import type { FileLook } from "../../../../../../src/core/model/file-look";
import { shareComment } from "../../../../../../src/core/judge/checks/share/comment";
import { NOTHING_SEEN } from "../../../../../support/nothing-seen";

describe("share/comment", () => {
  it("counts the comments of a sheet, at the first of them", () => {
    const look: FileLook = { ...NOTHING_SEEN, comments: [{ sheet: "指標", cell: "C3", cells: 2 }] };
    expect(shareComment.run(look)).toEqual([
      {
        ...{ at: { sheet: "指標", cell: "C3" }, data: { cells: 2 } },
        code: "share/comment",
        severity: "warning",
      },
    ]);
  });

  it("finds nothing in a file that has nothing of the kind", () => {
    expect(shareComment.run(NOTHING_SEEN)).toEqual([]);
  });
});
