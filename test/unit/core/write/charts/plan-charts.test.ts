import { fiscalYear } from "../../../../../src/core/values/calendar/fiscal-year";
import type { DefinitionOf } from "../../../../../src/core/model/assessment-rule";
import type { ChartSpec } from "../../../../../src/core/plan/chart-spec";
import type { PageLayout, Plan } from "../../../../../src/core/plan/plan";
import { formatReference } from "../../../../../src/core/values/workbook/cell-address";
import type { WorkbookSnapshot } from "../../../../../src/core/values/workbook/snapshot";
import { applyPlan } from "../../../../support/apply-plan";
import { calculate } from "../../../../support/calculate";
import { insertLines } from "../../../../support/insert-lines";
import {
  chartsOver,
  held,
  tablesOf,
  typed,
  valuesIn,
  withCharts,
  withRates,
  writtenBy,
} from "../../../../support/plan-over";
import { planCharts } from "../../../../../src/core/write/charts/plan-charts";
import { SEED_SHEET, seedWorkbook } from "../../../../support/seed-workbook";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const CHARTS = "KPIグラフ";
const DATA = "グラフ元データ";

function specs(plan: Plan): ChartSpec[] {
  return plan.edits.flatMap((edit) => (edit.kind === "chart" ? [edit.chart] : []));
}

