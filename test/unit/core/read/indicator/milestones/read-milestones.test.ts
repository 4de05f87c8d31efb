import {
  findIndicatorTables,
  type FindOptions,
} from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { calendarDate } from "../../../../../../src/core/values/calendar/calendar-date";
import { workbookOf } from "../../../../../support/workbook-builder";

/** What is read of a sheet: `name year target actual`, a figure being － where the year has none, and a year ? where nothing says it. */
function read(text: string, merges: readonly string[] = [], options: FindOptions = {}): string[] {
  return findIndicatorTables(workbookOf(text, { merges }), options).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, years, undatedTarget }) => [
      ...years.map(({ fiscalYear, target, actual }) =>
        [name, fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      ),
      ...(undatedTarget ? [[name, "?", undatedTarget.cell.figure ?? "－", "－"].join(" ")] : []),
    ]),
  );
}

const RESULTS = "指標\t目標\t実績\n来館者数\t100\t90";

describe("a table whose targets and actuals name no year", () => {
  it("is of the one year that a title above it says something came of", () => {
    expect(read(`平成27年度実績評価結果\n${RESULTS}`)).toEqual(["来館者数 2015 100 90"]);
  });

  it.each([
    ["a meeting's paper", "令和6年度第1回審議会資料　成果一覧"],
    ["another year beside it", "平成27年度事務事業評価（平成26年度実績）"],
    ["nothing that came of a year", "平成27年度　事務事業評価シート"],
    ["no year", "実績評価結果"],
  ])("is not read under a title with %s", (_, title) => {
    expect(read(`${title}\n${RESULTS}`)).toEqual([]);
  });

  const BESIDE_LAST_YEAR = "指標\t前年度実績\t目標\t実績\n来館者数\t80\t100\t90";

  it("is of its form's year beside 前年度実績", () => {
    expect(read(`平成25年度　指定管理者の募集\n${BESIDE_LAST_YEAR}`)).toEqual([]);
    expect(read(`平成25年度　指定管理者評価シート\n${BESIDE_LAST_YEAR}`)).toEqual(["来館者数 2013 100 90"]);
  });

  it.each([
    ["two years", "平成25年度　指定管理者評価シート（平成24年度実績）"],
    ["the year before as the one that is judged", "平成25年度　評価シート（前年度事業の評価）"],
  ])("is not read beside 前年度実績 under a title with %s", (_, title) => {
    expect(read(`${title}\n${BESIDE_LAST_YEAR}`)).toEqual([]);
  });

  it("does not take the unit of its rates for that of its figures", () => {
    const table =
      "平成27年度実績評価結果\n指標\t目標\t実績\t達成率（%）\n来館者数\t100\t90\t90\n貸出数（冊）\t10\t9\t90";
    const units = findIndicatorTables(workbookOf(table)).tables.flatMap(({ indicators }) =>
      indicators.map(({ unit }) => unit),
    );
    expect(units).toEqual(["", "冊"]);
  });
});

describe("a table of nothing but headings and one row of figures", () => {
  const headings = "平成25（基準値）\t平成28（現状値）\t平成31（目標値）";

  it("is called by the line right above it, without the word for what kind of title it is", () => {
    expect(read(`数値目標①　婚姻率\n${headings}\n5.5\t5.0\t5.9`)).toEqual([
      "婚姻率 2016 － 5",
      "婚姻率 2019 5.9 －",
    ]);
  });

  it("is left alone where a second row of figures follows, or a sentence stands above it", () => {
    expect(read(`婚姻率\n${headings}\n5.5\t5.0\t5.9\n6.5\t6.0\t6.9`)).toEqual([]);
    expect(read(`婚姻率を上げる。\n${headings}\n5.5\t5.0\t5.9`)).toEqual([]);
  });
});

