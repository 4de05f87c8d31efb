import { countingBasisOf } from "../../../../../src/core/read/understanding/counting-basis";

const TWO_FALLS = [320, 290, 300, 250];

describe("countingBasisOf", () => {
  const basisOf = (label: string, actuals: readonly number[] = []): string => {
    const { countingBasis, understood } = countingBasisOf({ label, unit: "人", defined: undefined, actuals });
    return `${countingBasis} ${understood.source}`;
  };

  it("reads the label's word: a running total, a stock, or a year's figure where there is none", () => {
    expect(basisOf("講座の延べ参加者数")).toBe("cumulative stated");
    expect(basisOf("登録者数（累計）", TWO_FALLS)).toBe("cumulative stated");
    expect(basisOf("会員数（年度末）", TWO_FALLS)).toBe("atYearEnd stated");
    expect(basisOf("相談件数", TWO_FALLS)).toBe("perYear assumed");
  });

  it("takes 延べ for figures of a year each where they fall twice, and says why", () => {
    expect(
      countingBasisOf({ label: "講座の延べ参加者数", unit: "人", defined: undefined, actuals: TWO_FALLS }),
    ).toEqual({
      countingBasis: "perYear",
      understood: { source: "inferred", signs: [{ code: "runningTotalFalls", word: "延べ", times: 2 }] },
    });
  });

  it("keeps to a running total where the figures fall once, as after a new start", () => {
    expect(basisOf("登録者数（延べ）", [40, 86, 114, 59])).toBe("cumulative stated");
    expect(basisOf("登録者数（延べ）", [40, 40, 40])).toBe("cumulative stated");
  });

  it("keeps to it where brackets say that it is one, however often the figures fall: they are in error", () => {
    expect(basisOf("ワーカー登録者数（延べ）", [20, 18, 60, 55, 80])).toBe("cumulative stated");
    expect(basisOf("ワーカー登録者数〔のべ〕【人】", [20, 18, 60, 55, 80])).toBe("cumulative stated");
  });

  it("follows 指標定義 whatever the figures do", () => {
    expect(
      countingBasisOf({ label: "講座の延べ参加者数", unit: "人", defined: "cumulative", actuals: TWO_FALLS }),
    ).toEqual({
      countingBasis: "cumulative",
      understood: { source: "stated", signs: [{ code: "definition" }] },
    });
  });
});
