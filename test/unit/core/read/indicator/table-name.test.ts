import { findIndicatorTables } from "../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../support/workbook-builder";

/** Name and unit of the only indicator of a table without names. */
function nameAndUnit(tsv: string): (string | undefined)[] {
  const indicator = findIndicatorTables(workbookOf(tsv)).tables[0]?.indicators[0];
  return [indicator?.name, indicator?.unit];
}

describe("findTableName", () => {
  it("takes the title above a table whose corner holds a unit only", () => {
    expect(nameAndUnit("相談件数の推移\n（単位：件）\tR5\tR6\n目標\t10\t12\n実績\t11\t9")).toEqual([
      "相談件数の推移",
      "件",
    ]);
    expect(nameAndUnit("相談件数の推移\n【件】\tR5\tR6\n目標\t10\t12\n実績\t11\t9")[0]).toBe(
      "相談件数の推移",
    );
  });

  it("goes past a unit that stands alone between title and years", () => {
    expect(nameAndUnit("相談件数の推移\n\t\t（千円）\n\tR5\tR6\n目標\t10\t12\n実績\t11\t9")[0]).toBe(
      "相談件数の推移",
    );
  });

  it("takes no sentence about units for a name", () => {
    expect(
      nameAndUnit("相談件数の推移\n（表中の金額の単位：千円）\tR5\tR6\n目標\t10\t12\n実績\t11\t9"),
    ).toEqual(["相談件数の推移", "千円"]);
  });

  it.each(["(ⅰ)推移表", "推移", "一覧表", "（2）推移表"])(
    "goes past what says only that it is a table: %s",
    (kind) => {
      expect(nameAndUnit(`実質公債費比率（%）\n${kind}\n\tR5\tR6\n目標\t10\t12\n実績\t11\t9`)[0]).toBe(
        "実質公債費比率",
      );
    },
  );

  it("takes the corner where that is a name", () => {
    expect(nameAndUnit("令和6年度の実績報告\n成約件数（件）\tR5\tR6\n目標\t10\t12\n実績\t11\t9")).toEqual([
      "成約件数",
      "件",
    ]);
  });
});
