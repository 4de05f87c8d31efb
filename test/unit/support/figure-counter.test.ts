import { countFigures, numberOfText } from "../../support/figure-counter";
import { bytesOfTextBook } from "../../support/table-text-book";

describe("numberOfText", () => {
  it.each([
    ["2,400", 2400],
    ["１２０", 120],
    ["114人", 114],
    ["▲1,577人", -1577],
    ["△1.2", -1.2],
    ["(123)", -123],
    ["30%程度", 30],
    ["70%以上 ※", 70],
    ["約100", 100],
    ["2,211※1", 2211],
    ["51.4 *", 51.4],
    ["※3.2", 3.2],
    ["*60人", 60],
    ["5.4‰ ↓", 5.4],
    ["2,190（速報値）", 2190],
    ["16,507人\n(26年度)", 16507],
    ["2億8,500万円", 285_000_000],
    ["29万7千人", 297_000],
    ["1,310千円", 1_310_000],
    ["28俵", 28],
    ["3経営体", 3],
    ["3,617日/年", 3617],
    ["10mg/L", 10],
    ["520千t-CO2", 520_000],
    ["12回", 12],
    ["合計\n1,228,425人（※）", 1_228_425],
  ])("reads %j whole as %d", (text, value) => {
    expect(numberOfText(text)).toBeCloseTo(value, 9);
  });

  it.each([
    "74人減",
    "10%増加",
    "3年連続",
    "1回目",
    "※2",
    "-",
    "なし",
    "設定しない",
    "40%以上、60%以下",
    "17,861人\n(16,507人)と同じ",
    "長寿命化13箇所\nリニューアル3箇所",
    "平成28年度",
    "H29",
    "R7.4.1",
    "令和7年4月1日",
    "2025-04-01",
    "2019年度",
    "2018（実績）",
    "1 しごと",
    "A",
    "10%削減を目指す",
  ])("takes %j for no figure", (text) => {
    expect(numberOfText(text)).toBeUndefined();
  });
});

describe("countFigures", () => {
  it("counts numbers, percents, formulas' results and texts that are wholly one number, not years, dates or names", async () => {
    const bytes = await bytesOfTextBook(`
== 指標
指標 | 区分 | H29 | H30
利用者数 | 目標 | 10 | 12人
^ | 実績 | =1-1 => 0 | =C2+1 => 11
率 | 目標 | 60% | 70%以上
^ | 実績 | なし | 2025/4/1

== 控え
74人減 | '1,234 |  |
@hidden
`);
    const figures = await countFigures(bytes);
    expect(figures.map(({ sheet, cell, value, kind }) => [sheet, cell, value, kind])).toEqual([
      ["指標", "C2", 10, "number"],
      ["指標", "D2", 12, "text"],
      ["指標", "C3", 0, "number"],
      ["指標", "D3", 11, "number"],
      ["指標", "C4", 0.6, "number"],
      ["指標", "D4", 70, "text"],
      ["控え", "B1", 1234, "text"],
    ]);
  });

  it("counts a merged area once", async () => {
    const figures = await countFigures(await bytesOfTextBook("== 表\n5 | < | 7\n^ | < | 8\n"));
    expect(figures.map(({ cell, value }) => [cell, value])).toEqual([
      ["A1", 5],
      ["C1", 7],
      ["C2", 8],
    ]);
  });
});