describe("planCharts for the seed's table", () => {
  const plan = chartsOver(seedWorkbook());
  const [first, second] = specs(plan);

  it("adds the sheet of charts and, last, the sheet of their data", () => {
    expect(plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []))).toEqual([
      CHARTS,
      DATA,
    ]);
  });

  it("makes one chart an indicator, named by section and mark, titled with the unit", () => {
    expect(specs(plan).map(({ name, title }) => [name, title])).toEqual([
      ["KPI-1-①", "① 住民ワーカー登録者数（延べ）【人】"],
      ["KPI-1-②", "② 業務委託料収入額【千円】"],
      ["KPI-1-③", "③ クライアント数（延べ）【社】"],
      ["KPI-1-④", "④ 現地ディレクター数（延べ）【人】"],
      ["KPI-2-⑤", "⑤ 町内テレワーク実施場所数（延べ）【箇所】"],
      ["KPI-2-⑥", "⑥ 立科WORK TRIP 利用社数【社】"],
    ]);
  });

  it("plots targets and actuals as columns, rates and 100 % as lines on the secondary axis, from explicit ranges", () => {
    expect(
      first?.series.map(({ name, type, axis, values, categories }) => [
        name,
        type,
        axis,
        formatReference(values),
        formatReference(categories),
      ]),
    ).toEqual([
      ["目標", "column", "primary", "'グラフ元データ'!$B$6:$B$14", "'グラフ元データ'!$A$6:$A$14"],
      ["実績", "column", "primary", "'グラフ元データ'!$C$6:$C$14", "'グラフ元データ'!$A$6:$A$14"],
      ["達成率", "line", "secondary", "'グラフ元データ'!$D$6:$D$14", "'グラフ元データ'!$A$6:$A$14"],
      ["100％", "rule", "secondary", "'グラフ元データ'!$N$6:$N$14", "'グラフ元データ'!$A$6:$A$14"],
    ]);
    expect(first).toMatchObject({
      categoryAxisTitle: "",
      primaryAxis: { title: "人" },
      secondaryAxis: { title: "達成率" },
    });
  });

  it("draws columns from zero in the lower half, and the rates of all charts on one scale above them", () => {
    const axes = specs(plan).map(({ primaryAxis, secondaryAxis }) => [
      primaryAxis.minimum,
      primaryAxis.maximum,
      secondaryAxis?.minimum,
      secondaryAxis?.maximum,
    ]);
    // The highest figures are 114, 35,000, 25, 4, 15 and 60; the highest rate is 333 % (③ H30).
    expect(axes).toEqual([
      [0, 300, -6, 4],
      [0, 80000, -6, 4],
      [0, 60, -6, 4],
      [0, 8, -6, 4],
      [0, 30, -6, 4],
      [0, 120, -6, 4],
    ]);
    expect(first?.primaryAxis).toMatchObject({ majorUnit: 50, numberFormat: '[>150]"";#,##0' });
    expect(first?.secondaryAxis).toMatchObject({ majorUnit: 2, numberFormat: '[<0]"";"  "0%' });
  });

  it("shows the provisional year lighter, unless it has no figure (② R7)", () => {
    expect(first?.series[1]?.points.at(-1)).toEqual({
      index: 8,
      color: "#85B0FF",
      outline: "#005AFF",
      label: "value",
    });
    expect(second?.series[1]?.points).toEqual([{ index: 7, color: "#005AFF", label: "value" }]);
  });

  it("writes figures at every year where there is room (114), else at the latest (24,480), rates at the latest", () => {
    const labelled = (series: ChartSpec["series"][number] | undefined): number[] =>
      (series?.points ?? []).flatMap(({ index, label }) => (label === "value" ? [index] : []));
    expect([first, second].map((spec) => labelled(spec?.series[1]))).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
      [7],
    ]);
    expect([first, second].map((spec) => labelled(spec?.series[2]))).toEqual([[8], [7]]);
  });

  it("says the indicator and what its latest year is like above the columns, in a cell that follows the table", async () => {
    expect(
      specs(plan).map(({ titleFrom }) => titleFrom && formatReference({ ...titleFrom, rows: 1, columns: 1 })),
    ).toEqual([4, 16, 28, 40, 52, 64].map((row) => `'グラフ元データ'!$L$${String(row)}`));
    const shown = await calculate(withCharts(seedWorkbook()));
    expect([4, 16, 52].flatMap((row) => valuesIn(shown, DATA, `L${String(row)}`))).toEqual([
      "① 住民ワーカー登録者数（延べ）【人】\nR7 118.0% 順調",
      "② 業務委託料収入額【千円】\nR7 達成率なし（実績：目標達成）",
      "⑤ 町内テレワーク実施場所数（延べ）【箇所】\nR7 66.7% 努力を要する",
    ]);
  });

  it("says above the columns that a figure has outgrown the scale, until the charts are made again", async () => {
    const grown = typed(withCharts(seedWorkbook()), SEED_SHEET, { K7: 301 });
    const title = "① 住民ワーカー登録者数（延べ）【人】";
    expect(valuesIn(await calculate(grown), DATA, "L4")).toEqual([
      `${title}\n目盛に収まらない値があります。グラフを作り直してください。`,
    ]);
    const again = chartsOver(grown);
    // 301 of 50 is 602 %: only this chart's rates are on a scale of their own.
    expect(
      specs(again).map(({ name, primaryAxis, secondaryAxis }) => [
        name,
        primaryAxis.maximum,
        secondaryAxis?.maximum,
      ]),
    ).toEqual([["KPI-1-①", 800, 10]]);
    expect(valuesIn(await calculate(applyPlan(grown, again)), DATA, "L4")).toEqual([
      `${title}\nR7 602.0% 順調`,
    ]);
  });

  it("says 数値なし below a year without a figure, and 2月末 below one that is not over", async () => {
    const shown = await calculate(withCharts(seedWorkbook()));
    expect(valuesIn(shown, DATA, "A14")).toEqual(["R7\n2月末"]);
    expect(valuesIn(shown, DATA, "A25:A26")).toEqual(["R6", "R7\n数値\nなし"]);
  });

  it("says 単位違い below a year whose figure is of another unit than the targets", async () => {
    const text = "指標\t区分\tR5\tR6\n① 体験交流【人】\t目標\t200\t220\n\t実績\t18件\t210";
    const shown = await calculate(withCharts(workbook([sheet({ name: "指標", cells: grid(text) })])));
    expect(valuesIn(shown, DATA, "A6:A7")).toEqual(["R5\n単位違い", "R6"]);
  });

  it("points the data to the table's cells, with #N/A where they hold no number", () => {
    const written = writtenBy(plan, DATA);
    expect(written).toMatchObject({
      A4: "① 住民ワーカー登録者数（延べ）【人】",
      B6: `=IF(ISNUMBER('${SEED_SHEET}'!C6),'${SEED_SHEET}'!C6,NA())`,
      D6: "=IF(AND(ISNUMBER(B6),ISNUMBER(C6)),IF(B6>0,C6/B6,NA()),NA())",
    });
  });

  it("calculates to the table's figures, gaps for ② R7 and for ⑥ before it began", async () => {
    const shown = await calculate(withCharts(seedWorkbook()));
    expect(valuesIn(shown, DATA, "C6:C14")).toEqual([10, 30, 50, 57, 75, 97, 114, 114, 59]);
    expect(valuesIn(shown, DATA, "C26:D26")).toEqual([{ error: "#N/A" }, { error: "#N/A" }]);
    expect(valuesIn(shown, DATA, "B66:B69")).toEqual([
      { error: "#N/A" },
      { error: "#N/A" },
      { error: "#N/A" },
      5,
    ]);
  });

  it("says the same in words, in sentences that follow the table", async () => {
    const shown = await calculate(withCharts(seedWorkbook()));
    expect(valuesIn(shown, CHARTS, "B3:H3")).toEqual([
      "指標",
      "年度",
      "目標",
      "実績",
      "達成率",
      "評価",
      "要約",
    ]);
    expect(valuesIn(shown, CHARTS, "B4:H4")).toEqual([
      "① 住民ワーカー登録者数（延べ）【人】",
      "R7（2月末）",
      50,
      59,
      1.18,
      "順調",
      "R7（2月末）の実績は59人で、目標50人に対する達成率は118.0%（順調）です。",
    ]);
    expect(valuesIn(shown, CHARTS, "D5:H5")).toEqual([
      30000,
      "目標達成",
      "－",
      "－",
      "R7（2月末）は達成率を計算できません（目標：30,000千円、実績：目標達成）。",
    ]);
  });

  it("prints the figures of the blocks, and keeps what tells whose they are beside them, wide enough to read", () => {
    const widths = plan.edits.flatMap((edit) =>
      edit.kind === "columnWidth" && edit.sheet === DATA && edit.column >= 6
        ? [[edit.column, edit.points]]
        : [],
    );
    expect(widths).toEqual([
      [6, 110],
      [7, 110],
      [8, 140],
      [9, 220],
      [10, 54],
      [11, 220],
      [12, 260],
      [13, 70],
    ]);
    const printed = plan.edits.flatMap((edit) =>
      edit.kind === "pageLayout" && edit.sheet === DATA ? [edit.layout] : [],
    );
    expect(printed).toEqual([
      expect.objectContaining({
        printArea: { row: 0, column: 0, rows: 74, columns: 6 },
        // #N/A of a year without a figure is for the chart's line, not for paper.
        errorsBlank: true,
      }),
    ]);
  });

  it("has the words first, and the charts below them in a grid of three columns, all of one size", () => {
    const frames = specs(plan).map(({ left, top, width, height }) => [left, top, width, height]);
    expect(frames).toEqual([
      [14, 224, 302, 190],
      [324, 224, 302, 190],
      [634, 224, 302, 190],
      [14, 422, 302, 190],
      [324, 422, 302, 190],
      [634, 422, 302, 190],
    ]);
  });

  it("prints six on one sheet of A4 landscape", () => {
    expect(printed(plan)).toMatchObject([
      { orientation: "landscape", paper: "A4", fitToPagesWide: 1, fitToPagesTall: 1 },
    ]);
  });

  it("has nothing to do over its own result", () => {
    expect(chartsOver(withCharts(seedWorkbook()))).toEqual({
      kind: "charts",
      edits: [],
      refusals: [],
      notices: [],
    });
  });
});

