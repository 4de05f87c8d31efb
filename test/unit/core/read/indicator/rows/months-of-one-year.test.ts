import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Each year's goal and result in the order of reading: `50/18`. */
function read(headings: string, figures: string): string[] {
  return findIndicatorTables(workbookOf(`指標\t${headings}\n相談件数（件）\t${figures}`)).tables.flatMap(
    ({ indicators }) =>
      indicators.flatMap(({ years }) =>
        years.map(
          ({ target, actual }) => `${String(target?.figure ?? "-")}/${String(actual?.figure ?? "-")}`,
        ),
      ),
  );
}

describe("results of one year up to several months", () => {
  it.each([
    ["R8目標\tR8実績（6月末）\tR8実績（8月末）", "50\t10\t18", ["50/18", "-/10"]],
    ["R5目標\tR5実績（10月末）\tR5実績（4月末）", "50\t60\t40", ["50/60", "-/40"]],
    ["R5目標\tR5実績（9月末）\tR5実績（3月末）", "50\t40\t60", ["-/40", "50/60"]],
    ["R5目標\tR5実績（9月末）\tR5実績", "50\t40\t60", ["-/40", "50/60"]],
  ])("are held against its goal by the last of them: %s", (headings, figures, expected) => {
    expect([...read(headings, figures)].sort()).toEqual([...expected].sort());
  });

  it("are held against nothing where each may be of its month alone", () => {
    expect(read("R5目標\tR5実績（4月）\tR5実績（5月）\tR5実績（6月）", "50\t30\t10\t20").sort()).toEqual([
      "-/10",
      "-/20",
      "-/30",
      "50/-",
    ]);
  });

  it("are held against nothing where the last is of the month in which the year ends, and nothing says of all of it", () => {
    expect(read("R5目標\tR5実績（9月）\tR5実績（3月）", "50\t40\t60")).not.toContain("50/40");
  });
});
