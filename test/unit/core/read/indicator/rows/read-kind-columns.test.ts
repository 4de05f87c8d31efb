import { targetMissing } from "../../../../../../src/core/judge/checks/target/missing";
import { formatCell } from "../../../../../../src/core/values/workbook/cell-address";
import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { findingsOn } from "../../../../../support/check-support";
import { workbookOf } from "../../../../../support/workbook-builder";

function sectionsOf(tsv: string, merges: readonly string[] = []): string[] {
  const [table] = findIndicatorTables(workbookOf(tsv, { merges })).tables;
  return (table?.indicators ?? []).map(
    ({ name, section, sectionNumber }) => `${String(sectionNumber)} ${section}: ${name}`,
  );
}

describe("the section column of kind-columns tables", () => {
  const rows = [
    "分野\t指標\tR6目標\tR6実績",
    "1 産業\t創業件数\t10\t11",
    "\t就農者数\t5\t4",
    "2 福祉\t相談件数\t30\t28",
    "1 産業\t求人数\t20\t21",
  ];

  it("gives its section to the rows beside it, merged or left blank beneath the first, and knows one again", () => {
    const expected = ["1 産業: 創業件数", "1 産業: 就農者数", "2 福祉: 相談件数", "1 産業: 求人数"];
    expect(sectionsOf(rows.join("\n"))).toEqual(expected);
    expect(sectionsOf(rows.join("\n"), ["A2:A3"])).toEqual(expected);
  });

  it("is no section where it holds the names themselves", () => {
    expect(sectionsOf("事業名\tR6目標\tR6実績\n創業支援\t10\t11\n就農支援\t5\t4")).toEqual([
      "0 : 創業支援",
      "0 : 就農支援",
    ]);
  });
});

describe("the names of kind-columns tables", () => {
  it("are in no column of figures, though its heading is not known and its figures have their years with them", () => {
    const table =
      "取組\t単位\t当時の値\tH27目標値\tH27実績値\n事故件数\t件\t7822（H16）\t5200\t4917\n集落数\t集落\t20（H22）\t88\t88";
    expect(sectionsOf(table)).toEqual(["0 : 事故件数", "0 : 集落数"]);
  });
});

describe("a column without a heading beside the names of a kind-columns table", () => {
  const read = (tsv: string, merges: readonly string[] = []): string[] =>
    findIndicatorTables(workbookOf(tsv, { merges })).tables.flatMap(({ indicators }) =>
      indicators.map(({ name, unit }) => `${name} [${unit}]`),
    );

  it("has the units where it holds nothing else", () => {
    expect(read("指標\t\tR6目標\tR6実績\n入込客数\t千人\t10\t11\n消費額\t円\t5\t4")).toEqual([
      "入込客数 [千人]",
      "消費額 [円]",
    ]);
  });

  it("has the units also in brackets, below a heading over both columns, or below none", () => {
    const rows = "利用登録\t（団体）\t10\t11\n入込客数\t（千人）\t5\t4\n受診率\t【％】\t60\t54";
    const expected = ["利用登録 [団体]", "入込客数 [千人]", "受診率 [％]"];
    expect(read(`指標\t\tR6目標\tR6実績\n${rows}`, ["A1:B1"])).toEqual(expected);
    expect(read(`\t\tR6目標\tR6実績\n${rows}`)).toEqual(expected);
  });

  it("has its names behind the numbers of the waterworks' guideline, merged over several or not", () => {
    const rows = "No.A202（旧1102）\t採水箇所数（箇所）\t5\t4\nB503\t管路の更新率（％）\t1\t0.8";
    const expected = ["採水箇所数 [箇所]", "管路の更新率 [％]"];
    expect(read(`業務指標\t\tR6目標\tR6実績\n${rows}`, ["A1:B1"])).toEqual(expected);
  });

  it("has the parts of a name that is merged over them, be they words that can be units", () => {
    for (const [one, other] of [
      ["企業", "団体"],
      ["世帯", "事業所"],
    ])
      expect(
        read(`指標\t\tR6目標\tR6実績\n会員数\t${one ?? ""}\t10\t11\n\t${other ?? ""}\t5\t4`, ["A2:A3"]),
      ).toEqual([`会員数 ${one ?? ""} []`, `会員数 ${other ?? ""} []`]);
  });
});

