import type { ChartSpec } from "../../../src/core/plan/chart-spec";
import type { Edit, Plan } from "../../../src/core/plan/plan";
import type { ChartState } from "../../../stand-in/model/chart-state";
import { comparableState } from "./comparable-state";
import { bookOf, openWorkbook, sheetNamed } from "./open-workbook";

const DATA = "グラフ元データ";
const CHARTS = "KPIグラフ";
const NAME = "KPI-1-①";

/** Targets, actuals and rates of ① from R3 on, as the published paper has them; R7 is provisional. */
function chartBook() {
  return bookOf({
    [CHARTS]: { rows: [] },
    [DATA]: {
      rows: [
        ["年度", "R3", "R4", "R5", "R6", "R7\n2月末"],
        ["目標", 20, 25, 70, 80, 60],
        ["実績", 66, 96, 114, 124, 59],
        ["達成率", 3.3, 3.84, 1.6286, 1.55, 0.9833],
      ],
    },
  });
}

function row(index: number, columns: number) {
  return { sheet: DATA, row: index, column: 1, rows: 1, columns };
}

/** The chart with its first so many years; the last one is provisional. */
function spec(years: number): ChartSpec {
  const categories = row(0, years);
  return {
    name: NAME,
    title: "① 住民ワーカー登録者数（延べ）【人】",
    titleFrom: undefined,
    left: 10,
    top: 20,
    width: 460,
    height: 270,
    categoryAxisTitle: "年度",
    primaryAxis: { title: "人", numberFormat: "#,##0", minimum: 0, maximum: 300, majorUnit: 50 },
    secondaryAxis: { title: "達成率", numberFormat: "0%", minimum: -6, maximum: 4, majorUnit: 2 },
    series: [
      {
        name: "目標",
        values: row(1, years),
        categories,
        type: "column",
        axis: "primary",
        color: "#CCE5FF",
        outline: "#005AFF",
        points: [],
      },
      {
        name: "実績",
        values: row(2, years),
        categories,
        type: "column",
        axis: "primary",
        color: "#005AFF",
        outline: undefined,
        points: [{ index: years - 1, color: "#80ACFF", outline: "#005AFF", label: { text: "2月末" } }],
      },
      {
        name: "達成率",
        values: row(3, years),
        categories,
        type: "line",
        axis: "secondary",
        color: "#FF4B00",
        outline: undefined,
        points: [],
      },
    ],
  };
}

function planOf(chart: ChartSpec, exists: boolean): Plan {
  const edit: Edit = { kind: "chart", sheet: CHARTS, chart, exists };
  return { kind: "charts", edits: [edit], refusals: [] };
}

function onlyChart(charts: readonly ChartState[]): ChartState {
  const [chart] = charts;
  if (!chart || charts.length !== 1) throw new Error(`${String(charts.length)} charts`);
  return chart;
}

