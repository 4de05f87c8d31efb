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

  it.each([
    "重症化率 BMI25以上の割合 事務ミス件数 コピー枚数 返品率 指摘件数 要対策箇所数 若年層流出率 解約率 運行経費 市負担額 減収額 損失額",
    "残渣率 農地転用面積 森林伐採面積 違法駐車台数 放置車両 メンタル不調者数 退職者数 補導件数 誤嚥 体罰件数 教職員の不祥事件数",
    "治安が悪いと感じる市民の割合 子育てに負担を感じる保護者の割合 育児を負担に思う割合 悩みを相談できる人がいない割合",
    "1か月に1冊も本を読まない児童の割合 スマホを3時間以上使う生徒の割合 歯肉に炎症のある者の割合 血圧高値者の割合",
    "LDLコレステロール160以上の者の割合 ロコモの者の割合 足腰に痛みのある高齢者の割合 ヤングケアラーの割合 学力下位層の割合",
    "無解答率 ネットトラブル件数 図書の紛失冊数 督促件数 監査指摘件数 不適切事務処理件数 システム障害件数 停止回数",
    "管理瑕疵件数 シャッター店舗数 空き区画数 遊休地面積 不作付地面積 判定区分Ⅲの橋梁数 基金取崩額 市の財政負担額",
    "欠損補助額 汚水処理費 電力料 ガス使用量 印刷枚数 資源ごみ混入率 異物混入率 大腸菌群数 温室効果ガス 身体拘束率",
    "病床の空床率 ドタキャン率 欠航率 軽症者の搬送割合 収縮期血圧の平均値 利用者一人当たり経費",
  ])("takes none of these for something wanted: %s", (names) => {
    const points = names.split(" ").map((name) => [name, nameSign(name)?.points]);
    expect(points.filter(([, said]) => said !== "lower" && said !== "asks")).toEqual([]);
  });

  it("does not ask of what is done about such things", () => {
    const names =
      "指摘事項改善率 トラブル相談件数 トラブル解決率 ヤングケアラー支援件数 補導員数 退職者の再就職者数 ミス防止研修受講者数 印刷物の配布枚数 血圧測定者数 ロコモ予防教室参加者数 督促状発送件数 空き区画の入居件数 遊休地の活用面積 返品再利用率 炎症検査受診率 公園のミスト設置数 放置車両撤去台数 受益者負担率 自己負担額 参加費";
    expect(
      names.split(" ").filter((name) => ["lower", "asks"].includes(nameSign(name)?.points ?? "")),
    ).toEqual([]);
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
