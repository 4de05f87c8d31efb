import { yearDuplicate } from "../../../../../src/core/judge/checks/year/duplicate";
import { yearEraMismatch } from "../../../../../src/core/judge/checks/year/era-mismatch";
import { yearGap } from "../../../../../src/core/judge/checks/year/gap";
import { yearOrder } from "../../../../../src/core/judge/checks/year/order";
import { findingsOn } from "../../../../support/check-support";
import { SEED_TABLE } from "../../../../support/seed-table";

/** A table with these year headings and the same figures under each. */
function tableOf(...years: string[]): string {
  const figures = years.map(() => "5").join("\t");
  return `指標\t\t${years.join("\t")}\n数（人）\t目標\t${figures}\n\t実績\t${figures}`;
}

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

describe("yearGap", () => {
  it("names the years that are left out", () => {
    expect(findingsOn(yearGap, tableOf("H29", "H30", "R3"))).toEqual([
      ["E1", { before: 2018, after: 2021, missing: [2019, 2020] }],
    ]);
  });

  it("leaves every fifth year, and any order, alone", () => {
    expect(findingsOn(yearGap, tableOf("2015", "2020", "2025"))).toEqual([]);
    expect(findingsOn(yearGap, tableOf("R7", "R6", "R5"))).toEqual([]);
    expect(findingsOn(yearGap, SEED_TABLE)).toEqual([]);
  });
});

describe("yearGap and yearOrder beside a final target", () => {
  const table = "指標\t目標値（R8）\tR4\tR5\tR6\n数（人）\t20\t11\t12\t13";

  it("leave the year of the target alone, wherever it stands", () => {
    expect(findingsOn(yearOrder, table)).toEqual([]);
    expect(findingsOn(yearGap, table)).toEqual([]);
  });

  it("still see the years that are reported", () => {
    expect(findingsOn(yearGap, table.replace("R4", "R1")).map(([cell]) => cell)).toEqual(["D1"]);
    expect(findingsOn(yearOrder, table.replace("R5", "R7")).map(([cell]) => cell)).toEqual(["E1"]);
  });
});

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
});

describe("yearOrder", () => {
  it("finds a heading that breaks the order", () => {
    expect(findingsOn(yearOrder, tableOf("R3", "R5", "R4", "R6"))).toEqual([
      ["E1", { raw: "R4", previous: 2023 }],
    ]);
    expect(findingsOn(yearOrder, tableOf("R7", "R6", "R4", "R5"))).toEqual([
      ["F1", { raw: "R5", previous: 2022 }],
    ]);
  });

  it("leaves newest first, and the rows of a long table, alone", () => {
    expect(findingsOn(yearOrder, tableOf("R7", "R6", "R5"))).toEqual([]);
    expect(findingsOn(yearOrder, "指標\t年度\t目標\t実績\nA（人）\tR6\t1\t1\nA（人）\tR5\t1\t1")).toEqual([]);
    expect(findingsOn(yearOrder, SEED_TABLE)).toEqual([]);
  });
});