function printed(plan: Plan): PageLayout[] {
  return plan.edits.flatMap((edit) =>
    edit.kind === "pageLayout" && edit.sheet === CHARTS ? [edit.layout] : [],
  );
}

/** The rows of the sheet of charts from its top, as the plan makes them. */
function rowsOf(plan: Plan, count: number): { readonly top: number; readonly bottom: number }[] {
  const heights = Array.from({ length: count }, () => 18.75);
  for (const edit of plan.edits)
    if (edit.kind === "rowHeight" && edit.sheet === CHARTS)
      heights.fill(edit.points, edit.row, edit.row + edit.rows);
  let top = 0;
  return heights.map((height) => ({ top, bottom: (top += height) }));
}

/** How many pages rows take where each is printed whole. */
function pagesOf(rows: readonly { readonly top: number; readonly bottom: number }[], page: number): number {
  let [pages, begun] = [1, 0];
  for (const { top, bottom } of rows) {
    if (bottom - begun > page) [pages, begun] = [pages + 1, top];
  }
  return pages;
}

describe("planCharts on a later day", () => {
  const once = withCharts(seedWorkbook());

  function changed(
    change: (
      charts: WorkbookSnapshot["sheets"][number]["charts"],
    ) => WorkbookSnapshot["sheets"][number]["charts"],
  ): WorkbookSnapshot {
    return {
      ...once,
      sheets: once.sheets.map((one) => (one.name === CHARTS ? { ...one, charts: change(one.charts) } : one)),
    };
  }

  it("has nothing to do where somebody has moved and enlarged a chart, or Excel cannot say what it plots", () => {
    const moved = changed((charts) => charts.map((chart) => ({ ...chart, left: 700, width: 300 })));
    expect(chartsOver(moved).edits).toEqual([]);
    const mute = changed((charts) =>
      charts.map((chart) => ({
        ...chart,
        series: chart.series.map((one) => ({ ...one, values: undefined, categories: undefined })),
      })),
    );
    expect(chartsOver(mute).edits).toEqual([]);
  });

  it("has nothing to do after rows and columns were put in before the table", () => {
    const later = insertLines(insertLines(once, { sheet: SEED_SHEET, axis: "row", at: 1, count: 2 }), {
      sheet: SEED_SHEET,
      axis: "column",
      at: 0,
      count: 1,
    });
    expect(chartsOver(later).edits).toEqual([]);
  });

  it("knows a chart by what it plots where somebody has typed over its name beside the data", () => {
    const data = once.sheets.find(({ name }) => name === DATA);
    const at = data?.values.findIndex((row) => row.includes("KPI-1-③")) ?? -1;
    const over = typed(once, DATA, { [`G${String((data?.used.row ?? 0) + at + 1)}`]: "千円" });
    const plan = chartsOver(over);
    expect(plan.edits.flatMap((edit) => (edit.kind === "chart" ? [edit.chart.name] : []))).toEqual([]);
    expect(plan.notices).toEqual([]);
    expect(chartsOver(applyPlan(over, plan)).edits).toEqual([]);
  });

  it("knows a block by what it says of its indicator where somebody has emptied its title", () => {
    const data = once.sheets.find(({ name }) => name === DATA);
    const at = (data?.used.row ?? 0) + (data?.values.findIndex((row) => row.includes("KPI-1-③")) ?? -1);
    const untitled = changed((charts) =>
      charts.map((chart) => (chart.name === "KPI-1-③" ? { ...chart, title: "" } : chart)),
    );
    const emptied = typed(untitled, DATA, { [`A${String(at + 1)}`]: null });
    const plan = chartsOver(emptied);
    expect(plan.notices).toEqual([]);
    expect(writtenBy(plan)).toEqual({ [`A${String(at + 1)}`]: "③ クライアント数（延べ）【社】" });
    expect(chartsOver(applyPlan(emptied, plan)).edits.filter(({ kind }) => kind !== "chart")).toEqual([]);
  });

  it("brings a chart up to date whose title or series were changed, and only that", () => {
    const retitled = changed((charts) =>
      charts.map((chart) => (chart.name === "KPI-1-③" ? { ...chart, title: "古い題" } : chart)),
    );
    const plan = chartsOver(retitled);
    expect(plan.edits.map((edit) => edit.kind)).toEqual(["chart"]);
    expect(plan.edits[0]).toMatchObject({ exists: true, chart: { name: "KPI-1-③" } });
  });

  it("makes a chart again that was deleted, in its place", () => {
    const missing = changed((charts) => charts.filter(({ name }) => name !== "KPI-1-②"));
    expect(chartsOver(missing).edits).toMatchObject([
      { kind: "chart", exists: false, chart: { name: "KPI-1-②", left: 324, top: 224 } },
    ]);
  });

  it("draws the charts again whose data a new year has moved", () => {
    const grown = typed(once, SEED_SHEET, { L3: "R8 (2026)", L6: 60, L7: 66 });
    const plan = chartsOver(grown);
    expect(specs(plan)).toHaveLength(6);
    expect(plan.edits.every((edit) => edit.kind !== "chart" || edit.exists)).toBe(true);
    expect(chartsOver(applyPlan(grown, plan)).edits).toEqual([]);
  });

  it("writes a figure at the provisional point once it is there", () => {
    const counted = typed(once, SEED_SHEET, { K9: 31000 });
    const plan = chartsOver(counted);
    expect(specs(plan).map(({ name }) => name)).toEqual(["KPI-1-②"]);
    expect(specs(plan)[0]?.series[1]?.points).toMatchObject([{ index: 8, label: "value" }]);
  });

  it("names a chart whose indicator is gone, and leaves it, marked and without figures", () => {
    const gone = typed(once, SEED_SHEET, { A18: null, B18: null, A19: null, B19: null });
    const plan = chartsOver(gone);
    expect(plan.notices).toContainEqual({ code: "chartWithoutIndicator", sheet: CHARTS, chart: "KPI-2-⑥" });
    const done = applyPlan(gone, plan);
    expect(done.sheets.find(({ name }) => name === CHARTS)?.charts).toHaveLength(6);
    expect(held(done, DATA, "A64")).toBe("【表にない指標】⑥ 立科WORK TRIP 利用社数【社】");
    expect(held(done, DATA, "B69")).toBe("=NA()");
  });

  it("ties the charts of an earlier version, whose blocks hold a title alone, and draws none again", () => {
    const rows = [3, 4, 16, 28, 40, 52, 64];
    const cells = rows.flatMap((row) => ["G", "H", "I", "J", "K"].map((column) => `${column}${String(row)}`));
    const untied = typed(once, DATA, Object.fromEntries(cells.map((cell) => [cell, null])));
    const plan = chartsOver(untied);
    expect(specs(plan)).toEqual([]);
    expect(writtenBy(plan, DATA)).toMatchObject({
      G4: "KPI-1-①",
      H4: SEED_SHEET,
      I4: "雇用創出型テレワーク",
      J4: "住民ワーカー登録者数",
      K4: "人",
      G64: "KPI-2-⑥",
    });
    expect(held(applyPlan(untied, plan), DATA, "J64")).toBe(held(once, DATA, "J64"));
  });

  it("follows its sheets where somebody has renamed them", () => {
    const renamed = {
      ...once,
      sheets: once.sheets.map((one) => ({
        ...one,
        name: one.name === CHARTS ? "グラフ集" : one.name,
        formulas: one.formulas.map((line) =>
          line.map((formula) => formula?.replaceAll(CHARTS, "グラフ集") ?? null),
        ),
      })),
      names: once.names.map(({ name, refersTo }) => ({
        name,
        refersTo: refersTo?.sheet === CHARTS ? { ...refersTo, sheet: "グラフ集" } : refersTo,
      })),
    };
    expect(chartsOver(renamed).edits).toEqual([]);
  });

  it("makes the sheet again that was deleted, though its name points nowhere now", () => {
    const deleted = {
      ...once,
      sheets: once.sheets.filter(({ name }) => name !== CHARTS),
      names: once.names.map(({ name, refersTo }) => ({
        name,
        refersTo: refersTo?.sheet === CHARTS ? undefined : refersTo,
      })),
    };
    const plan = chartsOver(deleted);
    expect(plan.edits[0]).toEqual({ kind: "addSheet", sheet: CHARTS });
    expect(specs(plan)).toHaveLength(6);
    expect(chartsOver(applyPlan(deleted, plan)).edits).toEqual([]);
  });

  it("moves the words down where a chart has come to lie over them", () => {
    const lower = changed((charts) =>
      charts.map((chart) => (chart.name === "KPI-2-⑤" ? { ...chart, top: 900 } : chart)),
    );
    const done = applyPlan(lower, chartsOver(lower));
    expect(held(done, CHARTS, "B52")).toBeNull();
    expect(chartsOver(done).edits).toEqual([]);
  });
});

