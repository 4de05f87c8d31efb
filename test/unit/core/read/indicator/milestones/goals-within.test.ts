import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import type { WorkbookSnapshot } from "../../../../../../src/core/values/workbook/snapshot";
import { sheet, workbook, workbookOf } from "../../../../../support/workbook-builder";

/** `name unit year base target actual` of every year. */
function read(text: string, merges: readonly string[] = []): string[] {
  return readBook(workbookOf(text, { merges }));
}

function readBook(book: WorkbookSnapshot): string[] {
  return findIndicatorTables(book).tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ name, unit, base, years }) =>
      years.map(({ fiscalYear, target, actual }) =>
        [name, unit, fiscalYear, ...[base, target, actual].map((cell) => cell?.figure ?? "－")].join(" "),
      ),
    ),
  );
}

const READ = ["耐震化率 % 2013 79 － 82", "耐震化率 % 2020 79 95 －"];

describe("goals that are parts of their cells' texts", () => {
  it.each([
    ["behind the names", "指標\t目標\t現状値\n耐震化率\t79%（平成20）→95%（平成32）\t82%（平成25）", []],
    [
      "in front of them",
      "基準値→目標値\t指標\t現状値\n79%（平成20）→95%（平成32）\t耐震化率\t82%（平成25）",
      [],
    ],
    ["behind what was reached", "指標\tH25実績\t目標\n耐震化率\t82%\t79%（平成20）→95%（平成32）", []],
    [
      "below the heading of the names",
      "計画の成果指標\t\t現状値\n目標1 安全\t\t\n耐震化率\t79%（平成20）→95%（平成32）\t82%（平成25）",
      ["A1:B1", "A2:C2"],
    ],
    ["with the names in front", "指標\tH25実績\n耐震化率 79%（平成20）→95%（平成32）\t82%", []],
    [
      "above another table",
      "指標\t目標\tH25実績\n耐震化率\t79%（平成20）→95%（平成32）\t82%\n指標\tH25目標\tH25実績\n施設数\t100\t90",
      [],
    ],
  ])("are read %s", (_, table, merges) => {
    expect(read(table, merges).filter((line) => !line.startsWith("施設数"))).toEqual(READ);
  });

  it.each([
    ["one", "口座振替率：45%\t46.1%", ["口座振替率 % 2006 － 45 46.1"]],
    [
      "several, with a title between them",
      "餌場の整備：10.7ha\t9ha\n普及\t\n登録会員：2,000人\t322人",
      ["餌場の整備 ha 2006 － 10.7 9", "登録会員 人 2006 － 2000 322"],
    ],
    ["one without a result yet", "登録会員：2,000人\t", ["登録会員 人 2006 － 2000 －"]],
  ])("are read behind a colon where the first heading says whose they are: %s", (_, rows, expected) => {
    expect(read(`平成18年度目標\t平成18年度実績\n${rows}`)).toEqual(expected);
  });

  it.each([
    ["words for a figure", "目標\t平成18年度実績", "目標値：45%\t46.1%"],
    ["times", "平成18年度目標\t平成18年度実績", "平成18年度：45%\t46.1%"],
    ["of no year", "目標\t実績", "口座振替率：45%\t46.1%"],
    ["two in one cell", "平成18年度目標\t平成18年度実績", "窓口：50件、電話：50件\t90件"],
  ])("are none behind a colon: %s", (_, heads, row) => {
    expect(read(`${heads}\n${row}`)).toEqual([]);
  });

  it("leave a name with a figure behind a colon as it is in its own column", () => {
    expect(read("指標\tR5目標\tR5実績\n会議：2回\t100\t90")).toEqual(["会議：2回  2023 － 100 90"]);
  });

  it("are read on the line below their names, with a word's row in front", () => {
    const cells = [
      ["事業", "KPI", "H30実績値"],
      ["雇用", "待機者の解消", "あり"],
      ["雇用", "新規雇用者\n平成31年度まで10人", "4人"],
      ["就農", "新規就農者\n平成31年度まで5人", "2人"],
    ];
    expect(readBook(workbook([sheet({ cells })])).filter((line) => line.startsWith("新規"))).toEqual([
      "新規雇用者 人 2018 － － 4",
      "新規雇用者 人 2019 － 10 －",
      "新規就農者 人 2018 － － 2",
      "新規就農者 人 2019 － 5 －",
    ]);
  });

  it.each(["までに", "に", "において"])(
    "are read behind a year with %s, and one in other words is named",
    (word) => {
      const cells = [
        ["施策", "KPI", "実績（R5）"],
        ["雇用", `新規雇用者\n令和6年度${word}10人`, "7人"],
        ["移住", "移住者数\n令和6年度までに累計100人", "60人"],
      ];
      const book = workbook([sheet({ cells })]);
      expect(readBook(book)).toContain("新規雇用者 人 2024 － 10 －");
      const named = findIndicatorTables(book).notChecked.map(({ what }) => what);
      expect(named).toContainEqual({
        kind: "row",
        sheet: "Sheet1",
        at: "B3",
        text: "移住者数令和6年度までに累計100人",
      });
    },
  );

  it("are no part of a name beside goals on the way, and what was reached is of the year of those", () => {
    const cells = [
      ["指標名", "目安値", "実績値"],
      ["合計特殊出生率\nH26年1.54→H31年1.68", "1.62\n（H29年）", "1.56\n（全国16位）"],
      ["就業率（％）\nH26年59.5→H31年60.0", "59.8\n（H28年）", "61.2"],
    ];
    expect(readBook(workbook([sheet({ cells })]))).toEqual([
      "合計特殊出生率  2017 － 1.62 1.56",
      "就業率 ％ 2016 － 59.8 61.2",
    ]);
  });

  it.each([
    ["what has been", "指標\t推移\tR6実績\n受診率\t35%（R1）→41%（R5）\t42%"],
    ["what was changed", "施設\t改定内容\tR6実績\n体育館\t500円（H30）→600円（R2）\t1,200人"],
    ["no years", "指標\t目標\tR6実績\n受診率\t35%→41%\t42%"],
    [
      "a column of goals beside it",
      "指標\t目標値（R8）\t前年から\tR6実績\n受診率\t50\t35%（R4）→41%（R5）\t42",
    ],
    [
      "a sentence of last year",
      "事業\t現況\t実績（R5）\t課題\n講座\t参加者数\t82\t参加者が79人（R4）→60人（R5）",
    ],
    ["what came of it", "施策\t取組の成果\t実績（R5）\n講座\t参加者 79人（R2）→60人（R5）\t82"],
    ["effects", "指標\t現状値（R5）\t効果\n参加者数（人）\t82\t79人（R3）→60人（R5）"],
    ["how the indicators are", "事業\t指標の状況\t実績（R5）\nA\t参加者 79人（R3）→60人（R5）\t82"],
    ["how goals are on the way", "事業\tKPIの進捗\t実績（R5）\nA\t参加者 79人（R3）→60人（R5）\t82"],
    ["why a goal was missed", "指標\t実績（R5）\t目標未達の要因\n参加者（人）\t82\t79人（R3）→60人（R5）"],
    ["nothing reached and no word of a goal", "施設\t定員\n体育館\t50人（R1）→60人（R5）"],
  ])("are not made of arrows with %s", (_, table) => {
    expect(read(table).filter((line) => /2023 .*(?:41|600|60)/.test(line))).toEqual([]);
  });
});