describe("a table of milestones with one indicator, whose column has no heading", () => {
  it("is called by the name in front of its figures", () => {
    expect(read("\tH25（基準値）\tH28（現状値）\tH31（目標値）\n出生数\t10\t20\t30")).toEqual([
      "出生数 2016 － 20",
      "出生数 2019 30 －",
    ]);
  });
});

describe("the base of a table of milestones", () => {
  it("is stated where its cell holds anything, and nowhere else", () => {
    const [table] = findIndicatorTables(
      workbookOf("指標\tH25（基準値）\tH28（現状値）\tH31（目標値）\n出生数\t10\t20\t30\n転入数\t\t20\t30"),
    ).tables;
    expect(table?.indicators.map(({ name, understanding }) => [name, understanding.base])).toEqual([
      ["出生数", { source: "stated", signs: [] }],
      ["転入数", undefined],
    ]);
  });
});

describe("a year below the figure, in a second row of the indicator", () => {
  const readBelow = (base: string, target: string): string[] => {
    const rows = `指標\t基準値\t現状値\t目標値\n来館者数\t100\t120\t200\n\t${base}\tR6\t${target}`;
    const input = { merges: ["A2:A3"] };
    return findIndicatorTables(workbookOf(rows, input)).tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) =>
        years.map(({ fiscalYear, target: aim, actual }) =>
          [fiscalYear, aim?.figure ?? "－", actual?.figure ?? "－"].join(" "),
        ),
      ),
    );
  };

  it("is that of the figure, where there is nothing but a year", () => {
    expect(readBelow("R4", "R12")).toEqual(["2024 － 120", "2030 200 －"]);
  });

  it("is none with a remark beside it", () => {
    expect(readBelow("R4", "R12の国の調査")).toEqual(["2024 － 120"]);
  });
});

describe("years between 基準値 and 現状値", () => {
  it("are what was reached on the way; between 現状値 and the target they may be planned", () => {
    const row = "出生数\t10\t20\t30\t40";
    expect(read(`指標\tH25（基準値）\tH27\tH28（現状値）\tH31（目標値）\n${row}`)).toEqual([
      "出生数 2015 － 20",
      "出生数 2016 － 30",
      "出生数 2019 40 －",
    ]);
    expect(read(`指標\tH25（基準値）\tH27（現状値）\tH28\tH31（目標値）\n${row}`)).toEqual([
      "出生数 2015 － 20",
      "出生数 2019 40 －",
    ]);
  });
});

describe("a year with 数値 or 値 behind it", () => {
  it("is the same as the year alone", () => {
    expect(
      read("指標\t計画策定時（H25）\t平成28年度末数値\tH29年度値\t目標値（H31）\n出生数\t10\t20\t30\t40"),
    ).toEqual(["出生数 2016 － 20", "出生数 2017 － 30", "出生数 2019 40 －"]);
    expect(read("指標\t現状値（H25）\t平成28年度末数値\t目標値（H31）\n出生数\t10\t20\t40")).toEqual([
      "出生数 2019 40 －",
    ]);
  });
});

describe("an actual without a year beside a target that has its year in a column of its own", () => {
  const report = (deadline: string, figures: string): string =>
    `事業\t実績額（円）\t指標\t指標値\t単位\t${deadline}\t実績値\t達成率\n就農支援\t227000000\t就農予定者数\t10\t名\t${figures}`;

  it("is of the month of 目標年月, where the table holds it against the target by a rate; money spent is no actual", () => {
    expect(read(report("目標年月", "H28.3\t8\t0.8"))).toEqual(["就農予定者数 2015 10 8"]);
  });

  it("is of no year beside 目標年度, which may lie far ahead", () => {
    expect(read(report("目標年度", "R8\t8\t0.8"))).toEqual(["就農予定者数 2026 10 －"]);
  });
});

