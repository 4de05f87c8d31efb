import type { FileLook } from "../../../../../../src/core/model/file-look";
import { shareNameWithPath } from "../../../../../../src/core/judge/checks/share/name-with-path";
import { NOTHING_SEEN } from "../../../../../support/nothing-seen";

describe("share/name-with-path", () => {
  it("names the defined name", () => {
    const look: FileLook = { ...NOTHING_SEEN, namesWithPath: ["元データ"] };
    expect(shareNameWithPath.run(look)).toEqual([
      {
        ...{ at: { sheet: "", cell: "" }, data: { name: "元データ" } },
        code: "share/name-with-path",
        severity: "warning",
      },
    ]);
  });

  it("finds nothing in a file that has nothing of the kind", () => {
    expect(shareNameWithPath.run(NOTHING_SEEN)).toEqual([]);
  });
});
