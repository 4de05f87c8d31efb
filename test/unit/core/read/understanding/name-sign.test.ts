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
    ["用紙使用量（対前年度削減）", "higher"],
    ["一人当たりの保育運営費", "asks"],
    ["委託料", "asks"],
    ["年間消費", undefined],
    ["会費", undefined],
    ["介護保険料", undefined],
    ["市民一人当たりの資料費", undefined],
    ["運営費補助団体数", undefined],
    ["ごみ排出量（削減率）", "higher"],
    ["用紙使用量（対前年度削減）", "higher"],
    ["温室効果ガス排出量対2013比削減率", "higher"],
    ["温室効果ガスの削減（2000年比）", "higher"],
    ["ごみ排出量（削減）", "lower"],
    ["光熱水費 前年度比", "asks"],
    ["光熱費対前年度", "asks"],
    ["売上高 前年度比", undefined],
    ["施設入所支援（施設入所者の削減）", "asks"],
    ["職員数の削減", "asks"],
    ["電気", "lower"],
    ["電気自動車", undefined],
    ["電力自給率", undefined],
    ["紙芝居", undefined],
    ["CO2吸収量", undefined],
    ["公用車", "asks"],
    ["EV公用車", undefined],
    ["固定的役割分担意識を持つ人の割合", "asks"],
    ["固定的役割分担意識にとらわれない人の割合", "nowhere"],
    ["違反広告物件数", "lower"],
    ["違反広告物除却数", "nowhere"],
    ["3歳児むし歯なし", "nowhere"],
    ["肥満でない者の割合", "nowhere"],
    ["死亡届のオンライン化", undefined],
    ["自宅で死亡した者の割合", "nowhere"],
    ["男性職員の育児休業取得率", undefined],
    ["転入超過数", undefined],
    ["がん検診を受けたことがある人の割合", undefined],
    ["差別を受けたことがある人の割合", "lower"],
    ["食塩8g未満の者の割合", undefined],
    ["睡眠時間6時間未満の者の割合", "asks"],
    ["3歳未満児", undefined],
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

  it.each([
    "血圧が高い者の割合",
    "不合格率",
    "違反広告物件数",
    "下水道管路閉塞件数",
    "離農戸数",
    "早産率",
    "退会者数",
    "退園児数",
    "欠勤日数",
    "療養休暇取得者数",
    "法定耐用年数超過管路率",
    "要対策橋梁数",
    "公用車走行距離",
    "議案差替件数",
    "指摘事項数",
    "不服審査請求件数",
    "訴訟件数",
    "ゲーム時間が2時間以上の児童の割合",
    "スマホ利用3時間以上の割合",
    "性別役割分担意識に賛成の割合",
    "固定的役割分担意識を持つ人の割合",
    "多剤服用者数",
    "重複受診者数",
    "育児に困難を感じる親の割合",
    "入札不調件数",
    "工期延長件数",
    "無効投票率",
    "棄権率",
    "借地面積",
    "空き教室数",
    "休館日数",
    "移動時間",
    "犬猫引取数",
    "病害虫発生面積",
    "破損件数",
    "弁償件数",
    "貸倒件数",
    "デフォルト率",
    "ラスパイレス指数",
    "財政支出額",
    "指定管理料",
    "リース料",
    "窓口処理時間",
    "全窒素",
    "全りん",
    "SS",
    "pH",
    "PM2.5",
    "濁度",
    "ダイオキシン類",
    "光熱水費 前年度比",
    "光熱費対前年度",
    "不良率",
    "公用車台数",
    "電気使用量対前年度比",
  ])("says of %s that nobody wants more of it, or asks", (name) => {
    expect(["lower", "asks"]).toContain(nameSign(name)?.points);
  });

  it.each([
    "犯罪検挙率",
    "救急搬送受入件数",
    "公害苦情処理率",
    "収入未済額圧縮率",
    "消費者被害救済額",
    "肥満でない者の割合",
    "苦手意識のない児童の割合",
    "いじめはどんな理由があってもいけないことだと思う児童生徒の割合",
    "固定的役割分担意識にとらわれない人の割合",
    "廃棄物発電量",
    "ごみ発電量",
    "在宅死亡割合",
    "自宅で死亡した者の割合",
    "非正規からの正規雇用化数",
    "インシデントレポート提出数",
    "ごみ排出量（削減率）",
    "温室効果ガス排出量対2013比削減率",
    "用紙使用量（対前年度削減）",
    "未把握者への訪問率",
    "未整備道路改良率",
    "欠席連絡アプリ利用率",
    "騒音測定",
    "落書き消去",
    "死亡届オンライン",
    "3歳児むし歯なし",
    "EV公用車",
    "不良債権処理率",
    "道路改良率",
    "不良住宅除却戸数",
    "学校閉塞感解消率",
    "透明度",
    "合格率",
    "会員数",
  ])("does not ask of %s", (name) => {
    expect([undefined, "nowhere", "higher"]).toContain(nameSign(name)?.points);
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