describe("KPI with its year, beside what was reached in another", () => {
  const rows = "移住した世帯\t4件\t20件\t9件\n創業した人\t2人\t11人\t6人";
  const table = (kpi: string, reached: string): string =>
    `数値目標項目\t基準値（H26年度）\t${kpi}\t${reached}\n${rows}`;

  it.each(["KPI（H31年度）", "重要業績評価指標（KPI）（平成31年度）", "ＫＰＩ（平成31年度）"])(
    "is the goal: %s",
    (kpi) => {
      expect(read(table(kpi, "実績値（H28年度）"))).toEqual([
        "移住した世帯 2016 － 9",
        "移住した世帯 2019 20 －",
        "創業した人 2016 － 6",
        "創業した人 2019 11 －",
      ]);
    },
  );

  it.each([
    ["without a year of its own", "KPI", "実績値（H28年度）"],
    ["beside a result of no year", "KPI（H31年度）", "実績値"],
    ["beside another KPI with a year", "KPI（H31年度）", "KPI（H28年度）"],
  ])("is none %s", (_, kpi, reached) => {
    expect(read(table(kpi, reached))).toEqual([]);
  });

  it("is none over names", () => {
    const names = "事業\tKPI（H31年度）\t基準値\t実績値（H28年度）\n移住\t移住した世帯\t4\t9";
    expect(read(names)).toEqual([]);
  });
});

describe("当初, 末 and what heads the figures of one's own", () => {
  it("tell the years of where a plan began, and of what is aimed at and reached", () => {
    const table =
      "定量的指標の定義及び算定式\t当初現況値（H22当初）\t中間目標値（H24末）\t最終目標値（H26末）\t最終実績値（H26末）\n普及率\t64.5\t66.2\t67.8\t67.7";
    expect(read(table)).toEqual(["普及率 2012 66.2 －", "普及率 2014 67.8 67.7"]);
    expect(
      read("項目\t数値目標（H24年度）\t本学の現状（H17年度）\t全国平均\n合格率\t100\t94.9\t88.3"),
    ).toEqual(["合格率 2012 100 －"]);
  });
});

describe("two targets with a column of years each", () => {
  const row = (...years: readonly string[]): string =>
    `指標\t現状値（R5）\t中間目標\t\t最終目標\t\n\t\t数値\t年度\t数値\t年度\n来館者数\t40\t50\t${years[0] ?? ""}\t80\t${years[1] ?? ""}\n貸出冊数\t4\t5\tR8\t8\tR12`;
  const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:F1"];
  const visitors = (text: string): string[] =>
    read(text, merges).filter((line) => line.startsWith("来館者数"));

  it("have the years that are beside them, the first as the second", () => {
    expect(visitors(row("R8", "R12"))).toEqual(["来館者数 2026 50 －", "来館者数 2030 80 －"]);
  });

  it("do not take each other's where one is blank", () => {
    expect(visitors(row("R8"))).toEqual(["来館者数 2026 50 －"]);
  });

  it("do not take the other's where the first column of years is blank throughout", () => {
    const headings = "指標\t基準値\t基準年度\t中間目標値\t年度\t中間実績\t最終目標値\t年度\t最終実績";
    expect(read(`${headings}\n普及率（％）\t78.4\tH21\t\t\t\t89\tH26\t93.9`)).toEqual([
      "普及率 2014 89 93.9",
    ]);
    expect(read(`${headings}\n普及率（％）\t78.4\tH21\t80\t\t81\t89\tH26\t93.9`)).toEqual([
      "普及率 2014 89 93.9",
    ]);
  });
});

describe("a column 時期 beside each column of milestones", () => {
  const figures = "育児休業取得率（％）\t13\t（2019年）\t7.2\t（2017年）\t3.3\t（2013年）";

  it.each(["（時期）", "時期", "調査時期"])("headed %s has the years of the figures left of it", (when) => {
    const headings = ["目標項目", "数値目標", when, "最新値", when, "目標設定時最新値", when].join("\t");
    expect(read(`${headings}\n${figures}`)).toEqual([
      "育児休業取得率 2017 － 7.2",
      "育児休業取得率 2019 13 －",
    ]);
  });

  it("says nothing of a column that is none of milestones", () => {
    expect(read("目標項目\t数値目標\t備考\t時期\n受講者数\t13\t講座\t（2019年）")).toEqual([]);
  });
});

