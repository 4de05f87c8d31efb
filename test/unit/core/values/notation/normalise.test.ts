import { compareKey, normaliseLine, normaliseText } from "../../../../../src/core/values/notation/normalise";

describe("normaliseText", () => {
  it("narrows full-width letters, trims full-width spaces and keeps line breaks", () => {
    expect(normaliseText("　ＫＰＩ　１２０\r\n（人）\u200b ")).toBe("KPI 120\n(人)");
  });
});

describe("normaliseLine", () => {
  it("puts everything on one line", () => {
    expect(normaliseLine("主な\n　取組状況")).toBe("主な 取組状況");
  });
});

describe("compareKey", () => {
  it("matches headings whatever their spaces, widths and brackets", () => {
    expect(compareKey("委 託 料\n（円）")).toBe(compareKey("委託料【円】"));
    expect(compareKey("ＫＰＩ")).toBe(compareKey("kpi"));
  });
});
