import { yearsOfIndicators } from "../../../../support/figures-read";

describe("several columns of figures below one 実績", () => {
  it.each([
    ["電話", "来所"],
    ["新規", "継続"],
    ["A", "B"],
    ["前期", "後期"],
  ])("are held against nothing where neither is the whole: %s, %s", (one, other) => {
    const text = `指標\tR5目標\tR5実績\t\n\t\t${one}\t${other}\n相談件数\t60\t40\t50`;
    expect(yearsOfIndicators(text, ["C1:D1"])).toEqual(["相談件数: 2023 60 －"]);
  });

  it("are held against nothing without words as well, nor are goals", () => {
    expect(yearsOfIndicators("指標\tR5目標\tR5実績\t\n相談件数\t60\t40\t50", ["C1:D1"])).toEqual([
      "相談件数: 2023 60 －",
    ]);
    const both = "指標\tR5目標\t\tR5実績\t\n\t春\t秋\t春\t秋\n相談件数\t60\t50\t40\t50";
    expect(yearsOfIndicators(both, ["B1:C1", "D1:E1"])).toEqual(["相談件数: 2023 － －"]);
  });

  it.each(["計", "合計", "全体"])("are rated by %s", (whole) => {
    const text = `指標\tR5目標\tR5実績\t\t\n\t\t昼\t夜\t${whole}\n相談件数\t60\t40\t50\t90`;
    expect(yearsOfIndicators(text, ["C1:E1"])).toEqual(["相談件数: 2023 60 90"]);
  });

  it("are one where the other is a share or stands in brackets", () => {
    for (const other of ["80%", "（50）", "人"])
      expect(yearsOfIndicators(`指標\tR5目標\tR5実績\t\n相談件数\t60\t40\t${other}`, ["C1:D1"])).toEqual([
        "相談件数: 2023 60 40",
      ]);
  });

  it("are of their years where those are below", () => {
    const text = "指標\t目標\t\t実績\t\n\tR4\tR5\tR4\tR5\n相談件数\t60\t40\t50\t30";
    expect(yearsOfIndicators(text, ["A1:A2", "B1:C1", "D1:E1"])).toEqual([
      "相談件数: 2022 60 50, 2023 40 30",
    ]);
  });

  it.each([
    ["中間", "最終", "60 50"],
    ["中間", "期末", "60 50"],
    ["個人", "法人", "60 －"],
    ["単年度", "累計", "60 －"],
    ["人数", "割合", "60 40"],
  ])("are told apart by words in the row of headings as well: %s, %s", (one, other, expected) => {
    const text = `指標\tR5目標\tR5実績\t\n\t\t${one}\t${other}\n相談件数\t60\t40\t50`;
    expect(yearsOfIndicators(text, ["A1:A2", "B1:B2", "C1:D1"])).toEqual([`相談件数: 2023 ${expected}`]);
  });
});