describe("a row of a kind-columns table without any figure yet", () => {
  it("is an indicator where it has a unit, and a title where it has none", () => {
    const rows =
      "指標\t単位\tR6目標\tR6実績\n相談件数\t件\t10\t11\n創業件数\t件\t\t\n福祉\t\t\t\n就農者数\t人\t5\t4";
    expect(sectionsOf(rows)).toEqual(["0 : 相談件数", "0 : 創業件数", "1 福祉: 就農者数"]);
  });
});

describe("figures in ㎡", () => {
  const figuresOf = (headings: string): unknown[] =>
    findIndicatorTables(workbookOf(`指標\t${headings}\n公園面積\t80\t90`)).tables.flatMap(({ indicators }) =>
      indicators.map(({ unit, years }) => [
        unit,
        ...years.map(({ fiscalYear, target, actual }) => [fiscalYear, target?.reading, actual?.reading]),
      ]),
    );

  it("are of the years that head them, with their unit", () => {
    expect(figuresOf("R6目標（㎡）\tR6実績（㎡）")).toMatchObject([
      ["m2", [2024, { value: 80 }, { value: 90 }]],
    ]);
    expect(figuresOf("目標R6（m³）\t実績R6（m³）")).toMatchObject([
      ["m3", [2024, { value: 80 }, { value: 90 }]],
    ]);
  });
});

describe("a year beside a final target", () => {
  const table = (heading: string): string =>
    `指標\t基準値（R4）\t${heading}\t目標値（R12）\n受診率\t30\t40\t60\n参加者数\t100\t150\t200`;
  const actualsOf = (tsv: string): unknown[] =>
    findIndicatorTables(workbookOf(tsv)).tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) => years.flatMap(({ actual }) => actual?.reading ?? [])),
    );

  it("says what was reached, but for 中間値, which may as well be aimed at", () => {
    expect(actualsOf(table("R6"))).toMatchObject([{ value: 40 }, { value: 150 }]);
    expect(actualsOf(table("中間値（R8）"))).toEqual([]);
  });
});

describe("現状 with a year of its own", () => {
  const actualsOf = (headings: string): unknown[] =>
    findIndicatorTables(workbookOf(`指標\t${headings}\n農業者数\t100\t90\t120\t150`)).tables.flatMap(
      ({ indicators }) =>
        indicators.flatMap(({ years }) =>
          years.flatMap(({ fiscalYear, actual }) =>
            actual?.reading.state === "number" ? [[fiscalYear, actual.reading.value]] : [],
          ),
        ),
    );

  it("is what was reached that year after what was reached before it, and where the plan began without that", () => {
    expect(actualsOf("2018（実績）\t現状（2019）\t2021（目標）\t2026（目標）")).toEqual([
      [2018, 100],
      [2019, 90],
    ]);
    expect(actualsOf("現状（2018）\t2019（実績）\t2021（目標）\t2026（目標）")).toEqual([[2019, 90]]);
  });
});

describe("the unit of kind-columns tables", () => {
  it("is the one that heads the figures, not that of the rates before them", () => {
    const tsv = "指標\tR6達成率（％）\tR6目標（人）\tR6実績（人）\n就農者数\t80\t5\t4";
    const units = findIndicatorTables(workbookOf(tsv)).tables.flatMap(({ indicators }) =>
      indicators.map(({ unit }) => unit),
    );
    expect(units).toEqual(["人"]);
  });
});

