import { compareKey } from "../../values/notation/normalise";
import type { Sign } from "../../model/understanding";
import { CARRIERS } from "./unwanted-kinds";
import { doubtfulAtEnd, unwantedAtEnd, unwantedWithin } from "./unwanted-words";

/** What an indicator's name says of the direction; `asks` where it speaks of it but does not decide it. */
export interface NameSign {
  readonly points: "lower" | "higher" | "asks" | "nowhere";
  readonly sign: Sign;
}

/** What may be between an unwanted thing and the end of the name: measures, people, and the words that join them. */
const MEASURES: readonly string[] = `
  数 人数 者数 件数 戸数 世帯数 箇所数 か所数 回数 台数 棟数 頭数 羽数 日数 時間数 本数 総数 延べ数 現在高 残高
  量 総量 処理量 搬入量 収集量 発生量 額 総額 金額 金 割合 比率 率 比 指数 原単位 面積 延長 時間 合計 平均
  件 者 人 児 地 分 度 のうち の 等 など による に占める
  児童生徒 児童 生徒 学生 職員 教員 教職員 住民 市民 町民 村民 県民 区民 国民 保護者 女性 男性 妊婦 妊産婦 高齢者 若者 世帯 家庭
  患者 団体 農地 住宅 家屋 建物 部分 人員 冊数 路線 便数 枚数 値 受給 保有 想定 発生 認知 届出 出現 受付 傾向 事案 事例 該当 該当者 勤務 繰越 認定 発行 発令 対象 収集 搬入 新規 導入
  年間 延べ 総 している していた した する である になった となった した のある がある がいる のいる を有する を感じる を感じている に思う
  前年度比 前年比 対前年度比 対前年比 対前年度 対前年 親 超過管路 管路 橋梁 取得 請求
  を受けた に遭った があった を吸う を吸っている
`
  .trim()
  .split(/\s+/);

/** What is taken off the end of a name to see what it counts. */
const BEHIND: readonly string[] = [...MEASURES, ...CARRIERS];

/** What turns an unwanted thing into something wanted, or into something done about it. */
const REVERSED =
  /防止|防犯|予防|対策|解消|解決|削減|縮減|低減|軽減|緩和|減量|減少|抑制|分別|資源化|再資源|再生|再利用|リサイクル|リユース|活用|バンク|登録|成約|是正|改善|整理|整備|徴収|回収|収納|納付|完納|差押|処分|復帰|復職|復学|再就職|就職|就労|自立|講座|教室|授業|学習|研修|参加|受講|相談|支援|補助|助成|交付|設置|警報器|保育|調査|訓練|撤去|除却|解体|除去|駆除|捕獲|見守り|パトロール|巡回|点検|診断|検診|健診|検査|チェック|啓発|周知|広報|配布|キャンペーン|大会|協定|条例|計画|名簿|作成|申請|通知|勧奨|指導|(?<!広告)物件|入居|賃貸|売買|購入|移住|マッチング|更新|改修|更生|復旧|適正化|保険|組織|団体|隊|施設|センター|窓口|サポーター|ボランティア|アドバイザー|治療|受診|受療|償還|売却|修理|修繕|補修|維持|実施|アンケート|ゼロ|撲滅|根絶|阻止|監視|復元|出店|開店|起業|創業|開業|安全確認|早期発見|遵守|辞退|達成|満足|理解|認知度|関心|意識|検挙|摘発|受入|受け入れ|処理(?:率|割合|完了)|対応(?:率|完了|済)|圧縮|救済|発電|熱利用|熱回収|燃料化|堆肥化|飼料化|肥料化|減容|正規雇用|正社員|レポート|アプリ|オンライン|連絡|届$|訪問|測定|計測|観測|モニタリング|消去|清掃|改良|吸収|払拭|反対|否定|[とに](?:ら|捉|囚)われ|譲渡|返還|進出|立地|誘致|備え|備蓄|看取り|してはならない|だめだと|(?:いけない|許され?ない|許せない|良くない|よくない)(?:こと)?(?:だ)?と|居場所|サロン|カフェ|委員会|審議会|協議会|会議|開催|^[者等の地域農家]*への|^[のが]?(?:なし|無し)/;

/** 〜ない, said of somebody or something: 受けていない高齢者. ない also is within other words (少ない, みんないきいき). */
const NEGATED =
  /(?:て|で|し|じ|が|の|は|も|き|れ|せ|べ|わ|さ|ら|か|め|け|え|く|ま)(?:い)?な(?:い|かった)(?=$|(?![社命夢])[一-龠]|子|、|・|と)|のない|なし(?=$|者|の|率|割合)|[のが]いない|していない|ていない/;

/** Where it comes to those who die, and no death of it. */
const WHERE_ONE_DIES = /(?:在宅|自宅|老人ホーム|施設内|住み慣れた\S{1,6})(?:で|での)?死亡/;

