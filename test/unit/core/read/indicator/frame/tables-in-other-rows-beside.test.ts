import { yearsOfIndicators } from "../../../../../support/figures-read";

const ROWS = ["いちご\t目標\t20\t30", "\t実績\t20\t28", "赤米\t目標\t40\t100", "\t実績\t8\t88"];
const READ = ["いちご: 2022 20 20, 2023 30 28", "赤米: 2022 40 8, 2023 100 88"];

/** The table of いちご and 赤米 with another one at its right, behind a blank column, whose rows are given from the heading's row on. */
function beside(...right: readonly string[]): string {
  const rows = ["指標\t区分\tR4\tR5", ...ROWS];
  return rows.map((row, index) => `${row}\t\t${right[index] ?? ""}`).join("\n");
}

describe("a table behind a blank column", () => {
  it("takes no names from the one at its left, its headings a row lower or in the same row", () => {
    const cities = ["市名\tR5", "A市\t47", "B市\t53", "C市\t52"];
    expect(yearsOfIndicators(beside("（参考）他市の状況", ...cities))).toEqual(READ);
    expect(yearsOfIndicators(beside(...cities, "D市\t51"))).toEqual(READ);
  });

  it("has names of its own, above its kinds or in its rows", () => {
    const kinds = ["会議の回数", "", "年度\tR2\tR3", "計画\t11\t11", "実績\t11\t10"];
    expect(yearsOfIndicators(beside(...kinds))).toEqual([...READ, "会議の回数: 2020 11 11, 2021 11 10"]);
    const rows = ["", "項目\tR3目標\tR3実績", "会員数\t50\t47", "相談件数\t56\t53"];
    expect(yearsOfIndicators(beside(...rows))).toEqual([
      ...READ,
      "会員数: 2021 50 47",
      "相談件数: 2021 56 53",
    ]);
  });

  it("takes no columns of figures from one at its right whose headings are a row higher", () => {
    const left = ["基本目標1", "施策\t成果指標\t\tR5年度", "子育て\t会員数\t目標\t60", "\t\t実績値\t58"];
    const right = [
      "指標\t単位\tR4年度\t\tR5年度\t",
      "\t\t目標\t実績\t目標\t実績",
      "受診率\t%\t34\t27\t31\t37",
      "講座数\t件\t\t\t21\t19",
    ];
    const text = left.map((row, index) => {
      const cells = [...row.split("\t"), "", "", "", ""].slice(0, 5);
      return [...cells, right[index] ?? ""].join("\t");
    });
    expect(yearsOfIndicators(text.join("\n"), ["F1:F2", "G1:G2", "H1:I1", "J1:K1", "B3:B4"])).toEqual([
      "受診率: 2022 34 27, 2023 31 37",
      "講座数: 2022 － －, 2023 21 19",
      "会員数: 2023 60 58",
    ]);
  });

  it("is none where nothing but kinds is behind the blank column, and nothing of years in front of it", () => {
    const rows = ROWS.map((row) => row.replace("\t", "\t\t"));
    expect(yearsOfIndicators(["指標\t\t区分\tR4\tR5", ...rows].join("\n"))).toEqual(READ);
  });
});

describe("words over figures below 目標 and 実績 turned", () => {
  it("head another table", () => {
    const text =
      "区分\t会員数（人）\t\t\t2022年度　施策評価\n\t目標値\t実績値\t\t指標\t前年度\t予定\t実績\nR3年度\t499\t477\t\t来場者数（千人）\t272\t298\t243\nR4年度\t544\t453\t\t耐震化率（％）\t27\t28\t22";
    expect(yearsOfIndicators(text, ["B1:C1"])).toEqual(["会員数: 2021 499 477, 2022 544 453"]);
  });
});