describe("planCharts at a series break", () => {
  const definitionOf: DefinitionOf = (indicator) =>
    indicator.mark === "①"
      ? {
          direction: "higher",
          assessment: "ratio",
          base: undefined,
          seriesBreak: { fiscalYear: fiscalYear(2025), condition: undefined, reason: "公社へ業務移管" },
        }
      : undefined;
  const book = seedWorkbook();
  const plan = planCharts(book, tablesOf(book), { definitionOf });
  const [first, second] = specs(plan);

  it("has one line of rates, as other indicators have: its gap is a place along the chart", () => {
    for (const spec of [first, second])
      expect(spec?.series.map(({ name, color }) => [name, color]).slice(2)).toEqual([
        ["達成率", "#FF4B00"],
        ["100％", "#4D4D4D"],
      ]);
    expect(first?.series[2]?.values).toMatchObject({ rows: 10 });
    expect(second?.series[2]?.values).toMatchObject({ rows: 9 });
  });

  it("leaves a gap with a word between the years, in which nothing but 100 % is plotted", async () => {
    const shown = await calculate(applyPlan(book, plan));
    expect(valuesIn(shown, DATA, "A13:A15")).toEqual(["R6", "数え\n方の\n変更", "R7\n2月末"]);
    expect(valuesIn(shown, DATA, "B14:D14")).toEqual([null, null, null]);
    expect(valuesIn(shown, DATA, "N13:N15")).toEqual([1, 1, 1]);
    expect(first?.series[1]?.points.at(-1)).toMatchObject({ index: 9, color: "#85B0FF", label: "value" });
    expect(first?.series[1]?.points.some(({ index }) => index === 8)).toBe(false);
  });

  it("plots the rates of both sides of the break in one column", async () => {
    const shown = await calculate(applyPlan(book, plan));
    expect(valuesIn(shown, DATA, "D13:D15")).toEqual([114 / 70, null, 1.18]);
  });
});

