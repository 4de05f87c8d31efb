import type { FileLook } from "../../../../../../src/core/model/file-look";
import { shareExternalLink } from "../../../../../../src/core/judge/checks/share/external-link";
import { NOTHING_SEEN } from "../../../../../support/nothing-seen";

describe("share/external-link", () => {
  it("names the first cell that leads out of the workbook, and how", () => {
    const look: FileLook = {
      ...NOTHING_SEEN,
      outside: [{ sheet: "指標", cell: "D2", kind: "book", cells: 3 }],
    };
    expect(shareExternalLink.run(look)).toEqual([
      {
        ...{ at: { sheet: "指標", cell: "D2" }, data: { kind: "book", cells: 3 } },
        code: "share/external-link",
        severity: "warning",
      },
    ]);
  });

  it("finds nothing in a file that has nothing of the kind", () => {
    expect(shareExternalLink.run(NOTHING_SEEN)).toEqual([]);
  });
});
