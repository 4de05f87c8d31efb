import { cellNotWhole } from "../../../../../../src/core/judge/checks/cell/not-whole";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";

describe("cellNotWhole", () => {
  it.each(["人", "社", "箇所", "回", "件", "名", "か所"])("finds a fraction of %s", (unit) => {
    expect(findingsOn(cellNotWhole, `指標\t\tR5\n数（${unit}）\t目標\t5\n\t実績\t2.5`)).toEqual([
      ["C3", { value: 2.5, unit, figure: "actual" }],
    ]);
  });

  it.each([
    "受診率（％）",
    "収入額（千円）",
    "1日平均利用者数（人）",
    "職員1人当たり研修回数（回）",
    "面積（ha）",
  ])("leaves %s alone", (label) => {
    expect(findingsOn(cellNotWhole, `指標\t\tR5\n${label}\t目標\t5.5\n\t実績\t2.5`)).toEqual([]);
  });

  it.each(["3.0000000000000004", "1234567.0000000002"])(
    "takes %s, with what a formula's binary dust adds, for whole",
    (actual) => {
      expect(findingsOn(cellNotWhole, `指標\t\tR5\n数（人）\t目標\t5\n\t実績\t${actual}`)).toEqual([]);
    },
  );

  it("takes three figures or more of which none is whole for means, whatever the name says", () => {
    const wished = "指標\t\tR5\tR6\n理想とする子どもの数（人）\t目標\t\t2.46\n\t実績\t2.36\t2.52";
    expect(findingsOn(cellNotWhole, wished)).toEqual([]);
    expect(findingsOn(cellNotWhole, wished.replace("2.46", "3"))).toHaveLength(2);
    expect(findingsOn(cellNotWhole, wished.replace("2.46", ""))).toHaveLength(2);
  });

  it("finds nothing in the seed", () => {
    expect(findingsOn(cellNotWhole, SEED_TABLE)).toEqual([]);
  });
});