describe("rows right below a kind-columns table", () => {
  it("are of another table where 決算 and 予算 head them", () => {
    const table = [
      "指標\tR6目標\tR6実績\tR7目標",
      "相談件数（件）\t130\t128\t140",
      "事業費（千円）\t当年度予算\t当年度決算\t次年度予算",
      "直接費\t120\t110\t130",
    ].join("\n");
    expect(sectionsOf(table)).toEqual(["0 : 相談件数"]);
    // Its years may begin one column further left than the figures above it.
    const narrow =
      "指標\t単位\tR7目標\tR7実績\n相談件数\t件\t130\t128\n\t\t\t\n事業\tR7予算\tR8予算\nA\t1\t2";
    expect(sectionsOf(narrow)).toEqual(["0 : 相談件数"]);
  });

  it.each([
    ["its only word is none of a heading", "将来負担比率\t％\t\t\t\t未決算"],
    ["it has a mark", "②将来負担比率\t\t\t\t\t決算"],
    ["it has a unit", "将来負担比率\t％\t\t予算\t\t決算見込"],
    ["it has one word alone", "将来負担比率\t\t\t\t\t決算"],
  ])("are its own where %s", (_why, row) => {
    const table = ["指標\t単位\tR5目標\tR5実績\tR6目標\tR6実績", "相談件数\t件\t10\t9\t10\t11", row];
    expect(sectionsOf([...table, "満足度\t点\t10\t9\t10\t11"].join("\n"))).toContain("0 : 満足度");
  });
});

describe("a target for all years together beside the years of a kind-columns table", () => {
  /** The figures of every year, the kind that the table lacks, and the cells of which the target is said. */
  function read(tsv: string): unknown {
    const { tables, notChecked } = findIndicatorTables(workbookOf(tsv));
    return {
      years: tables.flatMap(({ indicators }) =>
        indicators.map(({ years }) => years.map(({ target, actual }) => [target?.figure, actual?.figure])),
      ),
      lacks: tables.map(({ lacks }) => lacks),
      said: notChecked.flatMap(({ what, why }) => (why.code === "targetOfAllYears" ? [what.at] : [])),
    };
  }

  it.each([
    ["R3\tR4\tR5\tR3～R6累計目標", "20", [2021, 2024]],
    ["R3\tR4\tR5\t3年間の累計目標", "20", [2021, 2023]],
    [
      "R3実績（単年度）\tR4実績（単年度）\tR5実績（単年度）\t令和3年度から7年度までの目標（累計）",
      "20",
      [2021, 2025],
    ],
  ])("is of the years that its heading says: %s", (headings, target, years) => {
    const { tables, notChecked } = findIndicatorTables(
      workbookOf(`指標\t${headings}\n新規就農者数（人）\t3\t5\t4\t${target}`),
    );
    const [indicator] = tables.flatMap(({ indicators }) => indicators);
    expect([indicator?.summedTarget?.from, indicator?.summedTarget?.to]).toEqual(years);
    expect(indicator?.summedTarget?.cell.figure).toBe(20);
    expect(notChecked).toEqual([]);
  });

  const summedOf = (tsv: string): unknown[] => {
    const { tables, notChecked } = findIndicatorTables(workbookOf(tsv));
    const read = tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ summedTarget: target }) =>
        target ? [[formatCell(target.cell.address), target.from, target.to, target.actuals]] : [],
      ),
    );
    return [...read, ...notChecked.map(({ what, why }) => `${what.at ?? ""} ${why.code}`)];
  };

  it("may be in front of the years, and the heading in two rows", () => {
    expect(summedOf("指標\t目標値（R3～R7累計）\tR3\tR4\tR5\n移住者数（人）\t80\t12\t18\t15")).toEqual([
      ["B2", 2021, 2025, undefined],
    ]);
    expect(
      summedOf("指標\t目標値\t実績\t\t\n\tR3～R7累計\tR3\tR4\tR5\n移住者数（人）\t80\t12\t18\t15"),
    ).toEqual([["B3", 2021, 2025, undefined]]);
  });

  it("is of the years that a title names, where the table begins with the first of them", () => {
    const table = (title: string): string =>
      `${title}\n指標\tR3実績\tR4実績\tR5実績\t目標値（累計）\n移住者数（人）\t12\t18\t15\t80`;
    expect(summedOf(table("総合戦略（令和3年度～令和7年度）"))).toEqual([["E3", 2021, 2025, undefined]]);
    expect(summedOf(table("総合戦略（令和2年度～令和6年度）"))).toEqual(["E3 targetOfAllYears"]);
    // The table begins a year earlier than the plan.
    expect(summedOf(table("総合戦略（令和4年度～令和8年度）"))).toEqual(["E3 targetOfAllYears"]);
    expect(summedOf(table("第1期（令和3～7年度）と第2期（令和3～9年度）の総合戦略"))).toHaveLength(1);
  });

  it("tells by the office's own rates whether its actuals add up, and knows those rates", () => {
    const table = (rate: string): string =>
      `指標\tR3\tR4\tR5\tR3～R7累計目標\t達成率\n創業件数（件）\t3\t7\t9\t20\t${rate}`;
    expect(summedOf(table("0.95"))).toEqual([["E2", 2021, 2025, "yearly"]]);
    expect(summedOf(table("95.0%"))).toEqual([["E2", 2021, 2025, "yearly"]]);
    expect(summedOf(table("45"))).toEqual([["E2", 2021, 2025, "running"]]);
    expect(summedOf(table("0.6"))).toEqual([
      ["E2", 2021, 2025, undefined],
      "F1 noYear",
      "E2 targetOfAllYears",
    ]);
  });

  it("is of all years of a table whose last one is still to come", () => {
    const { tables } = findIndicatorTables(
      workbookOf("指標\tR3\tR4\tR5\t目標値（累計）\n新規就農者数（人）\t3\t5\t\t20"),
    );
    expect(tables[0]?.indicators[0]?.summedTarget).toMatchObject({ from: 2021, to: 2023 });
  });

  it.each([
    ["R3実績\tR4実績\tR5実績\t目標値（累計）", "20人"],
    ["R3\tR4\tR5\t計画期間の目標", "20"],
  ])("is said, and the years are what was reached: %s", (headings, target) => {
    expect(read(`指標\t${headings}\n新規就農者数（人）\t3\t5\t4\t${target}`)).toEqual({
      years: [
        [
          [undefined, 3],
          [undefined, 5],
          [undefined, 4],
        ],
      ],
      lacks: ["target"],
      said: ["E2"],
    });
  });

  it("is said at the latest actual too, once an indicator", () => {
    const table =
      "指標\tR3\tR4\tR5\tR3～R6累計目標\n新規就農者数（人）\t3\t5\t\t20\n移住者数（人）\t12\t18\t25\t80";
    expect(findingsOn(targetMissing, table)).toEqual([
      ["C2", { actual: 5, unit: "人", raw: "" }],
      ["D3", { actual: 25, unit: "人", raw: "" }],
    ]);
  });

  it("leaves years unread that come to it, as they may be aimed at", () => {
    const nothing = { years: [], lacks: [], said: [] };
    expect(read("指標\tR7\tR8\tR9\t累計目標\n新規就農者数（人）\t3\t5\t4\t12")).toEqual(nothing);
    expect(read("指標\tR7\tR8\tR9\t備考\n新規就農者数（人）\t3\t5\t4\t12")).toEqual(nothing);
  });
});

