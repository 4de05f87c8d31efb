import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Each table that is read: `name year target actual` of its indicators. */
function read(text: string): string[][] {
  return findIndicatorTables(workbookOf(text)).tables.map(({ indicators }) =>
    indicators.flatMap(({ name, years }) =>
      years.map(({ fiscalYear, target, actual }) =>
        [name, fiscalYear, target?.figure ?? "－", actual?.figure ?? "－"].join(" "),
      ),
    ),
  );
}

describe("headings that stand twice in one row", () => {
  const TITLE = "令和5年度実績";

  it("are of two tables that touch, each with its own names", () => {
    const heads = "項目\t目標値\t実績\t比較\t項目\t目標値\t実績\t比較";
    const rows = "来館者数（人）\t100\t90\t-10\t貸出数（冊）\t50\t60\t10\n講座数（回）\t4\t5\t1";
    expect(read(`${TITLE}\n${heads}\n${rows}`)).toEqual([
      ["来館者数 2023 100 90", "講座数 2023 4 5"],
      ["貸出数 2023 50 60"],
    ]);
  });

  it("name their years themselves, where the halves are plans", () => {
    const heads = "指標\t基準値（R1）\t実績（R5）\t目標値（R7）".repeat(2).replace("）指標", "）\t指標");
    expect(read(`${heads}\n来館者数（人）\t80\t90\t100\t貸出数（冊）\t40\t45\t50`)).toEqual([
      ["来館者数 2023 － 90", "来館者数 2025 100 －"],
      ["貸出数 2023 － 45", "貸出数 2025 50 －"],
    ]);
  });

  it("name their years in columns beside the figures, below a heading of each", () => {
    const heads = "目標項目\t数値目標\t（時期）\t最新値\t（時期）";
    const rows = "育休取得率\t13\tR6年度\t5\tR3年度\t管理職の割合\t15\tR7年度\t7.9\tR4年度\t公表済";
    const table = `団体名\tイ．両立\t\t\t\t\tエ．登用\t\t\t\t\t公表\n\t${heads}\t${heads}\t\n甲市\t${rows}`;
    const { tables } = findIndicatorTables(
      workbookOf(table, { merges: ["A1:A2", "B1:F1", "G1:K1", "L1:L2"] }),
    );
    const all = tables.flatMap(({ indicators }) =>
      indicators.flatMap(({ years }) =>
        years.map(({ fiscalYear, target, actual }) => [fiscalYear, target?.figure, actual?.figure]),
      ),
    );
    expect(all).toEqual([
      [2021, undefined, 5],
      [2024, 13, undefined],
      [2022, undefined, 7.9],
      [2025, 15, undefined],
    ]);
  });

  it("are of one table where the second part has no targets", () => {
    const judged = "項目\t目標値\t実績\t項目\t評価";
    expect(read(`${TITLE}\n${judged}\n来館者数（人）\t100\t90\t周知\tB`)).toEqual([["来館者数 2023 100 90"]]);
  });

  it("leave 特記事項 below them without a figure of its own", () => {
    const rows = "来館者数（人）\t100\t90\n特記事項\t休館があった。";
    expect(read(`${TITLE}\n項目\t目標値\t実績\n${rows}`)).toEqual([["来館者数 2023 100 90"]]);
  });
});

describe("years below one another in front of the figures", () => {
  const TITLE = "令和5年度 実績";

  it.each(["区分", "内訳"])("are no parts of names of the title's year, below %s", (heading) => {
    const rows =
      "来館者数\t令和5年度\t100\t90\n\t令和4年度\t80\t85\n貸出数\t令和5年度\t50\t60\n\t令和4年度\t40\t44";
    const table = `${TITLE}\n指標\t${heading}\t目標値\t実績値\n${rows}`;
    const { tables } = findIndicatorTables(workbookOf(table, { merges: ["A3:A4", "A5:A6"] }));
    expect(tables).toEqual([]);
  });

  it("say of one indicator which year each row is of", () => {
    const rows = "来館者数\t令和5年度\t100\t90\n\t令和4年度\t80\t85";
    const table = `${TITLE}\n指標\t区分\t目標値\t実績値\n${rows}`;
    const { tables } = findIndicatorTables(workbookOf(table, { merges: ["A3:A4"] }));
    expect(
      tables[0]?.indicators[0]?.years.map(({ fiscalYear, target }) => [fiscalYear, target?.figure]),
    ).toEqual([
      [2022, 80],
      [2023, 100],
    ]);
  });

  it("are something else below a heading of their own", () => {
    const table = `${TITLE}\n指標\t開始年度\t目標値\t実績値\n来館者数\tR1年度\t100\t90`;
    expect(read(table).flat()).toEqual(["来館者数 2023 100 90"]);
  });
});

describe("目指すべき水準", () => {
  const heads = "指標\t現状値（R3）\t実績値（R5）";

  it("heads goals where it says their year", () => {
    expect(read(`${heads}\t目指すべき水準（R8）\n参加率（％）\t30\t40\t50`)).toEqual([
      ["参加率 2023 － 40", "参加率 2026 50 －"],
    ]);
  });

  it("is what is aimed at some day beside the goals", () => {
    expect(read(`${heads}\t目標値（R8）\t目指すべき水準\n参加率（％）\t30\t40\t50\t80`)).toEqual([
      ["参加率 2023 － 40", "参加率 2026 50 －"],
    ]);
  });
});
