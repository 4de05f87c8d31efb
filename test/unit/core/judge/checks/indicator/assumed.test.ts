import { indicatorAssumed } from "../../../../../../src/core/judge/checks/indicator/assumed";
import { findingsOn } from "../../../../../support/check-support";
import { table } from "../../../../../support/one-indicator-table";

describe("indicatorAssumed", () => {
  it("says once which indicators nothing speaks of, at the first of them", () => {
    const tsv = "指標\t\tR5\n① 講座の回数【回】\t目標\t1\n\t実績\t1\n② 参加者数【人】\t目標\t5\n\t実績\t4";
    expect(findingsOn(indicatorAssumed, tsv)).toEqual([["A2", { names: ["①講座の回数", "②参加者数"] }]]);
  });

  it("has nothing to say where the table tells, or where it is asked", () => {
    expect(findingsOn(indicatorAssumed, table("参加者数【人】", "5以上", "4"))).toEqual([]);
    expect(findingsOn(indicatorAssumed, table("離職率【％】", "5", "4"))).toEqual([]);
  });
});
