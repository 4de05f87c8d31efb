import { targetMissing } from "../../../../../../src/core/judge/checks/target/missing";
import { table, cells } from "../../../../../support/one-indicator-table";

describe("targetMissing", () => {
  it("finds a blank or marked target beside an actual above zero, and not the `-` before a service began", () => {
    expect(cells(targetMissing, table("数【人】", "-  5", "0 3 5").replace("-\t\t5", "-\t\t5"))).toEqual([
      "D2",
    ]);
    expect(cells(targetMissing, table("数【人】", "- - 5", "0 3 5"))).toEqual(["D2"]);
    expect(cells(targetMissing, table("数【人】", "-  5", "0 3 5"))).toEqual(["D2"]);
  });

  it("finds nothing in front of a single target at the end, of which target/span-unconfirmed asks", () => {
    expect(cells(targetMissing, table("移住者数【人】", "   60", "12 15 18 "))).toEqual([]);
    expect(cells(targetMissing, table("満足度【％】", "   80", "60 64 68 "))).toEqual([]);
  });
});