describe("years without a word in front of a target", () => {
  const read = (headings: string, row = "耐震化率（％）\t61.5\t75.5\t83.1"): string[] =>
    findIndicatorTables(workbookOf(`指標\t${headings}\n${row}`)).tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) => years.map(({ fiscalYear }) => String(fiscalYear))),
    );

  it("are not what was reached last where a later column before the target's year is not read", () => {
    expect(read("平成17年度末\t平成26年度末（推計）\t平成27年度末（目標）")).toEqual([]);
  });

  it.each([
    ["the column is read", "平成17年度末\t平成26年度末\t平成27年度末（目標）"],
    ["the column is of no later year", "平成26年度末\t平成17年度末（推計）\t平成27年度末（目標）"],
    ["the column is of somebody else", "平成17年度末\t平成26年度末（県平均）\t平成27年度末（目標）"],
    ["the column is of the target's year", "平成26年度末\t平成27年度末（推計）\t平成27年度末（目標）"],
  ])("are what was reached where %s", (_, headings) => {
    expect(read(headings)).toEqual(expect.arrayContaining(["2015"]));
  });

  it("are what was reached where the column has words", () => {
    expect(
      read("平成17年度末\t平成26年度末（理由）\t平成27年度末（目標）", "耐震化率（％）\t61.5\t建替え\t83.1"),
    ).toContain("2005");
  });
});