describe("毎年度 as when a goal is to be reached", () => {
  const headings = "目標項目\t数値目標\t（時期）\t最新値\t（時期）";

  it.each(["毎年度", "（毎年）", "各年度"])(
    "%s makes it the goal of the year that something was reached in",
    (when) => {
      expect(read(`${headings}\n退庁率（％）\t100\t${when}\t98.5\t2017年度`)).toEqual([
        "退庁率 2017 100 98.5",
      ]);
      const deadlines = "指標\t基準値（R1）\t実績値（R5）\t目標値\t目標年度";
      expect(read(`${deadlines}\n受診率（％）\t40\t45\t50\t${when}\n喫煙率（％）\t20\t18\t15\tR7`)).toEqual([
        "受診率 2023 50 45",
        "喫煙率 2023 － 18",
        "喫煙率 2025 15 －",
      ]);
    },
  );

  it("says nothing where nothing was reached in a year that is said", () => {
    expect(
      read(`${headings}\n退庁率（％）\t100\t毎年度\t98.5\t\n取得率（％）\t13\t（2019年）\t7\t（2017年）`),
    ).toEqual(["取得率 2017 － 7", "取得率 2019 13 －"]);
  });

  it("is said behind the figure as well", () => {
    const table =
      "項目\t目標値（期限）\t最新値\n採用者の女性割合\t30%（毎年度）\t36%（R2）\n係長の女性割合\t30%（R7）\t25%（R1）";
    expect(read(table)[0]).toBe("採用者の女性割合 2020 30 36");
  });
});

describe("対象 right of a name over two columns", () => {
  const table = (first: string, second: string): string =>
    `指標\t\t対象\t策定時（H29）\t目標（R4）\n食育\t①郷土料理を知る人の割合（％）\t${first}\t56\t80\n\t\t${second}\t62\t85`;
  const merges = ["A1:B1", "A2:A3", "B2:B3"];

  it("says whom a figure is of where nothing else tells two rows apart", () => {
    expect(read(table("①小学生", "②中学生"), merges)).toEqual([
      "食育 ①郷土料理を知る人の割合 ①小学生 2022 80 －",
      "食育 ①郷土料理を知る人の割合 ②中学生 2022 85 －",
    ]);
    expect(read(table("18歳以上", "高校生"), merges)).toContain(
      "食育 ①郷土料理を知る人の割合 高校生 2022 85 －",
    );
  });

  it("is no part of a name where it holds figures or nothing", () => {
    expect(read(table("1,200人", "中学生"), merges)[1]).toBe("食育 ①郷土料理を知る人の割合 2022 85 －");
    expect(read(table("市民", ""), merges)[0]).toBe("食育 ①郷土料理を知る人の割合 2022 80 －");
  });
});

describe("現状値 with a note of when it was looked up", () => {
  it("has the years that are in its cells", () => {
    const table = (note: string): string =>
      `項目\t計画策定時の値\t現状値（直近の値）${note}\t目標値（R7年度）\n受診率\t30%（R1年度）\t36%（R5年度）\t40%`;
    const right = ["受診率 2023 － 36", "受診率 2025 40 －"];
    expect(read(table("※R6.2月現在"))).toEqual(right);
    expect(read(table("※令和6年2月29日時点"))).toEqual(right);
    // Any other note may say whose figures they are.
    expect(read(table("※県の平均"))).toEqual(["受診率 2025 40 －"]);
  });
});