/** ヤングケアラーの認知度: how many know of it; 認知件数 is how often it happened. */
const KNOWN_OF = /(?:認知|周知|理解|把握)(?:度|率|している(?:人|者|市民|町民)?の?割合)$/;

/** 悩みを相談できる人がいない: nobody wants to be without it, whatever else the name speaks of. */
const LACKS = /できる.{0,8}が(?:い)?ない/;

/** 減少数 and the like at the end: how much of the thing before it has gone. */
const DECREASE = /^(.*?)の?(減少|削減|縮減|低減|軽減|抑制)(?:人?数|者数|件数|量|額|率|割合|幅)$/;

/** 排出量（削減率） and 使用量（対前年度削減） count how much less there is of it. */
const DECREASE_IN_BRACKETS =
  /^(?:(?:対.+?|.+?比)の?(?:削減|減少|縮減|低減|軽減|抑制)|(?:削減|減少|縮減|低減|軽減|抑制)(?=.))(?:率|量|額|数|割合|幅|件数|人数)?$/;

/** 温室効果ガスの削減（2000年比）: how much less there is, as a share of a year's. */
const DECREASE_SINCE = /の?(?:削減|減少|縮減|低減)$/;
const OF_A_YEAR = /^(?:対.+|.*年度?比|基準年比|前年比)$/;

/** 光熱水費 前年度比 is of 光熱水費, and so is 光熱水費 対2013年度比. */
const COMPARED_WITH_YEAR =
  /の?(?:対(?:前年度?|基準年度?|(?:平成|令和|[hr])?(?:元|\d{1,4})年?度?)比?|(?:前年度?|前年同期|基準年度?|(?:平成|令和|[hr])?(?:元|\d{1,4})年?度?)比)(?:率|%)?/;

/** 電気 and 用紙 by themselves are what is used of them. */
const USED_UP = /^(?:電気|電力|紙|用紙|燃料|都市ガス|プロパンガス|lpg|lpガス)$/;

/** がん死亡率の低下: a plan's objective in place of the name of what is counted. */
const TO_FALL = /^(.+)の(?:低下|減少|削減|縮減|縮小|低減)$/;

/** 施設入所者の削減: how many they are, or how many fewer. */
const TO_BE_FEWER = /^.+の(?:削減|縮減|圧縮)$/;

/** 職員給与費対医業収益比率 may fall because costs fall, or because income grows: what is compared tells that it is to be asked. */
const COMPARED_WITH =
  /^(.+?)(?:の?対(?![策象応話面談処前]))[^対]{2,}(?:比率|割合|(?<!削減|縮減|低減|軽減|減少)率|比)$/;

/** Longer names are prose. */
const LONGEST_NAME = 60;

/** 空き店舗数増加の抑制 counts what there is of the thing, or how much less: with the first, what lies below the goal has kept to it. */
const GROWTH_HELD_BACK = /(?:増加|増大|上昇|伸び)(?:率|幅)?の?抑制(?:率|幅|割合)?$/;

/** Counted down on purpose though not unwanted by its name: plans of welfare for the disabled. */
const MEANT_TO_DECREASE = /施設入所|入所者|長期入院|入院/;

/** 転入者数－転出者数: what is taken off is unwanted, so that more is left the fewer there are. */
const DIFFERENCE = /^.*(?:数|額|量|人口)[－−‐-]([^－−‐-]*(?:数|額|量))$/;

/** Cities want it low, water works and hospitals high. */
const OF_TWO_MINDS = /経常収支比率/;

/**
 * What the name of an indicator says of the direction. An unwanted word counts only where it is what
 * is counted: it ends the name, or only a measure follows. Undefined where the name says nothing.
 */
