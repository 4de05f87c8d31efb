import { readRelativeYear } from "../../../../../src/core/read/tables/relative-years";
import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import { sheet, type CellInput } from "../../../../support/workbook-builder";

/** Year and the rest of every heading of the last row; null where none is read. */
function read(...rows: CellInput[][]): (string | null)[] {
  const last = rows.length - 1;
  const grid = new SheetGrid(sheet({ name: "S", cells: rows }), false, []);
  return (rows[last] ?? []).map((_, column) => {
    const label = readRelativeYear(grid, last, column);
    return label?.state === "year" ? `${String(label.fiscalYear)} ${label.rest}`.trim() : null;
  });
}

const HEADINGS = ["指標", "前年度実績", "当年度目標", "当年度（実績値）", "次年度の目標"];

describe("前年度, 当年度 and 次年度 beside one another", () => {
  it("are counted from the one year that stands above them", () => {
    expect(read(["令和6年度　事務事業評価シート"], ["担当課", "福祉課"], HEADINGS)).toEqual([
      null,
      "2023 実績",
      "2024 目標",
      "2024 実績値",
      "2025 目標",
    ]);
    expect(read(["Ｒ６年度評価", "2024年度"], ["前々年度", "昨年度", "今年度", "翌年度"])).toEqual([
      "2022",
      "2023",
      "2024",
      "2025",
    ]);
  });

  it.each([
    ["no year stands above them", [["事務事業評価シート"]]],
    ["nothing but the number of a form does", [["様式T5　事務事業評価シート"]]],
    ["two years do", [["令和7年度 評価シート（令和6年度実績）"]]],
    ["the years of another table do", [["令和6年度評価"], ["指標", "R4", "R5", "R6"]]],
    ["a date alone does", [["事務事業評価シート"], ["作成日", "令和7年3月20日"]]],
    ["a plan's last year does", [["総合計画（令和8年度まで）に基づく評価"]]],
    ["the title begins with a plan's last year", [["令和8年度までの計画の評価"]]],
    ["a project's first year does", [["評価シート"], ["事業期間", "平成20年度～"]]],
    ["a project's first year does, in one cell", [["評価シート"], ["事業開始：平成20年度"]]],
    ["the year is in a cell of its own", [["評価シート"], ["開始", "令和6年度"]]],
    ["another year is there without its era", [["令和6年度 評価シート"], ["対象年度", "５年度"]]],
    ["another year is a number", [["令和6年度 評価シート"], ["評価対象年度", 2023]]],
    ["another year may be a plain number", [["令和6年度 評価シート"], ["評価対象年度", 5]]],
    ["it is the year before that is judged", [["令和6年度 評価シート（前年度事業の評価）"]]],
    ["a cell says that it is the year before", [["令和6年度 評価シート"], ["評価対象", "前年度"]]],
    ["the title names a project by its first year", [["平成20年度創設事業の評価シート"]]],
    ["the title is of what began then", [["令和6年度事業開始 評価シート"]]],
    ["the title is of a plan of that year", [["令和6年度実施計画 評価シート"]]],
  ])("are of no year where %s", (_why, above) => {
    expect(read(...above, HEADINGS)).toEqual(HEADINGS.map(() => null));
  });

  it.each([[["前年度実績", "R6目標", "R6実績"]], [["前年度実績", "R6目標", "R6実績", "次年度目標"]]])(
    "are of no year beside years by name, which they may as well be counted from: %s",
    (headings) => {
      expect(read(["令和7年度 評価シート"], headings)).toEqual(headings.map(() => null));
    },
  );

  it("are of no year where a date above them is of another one", () => {
    const year = (numberFormat: string, value: number): (string | null)[] =>
      read(["令和6年度 評価シート", { value, numberFormat }], HEADINGS);
    expect(year('ggge"年度"', 45017)).toEqual(HEADINGS.map(() => null));
    expect(year('0"年度"', 5)).toEqual(HEADINGS.map(() => null));
    expect(year("#,##0", 45017)[1]).toBe("2023 実績");
    expect(year("yyyy/m/d", 45444)[1]).toBe("2023 実績");
  });

  it.each([
    "令和6（2024）年度 事務事業評価シート",
    "【令和６年度】施策評価調書",
    "2024年度の事業点検",
    "令和6年度 総合計画評価",
  ])("are counted from a title however it writes its year: %s", (title) => {
    expect(read([title], HEADINGS)[1]).toBe("2023 実績");
  });

  it("leaves 前年度比, 前年度決算 and a sentence alone", () => {
    expect(read(["令和6年度評価"], ["前年度比", "前年度決算", "当年度の取組内容", "次年度"])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
