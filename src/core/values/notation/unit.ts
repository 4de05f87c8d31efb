import { compareKey } from "./normalise";

/** Units that a figure may carry after it, as keys (see `compareKey`), without their scale. */
const BASE_UNITS: ReadonlySet<string> = new Set(
  (
    "人 名 社 者 件 箇所 か所 カ所 ヶ所 ヵ所 ケ所 個所 ヶ処 回 円 世帯 戸 棟 台 個 本 冊 校 園 組 団体 事業所 事業者 施設 店 店舗 企業 法人 " +
    "泊 人泊 人日 延人 時間 か月 ヶ月 カ月 ヵ月 箇月 ポイント pt 点 歳 倍 種類 種 品 品目 頭 羽 匹 口 部 票 便 席 床 室 区画 地区 路線 " +
    "コース 講座 クラブ チーム グループ 枚 通 食 組織 集落 市町村 自治体 区 町 村 会場 教室 学級 基 機 着 足 隻 艘 拠点 事例 案件 テーマ 項目 " +
    "経営体 筆 俵 種目 科目 水系 割 歩 軒 灯 橋 隊 作品 口座 回線 " +
    "ミリグラム グラム キログラム リットル ヘクタール メートル キロメートル 平方メートル 立方メートル " +
    "kg g t トン ha a m km cm mm m2 km2 m3 l kl kw kwh mw mwh gj mg/l t-co2 tco2 kg-co2 mj kj kva mg ng μg ml m/s 度 ppm ppb ppt db bq msv μsv nsv pg-teq ℃ °c 人時間 人キロ 台キロ トンキロ km年 アクセス pv フォロワー % パーセント ‰"
  ).split(" "),
);

/** What a figure may be counted per: 人/年. */
const PERIODS: ReadonlySet<string> = new Set(["年", "年度", "月", "週", "日", "時", "時間", "h"]);

const DIGIT_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUP_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

/** A scale before a unit or alone: 千, 百万, 十億. */
const SCALE = /^([十百千]?)([万億兆]?)/;

const SAME_UNITS: readonly (readonly string[])[] = [
  ["箇所", "か所", "カ所", "ヶ所", "ヵ所", "ケ所", "個所"],
  ["人", "名"],
  ["か月", "ヶ月", "カ月", "ヵ月", "箇月"],
  ["%", "パーセント"],
  ["t", "トン"],
];

/** A unit taken apart: `千円` is 円 times 1,000. */
export interface ScaledUnit {
  readonly base: string;
  readonly factor: number;
}

/**
 * Takes the scale off a unit: `千円` → 円 × 1,000, `人` → 人 × 1, 割 → % × 10; in the form of `compareKey`, 名 as 人.
 * @example
 * scaledUnit("百万円"); // { base: "円", factor: 1000000 }
 * scaledUnit("割"); // { base: "%", factor: 10 }
 */
export function scaledUnit(unit: string): ScaledUnit {
  const key = compareKey(unit);
  if (key === "割") return { base: "%", factor: 10 };
  const [scale = ""] = SCALE.exec(key) ?? [];
  return { base: oneSpelling(key.slice(scale.length)), factor: scaleFactor(scale) };
}

/** The factor of a scale alone: 百万 is 1,000,000, "" is 1. */
export function scaleFactor(scale: string): number {
  return [...scale].reduce((product, sign) => product * (DIGIT_SCALES[sign] ?? GROUP_SCALES[sign] ?? 1), 1);
}

function oneSpelling(base: string): string {
  return SAME_UNITS.find((spellings) => spellings.includes(base))?.[0] ?? base;
}

/**
 * Whether a text is a unit that is known (with any scale and `/年` after it), or the row's own. 年, 月 and 日 alone are not:
 * `3月` is a date unless the row's unit is 月. For brackets after a name, where anything else may be written.
 */
export function isUnit(text: string, rowUnit: string): boolean {
  const key = compareKey(text);
  if (key === "") return false;
  if (key === compareKey(rowUnit) || BASE_UNITS.has(key)) return true;
  const [head = "", ...rest] = key.split("/");
  // g/人・日 is per person and day.
  const per = rest.flatMap((part) => part.split("・"));
  const [scale = ""] = SCALE.exec(head) ?? [];
  const base = head.slice(scale.length);
  // 分 and 日 alone end dates and times; 分/年 does not.
  const isTime = per.length > 0 && /^[分秒日]$/.test(head);
  const known = BASE_UNITS.has(base) || BASE_UNITS.has(head) || (base === "" && scale !== "") || isTime;
  return known && per.every(isCountedPer);
}

/** Whether a text is 日, 分 or the like: alone they end dates and times, but where a unit is written they are one. */
export function isSpanOfTime(text: string): boolean {
  return text.length <= 3 && /^[年月週日時分秒]$/.test(compareKey(text));
}

/** 人/年, 人/5年, GJ/百万円, kg/10a, 人/10万人. */
function isCountedPer(part: string): boolean {
  const counted = part.replace(/^(?:10{1,3}(?=[^\d])|\d{1,2}(?=年$))/, "");
  const [scale = ""] = SCALE.exec(counted) ?? [];
  return PERIODS.has(counted) || BASE_UNITS.has(counted) || BASE_UNITS.has(counted.slice(scale.length));
}

