import type { BookState, CellState, SheetState, StoredValue } from "../../../../stand-in/model/book-state";
import type { ChartState } from "../../../../stand-in/model/chart-state";
import { createBook, createSheet } from "../../../../stand-in/model/new-book";

const YEARS = ["H29", "H30", "R1", "R2", "R3", "R4", "R5", "R6", "R7"];
const TARGETS = [4, 20, 40, 60, 80, 100, 110, 115, 120];
const ACTUALS = [10, 29, 45, 70, 90, 101, 112, 114, 59];
/** The year without a rate: a gap in the line. */
const WITHOUT_RATE = 3;

/** A workbook with a combined chart as the add-in draws it: two columns, and a rate on the secondary axis. */
export function chartBook(): BookState {
  const book = createBook();
  const data = createSheet("グラフ元データ", []);
  const charts = createSheet("KPIグラフ", [data]);
  book.sheets = [data, charts];
  book.activeSheet = charts.name;
  ["年度", "目標", "実績", "達成率"].forEach((heading, column) => {
    put(data, 0, column, { value: heading });
  });
  YEARS.forEach((year, index) => {
    const [target = 0, actual = 0] = [TARGETS[index], ACTUALS[index]];
    const row = index + 1;
    const rate: StoredValue = index === WITHOUT_RATE ? { error: "#N/A" } : actual / target;
    put(data, row, 0, { value: `${year}\n(${String(2017 + index)})` });
    put(data, row, 1, { value: target });
    put(data, row, 2, { value: actual });
    put(data, row, 3, {
      value: rate,
      formula: `=C${String(row + 1)}/B${String(row + 1)}`,
      style: { numberFormat: "0.0%" },
    });
  });
  charts.charts.push(combinedChart());
  return book;
}

/** Its chart: the target outlined, the actual solid with the last year lighter and labelled. */
export function combinedChart(): ChartState {
  const series = (column: string): { nameReference: string; values: string; categories: string } => ({
    nameReference: `'グラフ元データ'!$${column}$1`,
    values: `'グラフ元データ'!$${column}$2:$${column}$10`,
    categories: "'グラフ元データ'!$A$2:$A$10",
  });
  return {
    id: "{00000000-0008-0000-0100-000200000000}",
    name: "KPI-1-①",
    chartType: "ColumnClustered",
    title: "① 住民ワーカー登録者数（延べ）【人】",
    titleVisible: true,
    left: 20,
    top: 20,
    width: 480,
    height: 300,
    series: [
      {
        name: "目標",
        ...series("B"),
        chartType: "ColumnClustered",
        axisGroup: "Primary",
        fillColor: "#E6EFFF",
        lineColor: "#005AFF",
        lineWeight: 1.25,
        lineStyle: "Continuous",
        gapWidth: 60,
        overlap: 0,
        points: {},
      },
      {
        name: "実績",
        ...series("C"),
        chartType: "ColumnClustered",
        axisGroup: "Primary",
        fillColor: "#005AFF",
        gapWidth: 60,
        overlap: 0,
        points: {
          8: {
            fillColor: "#80ACFF",
            lineColor: "#005AFF",
            hasDataLabel: true,
            dataLabel: { text: "2月末", position: "OutsideEnd", showValue: true },
          },
        },
      },
      {
        name: "達成率",
        ...series("D"),
        chartType: "LineMarkers",
        axisGroup: "Secondary",
        lineColor: "#FF4B00",
        lineWeight: 2,
        markerStyle: "Circle",
        markerSize: 6,
        markerBackgroundColor: "#FF4B00",
        markerForegroundColor: "#FF4B00",
        points: {},
      },
    ],
    axes: {
      category: { title: "年度", tickLabelPosition: "Low", visible: true, majorGridlines: false },
      value: { title: "人", numberFormat: "#,##0", minimum: 0, visible: true, majorGridlines: true },
      secondaryValue: {
        title: "達成率",
        numberFormat: "0%",
        minimum: 0,
        visible: true,
        majorGridlines: false,
      },
    },
    legend: { visible: true, position: "Bottom" },
    displayBlanksAs: "NotPlotted",
  };
}

function put(sheet: SheetState, row: number, column: number, cell: CellState): void {
  const cells = sheet.cells.get(row) ?? new Map<number, CellState>();
  sheet.cells.set(row, cells.set(column, cell));
}
