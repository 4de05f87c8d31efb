import type { FileLook } from "../../../../../../src/core/model/file-look";
import { shareFarCell } from "../../../../../../src/core/judge/checks/share/far-cell";
import { NOTHING_SEEN } from "../../../../../support/nothing-seen";

describe("share/far-cell", () => {
  it("names the first cell that lies far away", () => {
    const look: FileLook = { ...NOTHING_SEEN, farCells: [{ sheet: "指標", cell: "AZ900", cells: 1 }] };
    expect(shareFarCell.run(look)).toEqual([
      {
        ...{ at: { sheet: "指標", cell: "AZ900" }, data: { cells: 1 } },
        code: "share/far-cell",
        severity: "warning",
      },
    ]);
  });

  it("finds nothing in a file that has nothing of the kind", () => {
    expect(shareFarCell.run(NOTHING_SEEN)).toEqual([]);
  });
});
