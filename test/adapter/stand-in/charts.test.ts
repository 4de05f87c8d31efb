import type { ModelOptions } from "../../../stand-in/model/workbook-model";
import { openStandIn, refusal } from "./open-stand-in";

/** The figures of indicator ① in the first three years: target, actual, rate. */
const figures = [
  ["", "H29", "H30", "R1"],
  ["目標", 4, 10, 20],
  ["実績", 10, 15, 24],
  ["達成率", "=B3/B2", "=C3/C2", "=D3/D2"],
];

async function openWithChart(options: ModelOptions = {}) {
  const standIn = await openStandIn(options);
  await standIn.run((sheet) => {
    sheet.getRange("A1:D4").values = figures;
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:D4"), "Rows");
    chart.name = "KPI-1-①";
  });
  return standIn;
}

describe("charts.add", () => {
  it("makes one series a row, named and labelled by the first column and row", async () => {
    const { run } = await openWithChart();
    const series = await run(async (sheet, context) => {
      const { series: list } = sheet.charts.getItem("KPI-1-①");
      list.load("items/name");
      await context.sync();
      const sources = list.items.map((one) => [
        one.getDimensionDataSourceString("Values"),
        one.getDimensionDataSourceString("Categories"),
      ]);
      await context.sync();
      return list.items.map((one, index) => [
        one.name,
        ...(sources[index] ?? []).map((source) => source.value),
      ]);
    });
    expect(series).toEqual([
      ["目標", "Sheet1!$B$2:$D$2", "Sheet1!$B$1:$D$1"],
      ["実績", "Sheet1!$B$3:$D$3", "Sheet1!$B$1:$D$1"],
      ["達成率", "Sheet1!$B$4:$D$4", "Sheet1!$B$1:$D$1"],
    ]);
  });

  it("makes one series a column where that is asked for", async () => {
    const { model, run } = await openStandIn();
    await run((sheet) => {
      sheet.getRange("A1:D4").values = figures;
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:D4"), "Columns");
    });
    expect(model.state.sheets[0]?.charts[0]?.series.map((one) => one.values)).toEqual([
      "Sheet1!$B$2:$B$4",
      "Sheet1!$C$2:$C$4",
      "Sheet1!$D$2:$D$4",
    ]);
  });

  it("refuses a chart type that it does not draw", async () => {
    const { run } = await openStandIn();
    const attempt = run((sheet) => sheet.charts.add("Waterfall", sheet.getRange("A1:B2"), "Rows"));
    expect(await refusal(attempt)).toMatchObject({
      code: "InvalidArgument",
      location: "ChartCollection.add",
    });
  });
});

describe("a series on the secondary axis", () => {
  it("brings the axis with it, and takes it away again", async () => {
    const { model, run } = await openWithChart();
    await run((sheet) => {
      const chart = sheet.charts.getItem("KPI-1-①");
      const rate = chart.series.getItemAt(2);
      rate.chartType = "LineMarkers";
      rate.axisGroup = "Secondary";
      const axis = chart.axes.getItem("Value", "Secondary");
      axis.numberFormat = "0%";
      axis.title.text = "達成率";
    });
    const [chart] = model.state.sheets[0]?.charts ?? [];
    expect(chart?.axes.secondaryValue).toEqual({
      visible: true,
      majorGridlines: false,
      numberFormat: "0%",
      title: "達成率",
    });
    expect(chart?.series[2]).toMatchObject({ chartType: "LineMarkers", axisGroup: "Secondary" });
    await run((sheet) => {
      sheet.charts.getItem("KPI-1-①").series.getItemAt(2).axisGroup = "Primary";
    });
    expect(chart?.axes.secondaryValue).toBeUndefined();
  });

  it("is needed before its axis can be asked for", async () => {
    const { run } = await openWithChart();
    const attempt = run((sheet) => {
      sheet.charts.getItem("KPI-1-①").axes.getItem("Value", "Secondary").load("numberFormat");
    });
    expect(await refusal(attempt)).toMatchObject({ code: "InvalidArgument", location: "ChartAxes.getItem" });
  });
});

