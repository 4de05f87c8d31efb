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

  it("takes every dash between Latin letters and digits for a hyphen, and leaves the long sound of kana", () => {
    for (const text of ["Ａ－１", "A−1", "A‐1", "A–1", "Aー1"]) expect(compareKey(text)).toBe("a-1");
    expect(compareKey("1ー2ー3")).toBe("1-2-3");
    expect(compareKey("ワーカー1")).toBe("ワーカー1");
    expect(compareKey("Aーム")).toBe("aーム");
  });
});
