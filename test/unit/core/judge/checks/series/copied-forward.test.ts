import { seriesCopiedForward } from "../../../../../../src/core/judge/checks/series/copied-forward";
import { cells } from "../../../../../support/one-indicator-table";

describe("seriesCopiedForward", () => {
  const rows = (actuals: readonly string[]): string =>
    [
      "指標\t\tR1\tR2",
      ...actuals.map((pair, index) => `数${String(index)}【人】\t目標\t5\t5\n\t実績\t${pair}`),
    ].join("\n");

  it("finds a year whose figures repeat, at its heading", () => {
    expect(cells(seriesCopiedForward, rows(["7\t7", "8\t8", "9\t9", "3\t4"]))).toEqual(["D1"]);
  });

  it("finds none where the targets are others though every actual repeats: 4 of 8", () => {
    const table = rows(["7\t7", "8\t8", "9\t9", "3\t3"]);
    expect(cells(seriesCopiedForward, table)).toEqual(["D1"]);
    expect(cells(seriesCopiedForward, table.replaceAll("5\t5", "5\t6"))).toEqual([]);
  });

  it("leaves targets that stand, few figures and zeros alone", () => {
    expect(cells(seriesCopiedForward, rows(["7\t8", "8\t9", "9\t1", "3\t4"]))).toEqual([]);
    expect(cells(seriesCopiedForward, rows(["7\t7", "8\t8"]))).toEqual([]);
    expect(cells(seriesCopiedForward, rows(["0\t0", "0\t0", "0\t0", "0\t0"]))).toEqual([]);
  });
});
