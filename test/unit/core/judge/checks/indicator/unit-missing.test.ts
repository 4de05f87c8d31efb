import { indicatorUnitMissing } from "../../../../../../src/core/judge/checks/indicator/unit-missing";
import { findingsOn } from "../../../../../support/check-support";
import { SEED_TABLE } from "../../../../../support/seed-table";

describe("indicatorUnitMissing", () => {
  it("finds an indicator whose unit is named nowhere", () => {
    expect(findingsOn(indicatorUnitMissing, "指標\t\tR5\n① 登録者数（延べ）\t目標\t1\n\t実績\t1")).toEqual([
      ["A2", { name: "登録者数" }],
    ]);
  });

  it("finds one whose name says only by how many people it is divided", () => {
    const table = "指標\t\tR5\n人口千人当たりごみ排出量\t目標\t14\n\t実績\t13.1";
    expect(findingsOn(indicatorUnitMissing, table)).toEqual([["A2", { name: "人口千人当たりごみ排出量" }]]);
  });

  it("asks for none of figures that have none, and of texts", () => {
    const tables = [
      "合計特殊出生率\t目標\t1.4\n\t実績\t1.3",
      "自殺死亡率（人口10万対）\t目標\t14\n\t実績\t13.1",
      "資格の取得\t目標\t全員取得\n\t実績\t9割が取得",
    ];
    for (const rows of tables) expect(findingsOn(indicatorUnitMissing, `指標\t\tR5\n${rows}`)).toEqual([]);
  });

  it("is content with a label, a column, a note above the table or a heading", () => {
    const tables = [
      "指標\t\tR5\n登録者数［人］\t目標\t1\n\t実績\t1",
      "指標\t単位\t\tR5\n登録者数\t人\t目標\t1\n\t\t実績\t1",
      "単位：人\n指標\t\tR5\n登録者数\t目標\t1\n\t実績\t1",
      "指標\t\tR5\n登録者数\t目標（人）\t1\n\t実績（人）\t1",
      "指標\t\tR5\n登録者数\t目標\t1\n（人）\t実績\t1",
    ];
    for (const table of tables) expect(findingsOn(indicatorUnitMissing, table)).toEqual([]);
    expect(findingsOn(indicatorUnitMissing, SEED_TABLE)).toEqual([]);
  });
});
