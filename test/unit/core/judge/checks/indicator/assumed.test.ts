import { indicatorAssumed } from "../../../../../../src/core/judge/checks/indicator/assumed";
import { findingsOn } from "../../../../../support/check-support";
import { table } from "../../../../../support/one-indicator-table";

describe("indicatorAssumed", () => {
  it("says once which indicators nothing speaks of, at the first of them", () => {
    const tsv = "指標\t\tR5\n① 講座の回数【回】\t目標\t1\n\t実績\t1\n② 参加者数【人】\t目標\t5\n\t実績\t4";
    expect(findingsOn(indicatorAssumed, tsv)).toEqual([["A2", { names: ["①講座の回数", "②参加者数"] }]]);
  });

  it("leaves out an indicator in words, which has no rate that could be the wrong way round", () => {
    const tsv =
      "指標\t\tR5\tR6\n庁舎の整備\t目標\t設計\t着工\n\t実績\t設計完了\t着工\n講座の回数【回】\t目標\t1\t2\n\t実績\t1\t2";
    expect(findingsOn(indicatorAssumed, tsv)).toEqual([["A4", { names: ["講座の回数"] }]]);
  });

  it("has nothing to say where the table tells, or where it is asked", () => {
    expect(findingsOn(indicatorAssumed, table("参加者数【人】", "5以上", "4"))).toEqual([]);
    expect(findingsOn(indicatorAssumed, table("離職率【％】", "5", "4"))).toEqual([]);
  });
});
