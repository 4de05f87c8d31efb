import { createUseCases } from "../../../src/app/create-use-cases";
import { loadPlansFor } from "../../../src/app/late-plans";
import { bookOf, openWorkbook, sheetNamed } from "./open-workbook";

const TABLE = [
  ["指標", "", "R5", "R6"],
  ["① 登録者数（延べ）【人】", "目標", 10, 20],
  ["", "実績", 5, 10],
];

/** A workbook in which our charts are drawn, and two charts of the user's stand on the sheet 指標. */
async function withUsersCharts() {
  const opened = await openWorkbook(bookOf({ 指標: { rows: TABLE } }));
  const useCases = createUseCases(opened.host);
  await useCases.apply(
    useCases.plan({ kind: "commands", commands: ["rates", "charts"] }, await useCases.review()),
  );
  await opened.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("指標");
    for (const name of ["住民の推移", "散布図"]) {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("C2:D3"), "Rows");
      chart.name = name;
      chart.left = 300;
    }
    await context.sync();
  });
  const { charts } = sheetNamed(opened.model.state, "指標");
  return { ...opened, useCases, charts };
}

beforeAll(async () => {
  await loadPlansFor({ kind: "commands", commands: ["charts"] });
});

describe("charts of the user's", () => {
  it("are read by name and place", async () => {
    const { host } = await withUsersCharts();
    const [sheet] = (await host.read()).sheets;
    expect(sheet?.charts).toMatchObject([
      { name: "住民の推移", left: 300, title: "", series: [] },
      { name: "散布図", left: 300, title: "", series: [] },
    ]);
  });

  it("make the workbook no less readable where one does not answer: ours are read as ever", async () => {
    const { host, model, charts, useCases } = await withUsersCharts();
    const before = await host.read();
    const silent = charts.find(({ name }) => name === "住民の推移");
    if (silent) model.silentCharts.add(silent);
    const read = await host.read();
    expect(read.sheets[0]?.charts.map(({ name, left }) => [name, left])).toEqual([
      ["住民の推移", 0],
      ["散布図", 0],
    ]);
    const ours = read.sheets.find(({ name }) => name === "KPIグラフ")?.charts;
    expect(ours).toHaveLength(1);
    expect(ours).toEqual(before.sheets.find(({ name }) => name === "KPIグラフ")?.charts);
    const again = useCases.plan({ kind: "commands", commands: ["rates", "charts"] }, await useCases.review());
    expect(again.edits).toEqual([]);
  });

  it.each(["XYScatter", "Bubble"] as const)(
    "of which one of ours has been made (%s) are read too",
    async (kind) => {
      const { host, model } = await withUsersCharts();
      const [ours] = sheetNamed(model.state, "KPIグラフ").charts;
      if (ours) {
        ours.chartType = kind;
        for (const series of ours.series) series.chartType = kind;
      }
      const read = (await host.read()).sheets.find(({ name }) => name === "KPIグラフ")?.charts[0];
      expect(read?.series[0]).toMatchObject({ type: "other", values: "'グラフ元データ'!$B$6:$B$7" });
    },
  );
});
