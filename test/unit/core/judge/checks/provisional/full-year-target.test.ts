import { provisionalFullYearTarget } from "../../../../../../src/core/judge/checks/provisional/full-year-target";
import { table, cells } from "../../../../../support/one-indicator-table";

describe("provisionalFullYearTarget", () => {
  const february = (label: string, actual: string): string =>
    table(label, "60 60", `50 ${actual}`).replace("R2", "R2（2月末実績）");

  it("leaves stocks, running totals, full years and targets that are reached already alone", () => {
    expect(cells(provisionalFullYearTarget, february("数【人】", "23"))).toEqual(["D3"]);
    expect(cells(provisionalFullYearTarget, february("数（延べ）【人】", "23"))).toEqual([]);
    expect(cells(provisionalFullYearTarget, february("数【人】", "61"))).toEqual([]);
  });
});