export function nameSign(name: string): NameSign | undefined {
  // 待機児童数 うち3歳未満児: a part is as wanted as the whole, unless its own words say more.
  const [, whole, part] = /^(.*\S)[ 　]+\(?(うち.+)$/.exec(name.normalize("NFKC")) ?? [];
  if (whole !== undefined && part !== undefined) return nameSign(part) ?? nameSign(whole);
  const { bare, lastBracket } = taken(name);
  const less = bare.length > LONGEST_NAME ? undefined : DIFFERENCE.exec(bare)?.[1];
  if (less !== undefined && counting(less, unwantedAtEnd) !== undefined)
    return { points: "nowhere", sign: { code: "unwantedWordReversed", word: less } };
  const twoMinds = OF_TWO_MINDS.exec(bare)?.[0];
  if (twoMinds !== undefined) return { points: "asks", sign: { code: "nameOfTwoMinds", word: twoMinds } };
  const heldBack = GROWTH_HELD_BACK.exec(bare)?.[0];
  if (heldBack !== undefined) return { points: "asks", sign: { code: "doubtfulWord", word: heldBack } };
  const compared = COMPARED_WITH.exec(bare)?.[1] ?? "";
  const where = WHERE_ONE_DIES.exec(bare)?.[0];
  if (where !== undefined) return { points: "nowhere", sign: { code: "unwantedWordReversed", word: where } };
  const cost = counting(compared, unwantedAtEnd) ?? counting(compared, doubtfulAtEnd);
  if (cost !== undefined) return { points: "asks", sign: { code: "doubtfulWord", word: cost } };
  const reducedOf = reducedByBrackets(bare, lastBracket);
  if (reducedOf !== undefined && counting(reducedOf, endsUnwanted)) return decreaseSign(reducedOf, "削減");
  const counted = KNOWN_OF.test(bare)
    ? undefined
    : (USED_UP.exec(bare)?.[0] ?? counting(bare, unwantedAtEnd));
  const decrease = counted === undefined ? DECREASE.exec(bare) : null;
  if (decrease) return decreaseSign(decrease[1] ?? "", decrease[2] ?? "");
  const negated = NEGATED.test(bare);
  const toFall = counting(TO_FALL.exec(bare)?.[1] ?? "", unwantedAtEnd);
  if (toFall !== undefined && !negated)
    return { points: "lower", sign: { code: "unwantedName", word: toFall } };
  if (counted !== undefined && !negated)
    return { points: "lower", sign: { code: "unwantedName", word: counted } };
  // 人口移動（社会減）: the brackets say what is counted where the name itself has no measure.
  if (!MEASURES.some((measure) => bare.endsWith(measure))) {
    // 社会増（転入－転出）: of a difference what it is taken off.
    const said = lastBracket?.replace(/^([^－−‐-]{2,})[－−‐-][^－−‐-]{2,}$/, "$1");
    const inside = said === undefined ? undefined : counting(said, unwantedAtEnd);
    if (inside !== undefined) return { points: "lower", sign: { code: "unwantedName", word: inside } };
  }
  const fewer = [bare, lastBracket ?? ""].find((text) => TO_BE_FEWER.test(text));
  if (fewer !== undefined) return { points: "asks", sign: { code: "doubtfulWord", word: fewer } };
  const doubtful = negated ? undefined : counting(bare, doubtfulAtEnd);
  if (doubtful !== undefined) return { points: "asks", sign: { code: "doubtfulWord", word: doubtful } };
  if (LACKS.test(bare)) return { points: "asks", sign: { code: "negatedName" } };
  const within = unwantedWithin(bare);
  if (within && (negated || REVERSED.test(within.after)))
    return { points: "nowhere", sign: { code: "unwantedWordReversed", word: within.word } };
  if (within) return { points: "asks", sign: { code: "doubtfulWord", word: within.word } };
  return negated ? { points: "asks", sign: { code: "negatedName" } } : undefined;
}

/** The name without its brackets, and what is in those at its end. */
function taken(name: string): { readonly bare: string; readonly lastBracket: string | undefined } {
  const key = compareKey(name);
  // 経常費用B: the letter is that of a formula.
  const bare = key
    .replace(/\([^()]*\)|[「」『』]|[▲△]$/g, "")
    .replace(/(?<=[^\x20-\x7e])[a-f]$/, "")
    .replace(COMPARED_WITH_YEAR, "");
  return { bare: bare === "" ? key : bare, lastBracket: /\(([^()]*)\)$/.exec(key)?.[1] };
}

/** The word that is what is counted: nothing but measures follows it, however they are told apart. */
function counting(text: string, wordAtEnd: (text: string) => string | undefined): string | undefined {
  const word = wordAtEnd(text);
  if (word !== undefined || text.length > LONGEST_NAME) return word;
  for (const measure of BEHIND) {
    if (!text.endsWith(measure)) continue;
    const found = counting(text.slice(0, -measure.length), wordAtEnd);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What brackets say to be counted by how much less there is of it. */
function reducedByBrackets(bare: string, lastBracket: string | undefined): string | undefined {
  if (lastBracket === undefined) return undefined;
  if (DECREASE_IN_BRACKETS.test(lastBracket)) return bare;
  const isOfLess = OF_A_YEAR.test(lastBracket) && DECREASE_SINCE.test(bare);
  return isOfLess ? bare.replace(DECREASE_SINCE, "") : undefined;
}

function endsUnwanted(text: string): string | undefined {
  return unwantedAtEnd(text) ?? doubtfulAtEnd(text);
}

/** 人口の減少 is as unwanted as 滞納 is; the decrease of anything else is not known to be wanted unless it is brought about. */
function decreaseSign(thing: string, word: string): NameSign {
  const sign = { code: "decreaseOfUnwanted", word: `${thing}の${word}` } as const;
  if (counting(thing, unwantedAtEnd) !== undefined || word !== "減少") return { points: "higher", sign };
  if (MEANT_TO_DECREASE.test(thing)) return { points: "nowhere", sign };
  return { points: "asks", sign: { ...sign, code: "decreaseOfOther" } };
}
