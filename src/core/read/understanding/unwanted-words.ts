import { DOUBTFUL_KINDS, GONE_WRONG, UNWANTED_AT_END, UNWANTED_KINDS } from "./unwanted-kinds";

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** What nobody wants more of, by what plans and reviews of municipalities count. */
const UNWANTED: readonly string[] = wordsOf(`
  待機 待ち児童 待ち人数 入所待ち 入居待ち 待ち時間 待ち日数 所要時間 所要日数 到着時間 到着所要時間 収容時間 収容所要時間 処理日数 処理期間
  死者 死傷 死傷者 負傷 負傷者 けが人 事故 火災 出火 延焼 焼損 焼失 溺水 労災 労働災害 救急出動 救急搬送 火災出動
  暴力 重大事態 離職 休職 病休 倒産 廃業 休廃業 失業 未就職 無業 ニート 離婚 未婚 転出 転出超過 社会減 自然減 人口減少 高齢化
  自殺 虐待 孤独死 孤立死 孤立 孤食 引きこもり ひきこもり 貧困 生活保護 被保護 いじめ 暴力行為 問題行動 不登校 長期欠席
  遅刻 中途退学 中退 退学 非行 欠食 ストレス 不安 悩み 不満 負担感 人工妊娠中絶
  苦情 クレーム キャンセル 違反 犯罪 刑法犯 窃盗 侵入盗 盗難 詐欺 被害 損害 不法投棄 ポイ捨て 落書き 放置自転車 出没 殺処分 渋滞
  騒音 悪臭 時間外 時間外勤務 時間外労働 時間外在校等 超過勤務 残業 誤り 漏えい 漏洩 不適合 不適正 遅延 停電 断水 故障 不具合
  喫煙 受動喫煙 飲酒 肥満 低体重 低出生体重 低栄養 貧血 罹患 り患 発症 有病 有所見 メタボ メタボリックシンドローム 予備群
  熱中症 食中毒 流産 死産 高血圧 高血糖 脂質異常 糖尿病 透析 むし歯 虫歯 う歯 う蝕 歯周病 歯周炎 歯肉炎 寝たきり 要介護 要介護認定 要支援認定
  要介護・要支援認定 要支援・要介護認定 フレイル 長期入院
  滞納 延滞 収入未済 未収 未納 不納欠損 赤字 欠損 将来負担 実質公債費 公債費 地方債 市債 町債 村債 県債 企業債 起債 借入 債務 負債
  減価償却 基準外繰入 法定外繰入
  たばこ タバコ 転倒 孤独
  危険箇所 危険個所 危険か所 危険カ所 危険ブロック塀 交通空白 交通空白地 交通空白地域 交通不便地域 公共交通空白 公共交通空白地域 買い物弱者 買物弱者 欠員 不足 減便 運休 行方不明 空き巣 総労働 不便 未普及人口 差別 ハラスメント
  漏水 無収水 不明水 老朽 老朽化 老朽管 経年化 劣化 損傷 未耐震 未整備 未改修
  空き家 空家 空き店舗 空店舗 空き地 空き室 空室 耕作放棄 遊休農地 荒廃農地 荒廃 低未利用
  廃棄 廃棄物 食品ロス 排出 最終処分 埋立 埋立処分 焼却 焼却処理 汚濁 汚染 注意報
  未受診 未接種 未受講 未処理 未実施 未利用 未解決 未達成 未登録 未接続 未加入 未設置 未返却 未回収
  褥瘡 再入院 再犯 再犯者 万引き 放火 保留児童 留年 不読 中絶 中絶実施 喪失歯 歯の喪失 未治療 重度化 重複服薬 重複投薬 頻回受診 ポリファーマシー 依存 非正規
  浸水 床上浸水 床下浸水 冠水 溢水 陥没 要補修 老朽化施設 老朽施設 通行止め 欠便 放棄呼 システム停止 インシデント アクシデント
  不正アクセス 危険家屋 ナラ枯れ 松枯れ 赤潮 地盤沈下 基準超過 レジ袋 時間超 時間を超える
  重症化 体罰 不祥事 誤嚥 紛失 瑕疵 管理瑕疵 無解答 下位層 身体拘束 空床 欠航 ドタキャン 混入 異物混入 違法駐車 放置車両 放置自動車
  システム障害 不適切事務処理 事務ミス メンタル不調 心身不調 痛み 解約 減収 損失 残渣 ヤングケアラー シャッター店舗 空き区画 遊休地 不作付地
  処理時間 耐用年数超過 年数超過 役割分担意識 濁度 臭気
  残食 食べ残し 食べのこし 運休便 収納未済 誤交付 誤徴収 誤送付
`);

