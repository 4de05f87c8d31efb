import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name year target actual base` of every year that is read. */
function read(text: string, merges: readonly string[] = []): string[] {
  const { tables } = findIndicatorTables(workbookOf(text, { merges }));
  return tables.flatMap(({ indicators }) =>
    indicators.flatMap((one) =>
      one.years.map(({ fiscalYear, target, actual }) =>
        [one.name, fiscalYear, target?.figure ?? "－", actual?.figure ?? "－", one.base?.figure ?? "－"].join(
          " ",
        ),
      ),
    ),
  );
}

const HEADING =
  "指標\t単位\t従前値\t基準年度\t目標値\t目標年度\t数　値\t\t目標達成度\n\t\t\t\t\t\tモニタリング\t評価値\t";
const MERGES = ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:H2", "I2:I3"];
const ROWS = "満足度\t%\t13\tH25\t18\tH28\t\t6.7\t△\n観光者数\t人\t245\tH24\t247\tH28\t\t256\t○";

describe("評価値 beside 従前値 (都市再生整備計画 様式2-1)", () => {
  it("was reached in the year in which the form says that it was reviewed", () => {
    expect(read(`交付期間\tH25～H28\t事後評価実施時期\t平成28年度\n${HEADING}\n${ROWS}`, MERGES)).toEqual([
      "満足度 2016 18 6.7 13",
      "観光者数 2016 247 256 245",
    ]);
  });

  it("is not held against goals of another year than that of the review", () => {
    expect(read(`交付期間\tH25～H28\t事後評価実施時期\t平成29年度\n${HEADING}\n${ROWS}`, MERGES)).toEqual([
      "満足度 2016 18 － 13",
      "満足度 2017 － 6.7 13",
      "観光者数 2016 247 － 245",
      "観光者数 2017 － 256 245",
    ]);
  });

  it.each([
    ["nothing says when", "交付期間\tH25～H28"],
    ["two years are said", "事後評価実施時期\tH28\t事後評価実施時期\tH29"],
    ["a span is said", "事後評価実施時期\t平成28年度～29年度"],
    ["the year has no era", "事後評価実施時期\t28年度"],
    ["it was reviewed before the year was over", "事後評価実施時期\t平成28年10月"],
  ])("has no year where %s", (_, field) => {
    const years = read(`${field}\n${HEADING}\n${ROWS}`, MERGES);
    expect(years).toEqual(["満足度 2016 18 － 13", "観光者数 2016 247 － 245"]);
  });

  it("may stand alone, right of a goal with its year", () => {
    const table = "指標\t単位\t従前値（H25）\t目標値（H28）\t評価値\n所要時間\t分\t20\t15\t16";
    expect(read(`評価実施時期：\tH28\n${table}`)).toEqual(["所要時間 2016 15 16 20"]);
  });

  it("is a mark that somebody gave beside 現状値", () => {
    const table = "指標\t単位\t現状値（H25）\t目標値（H28）\t評価値\n満足度\t%\t40\t60\t3";
    expect(read(`事後評価実施時期\tH28\n${table}`)).toEqual(["満足度 2016 60 － 40"]);
  });

  it("may have its year in its heading", () => {
    const table = "指標\t従前値（H22）\t目標値（H27）\t評価値（H27）\n歩行者数（人）\t1200\t1500\t1450";
    expect(read(table)).toEqual(["歩行者数 2015 1500 1450 1200"]);
  });

  it.each(["見込み・確定の別\n満足度（％）\t40\t60\t50\t見込み", "確定値\n満足度（％）\t40\t60\t50\t55"])(
    "is not read beside a column that says that some are only expected: %j",
    (column) => {
      const table = `指標\t従前値（H25）\t目標値（H28）\t評価値\t${column}`;
      expect(read(`事後評価実施時期\tH28\n${table}`)).toEqual(["満足度 2016 60 － 40"]);
    },
  );

  it("is read in front of a column of times, which head nothing", () => {
    const table = "指標\t従前値\t基準年度\t目標値\t目標年度\t評価値\tフォローアップ予定時期";
    const row = "満足度（％）\t13\tH25\t18\tH28\t6.7\t平成29年4月";
    expect(read(`事後評価実施時期\tH28\n${table}\n${row}`)).toEqual(["満足度 2016 18 6.7 13"]);
  });

  it.each([
    ["△", false],
    ["－", true],
    ["37%", true],
  ])("stands beside 目標達成度, which holds rates or marks: %s", (mark, hasRates) => {
    const table = `指標\t従前値（H25）\t目標値（H28）\t評価値\t目標達成度\n満足度（％）\t13\t18\t6.7\t${mark}`;
    const { tables } = findIndicatorTables(workbookOf(`事後評価実施時期\tH28\n${table}`));
    expect(tables.map((one) => one.hasRates)).toEqual([hasRates]);
  });
});
