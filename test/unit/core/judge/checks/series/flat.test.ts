import { seriesFlat } from "../../../../../../src/core/judge/checks/series/flat";
import { table, cells } from "../../../../../support/one-indicator-table";

describe("seriesFlat", () => {
  it("finds a yearly figure that repeats twice, and a stock that stands for four years", () => {
    expect(cells(seriesFlat, table("利用者数【人】", "40 40 40 40", "31 31 33 33"))).toEqual(["F3"]);
    expect(cells(seriesFlat, table("拠点数（年度末現在）【箇所】", "12 12 12 12", "9 9 9 9"))).toEqual([
      "F3",
    ]);
  });

  it("counts a yearly figure from ten on", () => {
    expect(cells(seriesFlat, table("利用者数【人】", "40 40 40 40", "10 10 11 11"))).toEqual(["F3"]);
    expect(cells(seriesFlat, table("利用者数【人】", "40 40 40 40", "9 9 11 11"))).toEqual([]);
  });

  it("leaves one repeat, small counts, a stock of three years and hits of the target alone", () => {
    expect(cells(seriesFlat, table("利用者数【人】", "40 40 40 40", "31 31 33 34"))).toEqual([]);
    expect(cells(seriesFlat, table("講座【回】", "4 4 4 4", "3 3 3 3"))).toEqual([]);
    expect(cells(seriesFlat, table("拠点数（年度末現在）【箇所】", "12 12 12", "9 9 9"))).toEqual([]);
    expect(cells(seriesFlat, table("拠点数（年度末現在）【箇所】", "9 9 9 9 9", "9 9 9 9 9"))).toEqual([]);
  });
});
