import type { FileLook } from "../../../../../../src/core/model/file-look";
import { shareHiddenRows } from "../../../../../../src/core/judge/checks/share/hidden-rows";
import { NOTHING_SEEN } from "../../../../../support/nothing-seen";

describe("share/hidden-rows", () => {
  it("counts the hidden rows and columns of a sheet, at the first of them", () => {
    const look: FileLook = { ...NOTHING_SEEN, hiddenLines: [{ sheet: "指標", rows: [3, 4], columns: [] }] };
    expect(shareHiddenRows.run(look)).toEqual([
      {
        ...{ at: { sheet: "指標", cell: "A4" }, data: { rows: 2, columns: 0 } },
        code: "share/hidden-rows",
        severity: "warning",
      },
    ]);
  });

  it("finds nothing in a file that has nothing of the kind", () => {
    expect(shareHiddenRows.run(NOTHING_SEEN)).toEqual([]);
  });
});
