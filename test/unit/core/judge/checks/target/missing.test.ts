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

  it("finds nothing in the one reported year in front of all targets, where the plan began", () => {
    expect(cells(targetMissing, table("被害面積【ha】", " 13 12", "14 10 9"))).toEqual([]);
    expect(cells(targetMissing, table("団体数【団体】", "   50", "49   "))).toEqual([]);
    expect(cells(targetMissing, table("被害面積【ha】", "  12 11", "14 10 9 8"))).toEqual(["C2", "D2"]);
    expect(cells(targetMissing, table("被害面積【ha】", "13  12", "14 10 9"))).toEqual(["D2"]);
  });

  it("finds nothing in a year in front of a target that others are asked about, as long as they are", () => {
    const tsv =
      "指標\t策定時\tR4実績\tR5実績\tR6目標\tR6実績\tR7目標\n新規就農者数（人）\t3\t12\t15\t\t14\t60";
    expect(cells(targetMissing, tsv)).toEqual([]);
    expect(cells(targetMissing, tsv.replace("新規就農者数（人）", "新規就農率（％）"))).toEqual(["E2"]);
  });
});