describe("apply of a chart", () => {
  it("draws columns and a line on the secondary axis from explicit ranges", async () => {
    const { host, model } = await openWorkbook(chartBook());
    await host.apply(planOf(spec(5), false));
    const chart = onlyChart(sheetNamed(model.state, CHARTS).charts);
    expect(chart).toMatchObject({
      name: NAME,
      title: "① 住民ワーカー登録者数（延べ）【人】",
      left: 10,
      top: 20,
      width: 460,
      height: 270,
      legend: { visible: true, position: "Bottom" },
      displayBlanksAs: "NotPlotted",
      axes: {
        // Below the chart, where no column of a figure below 0 covers it.
        category: { title: "年度", tickLabelPosition: "Low" },
        value: {
          title: "人",
          numberFormat: "#,##0",
          minimum: 0,
          maximum: 300,
          majorUnit: 50,
          majorGridlines: false,
        },
        secondaryValue: { title: "達成率", numberFormat: "0%", minimum: -6, maximum: 4, majorUnit: 2 },
      },
      plotArea: { left: 0.19, top: 0.27, width: 0.65, height: 0.4 },
    });
    expect(chart.series.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup])).toEqual([
      ["目標", "ColumnClustered", "Primary"],
      ["実績", "ColumnClustered", "Primary"],
      ["達成率", "LineMarkers", "Secondary"],
    ]);
    expect(
      chart.series.map(({ values, categories }) =>
        [values, categories].map((reference) => reference?.replaceAll("'", "")),
      ),
    ).toEqual([
      ["グラフ元データ!$B$2:$F$2", "グラフ元データ!$B$1:$F$1"],
      ["グラフ元データ!$B$3:$F$3", "グラフ元データ!$B$1:$F$1"],
      ["グラフ元データ!$B$4:$F$4", "グラフ元データ!$B$1:$F$1"],
    ]);
    expect(chart.series[0]).toMatchObject({ fillColor: "#CCE5FF", lineColor: "#005AFF" });
    expect(chart.series[1]?.points[4]).toMatchObject({
      fillColor: "#80ACFF",
      hasDataLabel: true,
      dataLabel: { text: "2月末" },
    });
    expect(chart.series[2]).toMatchObject({ lineColor: "#FF4B00", markerStyle: "Circle" });
  });

  it("is read again as it was planned", async () => {
    const { host } = await openWorkbook(chartBook());
    await host.apply(planOf(spec(5), false));
    const charts = (await host.read()).sheets.flatMap((sheet) => sheet.charts);
    expect(charts).toMatchObject([
      {
        name: NAME,
        title: "① 住民ワーカー登録者数（延べ）【人】",
        series: [
          {
            name: "目標",
            type: "column",
            axis: "primary",
            values: "'グラフ元データ'!$B$2:$F$2",
            categories: "'グラフ元データ'!$B$1:$F$1",
          },
          { name: "実績", type: "column", axis: "primary", values: "'グラフ元データ'!$B$3:$F$3" },
          { name: "達成率", type: "line", axis: "secondary", values: "'グラフ元データ'!$B$4:$F$4" },
        ],
      },
    ]);
  });

  it("keeps size and place when it is drawn again, and only the new provisional year stands out", async () => {
    const { host, model } = await openWorkbook(chartBook());
    await host.apply(planOf(spec(4), false));
    const before = onlyChart(sheetNamed(model.state, CHARTS).charts);
    Object.assign(before, { left: 300, width: 600 });
    await host.apply(planOf(spec(5), true));
    const chart = onlyChart(sheetNamed(model.state, CHARTS).charts);
    expect(chart).toMatchObject({ left: 300, width: 600 });
    expect(chart.series).toHaveLength(3);
    expect(chart.series[1]?.values.replaceAll("'", "")).toBe("グラフ元データ!$B$3:$F$3");
    expect(chart.series[1]?.points[4]).toMatchObject({ fillColor: "#80ACFF", hasDataLabel: true });
    expect(chart.series[1]?.points[3]?.fillColor ?? "#005AFF").toBe("#005AFF");
    expect(chart.series[1]?.points[3]?.hasDataLabel ?? false).toBe(false);
  });

  it("takes away series that are no longer wanted and adds those that are new", async () => {
    const { host, model } = await openWorkbook(chartBook());
    await host.apply(planOf(spec(5), false));
    const [target, , rate] = spec(5).series;
    if (!target || !rate) throw new Error("The chart has three series");
    await host.apply(planOf({ ...spec(5), series: [target, rate] }, true));
    expect(onlyChart(sheetNamed(model.state, CHARTS).charts).series.map(({ name }) => name)).toEqual([
      "目標",
      "達成率",
    ]);
    await host.apply(
      planOf({ ...spec(5), series: [target, rate, { ...rate, name: "達成率（公社）" }] }, true),
    );
    expect(onlyChart(sheetNamed(model.state, CHARTS).charts).series.map(({ name }) => name)).toEqual([
      "目標",
      "達成率",
      "達成率（公社）",
    ]);
  });

  it("writes nothing where the chart is gone, or there already", async () => {
    const { host, model } = await openWorkbook(chartBook());
    await expect(host.apply(planOf(spec(5), true))).rejects.toMatchObject({
      code: "stale",
      detail: { sheet: CHARTS, objects: [NAME] },
    });
    await host.apply(planOf(spec(5), false));
    await expect(host.apply(planOf(spec(5), false))).rejects.toMatchObject({
      code: "stale",
      detail: { objects: [NAME] },
    });
    expect(sheetNamed(model.state, CHARTS).charts).toHaveLength(1);
  });

  it("takes as many syncs for six charts as for one", async () => {
    const { host } = await openWorkbook(chartBook());
    const edits = (count: number, first: number): Edit[] =>
      Array.from({ length: count }, (_, index) => ({
        kind: "chart",
        sheet: CHARTS,
        exists: false,
        chart: { ...spec(5), name: `KPI-1-${String(first + index)}` },
      }));
    await host.apply({ kind: "charts", edits: edits(1, 1), refusals: [] });
    const one = host.statistics().syncs;
    await host.apply({ kind: "charts", edits: edits(6, 2), refusals: [] });
    expect(host.statistics().syncs - one).toBe(one);
  });
});

