import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { formatArea } from "../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../support/workbook-builder";

describe("two tables whose years are in one row", () => {
  it("are told apart by 目標 and 実績 between the years, also where no heading says that names follow", () => {
    const { tables } = findIndicatorTables(
      workbookOf(`
指標		R5	R6			R5	R6
登録者数（人）	目標	70	50	利用社数（社）	目標	60	61
	実績	114	59		実績	33	34
`),
    );
    expect(
      tables.map(({ area, indicators }) => [formatArea(area), indicators.map(({ name }) => name)]),
    ).toEqual([
      ["A1:D3", ["登録者数"]],
      ["E1:H3", ["利用社数"]],
    ]);
    expect(
      tables[1]?.indicators[0]?.years.map(({ target, actual }) => [target?.figure, actual?.figure]),
    ).toEqual([
      [60, 33],
      [61, 34],
    ]);
  });

  it("are one where a single word between the years says 実績", () => {
    const { tables } = findIndicatorTables(
      workbookOf(`
指標		R5		R6
登録者数（人）	目標	70		50
	実績	114	実績は3月末	59
`),
    );
    expect(tables.map(({ area }) => formatArea(area))).toEqual(["A1:E3"]);
  });
});