describe("planCharts for other workbooks", () => {
  const SMALL = "指標\t\tR5\tR6\n① 講座の回数【回】\t目標\t4\t4\n\t実績\t2\t4";

  const indicatorsOf = (count: number): WorkbookSnapshot => {
    const rows = Array.from({ length: count }, (_, index) => [
      [`${String(index + 1)} 指標その${String(index + 1)}【回】`, "目標", 4, 4],
      [null, "実績", 2, 4],
    ]).flat();
    return workbook([sheet({ name: "指標", cells: [["指標", null, "R5", "R6"], ...rows] })]);
  };

  it("prints twelve on two sheets of paper, each chart within one row of the sheet, which no page cuts", () => {
    const plan = chartsOver(indicatorsOf(12));
    expect(printed(plan)).toMatchObject([{ fitToPagesWide: 1, fitToPagesTall: 2 }]);
    const rows = rowsOf(plan, 19);
    // Three charts in a row: 15 rows of words, then four of charts.
    expect(rows.slice(15).map(({ top, bottom }) => bottom - top)).toEqual([198, 198, 198, 198]);
    const within = specs(plan).map(({ top, height }) =>
      rows.findIndex((row) => row.top <= top && top + height <= row.bottom),
    );
    expect(within).toEqual([15, 15, 15, 16, 16, 16, 17, 17, 17, 18, 18, 18]);
    // What a page takes of the sheet in Excel, and in a LibreOffice without its fonts.
    for (const page of [630, 645, 695]) expect([page, pagesOf(rows, page)]).toEqual([page, 2]);
  });

  it("makes room for a further row of charts above the words, which go below, and is done after that", () => {
    const once = withCharts(indicatorsOf(6));
    const { sheets } = indicatorsOf(7);
    const more = { ...once, sheets: [...sheets, ...once.sheets.slice(1)] };
    const plan = chartsOver(more);
    const ofCharts = plan.edits.filter(
      (edit) => edit.kind === "rowHeight" && edit.sheet === CHARTS && edit.points === 198,
    );
    // Rows 10 and 11 have the six; the seventh comes into the twelfth.
    expect(ofCharts).toEqual([{ kind: "rowHeight", sheet: CHARTS, row: 11, rows: 1, points: 198 }]);
    expect(specs(plan).map(({ top }) => top)).toEqual([620]);
    const done = applyPlan(more, plan);
    expect(held(done, CHARTS, "B3")).toBeNull();
    expect(held(done, CHARTS, "B14")).toBe("指標");
    expect(held(done, CHARTS, "B21")).toBe("7 指標その7【回】");
    expect(chartsOver(done).edits).toEqual([]);
  });

  it("makes no row higher over which somebody has moved a chart", () => {
    const once = withCharts(indicatorsOf(6));
    const { sheets } = indicatorsOf(7);
    const moved = once.sheets.slice(1).map((one) => ({
      ...one,
      charts: one.charts.map((chart, index) => (index === 0 ? { ...chart, top: 700 } : chart)),
    }));
    const plan = chartsOver({ ...once, sheets: [...sheets, ...moved] });
    const higher = plan.edits.filter((edit) => edit.kind === "rowHeight" && edit.points === 198);
    expect(higher).toEqual([]);
    // Where the moved one was.
    expect(specs(plan).map(({ left, top }) => [left, top])).toEqual([[14, 224]]);
  });

  it("begins columns below zero where figures are negative, and has a scale of its own for rates beyond 400 %", () => {
    const cells = grid(
      "指標\t\tR5\tR6\n① 収支【千円】\t目標\t10\t10\n\t実績\t-20\t50\n② 回数【回】\t目標\t4\t4\n\t実績\t2\t4",
    );
    const [own, other] = specs(chartsOver(workbook([sheet({ name: "指標", cells })])));
    expect(own).toMatchObject({
      primaryAxis: { minimum: -20, maximum: 140 },
      secondaryAxis: { maximum: 6 },
    });
    expect(other).toMatchObject({
      primaryAxis: { minimum: 0 },
      secondaryAxis: { minimum: -2, maximum: 1.5, majorUnit: 1 },
    });
  });

  it("ends columns at zero where all figures are below it, and leaves zero between figures of both signs to Excel", () => {
    const cells = grid(
      "指標\t\tR5\tR6\n① 増減【人】\t目標\t-50\t-40\n\t実績\t-52\t-41\n② 収支【人】\t目標\t-5\t-4\n\t実績\t-2\t3",
    );
    const [below, mixed] = specs(chartsOver(workbook([sheet({ name: "指標", cells })])));
    expect(below?.primaryAxis).toMatchObject({ minimum: undefined, maximum: 0 });
    expect(mixed?.primaryAxis).toMatchObject({ minimum: undefined, maximum: undefined });
  });

  it("writes no unit beside an axis whose marks have seven digits, and does where they have six", () => {
    const cells = grid(
      "指標\t\tR6\n① 収入【円】\t目標\t1000000\n\t実績\t5\n② 人数【人】\t目標\t4\n\t実績\t999999",
    );
    const drawn = specs(chartsOver(workbook([sheet({ name: "指標", cells })])));
    expect(drawn.map(({ title, primaryAxis }) => [title, primaryAxis.title])).toEqual([
      ["① 収入【円】", ""],
      ["② 人数【人】", "人"],
    ]);
  });

  it("says what a table of one year is like, and that a figure has fallen off the scale", async () => {
    const cells = grid("指標\t\tR6\n① 収支【千円】\t目標\t10\n\t実績\t5");
    const once = withCharts(workbook([sheet({ name: "指標", cells })]));
    expect(valuesIn(await calculate(once), DATA, "L4")).toEqual(["① 収支【千円】\nR6 50.0% 努力を要する"]);
    // -3 is below zero, where the columns begin.
    expect(valuesIn(await calculate(typed(once, "指標", { C3: -3 })), DATA, "L4")).toEqual([
      "① 収支【千円】\n目盛に収まらない値があります。グラフを作り直してください。",
    ]);
  });

  it("gives the second indicator of the same mark a name of its own", () => {
    const two = workbook([sheet({ name: "指標", cells: [...grid(SMALL), [null], [null], ...grid(SMALL)] })]);
    expect(specs(chartsOver(two)).map(({ name }) => name)).toEqual(["KPI-0-①", "KPI-0-①-2"]);
  });

  it("refuses a sheet of somebody's own that has the name, and touches nothing", () => {
    const own = workbook([
      sheet({ name: "指標", cells: grid(SMALL) }),
      sheet({ name: CHARTS, cells: [["わたしのグラフ"]] }),
    ]);
    expect(chartsOver(own)).toMatchObject({ edits: [], refusals: [{ code: "nameTaken", sheet: CHARTS }] });
  });

  it.each(["KPI台帳_グラフ", "KPI台帳_グラフ元データ"])(
    "writes nothing to a sheet of the user's that the name %s has come to point to",
    (name) => {
      const refersTo = { sheet: "会議メモ", row: 0, column: 0, rows: 3, columns: 2 };
      const sheets = [
        sheet({ name: "指標", cells: grid(SMALL) }),
        sheet({ name: "会議メモ", cells: grid("議題\t担当\n予算\t総務\n広報\t企画") }),
      ];
      const plan = chartsOver(workbook(sheets, { names: { [name]: refersTo } }));
      expect(specs(plan)).toHaveLength(1);
      expect(plan.edits.filter((edit) => "sheet" in edit && edit.sheet === "会議メモ")).toEqual([]);
      expect(plan.edits.filter((edit) => edit.kind === "name" && edit.name === name)).toMatchObject([
        { before: refersTo, after: { sheet: name === "KPI台帳_グラフ" ? CHARTS : DATA } },
      ]);
    },
  );

  it("takes over a blank sheet of that name", () => {
    const blank = workbook([sheet({ name: "指標", cells: grid(SMALL) }), sheet({ name: CHARTS, cells: [] })]);
    const plan = chartsOver(blank);
    expect(plan.refusals).toEqual([]);
    expect(plan.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : []))).toEqual([DATA]);
  });

  it("refuses to write over notes that somebody put where the data would grow", () => {
    const once = withCharts(workbook([sheet({ name: "指標", cells: grid(SMALL) })]));
    const noted = typed(typed(once, DATA, { A8: "メモ" }), "指標", { E1: "R7", E2: 5, E3: 6 });
    expect(chartsOver(noted)).toMatchObject({
      edits: [],
      refusals: [{ code: "blockTaken", sheet: DATA, taken: ["A8"] }],
    });
  });

  it("says that its own sheet is protected, where it has something to do there", () => {
    const once = withCharts(workbook([sheet({ name: "指標", cells: grid(SMALL) })]));
    const locked = {
      ...once,
      sheets: once.sheets.map((one) => ({ ...one, isProtected: one.name === DATA })),
    };
    expect(chartsOver(locked)).toMatchObject({ edits: [], refusals: [] });
    expect(chartsOver(typed(locked, "指標", { E1: "R7", E2: 5, E3: 6 }))).toMatchObject({
      edits: [],
      refusals: [{ code: "protected", sheet: DATA }],
    });
  });

  it("plans nothing where there is no indicator", () => {
    expect(chartsOver(workbook([sheet({ name: "会議室", cells: [["日付", "部屋"]] })]))).toMatchObject({
      edits: [],
      refusals: [],
    });
  });
});

