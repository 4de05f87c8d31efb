import { targetMissedRepeatedly } from "../../../../../../src/core/judge/checks/target/missed-repeatedly";
import { table, cells } from "../../../../../support/one-indicator-table";

describe("targetMissedRepeatedly", () => {
  it("finds three years running below target, not two, and not what a later year made good", () => {
    expect(cells(targetMissedRepeatedly, table("数【人】", "9 9 9", "8 8 8"))).toEqual(["E3"]);
    expect(cells(targetMissedRepeatedly, table("数【人】", "9 9 9", "9 8 8"))).toEqual([]);
    expect(cells(targetMissedRepeatedly, table("数【人】", "9 9 9 9", "8 8 8 9"))).toEqual([]);
  });

  it("holds a flow of an unfinished year to its share: 55 of 60 by February is not missed", () => {
    const tsv = table("数【人】", "60 60 60", "59 59 55").replace("R3", "R3（2月末実績）");
    expect(cells(targetMissedRepeatedly, tsv)).toEqual([]);
  });

  it("says nothing of an unfinished year while it is asked whether its figure grows", () => {
    const open = table("補助金額【千円】", "100 100 100", "90 95 45").replace("R3", "R3（9月末現在）");
    expect(cells(targetMissedRepeatedly, open)).toEqual([]);
    expect(cells(targetMissedRepeatedly, open.replace("補助金額【千円】", "相談件数【件】"))).toEqual(["E3"]);
  });

  it("holds what stands at any time to its whole target", () => {
    const tsv = table("満足度【％】", "80 80 80", "70 75 60").replace("R3", "R3（9月末現在）");
    expect(cells(targetMissedRepeatedly, tsv)).toEqual(["E3"]);
  });
});
