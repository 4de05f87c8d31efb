import { linesOfYears } from "../../../../support/figures-read";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

describe("a form with room for more indicators", () => {
  const form = (last: string): string[] =>
    linesOfYears(`指標名\tR5目標\tR5実績\n⑴ 来館者数\t10\t9\n⑵ 貸出冊数\t20\t18\n${last}`);

  it.each([["⑶\t\t"], ["③\t\t"], ["(3)\t\t"]])("has none in a row with only its mark: %s", (last) => {
    expect(form(last)).toEqual(["来館者数 2023 10 9", "貸出冊数 2023 20 18"]);
  });

  it.each(["定義\t当館への入館者\t", "評価の内容\t\t目標を下回った"])(
    "has none in a line of words: %s",
    (last) => {
      expect(form(last)).toEqual(["来館者数 2023 10 9", "貸出冊数 2023 20 18"]);
    },
  );

  it("has one in such a line with figures", () => {
    expect(form("備考\t10\t9")).toContain("備考 2023 10 9");
  });

  it("has one whose figures are still to come", () => {
    expect(form("⑶ 登録者数\t\t")).toContain("登録者数 2023 － －");
  });
});

describe("a form whose rows 指標① to 指標③ are repeated for every project", () => {
  it("has no section in the one that is left blank", () => {
    const heading = "No\t交付対象事業の名称\t指標\t\t単位\tR5目標\tR5実績";
    const rows =
      "1\t研修\t指標①\t参加者数\t人\t10\t9\n\t\t指標②\t\t\t\t\n2\t特産品\t指標①\t販売額\t千円\t20\t18";
    const { tables } = findIndicatorTables(workbookOf(`${heading}\n${rows}`, { merges: ["C1:D1"] }));
    expect(
      tables.flatMap(({ indicators }) =>
        indicators.map(({ mark, name, section }) => [mark, name, section].join(" ")),
      ),
    ).toEqual(["指標① 参加者数 ", "指標① 販売額 "]);
  });
});

describe("22年度 目標値（上段） 実績値（下段） over one column", () => {
  const heading = (said: string): string[] =>
    linesOfYears(
      `平成23年度　評価シート\n事業名\t指標\t単位\t${said}\t22年度決算額\n売店\t従事者数\t人\t8\t500\n\t\t\t4\t`,
    );

  it.each(["22年度　目標値（上段）実績値（下段）", "平成22年度 計画(上段)／実績(下段)"])(
    "has the goal above the result: %s",
    (said) => {
      expect(heading(said)).toEqual(["従事者数 2010 8 4"]);
    },
  );

  it("has the result above where it says so, and is not read where it says one kind twice", () => {
    expect(heading("22年度　実績（上段）目標（下段）")).toEqual(["従事者数 2010 4 8"]);
    expect(heading("22年度　目標（上段）計画（下段）")).toEqual([]);
  });
});

describe("a table right below another", () => {
  const below = (heading: string): string[] =>
    linesOfYears(
      `担当\t建物\tR5目標\tR5実績\n管財課\t本庁\t10\t9\n${heading}\n環境の取組\t環境課\t年15基\t21`,
    );

  it.each([
    ["目標\t課名\t目標数値\t取り組み結果（令和6年3月末現在）"],
    ["目標\t部門\t目標値\t取組結果"],
    ["目標\t部門\t計画数\t実績数値（R6.3月末時点）"],
  ])("begins where its heading names what is aimed at and what came of it: %s", (heading) => {
    expect(below(heading)).toEqual(["本庁 2023 10 9"]);
  });

  it("begins where a row has 指標 and 単位 as headings", () => {
    expect(
      linesOfYears(
        "指標\t算式\t単位\tR3実績\tR5目標\tR5実績\n来館者数\t\t人\t8\t10\t9\n\n番号\t事業名\t指標\t単位\t5年度　目標値（上段）\t4年度決算額\n01\t売店\t従事者数\t人\t8\t9",
      ),
    ).toEqual(["来館者数 2021 － 8", "来館者数 2023 10 9"]);
  });

  it("does not begin with an indicator whose goal and result are words", () => {
    expect(below("計画づくり\t庁舎\t計画の策定\t策定済み")).toContain("環境課 2023 15 21");
  });
});

describe("a column 目標年度", () => {
  const saidOf = (goal: string): readonly string[] =>
    findIndicatorTables(
      workbookOf(
        `指標\t区分\tR5\tR6\t目標年度\n来館者数\t目標\t3000\t3000\t${goal}\n\t実績\t2870\t2900\t`,
        {},
      ),
    ).notChecked.flatMap(({ what }) => what.at ?? []);

  it("is said to be unread where it holds what is aimed at", () => {
    expect(saidOf("3000")).toContain("E1");
    expect(saidOf("3,000人")).toContain("E1");
  });

  it.each(["2027", "R9", "令和9年度", "9"])("is known where it holds a year: %s", (year) => {
    expect(saidOf(year)).not.toContain("E1");
  });
});

