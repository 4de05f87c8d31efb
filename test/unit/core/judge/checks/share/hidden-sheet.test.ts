import type { FileLook } from "../../../../../../src/core/model/file-look";
import { shareHiddenSheet } from "../../../../../../src/core/judge/checks/share/hidden-sheet";
import { NOTHING_SEEN } from "../../../../../support/nothing-seen";

describe("share/hidden-sheet", () => {
  it("names each hidden sheet, also those that Excel's menus do not show", () => {
    const look: FileLook = { ...NOTHING_SEEN, hiddenSheets: [{ sheet: "控え", isVeryHidden: true }] };
    expect(shareHiddenSheet.run(look)).toEqual([
      {
        ...{ at: { sheet: "控え", cell: "" }, data: { isVeryHidden: true } },
        code: "share/hidden-sheet",
        severity: "error",
      },
    ]);
  });

  it("finds nothing in a file that has nothing of the kind", () => {
    expect(shareHiddenSheet.run(NOTHING_SEEN)).toEqual([]);
  });
});
