import type { FileLook } from "../../../../../../src/core/model/file-look";
import { shareFormulaLikeText } from "../../../../../../src/core/judge/checks/share/formula-like-text";
import { NOTHING_SEEN } from "../../../../../support/nothing-seen";

describe("share/formula-like-text", () => {
  it("names the first cell and the sign that it begins with", () => {
    const look: FileLook = {
      ...NOTHING_SEEN,
      formulaLike: [{ sheet: "台帳", cell: "H4", cells: 2, sign: "=" }],
    };
    expect(shareFormulaLikeText.run(look)).toEqual([
      {
        ...{ at: { sheet: "台帳", cell: "H4" }, data: { cells: 2, sign: "=" } },
        code: "share/formula-like-text",
        severity: "error",
      },
    ]);
  });

  it("finds nothing in a file that has nothing of the kind", () => {
    expect(shareFormulaLikeText.run(NOTHING_SEEN)).toEqual([]);
  });
});