describe("the summary of an indicator on the way to the target of a later year", () => {
  it("has the rate and the word of the table, and names the year of the target", async () => {
    const book = workbook([
      sheet({
        name: "指標",
        cells: grid("指標\t単位\tR4実績\tR5実績\t目標値（R8）\n会員数\t人\t11\t12\t20"),
      }),
    ]);
    const shown = await calculate(withCharts(book));
    const found = shown.sheets.find(({ name }) => name === CHARTS);
    const lines = found?.values.filter((line) => line.includes("会員数【人】")) ?? [];
    expect(lines.map((line) => line.slice(line.indexOf("会員数【人】")))).toEqual([
      [
        "会員数【人】",
        "R5",
        20,
        12,
        0.6,
        "途中",
        "R5の実績は12人で、R8の目標20人に対する達成率は60.0%（途中）です。",
      ],
    ]);
  });

  it("does not call reached what has no rate: less is better, the target is 0 and 5 are left", async () => {
    const book = workbook([
      sheet({
        name: "指標",
        cells: grid("指標\t単位\t方向\tR4実績\tR5実績\t目標値（R8）\n待機児童数\t人\t↓\t9\t5\t0"),
      }),
    ]);
    const shown = await calculate(withCharts(book));
    const found = shown.sheets.find(({ name }) => name === CHARTS);
    const texts = (found?.values.flat() ?? []).filter(
      (value) => typeof value === "string" && value.startsWith("R5"),
    );
    expect(texts).toEqual(["R5", "R5は達成率を計算できません（R8の目標：0人、実績：5人）。"]);
    expect(found?.values.flat()).not.toContain("途中");
  });
});

