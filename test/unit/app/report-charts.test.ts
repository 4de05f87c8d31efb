import { reportCharts } from "../../../src/app/report/report-charts";
import type { ChartSnapshot } from "../../../src/core/values/workbook/snapshot";
import { sheet, workbook } from "../../support/workbook-builder";

const PLACE = { left: 0, top: 0, width: 100, height: 100 };

describe("reportCharts", () => {
  it("gives title and series of a chart that was read, and says of another that its title is not known", () => {
    const ours: ChartSnapshot = {
      ...PLACE,
      name: "KPI-0-①",
      title: "登録者数【人】",
      series: [
        {
          name: "実績",
          values: "'グラフ元データ'!$B$6:$B$7",
          categories: undefined,
          type: "column",
          axis: "primary",
        },
      ],
    };
    const users: ChartSnapshot = { ...PLACE, name: "グラフ 2", title: "", series: [] };
    const book = workbook([{ ...sheet({ name: "指標", cells: [[1]] }), charts: [ours, users] }]);
    expect(reportCharts(book).map(({ name, title, series }) => [name, title, series.length])).toEqual([
      ["KPI-0-①", "登録者数【人】", 1],
      ["グラフ 2", null, 0],
    ]);
  });
});
