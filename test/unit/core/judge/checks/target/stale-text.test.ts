import { targetStaleText } from "../../../../../../src/core/judge/checks/target/stale-text";
import { DEFAULT_SETTINGS } from "../../../../../../src/core/read/definition/settings";
import { findingsOn } from "../../../../../support/check-support";
import { table, cells } from "../../../../../support/one-indicator-table";

describe("targetStaleText", () => {
  it("leaves alone a description with this year's target, another unit, or a share that fits", () => {
    expect(cells(targetStaleText, table("数【社】", "20 25", "9 9", "25社を目標とする。"))).toEqual([]);
    expect(cells(targetStaleText, table("数【社】", "20 15", "9 9", "年間30人いることを目指す。"))).toEqual(
      [],
    );
    const share = table("数【人】", "60 70", "9 9", "町人口の約1%を指す。");
    expect(cells(targetStaleText, share, { settings: { ...DEFAULT_SETTINGS, population: 6700 } })).toEqual(
      [],
    );
  });

  it("finds a share that the population of 設定 no longer fits", () => {
    const share = table("数【人】", "60 40", "9 9", "町人口の約1%を指す。");
    const settings = { ...DEFAULT_SETTINGS, population: 7000 };
    expect(findingsOn(targetStaleText, share, {}, { settings })).toMatchObject([
      ["A3", { kind: "share", stated: 0.01, population: 7000, formerTarget: undefined }],
    ]);
  });
});
