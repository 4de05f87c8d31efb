import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name: year target, …` of every indicator. */
function read(text: string, merges: readonly string[] = []): string[] {
  return findIndicatorTables(workbookOf(text, { merges })).tables.flatMap(({ indicators }) =>
    indicators.map(
      ({ name, years }) =>
        `${name}: ${years.map(({ fiscalYear, target }) => [fiscalYear, target?.figure ?? "－"].join(" ")).join(", ")}`,
    ),
  );
}

describe("columns of goals alone", () => {
  const ROWS = "相談件数\t20\t22\t30\nプラン作成件数\t10\t11\t15";
  const GOALS = ["相談件数: 2015 20, 2016 22", "プラン作成件数: 2015 10, 2016 11"];

  it("may be called 目安値, and have a KPI of a later year beside them, which heads no names", () => {
    expect(read(`\tH27年度目安値\tH28年度目安値\tKPI（平成30年度）\n${ROWS}`)).toEqual(GOALS);
  });

  it("end where 年度 heads the names of another table", () => {
    const below = "年度\t相談件数\t\nH27\t226411\t14.7";
    const text = `\tH27年度目標値\tH28年度目標値\n相談件数\t20\t22\nプラン作成件数\t10\t11\n\n${below}`;
    expect(read(text, ["B5:C5"])).toEqual(GOALS);
  });
});