describe("bare western years, one of them left out", () => {
  const below = (first: string, rows: string): string[] =>
    linesOfYears(`${first}\t\t2001\t2002\t2004\n${rows}`);

  it.each([["目標\t10\t20\t40", "実績\t9\t18\t"]])(
    "head rows of 目標 and 実績, in either order",
    (goal, result) => {
      const expected = ["受診率 2001 10 9", "受診率 2002 20 18", "受診率 2004 40 －"];
      expect(below("", `受診率（%）\t${goal}\n\t${result}`)).toEqual(expected);
      expect(below("指標", `受診率（%）\t${result}\n\t${goal}`)).toEqual(expected);
    },
  );

  it.each([
    ["other rows", "", "来館者数\t本館\t10\t20\t40\n\t分館\t9\t18\t30"],
    ["a name in front of them", "来場者数", "受診率（%）\t目標\t10\t20\t40\n\t実績\t9\t18\t"],
  ])("may as well be figures above %s", (_, first, rows) => {
    expect(below(first, rows)).toEqual([]);
  });
});

describe("a year in the brackets of 評価年度", () => {
  it.each(["評価年度（令和5年度）", "評価対象年度(R5)", "対象年度（令和5年度）"])(
    "is that year: %s",
    (heading) => {
      expect(linesOfYears(`指標\t区分\tR4\t${heading}\n来館者数\t目標\t10\t20\n\t実績\t9\t18`)).toEqual([
        "来館者数 2022 10 9",
        "来館者数 2023 20 18",
      ]);
    },
  );
});

describe("評価年度（R6） without another year beside it", () => {
  const heading = (said: string, rest = ""): string[] =>
    linesOfYears(`指標\t単位\t${said}\t\t${rest}\n\t\t目標\t実績\n来館者数\t人\t100\t90`);

  it("may be the year in which is judged", () => {
    expect(heading("評価年度（R6）")).toEqual([]);
    expect(heading("評価年度(令和6年度)")).toEqual([]);
  });

  it("is the figures' year as 評価対象年度", () => {
    expect(heading("評価対象年度（R6）")).toEqual(["来館者数 2024 100 90"]);
  });

  it.each(["過年度\tR4\tR5", "R5"])("is the figures' year beside that of others: %s", (others) => {
    expect(heading("評価年度（R6）", others)).toContain("来館者数 2024 100 90");
  });
});

describe("rows that have only a mark for their name", () => {
  const rows = "\t\tR4\tR5\n①\t目標\t10\t10\n\t実績\t9\t8\n②\t目標\t\t\n\t実績\t\t";
  const found = (list: string): ReturnType<typeof findIndicatorTables> =>
    findIndicatorTables(workbookOf(`${list}${rows}`, {}));

  it("take name and unit from the list of 指標名 above, and those without figures are room for more", () => {
    const { tables } = found("番号\t指標名\t単位\n①\t来館者数\t人\n②\t\t\n\n");
    const indicators = tables.flatMap((table) => table.indicators);
    expect(indicators.map(({ mark, name, unit }) => `${mark} ${name} ${unit}`)).toEqual(["① 来館者数 人"]);
  });

  it.each([[""], ["番号\t対象\n①\t市民\n\n"]])("are named as unread where no list names them: %j", (list) => {
    const { tables, notChecked } = found(list);
    expect(tables).toEqual([]);
    expect(notChecked.map(({ what }) => what.text)).toContain("①");
  });

  it.each([
    ["番号\t指標名\t単位\n1\t広報回数\t回\n2\t訪問件数\t件\n\n番号", "1", "2"],
    ["\t指標名\t単位\n'1\t広報回数\t回\n'2\t訪問件数\t件\n\n", "'1", "'2"],
    ["\t指標名\t単位\n(1)\t広報回数\t回\n(2)\t訪問件数\t件\n\n番号", "(1)", "(2)"],
    ["番号\t指標名\t単位\n1.\t広報回数\t回\n2.\t訪問件数\t件\n\n指標", "1", "2"],
    ["番号\t指標名\t単位\n1\t広報回数\t回\n2\t訪問件数\t件\n\n指標", "①", "②"],
  ])("take the names of a list with plain numbers: %j", (list, one, other) => {
    const table = `${list}\t区分\tR4\tR5\n${one}\t目標\t10\t10\n\t実績\t9\t8\n${other}\t目標\t20\t20\n\t実績\t19\t18`;
    const { tables } = findIndicatorTables(workbookOf(table, {}));
    const named = tables.flatMap(({ indicators }) => indicators.map(({ name, unit }) => `${name} ${unit}`));
    expect(named).toEqual(["広報回数 回", "訪問件数 件"]);
  });

  it("take no name from the last line above them", () => {
    const table =
      "番号\t名前\n1\t広報回数\n2\t訪問件数\n\n番号\t区分\tR4\tR5\n1\t目標\t10\t10\n\t実績\t9\t8\n2\t目標\t20\t20\n\t実績\t19\t18";
    expect(linesOfYears(table).join()).not.toContain("訪問件数");
  });

  it("are no indicators beside 目標 and 実績 of one row", () => {
    expect(linesOfYears("指標\tR4目標\tR4実績\n①\t10\t9\n② 来館者数\t10\t9")).toEqual(["来館者数 2022 10 9"]);
  });
});

