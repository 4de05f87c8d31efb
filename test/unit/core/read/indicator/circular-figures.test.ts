import { assessYear } from "../../../../../src/core/judge/achievement/assess-year";
import { NAGANO_SCHEME } from "../../../../../src/core/model/grade-scheme";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { sheet, workbook, type CellInput } from "../../../../support/workbook-builder";

/** The rate of each indicator's one year, or why it has none. */
function ratesOf(...actuals: readonly CellInput[]): (number | string)[] {
  const rows = actuals.map((actual, at) => [`参加者数${String(at + 1)}（人）`, 100, actual]);
  const book = workbook([sheet({ cells: [["指標", "R6目標", "R6実績"], ...rows] })]);
  return findIndicatorTables(book).tables.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) =>
      indicator.years.map((year) => {
        const { rate, state } = assessYear(indicator, year, NAGANO_SCHEME);
        return rate ?? state;
      }),
    ),
  );
}

describe("a figure whose formula leads back to itself", () => {
  it("has no rate: what Excel shows for it is 0, or what was there before", () => {
    expect(ratesOf({ value: 0, formula: "=C2+0" }, 80)).toEqual(["notANumber", 0.8]);
    expect(ratesOf({ value: 50, formula: "=C3" }, { value: 50, formula: "=C2" })).toEqual([
      "notANumber",
      "notANumber",
    ]);
  });

  it("is none where its formula leads on to plain cells", () => {
    expect(ratesOf({ value: 90, formula: "=C3+10" }, 80)).toEqual([0.9, 0.8]);
  });
});
