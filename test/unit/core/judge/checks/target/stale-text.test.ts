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

  it("takes 約1% for 0.8 to 1.2 % of the population of 設定: 56 to 84 of 7,000", () => {
    const settings = { ...DEFAULT_SETTINGS, population: 7000 };
    const found = [55, 56, 84, 85].filter((target) => {
      const share = table("数【人】", `70 ${String(target)}`, "9 9", "町人口の約1%を指す。");
      return cells(targetStaleText, share, { settings }).length > 0;
    });
    expect(found).toEqual([55, 85]);
  });

  it("takes the share to have fitted the highest target where nobody states the population: 70 is 1 % of 7,000", () => {
    const share = (targets: string): string => table("数【人】", targets, "9 9 9", "町人口の約1%を指す。");
    expect(findingsOn(targetStaleText, share("50 70 55"))).toEqual([
      [
        "A3",
        {
          kind: "share",
          text: "町人口の約1%",
          stated: 0.01,
          share: 55 / 7000,
          target: 55,
          unit: "人",
          population: 7000,
          formerTarget: 70,
        },
      ],
    ]);
    expect(cells(targetStaleText, share("50 70 56"))).toEqual([]);
    expect(cells(targetStaleText, share("50 55 70"))).toEqual([]);
  });

  it("finds a share that the population of 設定 no longer fits", () => {
    const share = table("数【人】", "60 40", "9 9", "町人口の約1%を指す。");
    const settings = { ...DEFAULT_SETTINGS, population: 7000 };
    expect(findingsOn(targetStaleText, share, {}, { settings })).toMatchObject([
      ["A3", { kind: "share", stated: 0.01, population: 7000, formerTarget: undefined }],
    ]);
  });
});
