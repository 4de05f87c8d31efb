import { yearGap } from "../../../../../../src/core/judge/checks/year/gap";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";
import { tableOf } from "../../../../../support/year-headings";

describe("yearGap", () => {
  it("names the years that are left out", () => {
    expect(findingsOn(yearGap, tableOf("H29", "H30", "R3"))).toEqual([
      ["E1", { before: 2018, after: 2021, missing: [2019, 2020] }],
    ]);
  });

  it("leaves every fifth year, and any order, alone", () => {
    expect(findingsOn(yearGap, tableOf("2015", "2020", "2025"))).toEqual([]);
    expect(findingsOn(yearGap, tableOf("H28", "R3", "R6"))).toEqual([]);
    expect(findingsOn(yearGap, tableOf("R7", "R6", "R5"))).toEqual([]);
    expect(findingsOn(yearGap, SEED_TABLE)).toEqual([]);
  });
});

describe("yearGap beside a heading that is not read", () => {
  it("tells no year that the heading may be of", () => {
    const table =
      "指標\t平成30目標\t平成30実績\t31目標\t31実績\t令和2目標\t令和2実績\n数（人）\t100\t90\t110\t100\t120\t110";
    expect(findingsOn(yearGap, table)).toEqual([]);
    expect(findingsOn(yearGap, table.replaceAll("31", "増減"))).toEqual([
      ["F1", { before: 2018, after: 2020, missing: [2019] }],
    ]);
  });

  it("tells none of a span of years that a mean is of, newest first", () => {
    const table = "年度\t目標\t実績\nH25\t10\t9\nH24\t10\t9\nH23\t10\t9\n20～22\t10\t9\nH16\t10\t9";
    expect(findingsOn(yearGap, `利用者数（人）\n${table}`)).toEqual([]);
    const named = findingsOn(yearGap, `利用者数（人）\n${table.replace("20～22", "計")}`);
    expect(named.map(([, data]) => (data as { readonly before: number }).before)).toEqual([2004]);
  });

  it.each(["4年前との差", "2年間平均", "10年比"])(
    "still tells of one that %s stands in place of",
    (heading) => {
      const table = `指標\tR2実績\tR3実績\t${heading}\tR5実績\tR6目標\n受診率（％）\t50\t52\t3\t54\t60`;
      expect(findingsOn(yearGap, table)).toEqual([["E1", { before: 2021, after: 2023, missing: [2022] }]]);
    },
  );
});

describe("yearGap among the years of a plan", () => {
  const table = (last: string): string =>
    `指標\t区分\tR5\tR6\tR7\tR12\tR16\n数（人）\t目標\t5\t6\t7\t8\t9\n\t実績\t5\t6\t7\t${last}`;

  it("leaves years alone that nothing is reported for yet, and sees them once something is", () => {
    expect(findingsOn(yearGap, table("－\t－"))).toEqual([]);
    expect(findingsOn(yearGap, table("8\t－")).map(([cell]) => cell)).toEqual(["F1"]);
  });
});

describe("yearGap beside a final target", () => {
  const table = "指標\t目標値（R8）\tR4\tR5\tR6\n数（人）\t20\t11\t12\t13";

  it("leaves the year of the target alone, wherever it stands", () => {
    expect(findingsOn(yearGap, table)).toEqual([]);
  });

  it("still sees the years that are reported", () => {
    expect(findingsOn(yearGap, table.replace("R4", "R1")).map(([cell]) => cell)).toEqual(["D1"]);
  });
});
