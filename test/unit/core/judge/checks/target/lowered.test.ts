import { targetLowered } from "../../../../../../src/core/judge/checks/target/lowered";
import { findingsOn } from "../../../../../support/check-support";
import { table, cells } from "../../../../../support/one-indicator-table";

describe("targetLowered", () => {
  it("finds an easier target: less where more is better", () => {
    expect(cells(targetLowered, table("数【人】", "8 10 8", "5 5 5"))).toEqual(["E2"]);
    expect(cells(targetLowered, table("数【人】", "- 8 10", "5 5 5"))).toEqual([]);
  });

  it("does not take 未達成 for reached", () => {
    expect(findingsOn(targetLowered, table("数【人】", "8 10 8", "5 5 未達成"))).toMatchObject([
      ["E2", { before: 10, target: 8, atLeastOnOld: undefined }],
    ]);
  });

  it("finds a higher target where less is better, and says nothing where nobody knows which way is", () => {
    const lower = "指標\t方向\t\tR1\tR2\tR3\n数【件】\t↓\t目標\t10\t8\t9\n\t\t実績\t5\t5\t5";
    expect(cells(targetLowered, lower)).toEqual(["F2"]);
    expect(cells(targetLowered, table("数【人】", "10 10 8", "5 5 5"))).toEqual([]);
  });
});