describe("a chart whose title shows a cell", () => {
  const TITLE = "① 住民ワーカー登録者数（延べ）【人】\nR7 98.3% おおむね順調";
  /** The title's cell is right of the first row of categories, as many columns from the targets in every chart. */
  const linked = (years: number): ChartSpec => ({
    ...spec(years),
    titleFrom: { sheet: DATA, row: 0, column: 8 },
  });

  function titledBook() {
    const book = chartBook();
    sheetNamed(book, DATA).cells.get(0)?.set(8, { value: TITLE });
    return book;
  }

  const titleOf = (charts: readonly ChartState[]) => onlyChart(charts).titleReference?.replaceAll("'", "");

  it("says what the cell says, also after that has changed", async () => {
    const { host, model } = await openWorkbook(titledBook());
    await host.apply(planOf(linked(5), false));
    expect(titleOf(sheetNamed(model.state, CHARTS).charts)).toBe("グラフ元データ!$I$1");
    model.userEdit(sheetNamed(model.state, DATA), 0, 8, "別の文");
    const [chart] = (await host.read()).sheets[0]?.charts ?? [];
    expect(chart?.title).toBe("別の文");
  });

  it("gets the link back when somebody has typed over it, or keeps the text, as it was before a change", async () => {
    const { host, model } = await openWorkbook(titledBook());
    await host.apply(planOf(linked(4), false));
    const chart = onlyChart(sheetNamed(model.state, CHARTS).charts);
    await host.undo(await host.apply(planOf(linked(5), true)));
    expect(titleOf([chart])).toBe("グラフ元データ!$I$1");
    Object.assign(chart, { title: "私の題名", titleReference: undefined });
    const record = await host.apply(planOf(linked(5), true));
    expect(titleOf([chart])).toBe("グラフ元データ!$I$1");
    await host.undo(record);
    expect(titleOf([chart])).toBeUndefined();
    expect(chart.title).toBe("私の題名");
  });

  it("is no other chart because the figures are others by now: a change can still be undone", async () => {
    const { host, model } = await openWorkbook(titledBook());
    await host.apply(planOf(linked(4), false));
    const record = await host.apply(planOf(linked(5), true));
    model.userEdit(sheetNamed(model.state, DATA), 0, 8, "別の文");
    await host.undo(record);
    expect(onlyChart(sheetNamed(model.state, CHARTS).charts).series[1]?.values).toContain("$E$3");
  });
});

describe("labels of figures", () => {
  /** The last point stands out, as before. */
  const withValues = (years: number): ChartSpec => ({
    ...spec(years),
    series: spec(years).series.map((series, at) => ({
      ...series,
      points: Array.from({ length: years }, (_, index) => {
        const standsOut = at === 1 && index === years - 1;
        const look = standsOut ? { color: "#80ACFF", outline: "#005AFF" } : { color: series.color };
        return { index, ...look, label: "value" as const };
      }),
    })),
  });

  it("take the place of a text, above columns and points, and are taken back for it", async () => {
    const { host, model } = await openWorkbook(chartBook());
    await host.apply(planOf(spec(5), false));
    const record = await host.apply(planOf(withValues(5), true));
    const [, actual, rate] = onlyChart(sheetNamed(model.state, CHARTS).charts).series;
    expect(actual?.points[4]).toMatchObject({ hasDataLabel: true });
    expect(actual?.points[4]?.dataLabel).toEqual({ position: "OutsideEnd", fillColor: "#FFFFFF" });
    expect(rate?.points[4]).toMatchObject({ hasDataLabel: true, dataLabel: { position: "Top" } });
    await host.undo(record);
    const [, old] = onlyChart(sheetNamed(model.state, CHARTS).charts).series;
    expect(old?.points[4]).toMatchObject({ fillColor: "#80ACFF", dataLabel: { text: "2月末" } });
    expect(old?.points[3]).toBeUndefined();
  });
});