describe("numbers in front of the names, with another table right below", () => {
  const below = "次は予算\n事業\t予算額\t決算額\nA\t100\t90";

  it.each([
    ["years over 目標 and 実績", "評価指標\t\tR8目標\tR6実績"],
    ["milestones", "評価指標\t\t現状値（R4）\t目標値（R8）"],
  ])("are numbers: %s", (_, heading) => {
    const text = `${heading}\n1\t待機児童数（人）\t10\t3\n2\t満足度（％）\t60\t55\n${below}`;
    const { tables } = findIndicatorTables(workbookOf(text, { merges: ["A1:B1"] }));
    expect(tables[0]?.indicators.map(({ mark, name }) => `${mark} ${name}`)).toEqual([
      "1 待機児童数",
      "2 満足度",
    ]);
  });
});

describe("実績値 over the years beside 目標値（R6）, in a row of its own", () => {
  const rows = (above: string): string =>
    `指標\t単位\t目標値（R6）\t${above}\n\t\t\tR4\tR5\tR6\tR7\n起業件数\t件\t15\t8\t11\t12\t14\n入込客数\t千人\t300\t240\t265\t281\t290`;
  const merges = ["A1:A2", "B1:B2", "C1:C2"];

  it.each([
    ["merged over all years", [...merges, "D1:G1"]],
    ["not merged", merges],
    ["not widened over the year that was added", [...merges, "D1:F1"]],
  ])("holds for every year right of it: %s", (_, merged) => {
    const { tables } = findIndicatorTables(workbookOf(rows("実績値\t\t\t"), { merges: merged }));
    const read = tables.flatMap(({ indicators }) =>
      indicators.map(({ years }) =>
        years.map(({ fiscalYear, target, actual }) => [fiscalYear, target?.figure, actual?.figure].join(" ")),
      ),
    );
    expect(read[0]).toEqual(["2022  8", "2023  11", "2024 15 12", "2025  14"]);
  });
});

describe("目標 right in front of each year", () => {
  const read = (headings: string, row: string): string[] =>
    findIndicatorTables(workbookOf(`指標\t単位\t${headings}\n${row}`, {})).tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) =>
        years.map(({ fiscalYear, target, actual }) =>
          [fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
        ),
      ),
    );
  const ROW = "利用料金\t千円\t60\t62\t70\t71";

  it("is that year's, and the year says what was reached", () => {
    expect(read("目標\tH23年度\t目標\tH24年度", ROW)).toEqual(["2011 60 62", "2012 70 71"]);
    expect(read("計画値\tR5実績\t計画値\tR6実績", ROW)).toEqual(["2023 60 62", "2024 70 71"]);
  });

  it("is nobody's where one stands behind the last year too, or before some of them alone", () => {
    expect(read("目標\tH23年度\t目標\tH24年度\t目標", `${ROW}\t80`)).toEqual([]);
    expect(read("目標\tH23年度\tH24年度\tH25年度", ROW)).toEqual([]);
    expect(read("目標\tR4\t目標\tR8", ROW)).toEqual([]);
  });
});

describe("rows with a name in the second column alone", () => {
  const names = (rows: string, merges: readonly string[] = []): string[] => {
    const heading = "区分\t\tR5目標\tR5実績";
    const found = findIndicatorTables(workbookOf(`${heading}\n${rows}`, { merges: ["A1:B1", ...merges] }));
    return found.tables.flatMap(({ indicators }) => indicators.map(({ name }) => name));
  };
  const parts = "\t公共下水道\t60\t61\n\t浄化槽\t40\t38\n未処理人口\t\t20\t21";

  it.each([
    ["merged over both columns", ["A2:B2", "A5:B5"]],
    ["with a blank beside it", []],
  ])("are parts of the name above, %s", (_, merges) => {
    expect(names(`処理人口\t\t100\t99\n${parts}`, merges)).toEqual([
      "処理人口",
      "処理人口 公共下水道",
      "処理人口 浄化槽",
      "未処理人口",
    ]);
  });

  it("are the names where the first column has none but of their sections", () => {
    const rows = "健康\t\t\t\n\t受診者数\t10\t9\n\t受診率\t20\t19";
    expect(names(rows)).toEqual(["受診者数", "受診率"]);
  });
});

