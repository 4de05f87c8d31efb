import { chartTexts, pastedChartTexts } from "../../../../../src/core/write/charts/chart-texts";
import { grid, sheet, workbook } from "../../../../support/workbook-builder";

const TABLE = `
指標\t年度\t目標\t実績\t達成率\t評価\t要約
① 会員数【人】\tR7\t50\t59\t1.18\t順調\tR7の実績は59人で、目標50人に対する達成率は118.0%（順調）です。
② 収入額【千円】\tR7\t100\t\t\t\t#REF!
③ 社数【社】\tR7\t1\t1\t1\t順調\tR7の実績は1社で、目標1社に対する達成率は100.0%（順調）です。`;

const area = { row: 0, column: 0, rows: 4, columns: 7 };

function book(name: string) {
  const charts = sheet({ name, cells: grid(TABLE) });
  return workbook([charts], { names: { KPI台帳_グラフ: { sheet: name, ...area } } });
}

describe("chartTexts", () => {
  it("gives each chart's title and sentence as the table of summaries has them, also on a renamed sheet", () => {
    const texts = chartTexts(book("図表"));
    expect(texts).toEqual([
      { title: "① 会員数【人】", text: "R7の実績は59人で、目標50人に対する達成率は118.0%（順調）です。" },
      { title: "③ 社数【社】", text: "R7の実績は1社で、目標1社に対する達成率は100.0%（順調）です。" },
    ]);
    expect(pastedChartTexts(texts)).toBe(
      "① 会員数【人】\nR7の実績は59人で、目標50人に対する達成率は118.0%（順調）です。\n\n" +
        "③ 社数【社】\nR7の実績は1社で、目標1社に対する達成率は100.0%（順調）です。",
    );
  });

  it("gives none of a workbook without such a table, or where its place holds something else", () => {
    expect(chartTexts(workbook([sheet({ name: "KPIグラフ", cells: grid(TABLE) })]))).toEqual([]);
    const other = sheet({ name: "KPIグラフ", cells: grid("a\tb\nc\td") });
    const named = workbook([other], { names: { KPI台帳_グラフ: { sheet: "KPIグラフ", ...area } } });
    expect(chartTexts(named)).toEqual([]);
  });
});
