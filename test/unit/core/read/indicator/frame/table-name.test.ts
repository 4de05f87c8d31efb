import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

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

  it("takes 指標名 of the form above, not what is beside 設定理由, where their words are left of 目標 and 実績", () => {
    const form = (above: string): string => `${above}\n目標値\t\tR5\tR6\n\t計画\t40\t45\n\t実績\t34\t40`;
    const nameOf = (above: string): string | undefined =>
      findIndicatorTables(workbookOf(form(above), { merges: ["A3:A6"] })).tables[0]?.indicators[0]?.name;
    expect(nameOf("指標名\t特定健康診査受診率\n設定理由\t国の示した目安を基準とした")).toBe(
      "特定健康診査受診率",
    );
    expect(nameOf("健診の受診\n設定理由\t国の示した目安を基準とした")).toBe("健診の受診");
  });

  it("takes it across a blank column in front of 目標 and 実績", () => {
    const form =
      "指標名\t貸出冊数\n設定理由\t学びの場となるから\n目標値\t単位\t\tR5\tR6\n\t\t計画\t40\t45\n\t\t実績\t34\t40";
    const { tables } = findIndicatorTables(workbookOf(form, { merges: ["A3:A5", "B4:B5"] }));
    expect(tables[0]?.indicators[0]?.name).toBe("貸出冊数");
  });

  it("takes the corner where that is a name", () => {
    expect(nameAndUnit("令和6年度の実績報告\n成約件数（件）\tR5\tR6\n目標\t10\t12\n実績\t11\t9")).toEqual([
      "成約件数",
      "件",
    ]);
  });
});
