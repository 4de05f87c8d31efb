import { seriesCumulativeDecrease } from "../../../../../../src/core/judge/checks/series/cumulative-decrease";
import { table, cells, broken } from "../../../../../support/one-indicator-table";

describe("seriesCumulativeDecrease", () => {
  it("finds a running total that falls, also past a year without a number", () => {
    expect(cells(seriesCumulativeDecrease, table("登録者数（延べ）【人】", "1 1 1", "10 - 8"))).toEqual([
      "E3",
    ]);
  });

  it("finds what falls below 累計 of a column, which is of a year each and held against goals that may be totals", () => {
    const below = (word: string): string =>
      `指標\t表記\tR4目標\tR4実績\tR5目標\tR5実績\n公園数（箇所）\t${word}\t2\t3\t4\t2\n世帯数（世帯）\t累計\t2\t3\t4\t5`;
    expect(cells(seriesCumulativeDecrease, below("累計"))).toEqual(["F2"]);
    expect(cells(seriesCumulativeDecrease, below("単年度"))).toEqual([]);
  });

  it("leaves alone what may fall: 延べ below 単年度, and shares and averages below 累計", () => {
    const below = (name: string, word: string): string =>
      `指標\t表記\tR4目標\tR4実績\tR5目標\tR5実績\n${name}\t${word}\t50\t48\t60\t47\n世帯数（世帯）\t単年度\t2\t3\t4\t5`;
    expect(cells(seriesCumulativeDecrease, below("整備率（％）", "累計"))).toEqual([]);
    expect(cells(seriesCumulativeDecrease, below("1人当たり医療費（千円）", "累計"))).toEqual([]);
    expect(cells(seriesCumulativeDecrease, below("講座の延べ参加者数（人）", "単年度"))).toEqual([]);
    expect(cells(seriesCumulativeDecrease, below("延べ利用者数（人）", "累計"))).toEqual(["F2"]);
    expect(cells(seriesCumulativeDecrease, below("延べ貸出点数（点）", "累計"))).toEqual(["F2"]);
  });

  it("leaves a yearly figure, a stock, and a recorded series break alone", () => {
    expect(cells(seriesCumulativeDecrease, table("利用者数【人】", "1 1 1", "10 9 8"))).toEqual([]);
    expect(cells(seriesCumulativeDecrease, table("登録者数（年度末現在）【人】", "1 1 1", "10 9 8"))).toEqual(
      [],
    );
    const fall = table("登録者数（延べ）【人】", "1 1 1", "10 12 8");
    expect(cells(seriesCumulativeDecrease, fall, { definitions: [broken] })).toEqual([]);
  });
});
