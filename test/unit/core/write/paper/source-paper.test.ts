import { planPaper } from "../../../../../src/core/write/paper/plan-paper";
import type { ChartSpec } from "../../../../../src/core/plan/chart-spec";
import type { Plan } from "../../../../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { calculate } from "../../../../support/calculate";
import {
  paperReview,
  rowOf,
  sampleWithLedgers,
  shownOn,
  withPaper,
} from "../../../../support/paper-workbook";
import { typed, writtenBy } from "../../../../support/plan-over";
import { book, SPENDING } from "../../../../support/programme-sheets";

const PAPER = "資料2-3 財源別実績額";
const PROGRAMME = "資料2-1 構成";

const sample = sampleWithLedgers();
const made = withPaper(sample);

function chartOf({ edits }: Plan): ChartSpec {
  const [chart] = edits.flatMap((edit) => (edit.kind === "chart" ? [edit.chart] : []));
  if (!chart) throw new Error("no chart");
  return chart;
}

/** What is in a range of one row. */
function plotted(
  workbook: WorkbookSnapshot,
  { row, column, columns }: ChartSpec["series"][number]["values"],
) {
  const cells = workbook.sheets.find(({ name }) => name === PAPER)?.values[row];
  return cells?.slice(column, column + columns);
}

describe("資料2-3 of the sample", () => {
  it("says what each source gave in each year, the State's money apart, and adds up to 資料2-1", async () => {
    const shown = await calculate(made);
    const row = (label: string): readonly unknown[] => rowOf(shown, PAPER, label);
    expect(row("デジ田交付金")).toEqual([35_175, "－", "未集計"]);
    expect(row("町一般財源")).toEqual([28, 12_690, "未集計"]);
    expect(row("県元気づくり支援金")).toEqual([3_914, 2_813, "未集計"]);
    expect(row("国費（自治体の予算を通らない額）")).toEqual([7_900, "－", "未集計"]);
    expect(row("合計")).toEqual([47_017, 15_503, "未集計"]);
    expect(row("合計")).toEqual(rowOf(shown, PROGRAMME, "合計"));
  });

  it("plots a stacked column a year, and for a year without amounts nothing, with the word below it", async () => {
    const spec = chartOf(planPaper(paperReview(sample)));
    const shown = await calculate(made);
    expect(spec.series.map(({ name, type }) => [name, type])).toEqual([
      ["デジ田交付金", "stacked"],
      ["町一般財源", "stacked"],
      ["県元気づくり支援金", "stacked"],
      ["国費（自治体の予算を通らない額）", "stacked"],
    ]);
    expect(spec.series.map(({ values }) => plotted(shown, values))).toEqual([
      [35_175, { error: "#N/A" }, { error: "#N/A" }],
      [28, 12_690, { error: "#N/A" }],
      [3_914, 2_813, { error: "#N/A" }],
      [7_900, { error: "#N/A" }, { error: "#N/A" }],
    ]);
    expect(spec.series.map(({ categories }) => plotted(shown, categories))[0]).toEqual([
      "R5",
      "R6\n概算",
      "R7\n2月末実績\n未集計",
    ]);
    expect(spec.primaryAxis.minimum).toBe(0);
    // Written where there is room: a tenth of the highest column of 47,017 at least.
    expect(spec.series.map(({ points }) => points.map(({ index }) => index))).toEqual([[0], [1], [], [0]]);
  });

  it("prints the chart and its table, not what the chart plots", () => {
    const layouts = planPaper(paperReview(sample)).edits.flatMap((edit) =>
      edit.kind === "pageLayout" && edit.sheet === PAPER ? [edit.layout] : [],
    );
    const [{ printArea } = {}] = layouts;
    const rows = Object.entries(shownOn(made, PAPER)).filter(
      ([, value]) => value === "グラフの元データ（印刷されません）",
    );
    expect(printArea).toMatchObject({ row: 0, column: 0, columns: 4 });
    // Row 17 is the first that is not printed, after a blank one.
    expect(rows.map(([cell]) => cell)).toEqual(["A17"]);
    expect(printArea?.rows).toBe(15);
  });

  it("has nothing to do a second time, and draws the chart again where somebody has deleted it", () => {
    expect(planPaper(paperReview(made)).edits).toEqual([]);
    const without = {
      ...made,
      sheets: made.sheets.map((sheet) => (sheet.name === PAPER ? { ...sheet, charts: [] } : sheet)),
    };
    const { edits } = planPaper(paperReview(without));
    expect(edits.map(({ kind }) => kind)).toEqual(["chart"]);
    expect(edits).toMatchObject([{ exists: false, chart: { name: "KPI-財源別" } }]);
  });

  it("keeps one series of nothing where the years shown have no amounts", async () => {
    const fewer = withPaper(made, { years: { programme: [2025] } });
    const [chart] = fewer.sheets.find(({ name }) => name === PAPER)?.charts ?? [];
    expect(chart?.series.map(({ name }) => name)).toEqual(["実績額"]);
    expect(rowOf(await calculate(fewer), PAPER, "合計")[0]).toBe("未集計");
    expect(planPaper(paperReview(fewer)).edits).toEqual([]);
  });

  it("stays as it is with 資料2-1 where somebody has edited that", () => {
    const edited = typed(made, PROGRAMME, { A1: "町の資料" });
    const later = typed(edited, "事業構成", { B4: "町一般財源\n9,999千円" });
    expect(writtenBy(planPaper(paperReview(later)), PAPER)).toEqual({});
  });
});

describe("資料2-3 of other programmes", () => {
  it("is not made where no amount is known", () => {
    const plan = planPaper(paperReview(book(["① 相談窓口\t・週2回開設\t・週3回開設"])));
    expect(plan.edits.some((edit) => edit.kind === "addSheet" && edit.sheet === PAPER)).toBe(false);
    expect(plan.edits.some((edit) => edit.kind === "addSheet" && edit.sheet === PROGRAMME)).toBe(true);
  });

  it("changes an amount, its total and the chart alone when the ledger changes", async () => {
    const rows = ["① 相談窓口\t町一般財源\\n100千円\t町一般財源\\n200千円"];
    const first = withPaper(
      book(rows, `${SPENDING}\nR5\t雇用創出型テレワーク\t相談窓口\t町一般財源\t100000`),
    );
    const later = typed(first, "表1", { E2: 130_000 });
    const plan = planPaper(paperReview(later));
    expect(plan.edits.filter((edit) => edit.kind === "chart")).toHaveLength(1);
    const written = Object.entries(writtenBy(plan, PAPER)).filter(([cell]) => !cell.startsWith("D"));
    expect(written.map(([, value]) => value)).toContain(130);
    const shown = await calculate(withPaper(later));
    expect(rowOf(shown, PAPER, "合計")).toEqual([130, 200]);
  });

  it("draws seven series at most, the last of them what the table has by source", async () => {
    const sources = ["国費", "県費", "寄附金", "繰入金", "使用料", "町債", "諸収入", "一般財源"];
    const rows = sources.map(
      (source, index) => `① 事業${String(index)}\t財源：${source}\\n${String(index + 1)}千円\t`,
    );
    const workbook = book(rows);
    const spec = chartOf(planPaper(paperReview(workbook)));
    const shown = await calculate(withPaper(workbook));
    expect(spec.series).toHaveLength(7);
    expect(spec.series[6]?.name).toBe("その他の財源");
    const last = spec.series[6];
    // 諸収入 7 and 一般財源 8.
    expect(last && plotted(shown, last.values)).toEqual([15, { error: "#N/A" }]);
    expect(rowOf(shown, PAPER, "合計")[0]).toBe(36);
  });
});