async function summaryOf(tsv: string, name: string): Promise<unknown[]> {
  const shown = await calculate(withCharts(workbook([sheet({ name: "指標", cells: grid(tsv) })])));
  const found = shown.sheets.find((one) => one.name === CHARTS);
  const line = found?.values.find((values) => values.includes(name)) ?? [];
  return line.slice(line.indexOf(name));
}

describe("the summary of an indicator whose target has a word of its own", () => {
  it.each([
    ["目標値（未満）", 5, 5, "おおむね順調"],
    ["目標値（未満）", 5, 4, "順調"],
    ["目標値（以下）", 5, 5, "順調"],
  ])("has the grade of the table: %s %s, %s", async (heading, target, actual, word) => {
    const table = `指標\t単位\tR5${heading}\tR5実績\tR6${heading}\tR6実績\n苦情件数\t件\t5\t5\t${String(target)}\t${String(actual)}`;
    const book = workbook([sheet({ name: "指標", cells: grid(table) })]);
    const rated = await calculate(withRates(book));
    expect(rated.sheets[0]?.values[1]?.at(-1)).toBe(word);
    expect((await summaryOf(table, "苦情件数【件】"))[5]).toBe(word);
  });
});

describe("the summary of an indicator whose target of no year nothing is held against", () => {
  it("says the target and that its year is not known, and neither a rate nor a grade", async () => {
    const table = (last: number): string =>
      `指標\t単位\t方向\tR4実績\tR5実績\t目標値\n火災件数\t件\t↓\t3\t${String(last)}\t5`;
    for (const last of [4, 0])
      expect(await summaryOf(table(last), "火災件数【件】")).toEqual([
        "火災件数【件】",
        "R5",
        5,
        last,
        "－",
        "－",
        `R5は達成率を計算できません（年度が未確認の目標：5件、実績：${String(last)}件）。`,
      ]);
  });

  it("says of which years a target of several is", async () => {
    const table = "指標\t単位\tR4\tR5\tR6\tR4～R6累計目標\n会員数\t人\t30\t35\t40\t100";
    expect((await summaryOf(table, "会員数【人】")).slice(2)).toEqual([
      100,
      40,
      "－",
      "－",
      "R6は達成率を計算できません（R4からR6までの計の目標：100人、実績：40人）。",
    ]);
  });
});