describe("a form that repeats itself below its figures", () => {
  const block = (name: string, target: string, actual: string): string =>
    `指 標 名\t${name}\n設定理由\t\n算 式\t\n計画策定時\t\t目 標 値\n\tR4\tR5\n計 画\t${target}\t${target}\n実 績\t${actual}\t\n`;
  const found = findIndicatorTables(
    workbookOf(
      [block("来館者数", "10", "9"), block("貸出冊数", "20", "18"), block("", "", "")].join("\n"),
      {},
    ),
  );

  it("names each block by its own 指標名, and none by the other words of the form", () => {
    expect(found.tables.flatMap(({ indicators }) => indicators.map(({ name }) => name))).toEqual([
      "来館者数",
      "貸出冊数",
    ]);
    expect(found.tables.flatMap(({ indicators }) => indicators.map(({ section }) => section))).toEqual([
      "",
      "",
    ]);
  });

  it("says nothing of a block that is empty", () => {
    expect(found.notChecked.filter(({ what }) => /計|実/.test(what.text))).toEqual([]);
  });

  it("does not take what is beside 算式 for a name", () => {
    expect(linesOfYears("来館者数\n算式\t延べ人数\n\tR4\tR5\n目標\t10\t20\n実績\t9\t18")).toEqual([
      "来館者数 2022 10 9",
      "来館者数 2023 20 18",
    ]);
  });

  it("has no indicator called 単位：", () => {
    const room = "来館者数\t目標\t10\t20\n単位：人\t実績\t9\t18\n\t目標\t\t\n単位：\t実績\t\t";
    expect(linesOfYears(`指標\t区分\tR4\tR5\n${room}`)).toEqual([
      "来館者数 2022 10 9",
      "来館者数 2023 20 18",
    ]);
  });
});

describe("rows that are called ① only", () => {
  const list = (names: readonly string[]): string =>
    ["\t指標名\t単位", ...names.map((name, index) => `${"①②③"[index] ?? ""}\t${name}\t件`)].join("\n");
  const rows = (mark: string, ...figures: readonly string[]): string =>
    `${mark}\t目標\t${figures[0] ?? ""}\n\t実績\t${figures[1] ?? ""}`;
  const head = "\t区分\tR4\tR5";

  it("have the names of the list above, be the figures of one still to come", () => {
    expect(
      linesOfYears(
        `${list(["相談", "訪問", "苦情"])}\n\n${head}\n${rows("①", "10\t11", "9\t12")}\n${rows("②", "1\t2", "1\t1")}\n${rows("③", "\t", "\t")}`,
      ),
    ).toEqual([
      "相談 2022 10 9",
      "相談 2023 11 12",
      "訪問 2022 1 1",
      "訪問 2023 2 1",
      "苦情 2022 － －",
      "苦情 2023 － －",
    ]);
  });

  it("are not named where two lists above call the mark differently", () => {
    const both = `${list(["広報", "訪問"])}\n${list(["満足度", "定住"])}\n\n${head}`;
    expect(linesOfYears(`${both}\n${rows("①", "10\t11", "9\t12")}\n${rows("②", "1\t2", "1\t1")}`)).toEqual(
      [],
    );
  });

  it("may be teams A and B, one of which has no figures yet", () => {
    const teams = linesOfYears(`班${head}\n${rows("A", "10\t11", "9\t12")}\n${rows("B", "\t", "\t")}`);
    expect(teams).toEqual(["A 2022 10 9", "A 2023 11 12", "B 2022 － －", "B 2023 － －"]);
  });
});

