import { targetLowered } from "../../../../../../src/core/judge/checks/target/lowered";
import { findingsOn } from "../../../../../support/check-support";
import { table, cells } from "../../../../../support/one-indicator-table";

describe("targetLowered", () => {
  it("finds an easier target: less where more is better", () => {
    expect(cells(targetLowered, table("数【人】", "10 10 8", "5 5 5"))).toEqual(["E2"]);
    expect(cells(targetLowered, table("数【人】", "- 8 10", "5 5 5"))).toEqual([]);
  });

  it("does not take 未達成 for reached", () => {
    expect(findingsOn(targetLowered, table("数【人】", "10 8", "5 未達成"))).toMatchObject([
      ["D2", { before: 10, target: 8, atLeastOnOld: undefined }],
    ]);
  });
});
