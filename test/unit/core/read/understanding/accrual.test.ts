import { readAccrual } from "../../../../../src/core/read/understanding/accrual";

describe("readAccrual", () => {
  const of = (name: string, unit = "件"): string =>
    readAccrual({ name, unit, label: name }, "perYear", false);

  it.each(["窓口相談件数", "図書館来館者数", "特産品販売額", "新規登録者数", "移住者数", "町税収入額"])(
    "takes %s to grow through the year",
    (name) => {
      expect(of(name)).toBe("growing");
    },
  );

  it.each(["会員数", "防災士登録者数", "実施場所箇所数", "総人口", "特定健診受診率", "町政への満足度"])(
    "takes %s to stand as it is",
    (name) => {
      expect(of(name)).toBe("standing");
    },
  );

  it("takes shares and points to stand, whatever is counted", () => {
    expect(of("講座の参加", "％")).toBe("standing");
    expect(of("来場者アンケート", "点")).toBe("standing");
  });

  it.each(["整備延長", "利用登録者数", "農業産出額"])("does not know of %s", (name) => {
    expect(of(name)).toBe("unknown");
  });

  it("goes by 数え方 first, and by 年間 in the label", () => {
    expect(readAccrual({ name: "会員数", unit: "人", label: "会員数" }, "perYear", true)).toBe("growing");
    expect(
      readAccrual({ name: "相談件数", unit: "件", label: "相談件数（延べ）" }, "cumulative", false),
    ).toBe("standing");
    expect(readAccrual({ name: "整備延長", unit: "ｍ", label: "整備延長（年間）" }, "perYear", false)).toBe(
      "growing",
    );
  });
});
