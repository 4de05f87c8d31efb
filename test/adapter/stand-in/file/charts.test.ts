import type { BookState } from "../../../../stand-in/model/book-state";
import type { ChartState } from "../../../../stand-in/model/chart-state";
import { openXlsx } from "../../../../stand-in/file/open-xlsx";
import { saveChecked } from "../../../support/package/save-checked";
import { chartBook, combinedChart } from "./chart-book";
import { partNames, partText, withParts } from "./package-parts";

const CHART = "xl/charts/chart1.xml";

async function reopened(book: BookState): Promise<BookState> {
  return (await openXlsx((await saveChecked(book)).bytes)).book;
}

function onlyChart(book: BookState): ChartState {
  const chart = book.sheets.flatMap((sheet) => sheet.charts)[0];
  if (!chart) throw new Error("The workbook holds no chart");
  return chart;
}

function withoutSource({ source: _source, ...chart }: ChartState): Omit<ChartState, "source"> {
  return chart;
}

describe("a saved chart", () => {
  it("is recognised again with its series, types, axes, colours, labels, titles and place", async () => {
    expect(withoutSource(onlyChart(await reopened(chartBook())))).toEqual(combinedChart());
  });

  it("keeps the letters of its titles, axes and legend", async () => {
    const book = chartBook();
    const chart = onlyChart(book);
    chart.titleFont = { name: "Meiryo UI", size: 16, color: "#005AFF", bold: true };
    chart.axes.value.titleFont = { italic: true };
    chart.axes.category.font = { size: 10.5 };
    chart.legend.font = { bold: true };
    expect(withoutSource(onlyChart(await reopened(book)))).toEqual(withoutSource(chart));
  });

  it("keeps every type of chart that it can write", async () => {
    const types = [
      "ColumnStacked",
      "BarClustered",
      "LineStacked",
      "Area",
      "Pie",
      "Doughnut",
      "XYScatter",
      "RadarMarkers",
    ];
    for (const chartType of types) {
      const book = chartBook();
      const chart = onlyChart(book);
      chart.chartType = chartType;
      chart.series = chart.series
        .slice(0, 1)
        .map((series) => ({ ...series, chartType, axisGroup: "Primary", points: {} }));
      expect(onlyChart(await reopened(book)).chartType).toBe(chartType);
    }
  });

  it("leaves a gap in the line where a cell shows #N/A, in Excel too", async () => {
    const { bytes } = await saveChecked(chartBook());
    expect(partText(bytes, CHART)).toContain('<c:dispBlanksAs val="gap"/>');
    expect(partText(bytes, CHART)).toContain('<c16r3:dispNaAsBlank val="1"/>');
  });

  it("holds what its cells show, for readers that do not calculate", async () => {
    const { bytes } = await saveChecked(chartBook());
    expect(partText(bytes, CHART)).toContain('<c:pt idx="8"><c:v>59</c:v></c:pt>');
    expect(partText(bytes, CHART)).toContain('<c:pt idx="3"><c:v>#N/A</c:v></c:pt>');
  });

  it("survives byte for byte while nobody changes it", async () => {
    const { bytes } = await saveChecked(chartBook());
    const foreign = withParts(bytes, {
      [CHART]: (xml) =>
        xml.replace("</c:plotArea>", '<c:dTable><c:showOutline val="1"/></c:dTable></c:plotArea>'),
    });
    const saved = await saveChecked((await openXlsx(foreign)).book, foreign);
    expect(partText(saved.bytes, CHART)).toBe(partText(foreign, CHART));
    expect(saved.lost).toEqual([]);
  });

  it("keeps its part when it is only moved, renamed or resized", async () => {
    const { bytes } = await saveChecked(chartBook());
    const { book } = await openXlsx(bytes);
    Object.assign(onlyChart(book), { left: 100.5, top: 200.25, width: 360, height: 240, name: "別名" });
    const saved = await saveChecked(book);
    expect(partText(saved.bytes, CHART)).toBe(partText(bytes, CHART));
    expect(onlyChart((await openXlsx(saved.bytes)).book)).toMatchObject({
      left: 100.5,
      top: 200.25,
      width: 360,
      height: 240,
      name: "別名",
    });
  });

  it("is written anew when the model has changed it, and says so where looks are lost", async () => {
    const { bytes } = await saveChecked(chartBook());
    const { book } = await openXlsx(bytes);
    onlyChart(book).title = "② 受託業務委託料【千円】";
    const ours = await saveChecked(book);
    expect(ours.lost).toEqual([]);
    expect(onlyChart((await openXlsx(ours.bytes)).book).title).toBe("② 受託業務委託料【千円】");
    const foreign = withParts(bytes, {
      [CHART]: (xml) =>
        xml.replace("</c:plotArea>", '<c:dTable><c:showOutline val="1"/></c:dTable></c:plotArea>'),
    });
    const opened = await openXlsx(foreign);
    onlyChart(opened.book).title = "新しい題";
    expect((await saveChecked(opened.book)).lost).toEqual([
      { what: "chartLooks", where: "KPIグラフ!KPI-1-①" },
    ]);
  });

  it("of a type that is only carried is opened with its type and kept", async () => {
    const { bytes } = await saveChecked(chartBook());
    const foreign = withParts(bytes, {
      [CHART]: (xml) => xml.replaceAll("c:barChart>", "c:surfaceChart>"),
    });
    const { book } = await openXlsx(foreign);
    expect(onlyChart(book).chartType).toBe("SurfaceTopView");
    onlyChart(book).title = "変えられない";
    const saved = await saveChecked(book);
    expect(partText(saved.bytes, CHART)).toBe(partText(foreign, CHART));
    expect(saved.lost).toHaveLength(1);
  });

  it("gets a part of its own on a copy of its sheet", async () => {
    const { book } = await openXlsx((await saveChecked(chartBook())).bytes);
    const original = book.sheets[1];
    if (!original) throw new Error("The workbook lacks its second sheet");
    book.sheets.push({ ...original, id: "{00000000-0001-0000-0900-000000000000}", name: "KPIグラフ (2)" });
    const saved = await saveChecked(book);
    expect(partNames(saved.bytes).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
    expect((await openXlsx(saved.bytes)).book.sheets.map((sheet) => sheet.charts.length)).toEqual([0, 1, 1]);
  });

  it("disappears from the file with its parts when it is deleted", async () => {
    const { book } = await openXlsx((await saveChecked(chartBook())).bytes);
    for (const sheet of book.sheets) sheet.charts = [];
    const { bytes } = await saveChecked(book);
    expect(partNames(bytes).filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });
});
