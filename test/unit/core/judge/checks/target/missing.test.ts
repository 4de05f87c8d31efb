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

  it("says once that a single target at the end may be for one year or for all of them together", () => {
    expect(cells(targetMissing, table("移住者数【人】", "   60", "12 15 18 "))).toEqual(["E2"]);
    expect(cells(targetMissing, table("満足度【％】", "   80", "60 64 68 "))).toEqual([]);
  });

  it("says so of the latest actual where the years have no place for a target, but not of a name that says 年間", () => {
    const columns = (name: string): string => `指標\tR3実績\tR4実績\tR5実績\tR7目標\n${name}\t9\t5\t4\t30`;
    expect(cells(targetMissing, columns("新規起業者数（人）"))).toEqual(["D2"]);
    expect(cells(targetMissing, columns("年間新規起業者数（人）"))).toEqual([]);
    // The plan of the year to come is nobody's missing target.
    const ofNextYear = columns("新規起業者数（人）").replace("R7", "R6");
    expect(cells(targetMissing, ofNextYear)).toEqual([]);
    // But beside a base it is the end of what has its start there.
    expect(cells(targetMissing, ofNextYear.replace("R3実績", "現状値"))).toEqual(["D2"]);
  });
});
