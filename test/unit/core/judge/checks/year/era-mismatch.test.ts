import { yearEraMismatch } from "../../../../../../src/core/judge/checks/year/era-mismatch";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";
import { tableOf } from "../../../../../support/year-headings";

describe("yearEraMismatch", () => {
  it("finds an era that contradicts its western year, and says how it was read", () => {
    expect(findingsOn(yearEraMismatch, tableOf("H29 (2017)", "H30 (2019)", "R1 (2019)"))).toEqual([
      ["D1", { raw: "H30 (2019)", fromEra: 2018, fromWestern: 2019, readAs: 2018 }],
    ]);
    expect(findingsOn(yearEraMismatch, tableOf("H29 (2017)", "H29 (2018)", "R1 (2019)"))).toEqual([
      ["D1", { raw: "H29 (2018)", fromEra: 2017, fromWestern: 2018, readAs: 2018 }],
    ]);
  });

  it("takes 平成31 and 令和元 for 2019", () => {
    expect(findingsOn(yearEraMismatch, tableOf("平成31年度（2019）", "令和2年度（2020）"))).toEqual([]);
    expect(findingsOn(yearEraMismatch, tableOf("令和元年度（2019）", "R2(2020)"))).toEqual([]);
    expect(findingsOn(yearEraMismatch, SEED_TABLE)).toEqual([]);
  });
});
