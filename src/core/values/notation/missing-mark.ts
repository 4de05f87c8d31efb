import type { MissingMark } from "./cell-reading";
import { compareKey } from "./normalise";

/** A lone dash of any length or shape; the long-vowel mark and the ruled line are typed for one. */
const DASHES = /^[-‐‑‒–—―−─━ー]{1,4}$/;

const MARKS: Readonly<Record<MissingMark, readonly string[]>> = {
  none: ["なし", "無し", "無", "該当なし", "該当無し", "対象外", "該当せず", "/", "n/a"],
  unknown: ["...", "..", "……", "......", "・・・", "・・", "不明", "不詳", "未把握", "?"],
  pending: ["未集計", "集計中", "未確定", "未定", "調査中", "算定中", "集計前", "確認中", "精査中", "未公表"],
  suppressed: ["x", "χ", "***", "秘匿", "非公表", "非公開"],
};

/** 令和8年8月公表予定, 8月頃確定見込み. */
const STILL_TO_COME =
  /^(?:(?:令和|[rh])?(?:\d{1,4}|元)(?:年度?|月|日|[./](?=\d))|[^\d、。:]){0,14}(?:公表|判明|確定|集計)(?:予定|見込み?|待ち)$/;

/** `※2` in place of a figure: a footnote says why there is none. `*60` may as well be 60 with a mark in front. */
const FOOTNOTE_ALONE = /^(?:[※*†‡]\d?|※?注\d{0,2})$/;

/** －※1, ―（※2）, なし（注1）: the mark of a footnote behind it. */
const FOOTNOTE_BEHIND = /(?<=[^※*†‡])(?:[※*†‡]\d{0,2}|\((?:[※*†‡]|※?注)\d{0,2}\)|※?注\d{1,2})$/;

const MARK_BY_KEY: ReadonlyMap<string, MissingMark> = new Map(
  (Object.keys(MARKS) as MissingMark[]).flatMap((mark) => MARKS[mark].map((text) => [text, mark] as const)),
);

/**
 * The meaning of a mark that is in place of a figure (`－` none, `…` unknown, `集計中` pending, `x` suppressed), also
 * in brackets; undefined for anything else. Marks as in 総務省 統一ルール and the statistical yearbooks.
 * @example
 * readMissingMark("－"); // "none"
 * readMissingMark("集計中"); // "pending"
 * readMissingMark("***"); // "suppressed"
 * readMissingMark("目標達成"); // undefined
 */
export function readMissingMark(text: string): MissingMark | undefined {
  const whole = compareKey(text);
  if (FOOTNOTE_ALONE.test(whole)) return "unknown";
  const key = whole.replace(/^[※*]?\((.+)\)$/, "$1");
  if (FOOTNOTE_ALONE.test(key)) return "unknown";
  return markOf(key) ?? markOf(key.replace(FOOTNOTE_BEHIND, ""));
}

function markOf(key: string): MissingMark | undefined {
  if (DASHES.test(key)) return "none";
  return STILL_TO_COME.test(key) ? "pending" : MARK_BY_KEY.get(key);
}
