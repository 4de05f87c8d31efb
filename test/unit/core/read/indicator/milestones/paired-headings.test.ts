import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** `name year target/actual`, with `*` where the office's own rate is of the two. */
function read(text: string): string[] {
  return findIndicatorTables(workbookOf(text)).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, years }) =>
      years.map(
        ({ fiscalYear, target, actual, rate }) =>
          `${name} ${String(fiscalYear)} ${String(target?.figure)}/${String(actual?.figure)}${rate ? "*" : ""}`,
      ),
    ),
  );
}

const TITLE = "令和5年度 事業実績\n\n";
const table = (heads: string, row: string): string =>
  `${TITLE}項目\t${heads.replaceAll("|", "\t")}\n飲食店\t${row.replaceAll("|", "\t")}`;

describe("headings that are alike but for 目標 and 実績", () => {
  it.each([
    ["監視計画件数|監視実施件数", "100|90", "飲食店 2023 100/90"],
    ["計画件数|実施件数", "100|90", "飲食店 2023 100/90"],
    ["予定回数（回）|実施回数（回）", "12|10", "飲食店 2023 12/10"],
    ["参加目標者数（A）|参加実績者数（B）", "50|60", "飲食店 2023 50/60"],
    ["整備計画面積|整備実施面積", "5|4", "飲食店 2023 5/4"],
    ["目標受診率|実績受診率", "60|55", "飲食店 2023 60/55"],
    ["集積目標①|集積実績②", "410|402", "飲食店 2023 410/402"],
    ["検査実施件数|検査計画件数", "90|100", "飲食店 2023 100/90"],
    ["施設数|監視計画件数|監視実施件数", "300|100|90", "飲食店 2023 100/90"],
  ])("%s are what was aimed at and what came of it", (heads, row, expected) => {
    expect(read(table(heads, row))).toEqual([expected]);
  });

  it.each([
    ["two pairs", "監視計画件数|監視実施件数|検査計画件数|検査実施件数", "100|90|20|10"],
    ["words of two things", "監視計画件数|検査実施件数", "100|90"],
    ["money that was planned and spent", "事業計画額|事業実績額", "100|90"],
    ["money that was to be spent", "予定額|実績額", "100|90"],
    ["of what is to be few, which no row's name says", "苦情目標件数|苦情実績件数", "100|90"],
    ["of what is to be few, as a quantity", "排出目標量（t）|排出実績量（t）", "100|90"],
    ["works that may be money", "工事計画|工事実績", "100|90"],
    ["what was planned for several years in all", "全体計画面積|全体実施面積", "100|90"],
    ["parts of the year", "上半期目標件数|上半期実績件数", "100|90"],
    ["other words for money", "支出額|経費額", "100|90"],
    ["one of them alone", "監視計画件数|監視率", "100|90"],
    ["beside a 目標 of its own", "目標件数|監視計画件数|監視実施件数", "95|100|90"],
    ["of 数 alone, where no rate is of both", "予定数|実施数", "100|90"],
  ])("are none: %s", (_, heads, row) => {
    expect(read(table(heads, row))).toEqual([]);
  });

  it("have the rate behind them where it is the one over the other", () => {
    expect(read(table("監視計画件数|監視実施件数|監視実施率", "200|150|75%"))).toEqual([
      "飲食店 2023 200/150*",
    ]);
    expect(read(table("計画数|実施数|実施率", "200|150|75%"))).toEqual(["飲食店 2023 200/150*"]);
  });

  it("are none where 実施率 is of something else: 150 of 300 premises", () => {
    expect(read(table("監視計画件数|監視実施件数|実施率", "200|150|50%"))).toEqual([]);
  });

  it("say their own years", () => {
    expect(
      read("施設\tR4監視計画件数\tR4監視実施件数\tR5監視計画件数\tR5監視実施件数\n飲食店\t10\t9\t12\t15"),
    ).toEqual(["飲食店 2022 10/9", "飲食店 2023 12/15"]);
    expect(read("目標値（R5改定）\tR5目標（2月末）\n100\t90")).toEqual([]);
  });

  it("name the only row below a caption, with its rate behind a blank column", () => {
    const caption = "Ⅳ　参入促進\n2　令和5年度の目標及び実績";
    const heads = "参入目標①\t参入実績②\t\t達成状況（②／①×100）";
    const next = "3　目標の達成に向けた活動";
    expect(read(`${caption}\n${heads}\n2経営体\t1経営体\t\t50.0%\n${next}`)).toEqual(["参入 2023 2/1*"]);
  });

  it("name it where the unit stands between it and its caption", () => {
    expect(read("令和5年度の目標及び実績\n（単位：ha）\n整備目標\t整備実績\n3.0\t1.5")).toEqual([
      "整備 2023 3/1.5",
    ]);
  });
});
