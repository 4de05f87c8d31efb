import { readRelativeYear } from "../../../../../src/core/read/tables/relative-years";
import { SheetGrid } from "../../../../../src/core/read/tables/sheet-grid";
import { sheet } from "../../../../support/workbook-builder";

/** Year and the rest of every heading of the last row; null where none is read. */
function read(...rows: string[][]): (string | null)[] {
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
    ["the years of another table do", [["令和6年度"], ["指標", "R4", "R5", "R6"]]],
  ])("are of no year where %s", (_why, above) => {
    expect(read(...above, HEADINGS)).toEqual(HEADINGS.map(() => null));
  });

  it("are of no year alone beside years by name, which they may as well be counted from", () => {
    expect(read(["令和7年度 評価シート"], ["指標", "前年度実績", "R6目標", "R6実績"])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("leaves 前年度比, 前年度決算 and a sentence alone", () => {
    expect(read(["令和6年度"], ["前年度比", "前年度決算", "当年度の取組内容", "次年度"])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