describe("series and points", () => {
  const actualOf = (sheet: Excel.Worksheet) => sheet.charts.getItem("KPI-1-①").series.getItemAt(1);

  it("take a label's text no sooner than in the batch after the one that made the label", async () => {
    const { run } = await openWithChart();
    const { code } = await refusal(
      run((sheet) => {
        const point = actualOf(sheet).points.getItemAt(2);
        point.hasDataLabel = true;
        point.dataLabel.text = "2月末";
      }),
    );
    expect(code).toBe("InvalidArgument");
  });

  it("have no label outside of the parts of a stacked column", async () => {
    const { model, run } = await openWithChart();
    await run((sheet) => {
      const actual = actualOf(sheet);
      actual.chartType = "ColumnStacked";
      actual.points.getItemAt(2).hasDataLabel = true;
    });
    const place = (position: "OutsideEnd" | "Center") =>
      run((sheet) => {
        actualOf(sheet).points.getItemAt(2).dataLabel.position = position;
      });
    expect(await refusal(place("OutsideEnd"))).toMatchObject({ code: "InvalidArgument" });
    await place("Center");
    expect(model.state.sheets[0]?.charts[0]?.series[1]?.points[2]?.dataLabel).toEqual({ position: "Center" });
  });

  it("say nothing of a point at #N/A but its value, and take nothing for it", async () => {
    const { run } = await openWithChart();
    await run((sheet) => {
      sheet.getRange("C3").formulas = [["=NA()"]];
    });
    const values = await run(async (sheet, context) => {
      const answer = actualOf(sheet).getDimensionValues("Values");
      await context.sync();
      return answer.value;
    });
    expect(values).toEqual([10, "#N/A", 24]);
    const asked = [
      (actual: Excel.ChartSeries) => {
        actual.points.load({ hasDataLabel: true });
      },
      (actual: Excel.ChartSeries) => {
        actual.points.getItemAt(1).format.border.load({ color: true });
      },
      (actual: Excel.ChartSeries) => {
        actual.points.getItemAt(1).hasDataLabel = true;
      },
      (actual: Excel.ChartSeries) => {
        actual.points.getItemAt(1).format.fill.setSolidColor("#84919E");
      },
    ];
    for (const ask of asked) {
      const { code } = await refusal(
        run((sheet) => {
          ask(actualOf(sheet));
        }),
      );
      expect(code).toBe("InvalidArgument");
    }
  });

  it("go to no secondary axis in Excel for iPad", async () => {
    const { run } = await openWithChart({ isIPad: true });
    const { code } = await refusal(
      run((sheet) => {
        actualOf(sheet).axisGroup = "Secondary";
      }),
    );
    expect(code).toBe("GeneralException");
  });

  it("keep colours, markers, gaps and a single point's look and label", async () => {
    const { model, run } = await openWithChart();
    await run((sheet) => {
      const { series } = sheet.charts.getItem("KPI-1-①");
      const actual = series.getItemAt(1);
      actual.format.fill.setSolidColor("#005AFF");
      actual.format.line.clear();
      actual.gapWidth = 60;
      const last = actual.points.getItemAt(2);
      last.format.fill.setSolidColor("#84919E");
      last.hasDataLabel = true;
      const rate = series.getItemAt(2);
      rate.chartType = "LineMarkers";
      rate.format.line.color = "#FF4B00";
      rate.markerStyle = "Circle";
      rate.markerSize = 7;
    });
    await run((sheet) => {
      sheet.charts.getItem("KPI-1-①").series.getItemAt(1).points.getItemAt(2).dataLabel.text = "2月末";
    });
    const [, actual, rate] = model.state.sheets[0]?.charts[0]?.series ?? [];
    expect(actual).toMatchObject({ fillColor: "#005AFF", lineStyle: "None", gapWidth: 60 });
    expect(actual?.points).toEqual({
      2: { fillColor: "#84919E", hasDataLabel: true, dataLabel: { text: "2月末" } },
    });
    expect(rate).toMatchObject({ lineColor: "#FF4B00", markerStyle: "Circle", markerSize: 7 });
  });

  it("forget a point that looks like its series again", async () => {
    const { model, run } = await openWithChart();
    await run((sheet) => {
      const actual = sheet.charts.getItem("KPI-1-①").series.getItemAt(1);
      actual.format.fill.setSolidColor("#005AFF");
      const last = actual.points.getItemAt(2);
      last.format.fill.setSolidColor("#84919E");
      last.format.fill.setSolidColor("#005AFF");
      last.hasDataLabel = true;
      last.hasDataLabel = false;
    });
    expect(model.state.sheets[0]?.charts[0]?.series[1]?.points).toEqual({});
  });

  it("take the labels of their points away with their own", async () => {
    const { model, run } = await openWithChart();
    await run((sheet) => {
      const actual = sheet.charts.getItem("KPI-1-①").series.getItemAt(1);
      actual.points.getItemAt(1).hasDataLabel = true;
      actual.points.getItemAt(2).format.fill.setSolidColor("#84919E");
      actual.points.getItemAt(2).hasDataLabel = true;
    });
    await run((sheet) => {
      sheet.charts.getItem("KPI-1-①").series.getItemAt(1).hasDataLabels = false;
    });
    expect(model.state.sheets[0]?.charts[0]?.series[1]?.points).toEqual({ 2: { fillColor: "#84919E" } });
  });

  it("refuse the gap of a line", async () => {
    const { run } = await openWithChart();
    const attempt = run((sheet) => {
      const rate = sheet.charts.getItem("KPI-1-①").series.getItemAt(2);
      rate.chartType = "LineMarkers";
      rate.gapWidth = 50;
    });
    expect(await refusal(attempt)).toMatchObject({
      code: "InvalidArgument",
      location: "ChartSeries.gapWidth",
    });
  });

  it("give the numbers that they are drawn from", async () => {
    const { run } = await openWithChart();
    const values = await run(async (sheet, context) => {
      const result = sheet.charts.getItem("KPI-1-①").series.getItemAt(2).getDimensionValues("Values");
      await context.sync();
      return result.value;
    });
    expect(values).toEqual([2.5, 1.5, 1.2]);
  });
});