describe("1年度目 beside 目標年度（3年度目）", () => {
  const report = (fields: string, goal = "目標年度（3年度目）"): string[] =>
    linesOfYears(
      `達成状況報告書\n${fields}\n項目\t達成状況（上段：計画、下段：実績）\t\t\n\t1年度目\t2年度目\t${goal}\n① 経営面積\t2\t3\t4\n\t1\t2\t`,
    );
  const YEARS = ["経営面積 2013 2 1", "経営面積 2014 3 2", "経営面積 2015 4 －"];

  it("is counted back from the year that a field above says 目標年度 is", () => {
    expect(report("事業実施年度\t平成25年度\t目標年度\t平成27年度")).toEqual(YEARS);
    expect(report("市町村名\t町\t目標年度\tH27")).toEqual(YEARS);
  });

  it.each([
    ["the project was begun in another year", "事業実施年度\t平成24年度\t目標年度\t平成27年度"],
    ["no field says 目標年度", "事業実施年度\t平成25年度"],
    ["the field names no year with its era", "目標年度\t27年度"],
    ["two fields differ", "目標年度\t平成27年度\t\n目標年度\t平成28年度"],
  ])("is no year where %s", (_, fields) => {
    expect(report(fields)).toEqual([]);
  });

  it("does not take the year of a field above it", () => {
    const fields = "事業実施年度：平成25年度\t\t目標年度：平成27年度";
    const rows = "経営体数\t計画\t3\t3\t2\n\t実績\t4\t3\t";
    expect(linesOfYears(`${fields}\n項目\t区分\t1年度目\t2年度目\t目標年度（3年度目）\n${rows}`)).toEqual([]);
  });

  it("is no year where no heading says which of them 目標年度 is", () => {
    expect(report("事業実施年度\t平成25年度\t目標年度\t平成27年度", "3年度目")).toEqual([]);
  });
});

describe("years of a form that are no headings", () => {
  const table = "指標名\t\t27年度\t28年度\t29年度\n普及率（%）\t目標値\t61\t62\t63\n\t実績値\t60\t\t";
  const expected = ["普及率 2015 61 60", "普及率 2016 62 －", "普及率 2017 63 －"];

  it.each([
    ["目標年度 above a blank column", "取組\t普及率の向上\t\t\t\t\t目標年度\t平成31年度"],
    ["two fields", "開始年度\t平成27年度\t\t\t\t\t目標年度\t平成29年度"],
    ["a field with other rows below it", "課\t下水道課\t\t\t\t達成時期\t平成29年度末\n計画\t汚水管の整備"],
  ])("say the era of those that are: %s", (_, field) => {
    expect(linesOfYears(`${field}\n${table}`)).toEqual(expected);
    expect(linesOfYears(`${field}\n\n${table}`)).toEqual(expected);
  });

  it("are headings where figures stand below them", () => {
    const first = "\t\t\t\t\t対象年度\t令和6年度\n\t\t\t\t相談件数（件）\t目標\t10\n\t\t\t\t\t実績\t9";
    expect(linesOfYears(`${first}\n\n指標\t\tR4\tR5\n会員数（人）\t目標\t5\t6\n\t実績\t5\t6`)).toContain(
      "相談件数 2024 10 9",
    );
  });

  it("head what is to be done in each of them, and the figures below where they are written again", () => {
    const plan = "活動計画\t\tR5\tR6\n管の整備\t\t●\t●";
    const { tables } = findIndicatorTables(
      workbookOf(`${plan}\n指標名\t\tR5\tR6\n普及率（%）\t目標\t61\t62\n\t実績\t60\t`, {}),
    );
    expect(tables.map(({ headerRows, indicators }) => [headerRows.first, indicators[0]?.name])).toEqual([
      [2, "普及率"],
    ]);
  });

  it("never make a figure a name", () => {
    // Nothing says the era of 27年度, and what is below 累計 H31 is the sum alone.
    const text = "\t\t27年度\t28年度\tH31\n\t目標値\t0.612\t0.62\t0.643\n\t実績値\t0.629\t\t0.629";
    expect(linesOfYears(text).filter((line) => line.startsWith("0."))).toEqual([]);
  });
});

describe("rows called A and B below a list with the names behind those letters", () => {
  const rows = "\t\tR5\tR6\nA\t目標\t54\t55\n\t実績\t53\t56\nB\t目標\t8\t7\n\t実績\t9\t9";

  it.each([
    ["成果指標\t単位\nA：平均正答率\t％\nB：不登校の割合\t％", ["A 平均正答率 ％", "B 不登校の割合 ％"]],
    ["チーム\t\nA：営業\t\nB：総務\t", ["A ", "B "]],
    ["成果指標\tR4実績\nA：平均正答率\t50\nB：不登校の割合\t9", ["A ", "B "]],
  ])("have them and their units: %j", (list, expected) => {
    const { tables } = findIndicatorTables(workbookOf(`${list}\n\n${rows}`));
    expect(
      tables.flatMap(({ indicators }) =>
        indicators.map(({ mark, name, unit }) => `${mark} ${name} ${unit}`.trim().replace(/^(.)$/, "$1 ")),
      ),
    ).toEqual(expected);
  });
});
