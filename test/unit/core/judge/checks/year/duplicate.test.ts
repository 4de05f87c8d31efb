import { yearDuplicate } from "../../../../../../src/core/judge/checks/year/duplicate";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";
import { tableOf } from "../../../../../support/year-headings";

describe("yearDuplicate", () => {
  it("finds the second heading of a year, in any notation", () => {
    expect(findingsOn(yearDuplicate, tableOf("H30", "平成31年度", "令和元年度"))).toEqual([
      ["E1", { raw: "令和元年度", first: "D1" }],
    ]);
  });

  it("finds the same year twice for one indicator of a long table", () => {
    const table = "指標\t年度\t目標\t実績\nA（人）\tR5\t1\t1\nA（人）\t2023\t1\t1\nB（人）\tR5\t1\t1";
    expect(findingsOn(yearDuplicate, table)).toEqual([["B3", { raw: "2023", first: "B2" }]]);
  });

  it("does not take years headed under 目標 and again under 実績 for duplicates", () => {
    const table = "指標\t目標\t\t実績\t\n\tR5\tR6\tR5\tR6\n数（人）\t1\t2\t3\t4";
    expect(findingsOn(yearDuplicate, table, { merges: ["B1:C1", "D1:E1"] })).toEqual([]);
    expect(findingsOn(yearDuplicate, SEED_TABLE)).toEqual([]);
  });

  it("finds none in 実績（速報） beside 実績（確定） with one goal, but two goals", () => {
    const table = "指標\tR5目標\tR5実績（速報）\tR5実績（確定）\n数（人）\t1\t2\t3";
    expect(findingsOn(yearDuplicate, table)).toEqual([]);
    const twice = "指標\tR5目標\tR5実績\tR5目標\tR5実績（2月末）\n数（人）\t1\t2\t3\t4";
    expect(findingsOn(yearDuplicate, twice)).toHaveLength(1);
  });
});