/** やせ also ends verbs (増やせた), ごみ names (なごみ); 資源ごみ is wanted, and so is 感染管理. */
const UNWANTED_IN_CONTEXT = [
  // 死亡届 and 欠席連絡 are forms to fill in.
  "死亡(?!届)",
  "欠席(?!連絡|届)",
  ...UNWANTED_KINDS,
  "感染(?!症?(?:管理|制御|対策|予防|防止))",
  "(?<![増ふ費生冷燃])やせ",
  "(?<!な|資源)(?:ごみ|ゴミ)",
  // 食塩摂取量が8g未満の者 is wanted, and so is 再生可能エネルギー使用量.
  // 心がけがある and 声かけが hold けが too.
  "(?<![かがつけ付掛])けが(?=(?:の?(?:件|人|発生|程度)|人|等|者)|$)",
  // うつくし and うつのみや hold うつ too.
  "うつ(?=病|傾向|状態|割合|率|者|$)",
  "(?<!コントロール)不良",
  "hba1c[\\d.]+%?以上",
  "(?:農薬|化学肥料)の?使用",
  "(?:食塩|塩分)(?:の?摂取)?$",
  "(?:(?:電気|電力|燃料|ガソリン|灯油|軽油|重油|(?<![古手]|再生)紙|(?<!再生可能|自然|新)エネルギー)の?(?:使用|消費)|(?<![古手]|再生)紙の?購入|^(?:ガソリン|灯油|軽油|a?重油))$",
];
/** What most offices want less of, though not by its name alone: asked whatever the targets are. */
const DOUBTFUL: readonly string[] = wordsOf(`
  在院日数 医療費 給付費 人件費 給与費 職員給与 材料費 維持管理費 光熱費 光熱水費 電気料 電気料金 電気代 燃料費 原価 コスト 費用 管理経費 維持経費 運営経費 繰入金 繰出金 不用額
  補助金依存 財政依存 審査期間 審査日数 回答期間 回答日数 までの日数 までの期間 までの時間 までの平均日数 までの平均期間 までの平均時間 水道使用 上水使用 水使用
  co2換算 濃度 線量 大腸菌 大腸菌数 大腸菌群 純損失 bod cod 気温 水温 通勤時間 早期措置段階 緊急措置段階
  未満の割合 コントロール不良 保護率 認知症高齢者 在校等時間 違反建築物 利用者負担 延床 施設保有 施設総 収容頭 補助金
  トラブル ミス 返品 指摘 炎症 要対策箇所 流出 督促 補導 退職者 退職 農地転用 森林伐採 取崩 取り崩し 経費 市負担 町負担 村負担 県負担 財政負担 欠損補助 電力料 印刷枚数 コピー枚数
  ガス使用 温室効果ガス 停止回数 軽症者の搬送 軽症者の割合 ロコモ ロコモティブシンドローム 血圧 血圧高値 血圧値 血糖高値 脂質高値 治安が悪い 悪いと感じる 負担を感じる 負担に思う 負担と感じる
  指摘事項 困難を感じる クロロフィル クロロフィルa
  虐待相談 虐待相談対応 暴力相談 虐待通告 虐待対応 要望
`);

/**
 * 一般管理費, 委託料: money that is spent, of which most offices want less; not what comes in (会費), and not what is spent on what an
 * office wants more of (資料費, 研究費); 改良事業費 is the name of a budget.
 */
const SPENT =
  "[一-龠ァ-ヶー]{0,12}(?<!事業|消|会|加|講|入場|資料|図書|研究|開発|教育|学|学習|支援|助成|普及|奨励|投資|整備)費|(?:委託|賃借|借上|修繕|工事請負)料|支払利息";

/**
 * 認定者数 and 認定率 by themselves are of those in need of care, and 職員数 of a plan of fewer posts; within other names they are what
 * those say. What breaks out (赤潮発生件数) is as a rule unwanted, whatever it is.
 */
const DOUBTFUL_ALONE = [
  ...DOUBTFUL_KINDS,
  ...GONE_WRONG,
  "判定区分(?:iii|iv|[34])(?:の.{1,6})?",
  "(?<!ev|電動|電気|次世代|ハイブリッド|低公害|エコ|環境対応)公用車",
  "^(?:ss|ph|toc|浮遊物質量?|色度)",
  "(?:血圧|血糖値?|コレステロール値?|中性脂肪|尿酸値?|リスク)[がの]高い",
  "(?:スマホ|スマートフォン|ゲーム|テレビ|インターネット|ネット|動画|sns|メディア|スクリーンタイム)\\S{0,14}(?:時間|分)以上(?:使う|使用|利用|する|見る|視聴)?(?:する|した|している)?",
  "(?:bmi|ldl|コレステロール|血糖|血圧|中性脂肪)\\S{0,10}以上",
  "^認定(?:者|率)",
  "^(?:総|全|正規)?職員数",
  "(?<=.)発生(?:件数|率|者数|箇所数|数)",
  SPENT,
];

/** Not after 無, 非 or 脱 (無事故, 非喫煙), which say that there is none. */
const WORD = `(?<![無非脱])(?:${[...UNWANTED].sort((one, other) => other.length - one.length).join("|")}|${UNWANTED_IN_CONTEXT.join("|")})`;

const DOUBTFUL_AT_END = new RegExp(`(?:${[...DOUBTFUL, ...DOUBTFUL_ALONE].join("|")})$`);
const AT_END = new RegExp(`(?:${WORD}|${UNWANTED_AT_END.join("|")})$`);
/** What is not done yet, of whatever it is: 未電子化書類. */
const NOT_DONE = "未(?!来|然|満|就学|就園|成年|病|経験|熟|明)[一-龠]{2}";
const WITHIN = new RegExp(`${WORD}|${NOT_DONE}`);

/** The unwanted word that a text ends with, the longest that does; undefined where it ends with none. */
export function unwantedAtEnd(text: string): string | undefined {
  return AT_END.exec(text)?.[0];
}

/** The doubtful word that a text ends with. */
export function doubtfulAtEnd(text: string): string | undefined {
  return DOUBTFUL_AT_END.exec(text)?.[0];
}

/** The first unwanted word of a text, and what follows it; undefined where there is none. */
export function unwantedWithin(text: string): { readonly word: string; readonly after: string } | undefined {
  const match = WITHIN.exec(text);
  return match ? { word: match[0], after: text.slice(match.index + match[0].length) } : undefined;
}
