import type { FileLook } from "../../../../../../src/core/model/file-look";
import { sharePersonalData } from "../../../../../../src/core/judge/checks/share/personal-data";
import { NOTHING_SEEN } from "../../../../../support/nothing-seen";

describe("share/personal-data", () => {
  it("names the cell and where the ledger has the value, and never the value", () => {
    const look: FileLook = {
      ...NOTHING_SEEN,
      personal: [{ sheet: "資料2", cell: "B5", origins: ["住民ワーカー台帳!B5"], isColumn: false }],
    };
    expect(sharePersonalData.run(look)).toEqual([
      {
        ...{
          at: { sheet: "資料2", cell: "B5" },
          data: { origins: ["住民ワーカー台帳!B5"], isColumn: false },
        },
        code: "share/personal-data",
        severity: "error",
      },
    ]);
  });

  it("finds nothing in a file that has nothing of the kind", () => {
    expect(sharePersonalData.run(NOTHING_SEEN)).toEqual([]);
  });
});