describe("現状値 below a heading that is merged over it and the goal", () => {
  it("is the base of the years beside them", () => {
    const table =
      "指標\t計画掲載値\t\tR5実績\tR6実績\n\t現状値（R2）\t目標値（R12）\t\t\n耐震化率（％）\t86.1\t91.6\t87.2\t87.7";
    const { tables } = findIndicatorTables(
      workbookOf(table, { merges: ["A1:A2", "B1:C1", "D1:D2", "E1:E2"] }),
    );
    const [indicator] = tables[0]?.indicators ?? [];
    expect([
      indicator?.base?.figure,
      ...(indicator?.years ?? []).map(({ fiscalYear }) => fiscalYear),
    ]).toEqual([86.1, 2023, 2024, 2030]);
  });
});

describe("基準値 merged over its year and its value", () => {
  it.each([
    ["基準値", "年度\t値", "R3\t2"],
    ["現状値", "数値\t時点", "2\tR3.3"],
    // A year as a number is no base.
    ["基準", "年度\t数値", "3\t2"],
  ])("%s over %s has the value as its base", (title, parts, figures) => {
    const table = `指標\t単位\t${title}\t\tR4実績\tR5実績\t目標値（R6）\n\t\t${parts}\t\t\t\n移住者数\t人\t${figures}\t12\t25\t60`;
    const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2", "G1:G2"];
    const { tables, notChecked } = findIndicatorTables(workbookOf(table, { merges }));
    const bases = tables.flatMap(({ indicators }) =>
      indicators.map(({ name, base }) => [name, base?.figure]),
    );
    expect(bases).toEqual([["移住者数", 2]]);
    expect(notChecked).toEqual([]);
  });
});

describe("items that were to be achieved in a year, and those that were", () => {
  const read = (tsv: string, merges: readonly string[] = []): string[] =>
    findIndicatorTables(workbookOf(tsv, { merges })).tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ name, years }) =>
        years.map(({ fiscalYear, target, actual }) =>
          [name, fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
        ),
      ),
    );

  it("are target and actual by their letters, and the money that came of them is neither", () => {
    const kinds = "達成目標件数(a)\t達成件数(b)\t達成率b/a\t効果額";
    const heads = `区分\t令和4年度\t\t\t\t令和5年度\n\t${kinds}\t${kinds}`;
    const rows = "歳入の確保\t4\t3\t75%\t1200千円\t5\t5\t100%\t800千円";
    const merges = ["A1:A2", "B1:E1", "F1:I1"];
    expect(read(`${heads}\n${rows}`, merges)).toEqual(["歳入の確保 2022 4 3", "歳入の確保 2023 5 5"]);
    const { notChecked } = findIndicatorTables(workbookOf(`${heads}\n${rows}`, { merges }));
    expect(notChecked.filter(({ what }) => what.text.includes("効果額"))).toHaveLength(2);
  });

  it("are so in other words", () => {
    const heads = "基本方針\t令和4年度\n\t達成目標項目数（Ａ）\t達成項目数（Ｂ）\t財政効果額（千円）";
    expect(read(`${heads}\n1 市民参加\t7\t4\t300`, ["A1:A2", "B1:D1"])).toEqual(["市民参加 2022 7 4"]);
  });

  it("leave a count without its letter alone, as it may stand beside another 実績", () => {
    const heads = "指標\t令和4年度\n\t目標\t実績\t達成件数";
    expect(read(`${heads}\n相談件数\t7\t4\t2`, ["A1:A2", "B1:D1"])).not.toContain("相談件数 2022 7 2");
  });

  it("are no target and actual where nothing was aimed at", () => {
    const heads = "区分\t令和4年度\n\t項目数（a）\t達成項目数（b）\t効果額";
    expect(read(`${heads}\n歳入の確保\t7\t4\t300`, ["A1:A2", "B1:D1"])).toEqual([]);
  });
});
