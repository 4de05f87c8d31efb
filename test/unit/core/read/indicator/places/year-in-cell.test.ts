import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Each year's actual, or the state of its cell where that is no number. */
function actuals(cell: string, text: (cell: string) => string): string[] {
  return findIndicatorTables(workbookOf(text(cell))).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ unit, years }) =>
      years.map(({ fiscalYear, actual }) =>
        [fiscalYear, actual?.figure ?? actual?.reading.state ?? "－", unit].join(" "),
      ),
    ),
  );
}

const across = (cell: string): string => `指標\tH24目標\tH24実績\n松くい虫被害量\t3000\t${cell}`;
const down = (cell: string): string => `指標\t\tH24\n松くい虫被害量\t目標\t3000\n\t実績\t${cell}`;

describe.each([
  ["columns of years", across],
  ["rows of 目標 and 実績", down],
])("the year in brackets behind a figure, in %s", (_, table) => {
  it.each(["4120（24年度）", "4120（H24）", "4120（平成24年度）", "（2012） 4120"])(
    "is nothing more than its heading's: %s",
    (cell) => {
      expect(actuals(cell, table)).toEqual(["2012 4120 "]);
    },
  );

  it.each(["4120㎥（H23）", "4120（23年度）", "4120億円（R2）", "4120（平成22年）"])(
    "says that it is no figure of its heading's year, and is no part of a unit: %s",
    (cell) => {
      expect(actuals(cell, table)).toEqual(["2012 text "]);
    },
  );

  it("leaves a figure that is not counted to the year's end as it was", () => {
    expect(actuals("4120（24年度9月末）", table)).toEqual(["2012 text "]);
  });
});
