import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Each year's goal and result: `2022 50/48`. */
function read(rows: string): string[] {
  return findIndicatorTables(
    workbookOf(`指標\t区分\tR4\tR5\n受診者数（人）\t目標\t50\t50\n${rows}`),
  ).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ years }) =>
      years.map(
        ({ fiscalYear, target, actual }) =>
          `${String(fiscalYear)} ${String(target?.figure)}/${String(actual?.figure ?? "-")}`,
      ),
    ),
  );
}

describe("results of the halves of a year in rows of their own", () => {
  const HALVES = "\t実績（上半期）\t20\t25\n\t実績（下半期）\t28\t30";

  it("are neither the year's", () => {
    expect(read(HALVES)).toEqual(["2022 50/-", "2023 50/-"]);
  });

  it("are beside that of the year, where a row has it", () => {
    expect(read(`${HALVES}\n\t実績（年計）\t48\t55`)).toEqual(["2022 50/48", "2023 50/55"]);
    expect(read(`${HALVES}\n\t実績\t48\t55`)).toEqual(["2022 50/48", "2023 50/55"]);
  });
});
