import {
  readArrow,
  readFigureAndBrackets,
  readFigureBehindWord,
  readFigureOfSum,
  readGoalBehindColon,
  readGoalBehindName,
} from "../../../../../src/core/values/notation/figure-within";

describe("readArrow", () => {
  it.each([
    ["79%（平成20）→95%（平成32）", "", "79", "95", 2020],
    ["1,000人（令和元年度）⇒1,500人（令和8年度）", "", "1,000", "1,500", 2026],
    ["H26年1.54→H31年1.68", "", "1.54", "1.68", 2019],
    ["新規起業件数 5件（H26）→10件（H31）", "新規起業件数", "5", "10", 2019],
    ["ごみ排出量\n900g（R1） → 850g（R8）", "ごみ排出量", "900", "850", 2026],
    ["新規就農者数：2人（R1）→1,200人（R8）", "新規就農者数", "2", "1,200", 2026],
    ["3.5%（平成16～20平均）→6%（平成32）", "", undefined, "6", 2020],
    ["約6,000ha（平成22）→おおむね解消（平成32）", "", undefined, undefined, 2020],
    ["H26年▲3,703→H31年▲2,000", "", undefined, undefined, 2019],
    ["1億円（R1）→2億5,000万円（R8）", "", "1", undefined, 2026],
    ["７０％（R1）→８０％（R8）", "", undefined, undefined, 2026],
  ])("reads %j", (text, name, from, to, fiscalYear) => {
    const read = readArrow(text);
    expect(read).toMatchObject({ name, to: { year: { state: "year", fiscalYear } } });
    expect([read?.from.within?.digits, read?.to.within?.digits]).toEqual([from, to]);
  });

  it("says what a formula has to take off to have the figure", () => {
    expect(readArrow("79%（平成20）→95%（平成32）")?.to.within).toEqual({
      text: "95%",
      digits: "95",
      before: "79%（平成20）→",
      after: "%（平成32）",
    });
    expect(readArrow("79%（平成20）→95%（平成32）")?.from.within).toMatchObject({ before: "", digits: "79" });
  });

  it("has no figure where what is around it stands in the text once more", () => {
    expect(readArrow("R8年5→R9年6")?.from.within?.digits).toBe("5");
    expect(readArrow("R8年5→R8年6")?.from.within).toBeUndefined();
  });

  it.each(["矢印→", "A→B", "35%→41%", "→", "5件（H26）→10件（H31）→20件（R6）", "東→西（R5）"])(
    "finds none in %j",
    (text) => {
      expect(readArrow(text)).toBeUndefined();
    },
  );
});

describe("readGoalBehindColon", () => {
  it("reads a name and the figure behind it", () => {
    expect(readGoalBehindColon("登録会員(新規): 2,000人以上")).toMatchObject({
      name: "登録会員(新規)",
      to: { within: { text: "2,000人以上", digits: "2,000", before: "登録会員(新規): ", after: "人以上" } },
    });
  });

  it.each([
    "目標値：45%",
    "令和5年度：45%",
    "第1四半期：5回",
    "R5：45%",
    "講座：約5回",
    "講座：a",
    "合計：5",
    "口座振替率",
  ])("finds none in %j", (text) => {
    expect(readGoalBehindColon(text)).toBeUndefined();
  });
});

describe("readGoalBehindName", () => {
  it("reads the goal of a year on the line below a name", () => {
    expect(readGoalBehindName("町内の新規雇用者\n平成31年度まで10人")).toMatchObject({
      name: "町内の新規雇用者",
      to: { year: { fiscalYear: 2019 }, within: { digits: "10", after: "人" } },
    });
    expect(readGoalBehindName("受診率\n50％以上（R8）")?.to.within?.text).toBe("50％以上");
  });

  it.each([
    "受診率\n50%",
    "指標\n平成31年度",
    "町内の新規雇用者 10人",
    "一\n二\n平成31年度まで10人",
    "名\n平成31年度まで増加",
  ])("finds none in %j", (text) => {
    expect(readGoalBehindName(text)).toBeUndefined();
  });
});

describe("readFigureBehindWord", () => {
  it.each([
    ["開設数\n14外来", "開設数", "14"],
    ["紹介率 \n 62.5%", "紹介率", "62.5"],
  ])("reads %j", (text, word, digits) => {
    const read = readFigureBehindWord(text);
    expect([read?.word, read?.within.digits]).toEqual([word, digits]);
  });

  it.each([
    "開設数 14外来",
    "累計件数\n14",
    "前年度件数\n14",
    "目標数\n14",
    "R6件数\n14",
    "全国\n14",
    "件数\n約14",
    "件数\n14\n15",
  ])("finds none in %j", (text) => {
    expect(readFigureBehindWord(text)).toBeUndefined();
  });
});

describe("readFigureAndBrackets", () => {
  it.each([
    ["9.6%\n(15.0%)", "9.6", "15.0"],
    ["1人（2人）", "1", "2"],
    ["17,861人\n（16,507人）", "17,861", "16,507"],
    ["約10人（12人）", undefined, "12"],
    ["8人（未定）", "8", undefined],
    ["10 （ 12 ）", "10", "12"],
  ])("reads %j", (text, outside, inside) => {
    const read = readFigureAndBrackets(text);
    expect([read?.outside?.digits, read?.inside?.digits]).toEqual([outside, inside]);
  });

  it.each(["9.6%", "9.6%（R5）", "（12）", "5人（4人）（3人）", "あり（なし）"])(
    "finds none in %j",
    (text) => {
      expect(readFigureAndBrackets(text)).toBeUndefined();
    },
  );
});

describe("readFigureOfSum", () => {
  it.each([
    ["5年間で100人", "100", 5, ""],
    ["５年間で100人", undefined, undefined, undefined],
    ["5ヵ年累計 1,200件", "1,200", 5, ""],
    ["計画期間中に20件", "20", undefined, ""],
    ["累計：50件", "50", undefined, ""],
    ["R2～R6累計100人", "100", undefined, "R2～R6"],
    ["100人（5年間累計）", "100", 5, ""],
    ["100人(累計)", "100", undefined, ""],
    ["100人（R2～R6の累計）", "100", undefined, "R2～R6"],
    ["200人／5年", "200", 5, ""],
    ["累計200件（R6）", "200", undefined, ""],
    ["200人/年", undefined, undefined, undefined],
    ["年間100人", undefined, undefined, undefined],
    ["延べ100人", undefined, undefined, undefined],
    ["累計515人\n（うちH28年度255人）", undefined, undefined, undefined],
    ["5年間で約100人", undefined, undefined, undefined],
  ])("reads %j", (text, digits, years, named) => {
    const read = readFigureOfSum(text);
    expect([read?.within.digits, read?.years, read?.named]).toEqual([digits, years, named]);
  });
});
