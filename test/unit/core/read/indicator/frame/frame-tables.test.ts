import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { formatArea } from "../../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../../support/workbook-builder";

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

  it.each([
    [
      "the heading of names is above the years",
      "指標名\t単位\t目標\t実績\t\t指標名\t単位\t目標\t実績\n\t\tR6\tR6\t\t\t\tR6\tR6\n受診率\t％\t60\t48\t\t相談件数\t件\t100\t80",
      ["A1:D3", "F1:I3"],
    ],
    [
      "every row has its year and no blank column is between them",
      "指標名\t年度\t目標\t実績\t指標名\t年度\t目標\t実績\n受診率\tR6\t60\t48\t相談件数\tR6\t100\t80",
      ["A1:D2", "E1:H2"],
    ],
    [
      "the names are headed by any word, said again between the years",
      "施設名\t単位\tR6目標\tR6実績\t施設名\t単位\tR6目標\tR6実績\n受診率\t％\t60\t48\t相談件数\t件\t100\t80",
      ["A1:D2", "E1:H2"],
    ],
    [
      "that word is one of sections elsewhere, and a blank column is between them",
      "事業\t単位\tR6目標\tR6実績\t\t事業\t単位\tR6目標\tR6実績\n受診率\t％\t60\t48\t\t相談件数\t件\t100\t80",
      ["A1:D2", "F1:I2"],
    ],
    [
      "numbers are in front of the names of each",
      "No.\t施設\tR6目標\tR6実績\tNo.\t施設\tR6目標\tR6実績\n1\t受診率\t60\t48\t2\t相談件数\t100\t80",
      ["A1:D2", "E1:H2"],
    ],
  ])("are two where %s", (_what, cells, areas) => {
    const { tables } = findIndicatorTables(workbookOf(cells));
    expect(tables.map(({ area }) => formatArea(area))).toEqual(areas);
    expect(
      tables.flatMap(({ indicators }) =>
        indicators.map(({ name, years }) => [
          name,
          ...years.map(({ target, actual }) => [target?.figure, actual?.figure]),
        ]),
      ),
    ).toEqual([
      ["受診率", [60, 48]],
      ["相談件数", [100, 80]],
    ]);
  });
});
