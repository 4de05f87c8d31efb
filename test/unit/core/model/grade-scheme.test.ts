import {
  bandOf,
  GRADE_SCHEMES,
  NAGANO_SCHEME,
  ownScheme,
  SYMBOL_SCHEME,
} from "../../../../src/core/model/grade-scheme";

describe("bandOf", () => {
  it.each([
    [1, "順調"],
    [1.63, "順調"],
    [0.9999, "おおむね順調"],
    [0.8, "おおむね順調"],
    [0.7999, "努力を要する"],
    [-1, "努力を要する"],
  ])("puts %p into Nagano Prefecture's band %s", (rate, word) => {
    expect(bandOf(rate, NAGANO_SCHEME).word).toBe(word);
  });

  it.each([
    [1, "◎"],
    [0.8, "○"],
    [0.6, "△"],
    [0.599, "×"],
  ])("puts %p into the symbol %s", (rate, word) => {
    expect(bandOf(rate, SYMBOL_SCHEME).word).toBe(word);
  });

  it("is not misled by 2.4 ÷ 3, 0.1 + 0.7 or 4.35 × 100", () => {
    expect(bandOf(2.4 / 3, NAGANO_SCHEME).word).toBe("おおむね順調");
    expect(bandOf(0.1 + 0.7, NAGANO_SCHEME).word).toBe("おおむね順調");
    expect(bandOf((4.35 * 100) / 435, NAGANO_SCHEME).word).toBe("順調");
  });
});

describe("GRADE_SCHEMES", () => {
  it("have black text on fills with a contrast of at least 7 : 1", () => {
    const fills = GRADE_SCHEMES.flatMap(({ bands }) => bands.map(({ fill }) => fill));
    expect(fills.every((fill) => (luminance(fill) + 0.05) / 0.05 >= 7)).toBe(true);
  });

  it("tell bands apart by words and by fills", () => {
    for (const { bands } of GRADE_SCHEMES) {
      expect(new Set(bands.map(({ word }) => word)).size).toBe(bands.length);
      expect(new Set(bands.map(({ fill }) => fill)).size).toBe(bands.length);
    }
  });
});

describe("ownScheme", () => {
  it("takes a municipality's own words and bounds", () => {
    const scheme = ownScheme([
      { word: "達成", from: 1 },
      { word: "概ね達成", from: 0.7 },
      { word: "未達成", from: undefined },
    ]);
    expect(scheme?.bands.map(({ word }) => word)).toEqual(["達成", "概ね達成", "未達成"]);
    expect(scheme && bandOf(0.7, scheme).word).toBe("概ね達成");
  });

  it.each([
    ["one band only", [{ word: "達成", from: undefined }]],
    [
      "bounds that rise",
      [
        { word: "C", from: 0.5 },
        { word: "B", from: 0.8 },
        { word: "A", from: undefined },
      ],
    ],
    [
      "a last band with a bound",
      [
        { word: "A", from: 1 },
        { word: "B", from: 0.5 },
      ],
    ],
    [
      "an open band before the last",
      [
        { word: "A", from: undefined },
        { word: "B", from: undefined },
      ],
    ],
    [
      "a word used twice",
      [
        { word: "A", from: 1 },
        { word: "A", from: undefined },
      ],
    ],
    [
      "a blank word",
      [
        { word: " ", from: 1 },
        { word: "B", from: undefined },
      ],
    ],
  ])("refuses %s", (_, bands) => {
    expect(ownScheme(bands)).toBeUndefined();
  });
});

/** Relative luminance by WCAG 2. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
