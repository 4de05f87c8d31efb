import { compareKey } from "./normalise";

/** Units that a figure may carry behind it, as keys (see `compareKey`), without their scale. */
const BASE_UNITS: ReadonlySet<string> = new Set(
  (
    "人 名 社 者 件 箇所 か所 カ所 ヶ所 ヵ所 ケ所 個所 ヶ処 回 円 世帯 戸 棟 台 個 本 冊 校 園 組 団体 事業所 事業者 施設 店 店舗 企業 法人 " +
    "泊 人泊 人日 延人 時間 か月 ヶ月 カ月 ヵ月 箇月 ポイント pt 点 歳 倍 種類 種 品 品目 頭 羽 匹 口 部 票 便 席 床 室 区画 地区 路線 " +
    "コース 講座 クラブ チーム グループ 枚 通 食 組織 集落 市町村 自治体 区 町 村 会場 教室 学級 基 機 着 足 隻 艘 拠点 事例 案件 テーマ 項目 " +
    "kg g t トン ha a m km cm mm m2 km2 m3 l kl kw kwh mw mwh gj t-co2 tco2 kg-co2 アクセス pv フォロワー % パーセント ‰"
  ).split(" "),
);

/** What a figure may be counted per: 人/年. */
const PERIODS: ReadonlySet<string> = new Set(["年", "年度", "月", "週", "日", "時", "時間"]);

const SCALES: readonly (readonly [prefix: string, factor: number])[] = [
  ["十億", 1e9],
  ["億", 1e8],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];

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

/** Takes the scale off a unit: `千円` → 円 × 1,000, `人` → 人 × 1; both in the form of `compareKey`. */
export function scaledUnit(unit: string): ScaledUnit {
  const key = compareKey(unit);
  for (const [prefix, factor] of SCALES) {
    if (key.startsWith(prefix)) return { base: key.slice(prefix.length), factor };
  }
  return { base: key, factor: 1 };
}

/**
 * Whether the text behind a figure is a unit: one that is known (with any scale and `/年` behind it), or the row's own.
 * 年, 月 and 日 alone are not: `3月` is a date unless the row's unit is 月.
 */
export function isUnit(text: string, rowUnit: string): boolean {
  const key = compareKey(text);
  if (key === "") return false;
  if (key === compareKey(rowUnit)) return true;
  const [head = "", ...per] = key.split("/");
  const { base, factor } = scaledUnit(head);
  const known = BASE_UNITS.has(base) || (base === "" && factor !== 1);
  return known && per.every((part) => PERIODS.has(part) || BASE_UNITS.has(part));
}

/**
 * Whether a unit is ％ in any width.
 * @example
 * isPercent("％"); // true
 * isPercent("人"); // false
 */
export function isPercent(unit: string): boolean {
  return /^(?:%|パーセント)$/.test(compareKey(unit));
}

/**
 * Whether a figure with this unit can stand in a row of that unit as it is: same scale, and not ％ against something else.
 * 名 for 人 or か所 for 箇所 is no difference; 円 in a row of 千円 is. A row without a unit takes everything.
 */
export function unitFitsRow(unit: string, rowUnit: string): boolean {
  if (rowUnit.trim() === "" || unit === "") return true;
  const [own, row] = [scaledUnit(unit), scaledUnit(rowUnit)];
  return own.factor === row.factor && isPercent(unit) === isPercent(rowUnit);
}

/** Whether two units mean the same, in whatever spelling: 人 and 名, 箇所 and か所, ％ and %. */
export function sameUnit(one: string, other: string): boolean {
  const [first, second] = [scaledUnit(one), scaledUnit(other)];
  if (first.factor !== second.factor) return false;
  if (first.base === second.base) return true;
  return SAME_UNITS.some((spellings) => spellings.includes(first.base) && spellings.includes(second.base));
}
