import { evidenceSheetName } from "../../../../../src/core/values/workbook/own-sheets";

describe("evidenceSheetName", () => {
  it("names a sheet by the indicator and the year, without what Excel refuses in a name", () => {
    expect(evidenceSheetName("①住民ワーカー登録者数", "R7")).toBe("根拠 ①住民ワーカー登録者数 R7");
    expect(evidenceSheetName("①満足度（５段階／平均）", "R7")).toBe("根拠 ①満足度（５段階平均） R7");
  });
});
