import { yearOrder } from "../../../../../../src/core/judge/checks/year/order";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";
import { tableOf } from "../../../../../support/year-headings";

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

describe("yearOrder beside a final target", () => {
  const table = "指標\t目標値（R8）\tR4\tR5\tR6\n数（人）\t20\t11\t12\t13";

  it("leaves the year of the target alone, wherever it stands", () => {
    expect(findingsOn(yearOrder, table)).toEqual([]);
  });

  it("still sees the years that are reported", () => {
    expect(findingsOn(yearOrder, table.replace("R5", "R7")).map(([cell]) => cell)).toEqual(["E1"]);
  });
});

describe("yearOrder beside a target of a year that is reported as well", () => {
  const table = "指標\t単位\t目標値（R6）\tR4実績\tR5実績\tR6実績\n受診率\t％\t60\t48\t52\t58";

  it("goes by the places of the actuals", () => {
    expect(findingsOn(yearOrder, table)).toEqual([]);
  });

  it("still sees actuals out of order", () => {
    const swapped = table.replace("R4実績\tR5実績", "R5実績\tR4実績");
    expect(findingsOn(yearOrder, swapped).map(([cell]) => cell)).toEqual(["E1"]);
  });
});
