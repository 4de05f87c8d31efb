import { nameSign } from "../../../../../src/core/read/understanding/name-sign";

describe("nameSign", () => {
  it.each([
    ["空き家バンク登録件数", "空き家"],
    ["自殺予防講座", "自殺"],
  ])("says which unwanted word of %s is reversed by what follows: %s", (name, word) => {
    expect(nameSign(name)).toEqual({ points: "nowhere", sign: { code: "unwantedWordReversed", word } });
  });

  it.each([
    ["食塩摂取量", "lower"],
    ["家庭用電気使用量", "lower"],
    ["公共施設のエネルギー消費量", "lower"],
    ["灯油", "lower"],
    ["食塩摂取量が8g未満の者の割合", undefined],
    ["再生可能エネルギー使用量", undefined],
    ["電気自動車の台数", undefined],
    ["電気使用量の削減率", "higher"],
    ["灯油の販売店数", undefined],
    ["女性委員のいない審議会", "asks"],
    ["女性がいない審議会の割合", "asks"],
    ["町全体の空き店舗数増加の抑制", "asks"],
    ["一人当たり医療費の伸びの抑制", "asks"],
    ["介護給付費の上昇抑制", "asks"],
    ["医療費の伸びの抑制に取り組む団体数", undefined],
    ["経常費用B", "asks"],
    ["経常収益A", undefined],
    ["BOD", "asks"],
    ["がんの年齢調整死亡率（75歳未満）の低下（人口10万対）", "lower"],
    ["交通事故件数の減少", "lower"],
    ["喫煙していない人の割合の減少", "nowhere"],
    ["待機児童の減少に取り組む園の数", "nowhere"],
    ["総人口の減少", undefined],
    ["一般管理費", "asks"],
    ["一人当たりの保育運営費", "asks"],
    ["委託料", "asks"],
    ["年間消費", undefined],
    ["会費", undefined],
    ["介護保険料", undefined],
    ["市民一人当たりの資料費", undefined],
    ["運営費補助団体数", undefined],
  ])("says of %s: %s", (name, points) => {
    expect(nameSign(name)?.points).toBe(points);
  });

  it.each([
    ["待機児童数 うち3歳未満児", "lower"],
    ["来場者数 （うち町外）", undefined],
    ["来場者数 うち苦情件数", "lower"],
  ])("takes a part for as wanted as the whole unless it says more: %s", (name, points) => {
    expect(nameSign(name)?.points).toBe(points);
  });

  it("reads names of 60 characters at most: longer ones are prose", () => {
    const named = (length: number): string => `${"あ".repeat(length - 4)}滞納者数`;
    expect(named(60)).toHaveLength(60);
    expect(nameSign(named(60))?.points).toBe("lower");
    expect(nameSign(named(61))?.points).toBe("asks");
  });

  it("says which unwanted word is counted", () => {
    expect(nameSign("空き家数")).toEqual({ points: "lower", sign: { code: "unwantedName", word: "空き家" } });
  });
});