describe("策定時のベースライン値, 中間評価 and 最終評価（最新値）", () => {
  it("are where a plan began and what was reached since", () => {
    const rows = "指標\t策定時のベースライン値\t中間評価\t最終評価（最新値）\t目標値\tデータソース";
    const figures = "受診率\t30%（H21）\t36%（H27）\t38%（R1）\t40%（R4）\t国民健康・栄養調査";
    expect(read(`${rows}\n${figures}`)).toEqual([
      "受診率 2015 － 36",
      "受診率 2019 － 38",
      "受診率 2022 40 －",
    ]);
  });
});

describe("2021年度時点 between 基準年度 and 目標年度", () => {
  it("is what was reached in that year", () => {
    expect(
      read("項目\t基準年度（2019年度）\t2021年度時点\t目標年度（2030年度）\n排出量（t）\t347\t328\t256"),
    ).toEqual(["排出量 2021 － 328", "排出量 2030 256 －"]);
  });

  it("says no more than its year in the brackets of a heading", () => {
    expect(read("項目\t現状値（2019年度時点）\t目標値（2030年度末時点）\n排出量（t）\t347\t256")).toEqual([
      "排出量 2030 256 －",
    ]);
  });
});

describe("a target without a year beside 最終評価", () => {
  const row = "朝食を食べる人の割合\t68.8%\t71.3%\t80%";

  it("is what the plan came to in that year", () => {
    expect(read(`指標\t当初（H24）\t最終評価値（H29）\t目標値\n${row}`)).toEqual([
      "朝食を食べる人の割合 2017 80 71.3",
    ]);
    expect(read(`指標\t策定時（H24）\t中間評価（H27）\t最終評価（H29）\t目標値\n${row}\t90%`)).toEqual([
      "朝食を食べる人の割合 2015 － 71.3",
      "朝食を食べる人の割合 2017 90 80",
    ]);
  });

  it("is of no year where a sentence above says another one", () => {
    const table = `指標\t当初（H24）\t最終評価値（H29）\t目標値\n${row}`;
    expect(read(`目標値は、平成31年度の数値とします。\n${table}`)).toEqual([
      "朝食を食べる人の割合 2017 － 71.3",
      "朝食を食べる人の割合 ? 80 －",
    ]);
    expect(read(`目標値は、平成29年度の数値とします。\n${table}`)).toHaveLength(1);
  });

  it.each([
    ["beside 中間評価 alone", "指標\t当初（H24）\t中間評価値（H29）\t目標値"],
    ["beside a second target", "指標\t目標値\t最終評価値（H29）\t目標値"],
  ])("is of no year %s", (_, heading) => {
    expect(read(`${heading}\n${row}`).filter((line) => / \d{4} 80 /.test(line))).toEqual([]);
  });
});

