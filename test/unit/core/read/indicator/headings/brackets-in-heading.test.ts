import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { sheet, workbook } from "../../../../../support/workbook-builder";

/** `name year target actual` of every year. */
function read(...cells: readonly (readonly (string | number)[])[]): string[] {
  const { tables } = findIndicatorTables(workbook([sheet({ cells })]));
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, years }) =>
      years.map(({ fiscalYear, target, actual }) =>
        [
          name,
          fiscalYear,
          ...[target, actual].map((cell) => cell?.figure ?? cell?.reading.state ?? "－"),
        ].join(" "),
      ),
    ),
  );
}

describe("figures with others in brackets behind them, as their heading says", () => {
  it("are what was reached and the goal of the year that one of the two names", () => {
    const rows = [
      ["指標", "R8目標値", "実績値\n（R5目標値）"],
      ["就職率", "17.0%", "9.6%\n(15.0%)"],
    ];
    expect(read(...rows)).toEqual(["就職率 2023 15 9.6", "就職率 2026 17 －"]);
  });

  it("are the goal and what was reached, of several years", () => {
    const rows = [
      ["指標", "R4計画値（実績値）", "R5計画値（実績値）"],
      ["居宅介護", "1,200時間（1,150時間）", "1,300時間\n（1,350時間）"],
    ];
    expect(read(...rows)).toEqual(["居宅介護 2022 1200 1150", "居宅介護 2023 1300 1350"]);
  });

  it("are each of its own year where both name one", () => {
    const rows = [
      ["指標", "R5実績（R8目標）"],
      ["相談件数", "10件（15件）"],
    ];
    expect(read(...rows)).toEqual(["相談件数 2023 － 10", "相談件数 2026 15 －"]);
  });

  it("are what has been reached so far below 累計, beside a goal", () => {
    const rows = [
      ["指標", "R8目標", "R5実績（累計）"],
      ["新規就農者", "10人", "1人（3人）"],
    ];
    expect(read(...rows)).toEqual(["新規就農者 2023 － 3", "新規就農者 2026 10 －"]);
  });

  it.each([
    ["the goal of the same year", ["R5目標", "R5実績（累計）"], [50, "20（130）"]],
    [
      "a goal of each year",
      ["R5目標", "R5実績（累計）", "R6目標", "R6実績（累計）"],
      [50, "20（130）", 50, "45（175）"],
    ],
    ["goals of two later years", ["R6目標", "R10目標", "R5実績（累計）"], [50, 60, "20（130）"]],
    ["a goal of no year", ["目標値", "R5実績（累計）"], [50, "20（130）"]],
    ["延べ, which counts those of one year", ["R8目標", "R5実績（延べ）"], [50, "20（130）"]],
  ])("are no sum to hold against %s", (_, headings, figures) => {
    const lines = read(["指標", ...headings], ["相談件数（件）", ...figures]);
    expect(lines.filter((line) => / (?:20|45|130|175)$/.test(line))).toEqual([]);
  });

  it("are no sum to hold against a goal of the same year in the name's cell", () => {
    const rows = [
      ["KPI", "R5実績（累計）"],
      ["相談件数\n令和5年度50件", "20（130）"],
    ];
    expect(read(...rows)).toEqual([]);
  });

  it("are left as a text, that is said, beside the goal of their own year", () => {
    const rows = [
      ["指標", "R5目標", "R5実績（累計）"],
      ["相談件数（件）", 50, "20（130）"],
    ];
    expect(read(...rows)).toEqual(["相談件数 2023 50 text"]);
  });

  it("have no goal where a cell has no brackets, and no figure where one part is none", () => {
    const rows = [
      ["指標", "R4実績（目標）", "R5実績（目標）"],
      ["相談件数", "10件", "14件（13件）"],
      ["移住者数", "約10人（12人）", "8人（未定）"],
    ];
    expect(read(...rows)).toEqual([
      "相談件数 2022 － 10",
      "相談件数 2023 13 14",
      "移住者数 2022 12 text",
      "移住者数 2023 text 8",
    ]);
  });

  it.each([
    ["a heading that does not say so", "R5実績"],
    ["a share", "R5実績（構成比）"],
    ["a rate", "R5実績（達成率）"],
    ["the year before", "R5実績（R4実績）"],
  ])("are left alone below %s", (_, heading) => {
    const rows = [
      ["指標", "R5目標", heading],
      ["相談件数", "12件", "10件（9件）"],
    ];
    expect(read(...rows).filter((line) => / (?:9|10)$/.test(line))).toEqual([]);
  });
});