describe("a chart that Excel has laid out", () => {
  it("is laid out by Excel again, from scales of Excel's own, once a change is undone", async () => {
    const { host, model } = await openWorkbook(chartBook());
    await host.apply(planOf(spec(4), false));
    const chart = onlyChart(sheetNamed(model.state, CHARTS).charts);
    delete chart.plotArea;
    delete chart.axes.value.maximum;
    delete chart.axes.value.majorUnit;
    const record = await host.apply(planOf(spec(5), true));
    expect(chart.plotArea).toEqual({ left: 0.19, top: 0.27, width: 0.65, height: 0.4 });
    expect(chart.axes.value.maximum).toBe(300);
    await host.undo(record);
    expect(chart.plotArea).toBeUndefined();
    expect(chart.axes.value).toMatchObject({ title: "人", minimum: 0, majorGridlines: false });
    expect(chart.axes.value.maximum).toBeUndefined();
    expect(chart.axes.value.majorUnit).toBeUndefined();
  });

  it("keeps a plot area that somebody has given it", async () => {
    const { host, model } = await openWorkbook(chartBook());
    await host.apply(planOf(spec(4), false));
    const chart = onlyChart(sheetNamed(model.state, CHARTS).charts);
    chart.plotArea = { left: 0.3, top: 0.3, width: 0.5, height: 0.4 };
    await host.apply(planOf(spec(5), true));
    expect(chart.plotArea).toEqual({ left: 0.3, top: 0.3, width: 0.5, height: 0.4 });
  });
});

describe("a chart of a series with #N/A", () => {
  const NO_FIGURE = { formula: "=NA()", gives: { error: "#N/A" } };

  function bookWithoutFigure() {
    const book = chartBook();
    const cells = sheetNamed(book, DATA).cells.get(2);
    cells?.set(5, { value: NO_FIGURE.gives, formula: NO_FIGURE.formula });
    return book;
  }

  it("is drawn without a label there, and with it once the figure has come", async () => {
    const { host, model } = await openWorkbook(bookWithoutFigure());
    await host.apply(planOf(spec(5), false));
    const actual = () => onlyChart(sheetNamed(model.state, CHARTS).charts).series[1];
    expect(actual()?.points).toEqual({});
    model.userEdit(sheetNamed(model.state, DATA), 2, 5, "59");
    await host.apply(planOf(spec(5), true));
    expect(actual()?.points[4]).toMatchObject({ hasDataLabel: true, dataLabel: { text: "2月末" } });
  });

  it("is changed and changed back", async () => {
    const { host, model } = await openWorkbook(bookWithoutFigure());
    await host.apply(planOf(spec(4), false));
    const before = comparableState(model.state);
    const record = await host.apply(planOf(spec(5), true));
    expect(onlyChart(sheetNamed(model.state, CHARTS).charts).series[1]?.values).toContain("$F$3");
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });
});

