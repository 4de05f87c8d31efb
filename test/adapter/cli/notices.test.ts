import { smallKindRows, type OddWorkbook } from "../../support/odd-workbooks";
import { headless, workFolder, written } from "../../support/headless-run";

/** A table of one indicator, and settings and a definition that nobody can make anything of. */
const notUnderstood: OddWorkbook = (workbook) => {
  smallKindRows(workbook.addWorksheet("指標"));
  workbook.addWorksheet("設定").addRows([
    ["項目", "値"],
    ["基準日", "2月末ごろ"],
    ["判定区分", "独自の三区分"],
  ]);
  workbook.addWorksheet("指標定義").addRows([
    ["番号", "指標名", "数え方", "台帳", "集計", "日付列"],
    ["①", "講座の回数", "年度計", "WORK TRIP利用台帳", "中央値", "利用開始日"],
  ]);
};

/** This year's table beside last year's, which is hidden; somebody has typed where the rates go. */
const besides: OddWorkbook = (workbook) => {
  smallKindRows(workbook.addWorksheet("指標"));
  const old = workbook.addWorksheet("指標R6");
  smallKindRows(old);
  old.state = "hidden";
};

describe("what is passed over", () => {
  let folder: Awaited<ReturnType<typeof workFolder>>;
  beforeAll(async () => {
    folder = await workFolder();
  });
  afterAll(() => folder.remove());

  it.each([[], ["--do", "rates"]])(
    "names each cell of 設定 and 指標定義 that it cannot understand, in the report and in its lines (%s)",
    async (...words) => {
      const file = await written(folder, "in.xlsx", notUnderstood);
      const { code, report, lines } = await headless(folder, file, ...words);
      expect(code).toBe(0);
      const cells = report.notChecked.filter(({ sheet }) => sheet === "設定" || sheet === "指標定義");
      expect(cells.map(({ sheet, cell, why }) => [sheet, cell, why.slice(0, 8)])).toEqual([
        ["設定", "B2", "「2月末ごろ」を"],
        ["設定", "B3", "「独自の三区分」"],
        ["指標定義", "E2", "「中央値」は使え"],
      ]);
      const said = lines.filter((line) => line.startsWith("読めなかった設定: "));
      expect(said.map((line) => line.slice(10).replace(/ の.*/, ""))).toEqual([
        "「設定」シート B2",
        "「設定」シート B3",
        "「指標定義」シート E2",
      ]);
    },
    60_000,
  );

  it("says what was left alone as the pane does, in the report and in its lines", async () => {
    const first = await headless(folder, await written(folder, "in.xlsx", besides));
    expect(first.report.notices).toMatchObject([{ code: "hiddenSheetLeft", sheet: "指標R6" }]);
    expect(first.lines).toContain(
      "お知らせ: 非表示の「指標R6」シートにも指標の表がありますが、書き込みません。書き込むには、シートを再表示してからもう一度お試しください。",
    );
    const without = await headless(folder, await written(folder, "in.xlsx", besides), "--do", "check");
    expect(without.report.notices).toEqual([]);
  }, 60_000);
});
