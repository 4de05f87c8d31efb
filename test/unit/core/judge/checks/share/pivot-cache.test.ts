import type { FileLook } from "../../../../../../src/core/model/file-look";
import { sharePivotCache } from "../../../../../../src/core/judge/checks/share/pivot-cache";
import { NOTHING_SEEN } from "../../../../../support/nothing-seen";

describe("share/pivot-cache", () => {
  it("names the sheet whose pivot table remembers its records", () => {
    const look: FileLook = {
      ...NOTHING_SEEN,
      pivotCaches: [{ sheet: "集計", cell: "", part: "xl/pivotCache/pivotCacheDefinition1.xml" }],
    };
    expect(sharePivotCache.run(look)).toEqual([
      {
        ...{ at: { sheet: "集計", cell: "" }, data: { part: "xl/pivotCache/pivotCacheDefinition1.xml" } },
        code: "share/pivot-cache",
        severity: "error",
      },
    ]);
  });

  it("finds nothing in a file that has nothing of the kind", () => {
    expect(sharePivotCache.run(NOTHING_SEEN)).toEqual([]);
  });
});
