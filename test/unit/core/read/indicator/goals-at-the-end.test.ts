import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

function pairs(text: string): unknown[] {
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) => years.map(({ target, actual }) => [target?.figure, actual?.figure])),
  );
}

describe("the goal of a year with two results", () => {
  it.each([
    [
      "behind them",
      "実績値（令和5年9月）\t実績値（令和6年3月）\t目標値（令和6年3月）\n移住者数（人）\t10\t15\t20",
    ],
    [
      "in front of them",
      "目標値（令和6年3月）\t実績値（令和5年9月）\t実績値（令和6年3月）\n移住者数（人）\t20\t10\t15",
    ],
    [
      "that says the year",
      "令和5年度目標\t令和5年度実績（9月末）\t令和5年度実績\n移住者数（人）\t20\t10\t15",
    ],
  ])("is held against the one at the year's end, %s", (_, text) => {
    expect(pairs(`指標\t${text}`)).toEqual([
      [undefined, 10],
      [20, 15],
    ]);
  });

  it("stays beside September where it is September's own", () => {
    const text =
      "目標値（令和5年9月）\t実績値（令和5年9月）\t実績値（令和6年3月）\n移住者数（人）\t20\t10\t15";
    expect(pairs(`指標\t${text}`)).toEqual([
      [20, 10],
      [undefined, 15],
    ]);
  });

  it("stays where each has its own", () => {
    const text =
      "目標値（令和5年9月）\t実績値（令和5年9月）\t目標値（令和6年3月）\t実績値（令和6年3月）\n移住者数（人）\t20\t10\t40\t30";
    expect(pairs(`指標\t${text}`)).toEqual([
      [20, 10],
      [40, 30],
    ]);
  });
});
