import type { FileLook } from "../../../../../../src/core/model/file-look";
import { shareInvisibleText } from "../../../../../../src/core/judge/checks/share/invisible-text";
import { NOTHING_SEEN } from "../../../../../support/nothing-seen";

describe("share/invisible-text", () => {
  it("counts the cells of a sheet that nobody sees, at the first of them", () => {
    const look: FileLook = { ...NOTHING_SEEN, invisible: [{ sheet: "指標", cell: "F9", cells: 1 }] };
    expect(shareInvisibleText.run(look)).toEqual([
      {
        ...{ at: { sheet: "指標", cell: "F9" }, data: { cells: 1 } },
        code: "share/invisible-text",
        severity: "warning",
      },
    ]);
  });

  it("finds nothing in a file that has nothing of the kind", () => {
    expect(shareInvisibleText.run(NOTHING_SEEN)).toEqual([]);
  });
});
