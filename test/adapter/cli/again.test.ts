import { changedWorkbook, type WorkbookChange } from "../../support/changed-workbook";
import { headless, workFolder, written, type HeadlessRun } from "../../support/headless-run";
import { smallKindRows, type OddWorkbook } from "../../support/odd-workbooks";

const SHEET = "指標";

const small: OddWorkbook = (workbook) => {
  smallKindRows(workbook.addWorksheet(SHEET));
};

describe("runHeadless on its own workbook, a year later", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  let first: HeadlessRun;
  beforeAll(async () => {
    folder = await workFolder();
    first = await headless(folder, await written(folder, "in.xlsx", small));
  }, 60_000);
  afterAll(() => folder.remove());

  const afterwards = async (change: WorkbookChange): Promise<HeadlessRun> =>
    headless(folder, await written(folder, "changed.xlsx", await changedWorkbook(first.out, change)));
  const rateCells = (run: HeadlessRun): (string | null | undefined)[][] =>
    run.report.indicatorTables.map(({ indicators }) =>
      (indicators[0]?.years ?? []).map(({ rateCell }) => rateCell),
    );
  const expectNothingMore = async (run: HeadlessRun): Promise<void> => {
    const again = await headless(folder, await written(folder, "again.xlsx", run.out));
    expect([again.code, again.report.changes]).toEqual([0, []]);
    expect(again.report.charts).toEqual(run.report.charts);
  };

  it("draws the same chart with the years that the table has now", async () => {
    const run = await afterwards((workbook) => {
      workbook.worksheets.getItem(SHEET).getRange("C1:E3").values = [
        ["R6", "R7", "R8"],
        [4, 5, 6],
        [4, 6, ""],
      ];
    });
    expect([run.code, run.report.failures]).toEqual([0, []]);
    expect(run.report.changes.map(({ cell, after }) => [cell, after])).toEqual(
      expect.arrayContaining([
        ["G1", "達成率 R6"],
        ["I1", "達成率 R8"],
      ]),
    );
    expect(run.report.charts).toHaveLength(1);
    await expectNothingMore(run);
  }, 60_000);

  it("takes in a year that was typed into the column left free for it", async () => {
    const run = await afterwards((workbook) => {
      workbook.worksheets.getItem(SHEET).getRange("F1:F3").values = [["R8"], [6], [3]];
    });
    expect([run.code, run.report.failures]).toEqual([0, []]);
    expect(run.report.indicatorTables[0]?.indicators[0]?.years.at(-1)).toMatchObject({
      fiscalYear: 2026,
      rate: 0.5,
    });
    await expectNothingMore(run);
  }, 60_000);

  it("leaves out a year whose column was deleted", async () => {
    const run = await afterwards((workbook) => {
      workbook.worksheets.getItem(SHEET).getRange("C:C").delete("Left");
    });
    expect([run.code, run.report.failures]).toEqual([0, []]);
    await expectNothingMore(run);
  }, 60_000);

  it.each(["KPIグラフ", "グラフ元データ"])(
    "makes the sheet %s again where it was deleted",
    async (name) => {
      const run = await afterwards((workbook) => {
        workbook.worksheets.getItem(name).delete();
      });
      expect([run.code, run.report.failures, run.report.changes]).toEqual([0, [], []]);
      expect(run.report.charts.map((chart) => [chart.sheet, chart.name])).toEqual([["KPIグラフ", "KPI-0-①"]]);
      await expectNothingMore(run);
    },
    60_000,
  );

  it("knows its block again on a copy of the sheet", async () => {
    const run = await afterwards((workbook) => {
      workbook.worksheets.getItem(SHEET).copy("End");
    });
    expect([run.code, run.report.failures, run.report.changes]).toEqual([0, [], []]);
    expect(rateCells(run)).toEqual([
      ["G3", "H3", "I3"],
      ["G3", "H3", "I3"],
    ]);
    await expectNothingMore(run);
  }, 60_000);

  it("keeps what was typed over one of its rates", async () => {
    const run = await afterwards((workbook) => {
      workbook.worksheets.getItem(SHEET).getRange("H3").values = [["要確認"]];
    });
    expect([run.code, run.report.changes]).toEqual([0, []]);
    await expectNothingMore(run);
  }, 60_000);

  it("follows rows put in above, a new name of the sheet and a chart that was moved", async () => {
    const run = await afterwards(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem(SHEET);
      sheet.getRange("1:3").insert("Down");
      sheet.name = "R7'指標 #1";
      const chart = workbook.worksheets.getItem("KPIグラフ").charts.getItemAt(0);
      chart.left = 333;
      await context.sync();
    });
    expect([run.code, run.report.failures, run.report.changes]).toEqual([0, [], []]);
    expect(rateCells(run)).toEqual([["G6", "H6", "I6"]]);
    await expectNothingMore(run);
  }, 60_000);
});
