import type { CountingBasis } from "../../../../../src/core/model/indicator";
import type { Understood } from "../../../../../src/core/model/understanding";
import { readAccrual } from "../../../../../src/core/read/understanding/accrual";

const ASSUMED: Understood = { source: "assumed", signs: [] };
const DEFINED: Understood = { source: "stated", signs: [{ code: "definition" }] };

describe("readAccrual", () => {
  const of = (
    name: string,
    unit = "件",
    basis: CountingBasis = "perYear",
    understood: Understood = ASSUMED,
  ): string => {
    const { accrual, understood: how } = readAccrual(
      { name, unit, label: name },
      { countingBasis: basis, ...understood },
    );
    return `${accrual} ${how.source}`;
  };

  it.each(["窓口相談件数", "特産品販売額", "新規登録者数", "町税収入額", "講座の参加者数", "図書館利用者数"])(
    "concludes from a word of happenings that %s grows through the year",
    (name) => {
      expect(of(name)).toBe("growing inferred");
    },
  );

  it("takes 年間 for a statement that a figure is of one year, and 5年間 for none", () => {
    expect([of("年間出生数", "人"), of("移住者数（年間）", "人")]).toEqual([
      "growing stated",
      "growing stated",
    ]);
    expect([
      of("5年間の事業実施数"),
      of("3か年間の整備箇所", "箇所"),
      of("5カ年間の移住者数"),
      of("移住者数（５カ年間）"),
    ]).not.toContain("growing stated");
  });

  it.each([
    "会員数",
    "防災士登録者数",
    "実施場所箇所数",
    "総人口",
    "特定健診受診率",
    "町政への満足度",
    "財政力指数",
    "地域ブランドの順位",
    "平均寿命",
  ])("concludes that %s stands as it is", (name) => {
    expect(of(name)).toBe("standing inferred");
  });

  it.each(["長寿命化修繕を行った橋梁数", "高年齢者の就職者数", "平均年齢別の面談"])(
    "does not conclude from 寿命 or 年齢 within another word that %s stands",
    (name) => {
      expect(of(name)).not.toBe("standing inferred");
    },
  );

  it("takes shares and points to stand, whatever is counted", () => {
    expect(of("講座の参加", "％")).toBe("standing inferred");
    expect(of("来場者アンケート", "点")).toBe("standing inferred");
  });

  it("only assumes what other words suggest: 間伐面積 is counted by the year, 貸出 may be", () => {
    expect(of("間伐面積")).toBe("standing assumed");
    expect(of("地方債残高")).toBe("standing assumed");
    expect(of("貸出冊数")).toBe("growing assumed");
    expect(of("移住者数")).toBe("growing assumed");
  });

  it.each(["整備延長", "利用登録者数", "農業産出額", "移住世帯数", "利用団体数"])(
    "does not know of %s",
    (name) => {
      expect(of(name)).toBe("unknown unknown");
    },
  );

  it("goes by 数え方 first, and by 延べ and 年間 in the label", () => {
    expect(of("会員数", "人", "perYear", DEFINED)).toBe("growing stated");
    expect(of("相談件数", "件", "atYearEnd", DEFINED)).toBe("standing stated");
    const total: Understood = { source: "stated", signs: [{ code: "table", text: "延べ" }] };
    expect(of("相談件数", "件", "cumulative", total)).toBe("standing stated");
    const yearly = { name: "整備延長", unit: "ｍ", label: "整備延長（年間）" };
    expect(readAccrual(yearly, { countingBasis: "perYear", ...ASSUMED })).toEqual({
      accrual: "growing",
      understood: { source: "stated", signs: [{ code: "table", text: "年間" }] },
    });
  });

  it("names the word or the unit that it rests on", () => {
    const signs = (name: string, unit: string): unknown =>
      readAccrual({ name, unit, label: name }, { countingBasis: "perYear", ...ASSUMED }).understood.signs;
    expect(signs("図書館利用者数", "人")).toEqual([{ code: "happeningName", word: "利用" }]);
    expect(signs("利用登録者数", "人")).toEqual([
      { code: "happeningName", word: "利用" },
      { code: "standingName", word: "登録" },
    ]);
    expect(signs("講座の参加", "％")).toEqual([{ code: "ratio", text: "％" }]);
  });
});
