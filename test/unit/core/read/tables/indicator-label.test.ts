import {
  looksLikeLabel,
  readBareUnit,
  readCountingBasis,
  readIndicatorLabel,
  readMark,
  readUnitCell,
} from "../../../../../src/core/read/tables/indicator-label";

describe("readIndicatorLabel", () => {
  it.each([
    ["① 住民ワーカー登録者数（延べ）【人】", "①", "住民ワーカー登録者数", "人", "cumulative"],
    ["② 業務委託料収入額【千円】", "②", "業務委託料収入額", "千円", "perYear"],
    ["⑥ 立科WORK TRIP 利用社数【社】", "⑥", "立科WORK TRIP 利用社数", "社", "perYear"],
    ["①登録者数\n（延べ）［人］", "①", "登録者数", "人", "cumulative"],
    ["(1) 登録者数 (累計) (人)", "(1)", "登録者数", "人", "cumulative"],
    ["１．登録者数【人】（延べ）", "１", "登録者数", "人", "cumulative"],
    ["1-2 起業件数〔件〕", "1-2", "起業件数", "件", "perYear"],
    ["KPI3：受診率（％）", "KPI3", "受診率", "％", "perYear"],
    ["会員数（年度末現在）（人）", "", "会員数", "人", "atYearEnd"],
    ["会員数（3月31日時点）【人】", "", "会員数", "人", "atYearEnd"],
    ["延べ宿泊者数（人泊）", "", "延べ宿泊者数", "人泊", "cumulative"],
    ["登録者数（単位：人）", "", "登録者数", "人", "perYear"],
    ["登録者数 単位：人", "", "登録者数", "人", "perYear"],
    ["登録者数【単位:人】", "", "登録者数", "人", "perYear"],
    ["登録者数［単位：人］", "", "登録者数", "人", "perYear"],
    ["研修（オンライン）の回数（回）", "", "研修（オンライン）の回数", "回", "perYear"],
    ["空き家バンク（移住）", "", "空き家バンク（移住）", "", "perYear"],
    ["登録者数【重点】", "", "登録者数【重点】", "", "perYear"],
    ["利用可能人口割合（％） ［目標指標］", "", "利用可能人口割合", "％", "perYear"],
    ["登録者数【成果指標】", "", "登録者数", "", "perYear"],
    ["登録者数【参考指標】", "", "登録者数【参考指標】", "", "perYear"],
    ["100歳以上の人口（人）", "", "100歳以上の人口", "人", "perYear"],
    ["大麦の収量（㎏/10a）", "", "大麦の収量", "㎏/10a", "perYear"],
    ["エネルギー消費量（GJ/百万円）", "", "エネルギー消費量", "GJ/百万円", "perYear"],
    ["新規就農者（人/5年）", "", "新規就農者", "人/5年", "perYear"],
    ["自殺死亡率（人/10万人）", "", "自殺死亡率", "人/10万人", "perYear"],
    ["1人1日当たりごみ発生量（g/人・日）", "", "1人1日当たりごみ発生量", "g/人・日", "perYear"],
    ["1日の歩数（歩）", "", "1日の歩数", "歩", "perYear"],
    ["1人1日当たりの歩数（歩/日）", "", "1人1日当たりの歩数", "歩/日", "perYear"],
    ["断水時間（分/年）", "", "断水時間", "分/年", "perYear"],
    ["LED防犯灯の設置数（灯）", "", "LED防犯灯の設置数", "灯", "perYear"],
    ["長寿命化した橋梁数（橋）", "", "長寿命化した橋梁数", "橋", "perYear"],
    ["空き家の解体軒数（軒）", "", "空き家の解体軒数", "軒", "perYear"],
    ["観光客数（人）※1", "", "観光客数", "人", "perYear"],
    ["特定健康診査の実施率（%）※注1", "", "特定健康診査の実施率", "%", "perYear"],
    ["宿泊者数（人）（注2）", "", "宿泊者数", "人", "perYear"],
    ["利用者数＊", "", "利用者数", "", "perYear"],
    ["※", "", "", "", "perYear"],
    ["3歳児健診受診率【％】", "", "3歳児健診受診率", "％", "perYear"],
    ["渋滞損失時間（直轄国道）（億人時間/年）", "", "渋滞損失時間（直轄国道）", "億人時間/年", "perYear"],
    ["死傷事故率（県内）（件/年・億台キロ）", "", "死傷事故率（県内）", "件/年・億台キロ", "perYear"],
  ])("takes %j apart, and reads how it is counted", (label, mark, name, unit, countingBasis) => {
    expect(readIndicatorLabel(label)).toEqual({ mark, name, unit });
    expect(readCountingBasis(label).countingBasis).toBe(countingBasis);
  });
});

describe("readMark", () => {
  it("leaves numbers that belong to the words alone", () => {
    expect(readMark("2地域居住者数").mark).toBe("");
    expect(readMark("1 雇用創出型テレワーク")).toEqual({ mark: "1", rest: "雇用創出型テレワーク" });
    expect(readMark("ⅱ").mark).toBe("");
  });
});

describe("readBareUnit", () => {
  it("reads a text that is nothing but a unit", () => {
    expect(readBareUnit("【人】")).toBe("人");
    expect(readBareUnit("（単位：千円）")).toBe("千円");
    expect(readBareUnit("（日）")).toBe("日");
    expect(readBareUnit("（μSv/h）")).toBe("μSv/h");
    expect(readBareUnit("（移住）")).toBeUndefined();
    expect(readBareUnit("（月）")).toBeUndefined();
    expect(readBareUnit("登録者数（人）")).toBeUndefined();
  });
});

describe("readUnitCell", () => {
  it.each([
    ["（人）", "人"],
    ["％", "％"],
    ["－", ""],
    ["―", ""],
    ["-", ""],
    ["人/－", "人/－"],
  ])("reads %s as %s", (text, unit) => {
    expect(readUnitCell(text)).toBe(unit);
  });
});

describe("looksLikeLabel", () => {
  it("tells a label from a description", () => {
    expect(looksLikeLabel("③ クライアント数（延べ）【社】")).toBe(true);
    expect(looksLikeLabel("町に登録した人の数")).toBe(false);
    expect(looksLikeLabel("①と②の合計であり、町人口の約1%を指す。")).toBe(false);
  });
});