describe("the report on 地方創生先行型 as the state has it", () => {
  const report = (result: string): string =>
    `No\t①\t②\t③\t\t\t\t\t④\n\t事業の名称\t実績額\t本事業における重要業績評価指標（KPI）\t\t\t\t\t${result}\n\t\t\t指標\t\t指標値\t単位\t目標年月\t実績値\n1\t移住支援\t525000\t指標①\t移住した世帯\t5\t世帯\tH28.3\t7\n\t\t\t指標②\t妊娠の届出\t150\t件\tH28.3\t150`;
  const merges = ["A1:A3", "D1:H1", "B2:B3", "C2:C3", "D2:H2", "D3:E3", "A4:A5", "B4:B5", "C4:C5"];

  it("holds what was there at the project's end against what was aimed at for 目標年月", () => {
    expect(read(report("本事業終了後における実績値"), merges)).toEqual([
      "移住した世帯 2015 5 7",
      "妊娠の届出 2015 150 150",
    ]);
  });

  it("does so with the numbers of the form in the cells of its headings", () => {
    const numbered = report("⑤　本事業終了後における実績値").replace("本事業における", "④　本事業における");
    expect(read(numbered, merges)).toEqual(["移住した世帯 2015 5 7", "妊娠の届出 2015 150 150"]);
  });

  it.each([
    ["指標値（目標年月）", "実績値（H28.3現在）"],
    ["指標値（目標年度）", "実績値（平成28年3月時点）"],
    ["目標値（目標年月）", "実績値（H28.3.31現在）"],
  ])("says the month of each goal behind it below %s, and of all results in %s", (goal, result) => {
    expect(read(`指標\t${goal}\t${result}\n移住者\t5人（H29.3）\t2人`)).toEqual([
      "移住者 2015 － 2",
      "移住者 2016 5 －",
    ]);
  });

  it.each([
    ["another month", "指標値（目標年月）", "実績値（H28.4現在）"],
    ["the time of a survey", "指標値（調査年月）", "実績値（H28.3現在）"],
  ])("says no such thing with %s", (_, goal, result) => {
    const found = read(`指標\t${goal}\t${result}\n移住者\t5人（H29.3）\t2人`);
    expect(found.filter((line) => line.startsWith("移住者 2015"))).toEqual([]);
  });

  it("does not where goals are of several years, which no project's end is", () => {
    const other = report("本事業終了後における実績値").replace("H28.3\t150", "H32.3\t150");
    expect(read(other, merges)).not.toContain("移住した世帯 2015 5 7");
  });

  it("does not where the result is of no said time", () => {
    expect(read(report("実績"), merges)).not.toContain("移住した世帯 2015 5 7");
  });
});

describe("a sentence above a table whose target has no year", () => {
  const rows = "\n指標\t現状値\t目標値\n受診率\t30%\t50%";

  it.each([
    "目標値は計画期間最終年度である平成32年度の数値とします。",
    "評価指標の水準は、この計画の目標年度である令和2年度時点での達成を目指すものです。",
    "現状が平成26年度、目標が令和2年度です",
    "令和2年度末を目標年次とした成果指標を設定しました。",
    "計画を着実に進めるため、令和2年（2020年）までの目標値を設定します。",
  ])("says the year: %s", (sentence) => {
    expect(read(`${sentence}${rows}`)).toEqual(["受診率 2020 50 －"]);
  });

  it.each([
    "目標値は令和2年度の実績をもとに設定しました。",
    "令和2年度に目標値を見直しました。",
    "目標値は令和2年度に設定したものです。",
    "令和2年度までの実績と目標値は次のとおりです。",
    "前回の目標は令和2年度の策定時に定めたものです。",
    "目標値は、令和2年度の値を基準に、5年間で5割増とします。",
    "目標値は、直近の実績である令和2年度の値から毎年2%ずつ増やす。",
    "目標値が令和2年度の目標値を下回る指標は見直した。",
    "目標値は、令和2年度の数値を10%上回るよう設定しています。",
    "目標値は令和2年度です。\n目標値は令和7年度です。",
  ])("says none: %s", (sentence) => {
    expect(read(`${sentence}${rows}`)).toEqual([]);
  });

  it("says none by which something was reached already", () => {
    const reached = "\n指標\t実績値（R3）\t目標値\n受診率\t30%\t50%";
    expect(read(`指標の目標は、令和3年度とし、コロナ禍前の水準を目指す。${reached}`)).toEqual([
      "受診率 2021 － 30",
      "受診率 ? 50 －",
    ]);
    expect(read(`目標値は、令和4年度の数値とする。${reached}`)).toEqual([
      "受診率 2021 － 30",
      "受診率 2022 50 －",
    ]);
  });

  it("says nothing of another table below the one that it is above", () => {
    const other = "別の表\n指標\t現状値\t目標値\n講座数\t9\t10";
    expect(read(`目標値は令和2年度の数値とします。${rows}\n\n${other}`)).toEqual(["受診率 2020 50 －"]);
  });

  it("says nothing of targets whose headings name their years, nor of two", () => {
    const sentence = "目標値は令和2年度の数値とします。";
    expect(read(`${sentence}\n指標\t現状値\t目標値（R7）\n受診率\t30%\t50%`)).toEqual(["受診率 2025 50 －"]);
    expect(read(`${sentence}\n指標\t現状値\t中間目標値\t最終目標値\n受診率\t30%\t50%\t60%`)).toEqual([]);
  });
});

