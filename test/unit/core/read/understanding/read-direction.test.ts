import type { IndicatorYear } from "../../../../../src/core/model/indicator";
import {
  readDirection,
  type DirectionEvidence,
} from "../../../../../src/core/read/understanding/read-direction";
import { rateFormula } from "../../../../../src/core/plan/rate-formula";
import { figure, year } from "../../../../support/indicator-builder";

const AT = { sheet: "指標", row: 0, column: 0 };
const CELLS = { target: "C6", actual: "C7" };

function read(
  name: string,
  parts: Partial<DirectionEvidence> = {},
  definition?: Parameters<typeof readDirection>[1],
): string {
  const evidence = {
    name,
    label: name,
    unit: "",
    section: "",
    years: [],
    base: undefined,
    column: undefined,
    inHeadings: [],
    formatOf: () => "General",
    ...parts,
  };
  const { direction, understood } = readDirection(evidence, definition);
  return [direction, understood.source, ...understood.signs.map(({ code }) => code)].join(" ");
}

const targets = (...figures: readonly (number | string | null)[]): IndicatorYear[] =>
  figures.map((target, index) => year(target, null, { of: 2020 + index }));

/** Actuals on the way to one target, of the last year. */
const onTheWay = (target: number, ...actuals: readonly number[]): IndicatorYear[] => [
  ...actuals.map((actual, index) => year(null, actual, { of: 2018 + index })),
  year(target, null, { of: 2018 + actuals.length }),
];

const rated = (
  ...years: readonly (readonly [target: number, actual: number, rate: number | string])[]
): IndicatorYear[] =>
  years.map(([target, actual, rate], index) => ({
    ...year(target, actual, { of: 2020 + index }),
    rate: typeof rate === "string" ? { ...figure(1), formula: rate } : figure(rate),
  }));

