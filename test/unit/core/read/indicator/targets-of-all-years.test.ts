import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { formatCell } from "../../../../../src/core/values/workbook/cell-address";
import { workbookOf } from "../../../../support/workbook-builder";

/** What is named of a table: its code, and where it is. */
function namedOf(tsv: string): string[] {
  return findIndicatorTables(workbookOf(tsv)).notChecked.map(
    ({ what, why }) => `${why.code} ${what.at ?? ""}`,
  );
}

describe("targetsOfAllYears", () => {
  const rows = (targets: string, total: string): string =>
    `指標\t区分\tR5\tR6\t計画期間計\n移住者数【人】\t目標\t${targets}\t${total}\n\t実績\t12\t15\t27`;

  it("names a target that only the column of totals has", () => {
    expect(namedOf(rows("\t", "60"))).toEqual(["targetOfAllYears E2"]);
    expect(namedOf(rows("\t", "60人"))).toEqual(["targetOfAllYears E2"]);
    expect(namedOf(rows("－\t－", "60"))).toEqual(["targetOfAllYears E2"]);
  });

  it("says nothing of the total of yearly targets, nor of a blank one", () => {
    expect(namedOf(rows("30\t30", "60"))).toEqual([]);
    expect(namedOf(rows("30\t", "30"))).toEqual([]);
    expect(namedOf(rows("\t", ""))).toEqual([]);
  });
});

describe("a column of measures between the names and 計画 and 実績", () => {
  it("tells the indicators of a name apart, each with its own figures", () => {
    const { tables, notChecked } = findIndicatorTables(
      workbookOf(
        "サービス\t量\t区分\tR5\tR6\n居宅介護\t利用者数\t計画\t10\t12\n\t\t実績\t9\t11\n\t利用時間\t計画\t100\t120\n\t\t実績\t90\t100",
      ),
    );
    const read = tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ name, years }) =>
        years.map(({ actual }) => `${name} ${actual ? formatCell(actual.address) : ""}`),
      ),
    );
    expect(read).toEqual([
      "居宅介護 利用者数 D3",
      "居宅介護 利用者数 E3",
      "居宅介護 利用時間 D5",
      "居宅介護 利用時間 E5",
    ]);
    expect(notChecked).toEqual([]);
  });
});