describe("数値目標 over 区分, 現状値 and 目標値", () => {
  it("is the title of the three", () => {
    const text =
      "指標名\t数値目標 ※1\t\t\n\t区分\t現状値\t目標値（R8）\n実感度\t就学前\t34%\t50%\n\t小学生\t36%\t55%";
    expect(read(text, ["A1:A2", "B1:D1", "A3:A4"])).toEqual([
      "実感度 就学前 2026 50 －",
      "実感度 小学生 2026 55 －",
    ]);
  });

  it("has no year in a cell whose bare year may be of 平成 as well as the end of a western one", () => {
    const rows = (year: string): string =>
      `平成29年度　計画の成果指標\n指標\t実績値\t目標値\n相談件数（件）\t180（${year}）\t200（29年度）`;
    // 17年度 is 平成17 rather than 2017, and not the title's year either.
    expect(read(rows("17年度"))).toEqual(["相談件数 2017 200 －"]);
    expect(read(rows("28年度"))).toEqual(["相談件数 2016 － 180", "相談件数 2017 200 －"]);
  });
});

describe("headings of milestones in words of their own", () => {
  it.each([
    ["策定時（H18）\t現況（H23）\t努力目標（H32）", ["排出量 2011 － 20", "排出量 2020 30 －"]],
    ["前期基本計画策定時（H18）\t現況（H23）\t目標（H32）", ["排出量 2011 － 20", "排出量 2020 30 －"]],
  ])("are read: %s", (headings, expected) => {
    expect(read(`指標\t${headings}\n排出量\t10\t20\t30`)).toEqual(expected);
  });

  it("are read where 評価年度 asks for the year behind the figure", () => {
    expect(read("指標\t現状値（評価年度）\t目標値（R27年度）\n改修率\t81.1（R3）\t90")).toEqual([
      "改修率 2045 90 －",
    ]);
  });
});

describe("a goal in words that are not known, over a year", () => {
  it("may be 到達目標, of an earlier year", () => {
    const heading = "区分\t目標\t到達目標\t現況\n\t平成37年度\t平成32年度\t平成26年度";
    expect(read(`${heading}\n担い手\t3600\t3500\t3435`, ["A1:A2"])).toEqual([
      "担い手 2020 3500 －",
      "担い手 2025 3600 －",
    ]);
  });

  it.each(["現行目標", "前回目標", "参考目標"])("is nothing that was reached: %s", (word) => {
    const heading = `区分\t目標\t${word}\t現況\n\t平成37年度\t平成32年度\t平成26年度`;
    expect(read(`${heading}\n担い手\t3600\t3500\t3435`, ["A1:A2"])).toEqual(["担い手 2025 3600 －"]);
  });

  it("is read below 指標の現況値及び目標値", () => {
    const heading =
      "定義及び算定式\t指標の現況値及び目標値\t\n\t当初現況値\t長期目標値（H26末）\n住民がいる面積（ha）\t0\t126";
    expect(read(heading, ["A1:A2", "B1:C1"])).toEqual(["住民がいる面積 2014 126 －"]);
  });
});

describe("a row whose 目標年度 is no year", () => {
  it("is said to have an unclear one where something else is written there, and none where nothing is", () => {
    const rows = ["受診率（％）\t50\t60\tR8", "相談（件）\t10\t12\t次期計画", "講座（回）\t5\t6\t"];
    const table = ["指標名\t基準値\t目標値\t目標年度", ...rows].join("\n");
    const { tables, notChecked } = findIndicatorTables(workbookOf(table));
    expect(tables.flatMap(({ indicators }) => indicators.map(({ name }) => name))).toEqual(["受診率"]);
    expect(notChecked.map(({ what, why }) => `${what.at ?? ""} ${what.text} ${why.code}`)).toEqual([
      "D3 相談（件） yearUnclear",
      "A4 講座（回） noYear",
    ]);
  });
});

