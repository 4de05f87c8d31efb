import { indicatorDuplicate } from "../../../../../../src/core/judge/checks/indicator/duplicate";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";

describe("indicatorDuplicate", () => {
  it("finds the same name twice, whatever its width and mark", () => {
    const table =
      "指標\t\tR5\n① ＷＯＲＫ　ＴＲＩＰ利用社数【社】\t目標\t1\n\t実績\t1\n② WORK TRIP 利用社数（社）\t目標\t1\n\t実績\t1";
    expect(findingsOn(indicatorDuplicate, table)).toEqual([
      ["A4", { name: "WORK TRIP 利用社数", first: "A2" }],
    ]);
  });

  it("leaves the same name counted by the year beside 累計 alone", () => {
    const table = "指標\t\tR5\n移住者数（単年度）\t目標\t1\n\t実績\t1\n移住者数（累計）\t目標\t1\n\t実績\t1";
    expect(findingsOn(indicatorDuplicate, table)).toEqual([]);
  });

  it("leaves the same name with another footnote alone, and not the same with the same", () => {
    const table = (one: string, other: string): string =>
      `指標\t\tR5\n相談件数${one}\t目標\t1\n\t実績\t1\n相談件数${other}\t目標\t1\n\t実績\t1`;
    expect(findingsOn(indicatorDuplicate, table("※1", "※2"))).toEqual([]);
    expect(findingsOn(indicatorDuplicate, table("（件）※1", "（件）（注2）"))).toEqual([]);
    expect(findingsOn(indicatorDuplicate, table("※1", "※１"))).toHaveLength(1);
  });

  it("leaves the same name with another unit or in another section alone", () => {
    const table =
      "指標\t\tR5\n1 町\t\t\n研修（回）\t目標\t1\n\t実績\t1\n研修（人）\t目標\t1\n\t実績\t1\n2 公社\t\t\n研修（回）\t目標\t1\n\t実績\t1";
    expect(findingsOn(indicatorDuplicate, table)).toEqual([]);
    expect(findingsOn(indicatorDuplicate, SEED_TABLE)).toEqual([]);
  });
});
