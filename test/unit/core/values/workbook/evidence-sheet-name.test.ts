import { evidenceSheetName } from "../../../../../src/core/values/workbook/own-sheets";

describe("evidenceSheetName", () => {
  it("names the indicator and the year", () => {
    expect(evidenceSheetName("①住民ワーカー登録者数", "R7")).toBe("根拠 ①住民ワーカー登録者数 R7");
  });

  it("leaves out what Excel refuses in a sheet's name, full-width forms and line breaks too", () => {
    expect(evidenceSheetName("満足度［５段階／平均］\n：全体", "R7")).toBe("根拠 満足度５段階平均全体 R7");
    expect(evidenceSheetName("a/b\\c?d*e[f]g:h'i", "R7")).toBe("根拠 abcdefghi R7");
  });

  it("is 31 letters long at most, and does not end in half a character", () => {
    expect(evidenceSheetName("あ".repeat(40), "R7")).toBe(`根拠 ${"あ".repeat(25)} R7`);
    // 𠮷 is two of Excel's letters: 12 of them take 24, and half of the 13th would be left.
    expect(evidenceSheetName("𠮷".repeat(40), "R7")).toBe(`根拠 ${"𠮷".repeat(12)} R7`);
  });
});
