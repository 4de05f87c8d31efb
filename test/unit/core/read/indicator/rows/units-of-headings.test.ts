import { findIndicatorTables } from "../../../../../../src/core/read/indicator/find-indicator-tables";
import { workbookOf } from "../../../../../support/workbook-builder";

/** Unit, and target and actual in it, of the first indicator's years. */
function read(tsv: string, merges: readonly string[] = []): string[] {
  const { tables } = findIndicatorTables(workbookOf(tsv, { merges }));
  const [indicator] = tables[0]?.indicators ?? [];
  return (indicator?.years ?? []).map(
    ({ target, actual }) =>
      `${String(target?.figure)}/${String(actual?.figure ?? actual?.doubt)} ${indicator?.unit ?? ""}`,
  );
}

describe("目標 and 実績 whose headings name different units", () => {
  it.each([
    ["R6目標（千円）\tR6実績（円）", "3000\t2850000", "3000/2850 千円"],
    ["R6実績（円）\tR6目標（千円）", "2850000\t3000", "3000000/2850000 円"],
    ["R6目標（百万円）\tR6実績（千円）", "3\t2,850千円", "3/2.85 百万円"],
  ])("are compared in one unit: %s", (headings, figures, expected) => {
    expect(read(`指標\t${headings}\n応援寄附\t${figures}`)).toEqual([expected]);
  });

  it("are compared in one unit where the years are above them", () => {
    const table = "指標\t令和5年度\t\t令和6年度\t\n\t目標（千円）\t実績（円）\t目標（千円）\t実績（円）";
    expect(read(`${table}\n応援寄附\t10\t9000\t20\t21000`, ["B1:C1", "D1:E1", "A1:A2"])).toEqual([
      "10/9 千円",
      "20/21 千円",
    ]);
  });

  it("have the unit of a measure over them all, where neither they nor the row name one", () => {
    const table = "品目\t作付面積（ha）\t\n\tR5目標\tR5実績\nネギ\t100\t90";
    expect(read(table, ["B1:C1", "A1:A2"])).toEqual(["100/90 ha"]);
    expect(read(table.replace("ネギ", "ネギ（t）"), ["B1:C1", "A1:A2"])).toEqual(["100/90 t"]);
    expect(read(table.replace("（ha）", "（年度）"), ["B1:C1", "A1:A2"])).toEqual(["100/90 "]);
  });

  it("are not compared where they count other things", () => {
    expect(read("指標\tR6目標（人）\tR6実績（件）\n相談\t30\t28")).toEqual(["30/otherUnit 人"]);
  });

  it("are of one unit where only one names it", () => {
    expect(read("指標\tR6目標（千円）\tR6実績\n応援寄附\t3000\t2850")).toEqual(["3000/2850 千円"]);
  });

  it.each([
    ["指標\t単位\tR5目標（千円）\tR5実績（円）\n利用者数\t人\t100\t90", "100/90 人"],
    ["指標\tR5目標（千円）\tR5実績（円）\n利用者数（人）\t100\t90", "100/90 人"],
    ["指標\tR5目標（千円）\tR5実績（円）\n参加率（％）\t80\t60", "80/60 ％"],
    ["指標\tR5目標（千円）\tR5実績（円）\n売上額（百万円）\t100\t90", "100/90 百万円"],
  ])("say nothing of a row that states a unit of its own: %s", (table, expected) => {
    expect(read(table)).toEqual([expected]);
  });

  it.each([
    ["指標\t単位\tR5目標（千円）\tR5実績（円）\n売上額\t円\t100\t90000", "100000/90000 円"],
    ["指標\t単位\tR5目標（千円）\tR5実績（円）\n売上額\t－\t100\t90000", "100000/90000 円"],
    ["指標\tR5目標（千円）\tR5実績（円）\n売上額（千円）\t100\t90000", "100/90 千円"],
  ])("speak of a row that states one of theirs, or none: %s", (table, expected) => {
    expect(read(table)).toEqual([expected]);
  });

  it.each([
    ["指標\tR5目標（％）\tR5実績（人）\n参加率\t80\t60", "80/otherUnit %"],
    ["指標\tR5目標（人）\tR5実績（％）\n参加率\t80\t60", "80/otherUnit 人"],
    ["指標\tR5実績（人）\tR5目標（パーセント）\n参加率\t60\t80", "undefined/60 人"],
    ["指標\tR5目標（％）\tR5実績（人）\n参加率（％）\t80\t60", "80/otherUnit %"],
  ])("are not compared where one is a share: %s", (table, expected) => {
    expect(read(table)).toEqual([expected]);
  });
});