describe("readDirection", () => {
  it("takes what 指標定義 says before every sign", () => {
    const falling = { years: targets(30, 20) };
    expect(read("待機児童数", falling, { direction: "higher" })).toBe("higher stated definition");
    expect(read("参加者数", {}, { assessment: "twoMinusRatio" })).toBe("lower inferred definedMethod");
  });

  it.each([
    ["建設業", "死亡者数"],
    ["市内 うち高齢者", "交通事故死者数の状況"],
    ["A園", "待機児童数（人）"],
    ["家庭系", "ごみ排出量の推移"],
    ["B園", "【待機児童数】"],
    ["件数", "交通事故"],
    ["入院", "医療費（千円）"],
    ["水道", "借入金残高"],
    ["一般会計", "町債残高（百万円）"],
    ["総務課", "（1）時間外勤務時間"],
    ["東地区", "離職の状況"],
    ["水道", "赤字の状況"],
    ["小学校", "不登校児童生徒の状況"],
    ["東地区", "防犯対策 犯罪発生状況"],
    ["東地区", "事件・事故の概要"],
    ["発生件数", "施策：交通事故の防止"],
    ["中央保育所", "保育所の待機児童数　資料：こども課"],
    ["南署", "交通事故件数の目標達成状況"],
    ["人身", "交通事故"],
    ["南署", "交通事故件数の目標値と実績"],
    ["戸数", "空き家の増加"],
    ["総量", "ごみの減量"],
    ["人数", "待機児童の解消"],
    ["面積", "課題：耕作放棄地の解消"],
    ["全体", "自殺対策計画 評価指標"],
    ["全体 内訳 男性", "第2期〇〇市自殺対策計画"],
    ["市民一人当たり", "ごみ減量化推進計画"],
    ["事業系", "一般廃棄物処理基本計画"],
    ["A川", "水質（BOD mg/L）"],
  ])("asks about %s where what is counted is said around it: %s", (name, text) => {
    expect(read(name, { around: () => ["", text, "R5目標"] })).toBe("unknown unknown table");
  });

  it("asks so as well where the office's own rates are results over goals: they say how it counts, not what is better", () => {
    const years = rated([10, 8, 0.8], [10, 9, 0.9]);
    expect(read("東地区", { years, around: () => ["交通事故死者数の状況"] })).toBe(
      "unknown unknown officeRates table",
    );
    expect(read("東地区", { years, around: () => ["講座受講者数の状況"] })).toBe(
      "higher inferred officeRates",
    );
  });

  it("asks about amounts of anything in water or air, but for oxygen", () => {
    expect(read("マンガン", { unit: "mg/L" })).toBe("unknown unknown doubtfulWord");
    expect(read("ホルムアルデヒド", { unit: "ppm" })).toBe("unknown unknown doubtfulWord");
    expect(read("溶存酸素量", { unit: "mg/L" })).toBe("higher assumed");
    expect(read("DO", { unit: "mg/L" })).toBe("higher assumed");
  });

  it.each([
    ["啓発回数", "交通事故件数"],
    ["リサイクル率", "ごみ排出量"],
    ["交通安全教室", "交通事故死者数"],
    ["東地区", "交通安全"],
    ["東地区", "ごみと環境"],
    ["東地区", "滞納繰越額の徴収率"],
    ["東地区", "ごみ排出量のうち資源化量"],
    ["東地区", "空き家バンク登録件数"],
    ["件数", "講座"],
    ["総人口", "排出量"],
    ["東地区", "ごみの減量と資源化の状況"],
    ["東地区", "要介護認定率の抑制"],
    ["東地区", "不法投棄監視パトロール回数"],
    ["人数", "健康の増進"],
    ["ゲートキーパー", "自殺対策計画 評価指標"],
    ["全体", "健康増進計画"],
    ["全体", "自殺予防講座の参加者数"],
    ["A川", "水質（DO mg/L）"],
    ["乳がん検診受診者", "20項目／53項目が悪化"],
    ["東地区", `${"あ".repeat(40)}死亡者数`],
  ])("asks nothing about %s beside %s", (name, text) => {
    expect(read(name, { around: () => [text] })).toBe("higher assumed");
  });

  it.each([
    ["水道", "㎥", "unknown"],
    ["庁舎のガス", "千㎥", "unknown"],
    ["水道", "％", "higher"],
    ["上水道", "戸", "higher"],
  ])("takes %s in %s for what is used of it: %s", (name, unit, direction) => {
    expect(read(name, { unit }).split(" ")[0]).toBe(direction);
  });

  it("takes falling targets of 活動指標 for less work to carry out, unless the name says that less of it is better", () => {
    const falling = { years: targets(303, 294, 278) };
    expect(read("遊具の点検数", falling)).toBe("unknown unknown targetsFall");
    expect(read("遊具の点検数", { ...falling, section: "活動指標" })).toBe(
      "higher inferred table targetsFall",
    );
    expect(read("総人口", { ...falling, section: "成果指標" })).toBe("unknown unknown targetsFall");
    expect(read("苦情件数", { ...falling, section: "活動指標" })).toMatch(/^lower inferred/);
  });

  it("knows that what is taken off in a difference is what nobody wants", () => {
    expect(read("転入者数－転出者数", { years: targets(10, 20) })).toBe(
      "higher assumed unwantedWordReversed",
    );
    expect(read("転出者数", { years: targets(10, 20) })).toMatch(/^unknown unknown/);
  });

  it("asks about ranks, of which no share says how much better one is", () => {
    expect(read("移住希望地", { unit: "位" })).toBe("unknown unknown doubtfulWord");
    expect(read("全国移住希望地ランキング")).toBe("unknown unknown doubtfulWord");
  });

  it("assumes higher without a sign", () => {
    expect(read("観光入込客数", { years: targets(10, 20) })).toBe("higher assumed");
    expect(read("事故防止教室参加者数")).toBe("higher assumed unwantedWordReversed");
  });

  it.each([
    ["減少することが良いとされる指標", "lower inferred table"],
    ["数値が低いほど良い", "lower inferred table"],
    ["増加することが良いとされる指標", "higher inferred table"],
    ["※は低いほど良い", "higher assumed"],
    ["高いほど良い指標と低いほど良い指標", "higher assumed"],
    ["ごみが少なく住みよいまち", "higher assumed"],
    ["待機児童が減ることが望ましい", "higher assumed"],
    ["▼は少ないほど良い指標", "higher assumed"],
  ])("hears what a text of its row or columns says of it: %s", (text, reading) => {
    expect(read("会員数", { beside: () => ["", text] })).toBe(reading);
  });

  it.each([
    ["falling targets", targets(30, 20, 20, 0), undefined, "targetsFall"],
    ["a target below the base", targets(30), figure(42), "targetBelowBase"],
  ])("concludes lower from an unwanted name together with %s", (_, years, base, sign) => {
    expect(read("待機児童数", { years, base })).toBe(`lower inferred unwantedName ${sign}`);
  });

  it("asks where an unwanted name stands alone, and where such targets do", () => {
    expect(read("離職率", { years: targets(7.5, 7.5) })).toBe("unknown unknown unwantedName");
    expect(read("総人口", { years: targets(9900, 9800) })).toBe("unknown unknown targetsFall");
    const schools = { years: targets("49校1分校", "47校1分校", "46校"), unit: "校" };
    expect(read("統合後の学校数", schools)).toBe("unknown unknown targetsFall");
    expect(read("統合後の学校数", { ...schools, unit: "分校" })).toBe("higher assumed");
    expect(read("公共交通利用者数", { years: targets(90), base: figure(100) })).toBe(
      "unknown unknown targetBelowBase",
    );
  });

  it("does not take targets that rise once for falling", () => {
    expect(read("登録者数", { years: targets(70, 75, 50) })).toBe("higher assumed");
  });

  it("reads a column of arrows and words", () => {
    const column = (text: string): string => read("目標値", { column: { text, at: AT } });
    expect(column("↓")).toBe("lower inferred directionColumn");
    expect(column("⇧")).toBe("higher inferred directionColumn");
    expect(column("ダウン")).toBe("lower inferred directionColumn");
    expect(column("維持")).toBe("higher assumed");
  });

  it("reads the word at the target, typed or shown by the cell's format", () => {
    expect(read("労働時間", { years: targets("60以下") })).toBe("lower inferred targetWord");
    expect(read("労働時間", { years: targets("60時間未満") })).toBe("lower inferred targetWord");
    expect(read("総人口", { years: targets("99以上", "98以上") })).toBe(
      "higher inferred targetWord targetsFall",
    );
    expect(read("労働時間", { years: targets("≦60") })).toBe("lower inferred targetWord");
    // A number format shows nothing of a text.
    expect(read("労働時間", { years: targets("30以下"), formatOf: () => '0"以上"' })).toBe(
      "lower inferred targetWord",
    );
    expect(read("労働時間", { years: targets(60), formatOf: () => '0"時間以内"' })).toBe(
      "lower inferred targetWord",
    );
  });

  it("finds the form of the office's own rates: two cells of one form, none against it", () => {
    expect(read("在所日数", { years: rated([10, 8, 1.25], [10, 20, 0.5]) })).toBe(
      "lower inferred officeRates",
    );
    expect(read("件数", { years: rated([10, 8, 80], [10, 20, 200]) })).toBe("higher inferred officeRates");
    // 2 − 0.33 ÷ 0.31 is 93.5 %, 2 − 0.24 ÷ 0.30 is 120 %.
    expect(read("発生率", { years: rated([0.3, 0.24, 1.2], [0.31, 0.33, 0.935]) })).toBe(
      "lower inferred officeRates",
    );
    expect(read("件数", { years: rated([10, 8, 0.8]) })).toBe("higher assumed");
    expect(read("件数", { years: rated([10, 8, 0.8], [10, 20, 0.5]) })).toBe("higher assumed");
    expect(read("件数", { years: rated([5, 5, 1], [10, 10, 1]) })).toBe("higher assumed");
  });

  it("compares the office's rates with an end target, where only the last year has one", () => {
    const years = [
      { ...year(null, 581, { of: 2011 }), rate: figure(100.2) },
      { ...year(null, 593, { of: 2012 }), rate: figure(102.2) },
      year(580, null, { of: 2020 }),
    ];
    expect(read("出すものの量", { years })).toBe("higher inferred officeRates");
  });

  it("asks where signs contradict: an unwanted name rated as if more were better", () => {
    expect(read("ごみの量", { years: rated([580, 593, 102.2], [580, 586, 101]) })).toBe(
      "unknown unknown officeRates unwantedName",
    );
    expect(read("件数", { years: targets("60以上"), column: { text: "減少", at: AT } })).toBe(
      "unknown unknown directionColumn targetWord",
    );
  });

  it("takes no rate of its own for the office's, unless it was written for less being better", () => {
    const ratio = rateFormula(CELLS, { form: "ratio" });
    expect(read("件数", { years: rated([10, 10, ratio], [10, 10, ratio]) })).toBe("higher assumed");
    const inverse = rateFormula(CELLS, { form: "inverseRatio" });
    const years = rated([10, 8, inverse], [10, 20, inverse]).map((one, index) => ({
      ...one,
      rate: { ...figure([1.25, 0.5][index] ?? 0), formula: inverse },
    }));
    expect(read("在所日数", { years })).toBe("lower inferred officeRates");
  });

  it("always asks of 経常収支比率 unless the table says so", () => {
    expect(read("経常収支比率", { years: targets(92, 91, 90) })).toBe(
      "unknown unknown nameOfTwoMinds targetsFall",
    );
    expect(read("経常収支比率", { years: targets("90以下") })).toBe(
      "lower inferred targetWord nameOfTwoMinds",
    );
  });

  it("counts a decrease of something unwanted as wanted", () => {
    expect(read("滞納者の減少数")).toBe("higher inferred decreaseOfUnwanted");
    expect(read("温室効果ガス削減量")).toBe("higher inferred decreaseOfUnwanted");
    expect(read("施設入所者の減少数")).toBe("higher assumed decreaseOfUnwanted");
    expect(read("人口減少率", { years: targets(5, 4) })).toBe("lower inferred unwantedName targetsFall");
    expect(read("会員の減少数")).toBe("unknown unknown decreaseOfOther");
  });

  it("takes what brackets at the end say is counted, where the name has no measure of its own", () => {
    expect(read("人口移動（社会減）", { years: targets(300, 150) })).toMatch(/^lower inferred/);
    expect(read("相談件数（時間外）")).toBe("higher assumed");
    // Of a difference only what it is taken off is counted.
    expect(read("社会増（転入－転出）", { years: targets(10, 20) })).toBe("higher assumed");
    expect(read("社会動態（転出－転入）", { years: targets(10, 20) })).toMatch(/^unknown unknown/);
  });

  it.each([
    ["every actual is above it", onTheWay(1, 3, 3, 2), undefined, "unknown unknown targetBelowActuals"],
    ["one actual is not", onTheWay(30, 26, 20, 43), undefined, "higher assumed"],
    ["there is a single actual", onTheWay(30, 43), undefined, "higher assumed"],
    ["a base below it is stated", onTheWay(30, 43, 45), figure(20), "higher assumed"],
  ])("asks about a target of the last year alone where %s or not", (_, years, base, right) => {
    expect(read("審議会の数", { years, base })).toBe(right);
  });

  it("lets what is unwanted have come down to that target", () => {
    expect(read("自殺死亡率", { years: onTheWay(14.8, 19.8, 17.3, 14.8) })).toMatch(/^lower inferred/);
    expect(read("自殺死亡率", { years: onTheWay(14.8, 14.8, 17.3, 14.8) })).toMatch(/^unknown/);
    expect(read("自殺死亡率", { years: onTheWay(14.8, 19.8, 17.3, 13.1) })).toMatch(/^unknown/);
    expect(read("審議会の数", { years: onTheWay(1, 3, 2, 1) })).toBe("higher assumed");
  });

  it("takes such a target for one that was reached before where the name says what is done about it", () => {
    const years = onTheWay(30, 49, 32, 38);
    expect(read("空家等是正件数", { years })).toBe("higher assumed unwantedWordReversed");
  });
});
