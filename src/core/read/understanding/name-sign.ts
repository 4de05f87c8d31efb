import { compareKey } from "../../values/notation/normalise";
import type { Sign } from "../../model/understanding";
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

/** What turns an unwanted thing into something wanted, or into something done about it. */
const REVERSED =
  /防止|防犯|予防|対策|解消|解決|削減|縮減|低減|軽減|緩和|減量|減少|抑制|分別|資源化|再資源|再生|再利用|リサイクル|リユース|活用|バンク|登録|成約|是正|改善|整理|整備|徴収|回収|収納|納付|完納|差押|処分|復帰|復職|復学|再就職|就職|就労|自立|講座|教室|授業|学習|研修|参加|受講|相談|支援|補助|助成|交付|設置|警報器|保育|調査|訓練|撤去|除却|解体|除去|駆除|捕獲|見守り|パトロール|巡回|点検|診断|検診|健診|検査|チェック|啓発|周知|広報|配布|キャンペーン|大会|協定|条例|計画|名簿|作成|申請|通知|勧奨|指導|物件|入居|賃貸|売買|購入|移住|マッチング|更新|改修|更生|復旧|適正化|保険|組織|団体|隊|施設|センター|窓口|サポーター|ボランティア|アドバイザー|治療|受診|受療|償還|売却|修理|修繕|補修|維持|実施|アンケート|ゼロ|撲滅|根絶|阻止|監視|復元|出店|開店|起業|創業|開業|安全確認|早期発見|遵守|辞退|達成|検挙|受入|受け入れ|処理率|圧縮|救済|発電|正規雇用|レポート|アプリ|オンライン|連絡|届$|測定|消去|訪問|改良|いけない|してはならない|だめだと|満足|理解|認知度|関心|意識/;

/** 〜ない, said of somebody or something: 受けていない高齢者. ない also is within other words (少ない, みんないきいき). */
const NEGATED =
  /(?:て|で|し|じ|が|の|は|も|き|れ|せ|べ|わ|さ|ら|か|め|け|え|く|ま)(?:い)?ない(?=$|者|人|児|生|高齢|世帯|[市町村県区国]民|住民|家庭|保護者|妊|職員|学|子|状態|割合|率|数|日|、|・|と|地|農|企業|施設|店|事業)|のない|なし(?=$|者|の|率|割合)|[のが]いない|していない|ていない/;

/** Where it comes to those who die, and no death of it. */
const WHERE_ONE_DIES = /(?:在宅|自宅|老人ホーム|施設内|住み慣れた\S{1,6})(?:で|での)?死亡/;

/** ごみ排出量（削減率）, 用紙使用量（対前年度削減）: how much less. */
const LESS_IN_BRACKETS = /(?:^|比|年度?)の?(削減|縮減|低減|軽減|抑制)(?:量|額|率|割合|幅)?$/;

/** ヤングケアラーの認知度: how many know of it; 認知件数 is how often it happened. */
const KNOWN_OF = /(?:認知|周知|理解|把握)(?:度|率|している(?:人|者|市民|町民)?の?割合)$/;

/** 悩みを相談できる人がいない: nobody wants to be without it, whatever else the name speaks of. */
const LACKS = /できる.{0,8}が(?:い)?ない/;

/** 減少数 and the like at the end: how much of the thing before it has gone. */
const DECREASE = /^(.*?)の?(減少|削減|縮減|低減|軽減|抑制)(?:人?数|者数|件数|量|額|率|割合|幅)$/;

/** がん死亡率の低下: a plan's objective in place of the name of what is counted. */
const TO_FALL = /^(.+)の(?:低下|減少|削減|縮減|縮小|低減)$/;

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
  const lessOf = LESS_IN_BRACKETS.exec(lastBracket ?? "")?.[1];
  if (lessOf !== undefined) return decreaseSign(bare, lessOf);
  const where = WHERE_ONE_DIES.exec(bare)?.[0];
  if (where !== undefined) return { points: "nowhere", sign: { code: "unwantedWordReversed", word: where } };
  const cost = counting(compared, unwantedAtEnd) ?? counting(compared, doubtfulAtEnd);
  if (cost !== undefined) return { points: "asks", sign: { code: "doubtfulWord", word: cost } };
  const counted = KNOWN_OF.test(bare) ? undefined : counting(bare, unwantedAtEnd);
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
  const bare = key.replace(/\([^()]*\)|[「」『』]/g, "").replace(/(?<=[^\x20-\x7e])[a-f]$/, "");
  return { bare: bare === "" ? key : bare, lastBracket: /\(([^()]*)\)$/.exec(key)?.[1] };
}

/** The word that is what is counted: nothing but measures follows it, however they are told apart. */
function counting(text: string, wordAtEnd: (text: string) => string | undefined): string | undefined {
  const word = wordAtEnd(text);
  if (word !== undefined || text.length > LONGEST_NAME) return word;
  for (const measure of MEASURES) {
    if (!text.endsWith(measure)) continue;
    const found = counting(text.slice(0, -measure.length), wordAtEnd);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 人口の減少 is as unwanted as 滞納 is; the decrease of anything else is not known to be wanted unless it is brought about. */
function decreaseSign(thing: string, word: string): NameSign {
  const sign = { code: "decreaseOfUnwanted", word: `${thing}の${word}` } as const;
  if (counting(thing, unwantedAtEnd) !== undefined || word !== "減少") return { points: "higher", sign };
  if (MEANT_TO_DECREASE.test(thing)) return { points: "nowhere", sign };
  return { points: "asks", sign: { ...sign, code: "decreaseOfOther" } };
}