/** Units that may as well be what a part of a name is of: 町 and 村, 企業 and 団体. */
const ALSO_PARTS =
  /^(?:[市区町村校園社店品種組者橋隊]|市町村|自治体|企業|団体|法人|事業[所者]|経営体|施設|店舗|世帯|組織|集落|学級|教室|地区|会場|拠点|作品|グループ|チーム|クラブ|コース|講座|種[類目]|品目|科目|路線|区画|テーマ|項目|案件|事例)$/;

/** Whether a unit may as well be a part of a name: 企業 and 団体 beside 会員数. */
export function mayBePart(unit: string): boolean {
  return ALSO_PARTS.test(compareKey(unit));
}

/** Longer than any unit: 人（うち町外在住者）. */
const LONGEST_UNIT = 12;

/** A comparison or a change: 74人減, 10人以上, 3年連続, 前年比, 20%UP. */
const COMPARES =
  /[増減超未比~〜]|以[上下内]|程度|前後|連続|目$|改善|向上|上昇|低下|縮小|拡大|まで|から|(?<![a-z])(?:up|down)$|(?<!スタート)アップ|ダウン/;

/** Verbs without their する, and when a figure is or comes: 5件実施, 目標達成, 2025.4頃. */
const ACTS =
  /(?:実施|開催|達成|完了|終了|開始|予定|見込み?|設置|整備|検討|継続|策定|導入|維持|作成|配布|締結|推進|参加|利用|登録|来場|訪問|公表|調査|集計|判明|確定値?|速報値?|暫定値?|推計値?|概数|済み?|中|等|他|頃|ごろ|現在|時点)$/;

/** 93（目標）, 93（前年度実績）, 93（全国平均）: what the figure is, and no unit of it. */
const OTHER_FIGURES = /目標|実績|計画|前年|昨年|全国|[都道府県市町村]平均/;

/** A place in an order or in time is no count: 5番, 3月, 4年度. */
const ORDERS = /^(?:番|号|期|級|階|丁目|番地|第|年(?!間)|月|日$|時$)/;

/** Hiragana that units are written with; all other hiragana makes words. */
const HIRAGANA_OF_UNITS = /か所|か月|か国|か村|のべ|延べ|あたり|当たり|ごと|つ$/g;

const UNIT_SIGNS = /^[\p{L}%‰℃°/・･().,\-\d]+$/u;

/**
 * Whether the text after a figure is its unit: one that is known, the row's own, or any other word that is no comparison
 * or change, holds no second number and no verb.
 * @example
 * isUnitAfterFigure("俵", ""); // true
 * isUnitAfterFigure("人減", ""); // false
 * isUnitAfterFigure("番", ""); // false
 */
export function isUnitAfterFigure(text: string, rowUnit: string): boolean {
  if (isUnit(text, rowUnit)) return true;
  const key = compareKey(text);
  if (key === "" || key.length > LONGEST_UNIT || !UNIT_SIGNS.test(key) || !/[\p{L}%‰℃]/u.test(key))
    return false;
  if (COMPARES.test(key) || ACTS.test(key) || ORDERS.test(key) || OTHER_FIGURES.test(key)) return false;
  // A digit belongs to a unit only after a Latin letter: m2, CO2.
  if (/(?<![a-z])\d/.test(key)) return false;
  return !/\p{Script=Hiragana}/u.test(key.replace(HIRAGANA_OF_UNITS, ""));
}

/** Whether a unit is ％ in any width. */
export function isPercent(unit: string): boolean {
  return /^(?:%|パーセント)$/.test(compareKey(unit));
}

/**
 * Whether a figure with this unit can be in a column of that unit as it is: same scale, and not ％ against something else.
 * 名 for 人 or か所 for 箇所 is no difference; 円 in a column of 千円 is. A column without a unit takes everything.
 */
export function unitFitsColumn(unit: string, columnUnit: string): boolean {
  if (columnUnit.trim() === "" || unit === "") return true;
  const [own, column] = [scaledUnit(unit), scaledUnit(columnUnit)];
  return own.factor === column.factor && isPercent(unit) === isPercent(columnUnit);
}

/** Whether two units mean the same, in whatever spelling: 人 and 名, 箇所 and か所, ％ and %. */
export function sameUnit(one: string, other: string): boolean {
  const [first, second] = [scaledUnit(one), scaledUnit(other)];
  return first.factor === second.factor && first.base === second.base;
}

/**
 * The time that a unit counts over, in the form of `compareKey`; undefined for a year, which 件 alone may be of as well.
 * @example
 * spanOfUnit("件／5年"); // "/5年"
 * spanOfUnit("人／月"); // "/月"
 * spanOfUnit("件／年"); // undefined
 */
export function spanOfUnit(unit: string): string | undefined {
  return /\/(?:(?!1年)[^/・]+年|1?(?:[月週日時h]|時間)(?=[/・]|$))/.exec(compareKey(unit))?.[0];
}

/**
 * Whether two units count the same thing, in whatever scale: 千円 and 万円, 人 and 延人. A scale alone (3万) goes with
 * everything; Latin units must be the same, as a kg is no g.
 * @example
 * sameMeasure("千円", "万円"); // true
 * sameMeasure("人", "社"); // false
 * sameMeasure("g", "kg"); // false
 */
export function sameMeasure(one: string, other: string): boolean {
  const [first, second] = [scaledUnit(one).base, scaledUnit(other).base];
  if (first === "" || second === "") return true;
  if (/[a-z]/.test(first + second)) return first === second;
  return first.includes(second) || second.includes(first);
}
