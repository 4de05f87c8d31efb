import { seriesCumulativeDecrease } from "../../../../../../src/core/judge/checks/series/cumulative-decrease";
import { table, cells, broken } from "../../../../../support/one-indicator-table";

describe("seriesCumulativeDecrease", () => {
  it("finds a running total that falls, also past a year without a number", () => {
    expect(cells(seriesCumulativeDecrease, table("登録者数（延べ）【人】", "1 1 1", "10 - 8"))).toEqual([
      "E3",
    ]);
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
