import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Where the rates of each indicator are: `year cell`. */
function rates(heading: string, rows: string): string[][] {
  return findIndicatorTables(workbookOf(`${heading}\n${rows}`, {})).tables.flatMap(({ indicators }) =>
    indicators.map(({ years }) =>
      years.flatMap(({ fiscalYear, rate }) =>
        rate?.reading.state === "number" ? [`${String(fiscalYear)} ${String(rate.reading.value)}`] : [],
      ),
    ),
  );
}

const HEADING = "指標\t単位\tR4実績\tR5実績\tR6実績\tR7目標\t達成率";

describe("達成率 of no year right behind the only goal", () => {
  it("is of the latest actual where two rows at least say so", () => {
    expect(rates(HEADING, "相談件数\t件\t20\t30\t45\t50\t90%\n参加者数\t人\t80\t95\t110\t100\t110%")).toEqual(
      [["2024 0.9"], ["2024 1.1"]],
    );
    expect(rates(HEADING, "相談件数\t件\t20\t30\t45\t50\t90\n会員数\t人\t80\t95\t110\t100\t110")).toEqual([
      ["2024 90"],
      ["2024 110"],
    ]);
  });

  it("may be the goal over it in a row of which less is better", () => {
    const rows = "相談件数\t件\t20\t30\t45\t50\t90%\n会員数\t人\t80\t95\t110\t100\t110%";
    expect(rates(HEADING, `${rows}\n待機児童数\t人\t40\t30\t25\t20\t80%`)).toHaveLength(3);
  });

  it.each([
    ["one row alone has one", HEADING, "相談件数\t件\t20\t30\t45\t50\t90%\n参加者数\t人\t80\t95\t110\t100\t"],
    [
      "one is progress from a first value",
      HEADING,
      "相談件数\t件\t20\t30\t45\t50\t90%\n会員数\t人\t80\t95\t98\t100\t98%\n組織数\t団体\t10\t12\t15\t20\t50%",
    ],
    [
      "they are of all years together",
      HEADING,
      "相談件数\t件\t20\t30\t45\t100\t95%\n参加者数\t人\t80\t95\t110\t300\t95%",
    ],
    [
      "another column is between",
      "指標\t単位\tR4実績\tR5実績\tR6実績\tR7目標\t担当課\t達成率",
      "相談件数\t件\t20\t30\t45\t50\t福祉課\t90%\n参加者数\t人\t80\t95\t110\t100\t福祉課\t110%",
    ],
  ])("is nobody's where %s", (_, heading, rows) => {
    expect(rates(heading, rows).flat()).toEqual([]);
  });
});

describe("達成率 of no year right of each column of actuals", () => {
  it("is of that year", () => {
    const heading = "指標\t目標値（R8）\tR5実績\t達成率\tR6実績\t達成率";
    expect(rates(heading, "設置数\t50\t32\t64%\t45\t90%")).toEqual([["2023 0.64", "2024 0.9"]]);
  });

  it("is of that year where the last of them is of the goal's own year", () => {
    const heading = "指標\tR7目標\tR5実績\t達成率\tR6実績\t達成率\tR7実績\t達成率";
    expect(rates(heading, "相談\t100\t80\t80%\t90\t90%\t110\t110%")).toEqual([
      ["2023 0.8", "2024 0.9", "2025 1.1"],
    ]);
  });

  it("is nobody's where one of them has none", () => {
    const heading = "指標\t目標値（R8）\tR4実績\tR5実績\t達成率\tR6実績\t達成率";
    expect(rates(heading, "設置数\t50\t20\t32\t64%\t45\t90%")).toEqual([[]]);
  });
});

describe("達成度 over the office's grades", () => {
  const columns = (heading: string, rows: string): unknown =>
    findIndicatorTables(workbookOf(`${heading}\n${rows}`)).tables.map(({ hasRates, indicators }) => [
      hasRates,
      ...indicators.map(({ years }) => years.map(({ rate }) => rate?.address.column)),
    ]);

  it.each([
    ["R5目標\tR5実績\t達成度", "相談件数\t100\t90\t△\n会員数\t50\t60\t○"],
    ["目標値（R5）\t実績値（R5）\t目標達成度", "相談件数\t100\t90\t△\n会員数\t50\t60\t○"],
    ["R5目標\tR5実績\t達成率", "相談件数\t100\t90\t未達成\n会員数\t50\t60\t－"],
  ])("is no column of rates: %s", (heading, rows) => {
    expect(columns(`指標\t${heading}`, rows)).toEqual([[false, [undefined], [undefined]]]);
  });

  it.each([
    ["none is known yet", "相談件数\t100\t\t－\n会員数\t50\t\t－"],
    ["a word is no grade", "相談件数\t100\t90\t調査中\n会員数\t50\t60\t"],
    ["one is a rate", "相談件数\t100\t90\t△\n会員数\t50\t60\t120%"],
  ])("is one where %s", (_, rows) => {
    expect(columns("指標\tR5目標\tR5実績\t達成度", rows)).toEqual([[true, [3], [3]]]);
  });
});

describe("全国平均 below a year that is merged over 目標, 実績 and 進捗率", () => {
  it.each(["全国平均", "順位", "増減"])("keeps no rate from being the year's: %s", (word) => {
    const table = `指標\t基準値（R3年度）\tR4年度\t\t\t\n\t\t目標\t実績\t${word}\t進捗率\n普及率（％）\t70\t72\t71\t80\t50%`;
    const { tables } = findIndicatorTables(workbookOf(table, { merges: ["A1:A2", "B1:B2", "C1:F1"] }));
    const [indicator] = tables.flatMap(({ indicators }) => indicators);
    expect(indicator?.assessment).toBe("progressFromBase");
    expect(
      indicator?.years.map(({ target, actual, rate }) => [
        target?.figure,
        actual?.figure,
        rate?.address.column,
      ]),
    ).toEqual([[72, 71, 5]]);
  });
});

describe("進捗率 right of goal and result of one year", () => {
  const found = (tsv: string): unknown =>
    findIndicatorTables(workbookOf(tsv)).tables.map(({ indicators }) =>
      indicators.map(({ assessment, years }) => [
        assessment,
        ...years.map(({ rate }) => rate?.address.column),
      ]),
    );

  it.each([
    ["進捗率", "50%", 4],
    ["全国平均\t進捗率", "80\t50%", 5],
  ])("is the rate where there is a base: %s", (heading, figures, column) => {
    const table = `指標\t基準値（R3年度）\tR4目標\tR4実績\t${heading}\n普及率（％）\t70\t72\t71\t${figures}`;
    expect(found(table)).toEqual([[["progressFromBase", column]]]);
  });

  it("is none without a base", () => {
    expect(found("指標\tR4目標\tR4実績\t進捗率\n普及率（％）\t72\t71\t50%")).toEqual([
      [[undefined, undefined]],
    ]);
  });
});
