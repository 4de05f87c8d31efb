import fc from "fast-check";
import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import type { IndicatorCell } from "../../../../../src/core/model/indicator";
import { laidOut, measureTables } from "../../../../support/measure-tables";

describe("measures side by side, laid out at random", () => {
  it("are read as a person reads them", () => {
    fc.assert(
      fc.property(measureTables, (table) => {
        const { book, read } = laidOut(table);
        const shown = (cell: IndicatorCell | undefined): string =>
          cell?.reading.state === "number" ? String(cell.reading.value) : "-";
        const found = findIndicatorTables(book).tables.flatMap(({ indicators }) =>
          indicators.flatMap(({ name, years }) =>
            years.map(
              (year) => `${name} ${String(year.fiscalYear)} ${shown(year.target)}/${shown(year.actual)}`,
            ),
          ),
        );
        expect([...found].sort()).toEqual([...read].sort());
      }),
    );
  });
});