describe("the summary of an indicator with a target of several years together", () => {
  it("is of the sum of the years so far", async () => {
    const table = (last: string): string =>
      `指標\t単位\tR3\tR4\tR5\tR3～R5累計目標\n相談件数\t件\t120\t90\t${last}\t400`;
    expect(await summaryOf(table("110"), "相談件数【件】")).toEqual([
      "相談件数【件】",
      "R5",
      400,
      320,
      0.8,
      "おおむね順調",
      "R3からR5までの実績の計は320件で、R3からR5までの計の目標400件に対する達成率は80.0%（おおむね順調）です。",
    ]);
    expect(await summaryOf(table(""), "相談件数【件】")).toEqual([
      "相談件数【件】",
      "R4",
      400,
      210,
      0.525,
      "途中",
      "R3からR4までの実績の計は210件で、R3からR5までの計の目標400件に対する達成率は52.5%（途中）です。",
    ]);
  });

  it("has no rate where a year says no figure", async () => {
    const table = "指標\t単位\tR3\tR4\tR5\tR3～R5累計目標\n相談件数\t件\t120\t調査中\t110\t400";
    const line = await summaryOf(table, "相談件数【件】");
    expect(line.slice(2)).toEqual([
      400,
      "－",
      "－",
      "－",
      "R5は達成率を計算できません（R3からR5までの計の目標：400件、実績の計：－）。",
    ]);
  });

  it("is of the latest where that is a sum itself", async () => {
    const table =
      "指標\t単位\tR3実績（累計）\tR4実績（累計）\tR5実績（累計）\tR3～R5累計目標\n相談件数\t件\t120\t210\t320\t400";
    expect((await summaryOf(table, "相談件数【件】")).at(-1)).toBe(
      "R5の実績は320件で、R3からR5までの計の目標400件に対する達成率は80.0%（おおむね順調）です。",
    );
  });
});
