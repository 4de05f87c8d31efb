import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

const HEADINGS = "\t基準値\t今年度目標値\t今年度実績値\t長期的目標値";

/** `name base: year target actual …` of every indicator, a figure being － where there is none. */
function read(text: string): string[] {
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
    indicators.map(({ name, base, years }) =>
      [
        `${name} ${String(base?.figure ?? "－")}:`,
        ...years.map(({ fiscalYear, target, actual }) =>
          [fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
        ),
      ].join(" "),
    ),
  );
}

const form = (name: string, times: string): string =>
  `指標名\t指標の分類\n${name}\t成果指標\n${HEADINGS}\n数値\t20\t50\t40\t60\n時点\t${times}`;

describe("a form with its figures in the row 数値 and their years in the row 時点", () => {
  it("has one indicator, called by what is below 指標名", () => {
    expect(read(form("カバー率（％）", "H19年度末\tH26年度末\tH26年度末\tH35年度末"))).toEqual([
      "カバー率 20: 2014 50 40 2023 60 －",
    ]);
  });

  it("heads nothing by its years where another such form follows", () => {
    const years = "平成19年度達成\tH26\tH26\tH35";
    expect(read(`${form("カバー率", years)}\n\n${form("所得額", years)}`)).toEqual([
      "カバー率 20: 2014 50 40 2023 60 －",
      "所得額 20: 2014 50 40 2023 60 －",
    ]);
  });

  it("has what was counted to a day of its year as of that year, which was not over", () => {
    const times = "平成30(2018)年度\t令和2(2020)年度\t令和3(2021)年3月17日現在\t令和5(2023)年度末";
    expect(read(form("相談件数", times))).toEqual(["相談件数 20: 2020 50 40 2023 60 －"]);
    const { tables } = findIndicatorTables(workbookOf(form("相談件数", times)));
    expect(tables[0]?.indicators[0]?.years.map(({ provisional }) => provisional)).toEqual([true, false]);
    const ofApril = times.replace("3月17日", "4月1日");
    expect(read(form("相談件数", ofApril))).toEqual(["相談件数 20: 2020 50 － 2023 60 －"]);
  });

  it.each([
    [
      "a day, which may be the end of one year as well as the beginning of the next",
      "H19\tH25.4.1\tH25.2.28\tH35",
    ],
    ["no year", "策定時\t今年\t今年\t将来"],
  ])("is left alone where a time is %s", (_, times) => {
    expect(read(form("カバー率", times))).toEqual([]);
  });

  it("is left alone where nothing names it", () => {
    expect(read(`工程表\n\n${HEADINGS}\n数値\t20\t50\t40\t60\n時点\tH19\tH26\tH26\tH35`)).toEqual([]);
  });
});