describe("charts in an Excel without a secondary axis", () => {
  const iPad = { hasSecondaryAxis: false, model: { isIPad: true } };

  it("are drawn without the line of the rates, and that is told", async () => {
    const { host, model } = await openWorkbook(chartBook(), iPad);
    const before = comparableState(model.state);
    const record = await host.apply(planOf(spec(5), false));
    const chart = onlyChart(sheetNamed(model.state, CHARTS).charts);
    expect(chart.series.map(({ name, axisGroup }) => [name, axisGroup])).toEqual([
      ["目標", "Primary"],
      ["実績", "Primary"],
    ]);
    expect(record.shortfalls).toEqual([
      { code: "noSecondaryAxis", charts: ["① 住民ワーカー登録者数（延べ）【人】"] },
    ]);
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("keep the line where it was drawn elsewhere", async () => {
    const book = chartBook();
    const elsewhere = await openWorkbook(book);
    await elsewhere.host.apply(planOf(spec(4), false));
    const { host, model } = await openWorkbook(structuredClone(book), iPad);
    const record = await host.apply(planOf(spec(5), true));
    expect(record.shortfalls).toBeUndefined();
    const [, , rate] = onlyChart(sheetNamed(model.state, CHARTS).charts).series;
    expect(rate).toMatchObject({ name: "達成率", axisGroup: "Secondary" });
    expect(rate?.values).toContain("$F$4");
    await host.undo(record);
    const [, , again] = onlyChart(sheetNamed(model.state, CHARTS).charts).series;
    expect(again).toMatchObject({ name: "達成率", axisGroup: "Secondary" });
    expect(again?.values).toContain("$E$4");
  });
});

describe("undo of a chart", () => {
  it("removes a chart that was made", async () => {
    const { host, model } = await openWorkbook(chartBook());
    const before = comparableState(model.state);
    const record = await host.apply(planOf(spec(5), false));
    await host.undo(record);
    expect(comparableState(model.state)).toEqual(before);
  });

  it("gives a changed chart its series, points and titles back, and leaves it where the user has put it", async () => {
    const { host, model } = await openWorkbook(chartBook());
    await host.apply(planOf(spec(4), false));
    const before = (await host.read()).sheets;
    const record = await host.apply(planOf({ ...spec(5), title: "別の題名" }, true));
    Object.assign(onlyChart(sheetNamed(model.state, CHARTS).charts), { left: 300 });
    await host.undo(record);
    const [chart] = (await host.read()).sheets[0]?.charts ?? [];
    expect(chart).toEqual({ ...before[0]?.charts[0], left: 300 });
    const actual = onlyChart(sheetNamed(model.state, CHARTS).charts).series[1];
    expect(actual?.points[3]).toMatchObject({
      fillColor: "#80ACFF",
      hasDataLabel: true,
      dataLabel: { text: "2月末" },
    });
    expect(actual?.points[4]?.hasDataLabel ?? false).toBe(false);
  });

  it("refuses, naming the chart, where someone has changed it since", async () => {
    const { host, model } = await openWorkbook(chartBook());
    await host.apply(planOf(spec(4), false));
    const record = await host.apply(planOf(spec(5), true));
    Object.assign(onlyChart(sheetNamed(model.state, CHARTS).charts), { title: "私の題名" });
    await expect(host.undo(record)).rejects.toMatchObject({
      code: "stale",
      detail: { sheet: CHARTS, objects: [NAME] },
    });
  });
});

describe("charts in an Excel that cannot say where series come from", () => {
  /** LTSC 2021 claims ExcelApi 1.14. */
  const ltsc2021 = { claims: (version: string) => Number(version.split(".")[1]) <= 14 };

  it("are read without their ranges", async () => {
    const { host } = await openWorkbook(chartBook(), ltsc2021);
    await host.apply(planOf(spec(4), false));
    const [chart] = (await host.read()).sheets[0]?.charts ?? [];
    expect(chart?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ["目標", undefined, undefined],
      ["実績", undefined, undefined],
      ["達成率", undefined, undefined],
    ]);
  });

  it("get their looks and titles back, and keep the new ranges", async () => {
    const { host, model } = await openWorkbook(chartBook(), ltsc2021);
    await host.apply(planOf(spec(4), false));
    const record = await host.apply(planOf({ ...spec(5), title: "別の題名" }, true));
    await host.undo(record);
    const chart = onlyChart(sheetNamed(model.state, CHARTS).charts);
    expect(chart.title).toBe("① 住民ワーカー登録者数（延べ）【人】");
    expect(chart.series[1]?.points[3]).toMatchObject({ fillColor: "#80ACFF", hasDataLabel: true });
    expect(chart.series[1]?.values.replaceAll("'", "")).toBe("グラフ元データ!$B$3:$F$3");
  });
});