describe("charts", () => {
  it("are found by name, placed by cells, and deleted", async () => {
    const { model, run } = await openWithChart();
    await run((sheet) => {
      sheet.charts.getItem("KPI-1-①").setPosition("B2", "C3");
    });
    expect(model.state.sheets[0]?.charts[0]).toMatchObject({
      left: 54,
      top: 18.75,
      width: 108,
      height: 37.5,
    });
    const missing = await run(async (sheet, context) => {
      sheet.charts.getItem("KPI-1-①").delete();
      const gone = sheet.charts.getItemOrNullObject("KPI-1-①");
      await context.sync();
      return gone.isNullObject;
    });
    expect(missing).toBe(true);
  });

  it("follow their cells when rows are inserted above them", async () => {
    const { model, run } = await openWithChart();
    await run((sheet) => {
      sheet.getRange("1:2").insert("Down");
    });
    expect(model.state.sheets[0]?.charts[0]?.series[1]?.values).toBe("Sheet1!$B$5:$D$5");
  });

  it("cannot be changed on a protected sheet", async () => {
    const { run } = await openWithChart();
    const attempt = run((sheet) => {
      sheet.protection.protect();
      sheet.charts.getItem("KPI-1-①").title.text = "①";
    });
    expect(await refusal(attempt)).toMatchObject({ code: "AccessDenied", location: "ChartTitle.text" });
  });
});
