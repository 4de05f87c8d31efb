/** 監視計画件数, of which 監視実施件数 says what came: what is counted, and which of the two it is. */
export interface PairedWord {
  /** 監視件数: the word without 計画. */
  readonly name: string;
  readonly kind: "target" | "actual";
  /** 監視: what stands in front of 計画. */
  readonly front: string;
}

const KIND_IN_WORD =
  /^(.*)(目標|計画|予定|実績|実施)((?:[^\d\s()（）]{0,6}[数率]|[額量]|面積|延長)?(?:[(（][^()（）]+[)）])?)$/;
/** 上半期目標, 最終目標, R5目標: of a part of the time, or of another one than the heading's. */
const OF_A_TIME =
  /[期月日年]$|^(?:令和|平成|昭和|[A-Zａ-ｚＡ-Ｚ])?[元\d０-９]+$|年度|年間|前[年回]|今回|当初|変更|最終|中間|累計|通算|合計|全国|全県|参考/i;
const COUNTED = /^(?:[^(（]*数|面積|延長)/;

/**
 * Reads a word with 目標, 計画 or 実績, or with 予定 or 実施 of what is counted, inside it. Alone it may as well be a name; only
 * another one with the same `name` and the other kind makes a pair of both.
 */
export function readPairedWord(text: string): PairedWord | undefined {
  const [, front = "", kind = "", counted = ""] = KIND_IN_WORD.exec(text) ?? [];
  const name = `${front}${counted}`;
  if (kind === "" || name === "" || OF_A_TIME.test(front)) return undefined;
  if (/予定|実施/.test(kind) && !COUNTED.test(counted)) return undefined;
  return { name, kind: kind.startsWith("実") ? "actual" : "target", front };
}

/** Whether two words say of one thing what was aimed at and what came of it. */
export function arePaired(one: PairedWord | undefined, other: PairedWord | undefined): boolean {
  return one !== undefined && one.name === other?.name && one.kind !== other.kind;
}