describe("a goal that is called what one aims at", () => {
  it.each([
    ["基準値（H15）\t実績値（H18）\tめざす値（H20）", "20\t30\t40"],
    ["現状値（H15）\t実績値（H18）\t目指す値（H20）", "20\t30\t40"],
    ["目指すべき値（H20）\t実績値（H18）", "40\t30"],
  ])("is read with its year: %j", (headings, figures) => {
    expect(read(`指標\t単位\t${headings}\n普及率\t％\t${figures}`).slice(-2)).toEqual([
      "普及率 2006 － 30",
      "普及率 2008 40 －",
    ]);
  });

  it.each(["めざす姿（H20）", "全国の目指す値（H20）", "県がめざす値（H20）", "目指す方向（H20）"])(
    "is not what %j heads",
    (heading) => {
      expect(read(`指標\t単位\t現状値（H15）\t${heading}\n普及率\t％\t20\t40`)).toEqual([]);
    },
  );
});

describe("a stage of a plan, which may be aimed at or reached", () => {
  it.each([
    ["策定時（H25）\t中間（H30）\t目標（R5）\t最終（R5）", "32\t38\t60\t41"],
    ["策定時（H25）\t中間値（H30）\t最終値（R5）\t目標値（R5）", "32\t38\t41\t60"],
  ])("was reached where the goal of the last one's year stands beside it: %s", (headings, row) => {
    expect(read(`指標\t${headings}\n受診率（％）\t${row}`)).toEqual([
      "受診率 2018 － 38",
      "受診率 2023 60 41",
    ]);
  });

  it.each([
    ["no goal is", "現状（R1）\t中間値（R5）\t最終値（R10）", "32\t38\t60", []],
    [
      "the goal is of a later year",
      "現状（R1）\t実績（R4）\t中間値（R5）\t目標（R10）",
      "32\t38\t50\t60",
      ["受診率 2022 － 38", "受診率 2028 60 －"],
    ],
    [
      "it is among results",
      "R4実績\tR5（中間）\tR10目標",
      "38\t50\t60",
      ["受診率 2022 － 38", "受診率 2028 60 －"],
    ],
  ])("is neither where %s", (_, headings, row, right) => {
    expect(read(`指標\t${headings}\n受診率（％）\t${row}`)).toEqual(right);
  });

  it("is a year that is not over beside the goal of that very year", () => {
    expect(read("指標\tR4実績\tR6中間\tR6目標\n受診率（％）\t38\t50\t60")).toEqual([
      "受診率 2022 － 38",
      "受診率 2024 60 50",
    ]);
  });
});

describe("年度計画 beside 年度実績", () => {
  const DAY: FindOptions = { day: calendarDate(2026, 6, 1) };
  const table = "指標\t年度計画\t年度実績\n修繕件数\t600\t642";

  it.each([
    ["its title's year", "令和5年度 市営住宅 モニタリング"],
    ["a year of a plan", "第2期計画（令和2～6年度）\n令和5年度 市営住宅 モニタリング"],
  ])("are both of %s", (_, title) => {
    expect(read(`${title}\n${table}`, [], DAY)).toEqual(["修繕件数 2023 600 642"]);
  });

  it.each([
    ["that may be about the year before", "令和6年度 事務事業評価表"],
    ["of a meeting", "令和5年度 審議会資料"],
    ["of a year to come", "令和9年度 市営住宅 モニタリング"],
  ])("are not read under a title %s", (_, title) => {
    expect(read(`${title}\n${table}`, [], DAY)).toEqual([]);
  });
});
