import path from "node:path";
import type { ReportYear } from "../../../src/app/report/report";
import { headless, workFolder, written, type HeadlessRun } from "../../support/headless-run";

const SAMPLE = path.join(__dirname, "..", "..", "..", "assets", "sample.xlsx");

describe("runHeadless on the sample workbook", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  let first: HeadlessRun;

  beforeAll(async () => {
    folder = await workFolder();
    first = await headless(folder, SAMPLE);
  }, 60_000);
  afterAll(() => folder.remove());

  const yearsOf = (mark: string): readonly ReportYear[] =>
    first.report.indicatorTables
      .flatMap((table) => table.indicators)
      .find((indicator) => indicator.mark === mark)?.years ?? [];

  it("reads six indicators over the nine years from H29 to R7", () => {
    expect(first.code).toBe(0);
    const [table, ...others] = first.report.indicatorTables;
    expect(others).toEqual([]);
    expect(table?.sheet).toBe("主な事業指標");
    expect(table?.layout).toBe("kind-rows");
    expect(table?.indicators.map(({ mark, unit }) => mark + unit)).toEqual([
      "①人",
      "②千円",
      "③社",
      "④人",
      "⑤箇所",
      "⑥社",
    ]);
    for (const { years } of table?.indicators ?? []) {
      expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([
        2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
      ]);
    }
  });

  it.each([
    ["①", [4, 20, 45, 55, 60, 65, 70, 70, 50], [10, 30, 50, 57, 75, 97, 114, 114, 59]],
    [
      "②",
      [480, 2400, 6000, 8000, 16000, 30000, 35000, 35000, 30000],
      [650, 1681, 6754, 14373, 19049, 25987, 19696, 24480, null],
    ],
    ["③", [1, 3, 5, 12, 17, 22, 25, 25, 15], [3, 10, 10, 11, 20, 20, 25, 25, 15]],
    ["④", [1, 1, 1, 2, 3, 4, 4, 4, 2], [0, 1, 1, 1, 2, 3, 4, 4, 2]],
    ["⑤", [1, 3, 5, 9, 11, 13, 15, 15, 15], [1, 7, 9, 10, 10, 10, 10, 10, 10]],
    ["⑥", [null, null, null, 5, 10, 40, 60, 60, 60], [0, 0, 3, 8, 31, 31, 33, 33, 23]],
  ])("reads the document's targets and actuals of %s", (mark, targets, actuals) => {
    expect(yearsOf(mark).map(({ target }) => target?.value)).toEqual(targets);
    expect(yearsOf(mark).map(({ actual }) => actual?.value)).toEqual(actuals);
  });

  it("assesses 50 of the 54 years: not ⑥ before R2, which has no target, nor ② R7, which is text", () => {
    const states = ["①", "②", "③", "④", "⑤", "⑥"].flatMap((mark) =>
      yearsOf(mark).map(({ fiscalYear, rateState }) => [mark, fiscalYear, rateState] as const),
    );
    expect(states.filter(([, , state]) => state === "assessed")).toHaveLength(50);
    expect(states.filter(([, , state]) => state !== "assessed")).toEqual([
      ["②", 2025, "notANumber"],
      ["⑥", 2017, "noTarget"],
      ["⑥", 2018, "noTarget"],
      ["⑥", 2019, "noTarget"],
    ]);
  });

  it("gives the rates of R5 as ratios: 114/70, 19696/35000, 25/25, 4/4, 10/15, 33/60", () => {
    const rates = ["①", "②", "③", "④", "⑤", "⑥"].map((mark) => yearsOf(mark)[6]?.rate);
    expect(rates).toEqual([114 / 70, 19696 / 35000, 1, 1, 10 / 15, 33 / 60]);
  });

  it("knows that R7 is provisional and pro-rates the flow ⑥ to eleven months: 23 ÷ 55 = 41.8 %", () => {
    expect(
      yearsOf("⑥")
        .filter(({ provisional }) => provisional)
        .map(({ fiscalYear }) => fiscalYear),
    ).toEqual([2025]);
    expect(yearsOf("⑥")[8]?.rate).toBeCloseTo(23 / 60, 10);
    expect(yearsOf("⑥")[8]?.proRatedRate).toBeCloseTo(23 / 55, 10);
    expect(yearsOf("①")[8]?.proRatedRate).toBeNull();
  });

  it("writes a rate formula for every year and draws six combined charts", () => {
    const formulas = first.report.changes.filter(
      ({ after }) => typeof after === "string" && after.startsWith("="),
    );
    const rateCells = ["①", "②", "③", "④", "⑤", "⑥"].flatMap((mark) =>
      yearsOf(mark).map(({ rateCell }) => rateCell),
    );
    expect(new Set(rateCells).size).toBe(54);
    expect(formulas.map(({ cell }) => cell)).toEqual(expect.arrayContaining(rateCells));
    expect(first.report.charts.map(({ name, sheet }) => [name, sheet])).toEqual(
      ["KPI-1-①", "KPI-1-②", "KPI-1-③", "KPI-1-④", "KPI-2-⑤", "KPI-2-⑥"].map((name) => [name, "KPIグラフ"]),
    );
    for (const chart of first.report.charts) {
      expect(chart.series.map(({ name, type, axis }) => [name, type, axis])).toEqual([
        ["目標", "column", "primary"],
        ["実績", "column", "primary"],
        ["達成率", "line", "secondary"],
        ["100％", "line", "secondary"],
      ]);
      for (const { values, categories } of chart.series) {
        expect(values).toMatch(/^'?グラフ元データ'?!\$/);
        expect(categories).toMatch(/^'?グラフ元データ'?!\$/);
      }
    }
    expect(first.report.failures).toEqual([]);
    expect(first.report.lost).toEqual([]);
  });

  it("finds the text that stands for a number in ② R7", () => {
    const finding = first.report.findings.find(({ code }) => code === "cell/text-for-number");
    expect(finding?.cell).toBe(yearsOf("②")[8]?.actual?.cell);
    expect(finding?.message).toContain("目標達成");
  });

  it("says each chart in words, as the table on KPIグラフ does", () => {
    const texts = first.report.chartTexts;
    expect(texts).toHaveLength(6);
    expect(texts[0]).toEqual({
      title: "① 住民ワーカー登録者数（延べ）【人】",
      text: "R7（2月末）の実績は59人で、目標50人に対する達成率は118.0%（順調）です。",
    });
    expect(texts[1]?.text).toBe("R7（2月末）は達成率を計算できません（目標：30,000千円、実績：目標達成）。");
  });

  it("changes nothing when it runs on its own result, and keeps six charts", async () => {
    const again = await headless(folder, await written(folder, "again.xlsx", first.out));
    expect(again.code).toBe(0);
    expect(again.report.changes).toEqual([]);
    expect(again.report.charts).toEqual(first.report.charts);
    expect(again.report.indicatorTables).toEqual(first.report.indicatorTables);
    const roles = again.report.workbook.sheets
      .filter(({ role }) => role === "managed")
      .map(({ name }) => name);
    expect(roles).toEqual(["KPIグラフ", "グラフ元データ"]);
  }, 60_000);
});
