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

describe("a table behind blank columns in the same rows", () => {
  it("has names of its own below a blank corner", () => {
    const text =
      "指標\tR4目標\tR4実績\t\t\tR5目標\tR5実績\n道路\t500\t600\t\t病床\t75\t71\n公園\t90\t80\t\t職員\t36\t34";
    expect(yearsOfIndicators(text)).toEqual([
      "道路: 2022 500 600",
      "公園: 2022 90 80",
      "病床: 2023 75 71",
      "職員: 2023 36 34",
    ]);
  });

  it("is none where its results are of the goals at its left", () => {
    const text =
      "指標\tR4目標\tR5目標\t\t実施主体\tR4実績\tR5実績\n受講者\t20\t30\t\t市\t21\t28\n貸出\t40\t50\t\t県\t30\t48";
    expect(yearsOfIndicators(text)).toEqual([
      "受講者: 2022 20 21, 2023 30 28",
      "貸出: 2022 40 30, 2023 50 48",
    ]);
  });

  it("is none below a year alone, which is a title", () => {
    const rows = ["指標\t\t区分\tR4\tR5", ...ROWS.map((row) => row.replace("\t", "\t\t"))];
    expect(yearsOfIndicators(["令和6年度", ...rows].join("\n"))).toEqual(READ);
  });

  it("takes no name from the headings at its left", () => {
    const text =
      "項目\tR5目標\tR5実績\t\tKPI\t受診率\n創業\t191\t160\t\t\tR3\tR4\n経営\t86\t15\t\t目標\t40\t45\n\t\t\t\t実績\t34\t36";
    expect(yearsOfIndicators(text, ["F1:G1"])).toEqual([
      "創業: 2023 191 160",
      "経営: 2023 86 15",
      "受診率: 2021 40 34, 2022 45 36",
    ]);
  });
});

describe("a table below one whose years are in other columns", () => {
  it("begins where its year is merged over 目標 and 実績", () => {
    const text =
      "指標\t単位\tR5\t\t\n\t\t目標\t実績\t達成率\n道路\tkm\t184\t221\t120%\n\n指標\tR6\t\t\n\t目標\t実績\t達成率\n満足度\t30\t34\t113%";
    const merges = ["A1:A2", "B1:B2", "C1:E1", "A5:A6", "B5:D5"];
    expect(yearsOfIndicators(text, merges)).toEqual(["道路: 2023 184 221", "満足度: 2024 30 34"]);
  });

  it("begins where one year is over rows of 目標 and 実績, though the years above are in two rows", () => {
    const text =
      "KPI\t基準値（2020年度）\tR6目標\t進捗状況\n\t\t\tR3\n受診率\t22\t28\t23\n\nKPI\t\t令和5年度\n利用者数\t目標\t57\n\t実績\t56";
    const merges = ["A1:A2", "B1:B2", "C1:C2"];
    expect(yearsOfIndicators(text, merges)).toContain("利用者数: 2023 57 56");
  });

  it("begins with its headings behind a blank row, whatever the columns are above it", () => {
    const above = "指標\t単位\t基準値（R3）\tR4実績\tR5目標\n受診率\t％\t57%\t59%\t74%";
    const text = `${above}\n\n指標\tR4実績\t目標値（R6）\n参加者数（人）\t1609\t1953`;
    expect(yearsOfIndicators(text).slice(-1)).toEqual(["参加者数: 2022 － 1609, 2024 1953 －"]);
    const numbered = "No\t指標\tR4見込量\tR4実績\n1\t受診率\t30\t31";
    const kinds = `${numbered}\n\n指標\t見込量\t実績\t達成率\n利用者数\t22人\t12人\t54.5%`;
    expect(yearsOfIndicators(kinds)).toEqual(["受診率: 2022 30 31"]);
  });

  it("is of no year where its headings name none, but for a title's", () => {
    const below = "\n\n指標\t目標\t実績\n利用者数\t22\t12";
    const above = "指標\tR4目標\tR4実績\n受診率\t30\t31";
    expect(yearsOfIndicators(above + below)).toEqual(["受診率: 2022 30 31"]);
    expect(yearsOfIndicators(`令和4年度実績\n${above}${below}`)).toEqual([
      "受診率: 2022 30 31",
      "利用者数: 2022 22 12",
    ]);
  });

  it("has none of its figures read where its headings are words, one of them with a year", () => {
    const text =
      "指標\tR6目標\tR6実績\n相談件数\t120\t90\n\n利用者の居住地域\t人数\t（R5参考）\n市内\t3\t1\n市外\t6\t6";
    expect(yearsOfIndicators(text)).toEqual(["相談件数: 2024 120 90"]);
  });

  it("takes neither its name from the indicators above, nor from their headings", () => {
    const text =
      "指標\tR6目標\tR6実績\n道路\t20\t10\n\n区分\tR4\tR5\tR6\n目標額\t13\t14\t18\n実績\t13\t17\t19";
    expect(yearsOfIndicators(text)).toEqual(["道路: 2024 20 10"]);
  });

  it("takes no name from the headings above", () => {
    const text =
      "指標\tR3目標\tR3実績\n就農者数\t40\t27\n\n年度\t受診者数（人）\t\n\t目標\t実績\n2021\t33\t41\n2022\t38\t37";
    expect(yearsOfIndicators(text, ["A4:A5", "B4:C4"])).toEqual([
      "就農者数: 2021 40 27",
      "受診者数: 2021 33 41, 2022 38 37",
    ]);
  });
});

describe("words over figures below 目標 and 実績 turned", () => {
  it("head another table", () => {
    const text =
      "区分\t会員数（人）\t\t\t2022年度　施策評価\n\t目標値\t実績値\t\t指標\t前年度\t予定\t実績\nR3年度\t499\t477\t\t来場者数（千人）\t272\t298\t243\nR4年度\t544\t453\t\t耐震化率（％）\t27\t28\t22";
    expect(yearsOfIndicators(text, ["B1:C1"])).toEqual(["会員数: 2021 499 477, 2022 544 453"]);
  });
});
