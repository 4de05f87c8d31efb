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

  it("are of one table where the second part has no targets", () => {
    const judged = "項目\t目標値\t実績\t項目\t評価";
    expect(read(`${TITLE}\n${judged}\n来館者数（人）\t100\t90\t周知\tB`)).toEqual([["来館者数 2023 100 90"]]);
  });

  it("leave 特記事項 below them without a figure of its own", () => {
    const rows = "来館者数（人）\t100\t90\n特記事項\t休館があった。";
    expect(read(`${TITLE}\n項目\t目標値\t実績\n${rows}`)).toEqual([["来館者数 2023 100 90"]]);
  });
});
