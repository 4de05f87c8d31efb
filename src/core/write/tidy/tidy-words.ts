import type { Qualifier } from "../../values/notation/cell-reading";
import type { MissingReason } from "./tidy-data";

/** What 欠測理由 says for each code: words that stay Japanese, as they are part of the data that leaves the office. */
export const MISSING_WORDS: Readonly<Record<MissingReason, string>> = {
  none: "該当なし",
  unknown: "不明",
  pending: "未集計",
  suppressed: "秘匿",
  blank: "未記入",
  text: "数値でない記載",
  qualified: "約などの付いた数値",
  error: "計算エラー",
  noTarget: "目標がない",
  targetNotHeld: "目標の年度か扱いが未確認",
  noActual: "実績がない",
  notANumber: "目標か実績が数値でない",
  unitsDiffer: "単位が揃わない",
  yearTwice: "同じ年度の数値が2か所にある",
  directionUnknown: "高低どちらが良いか未確認",
  reached: "0になり達成（割り算できない）",
  blocked: "率を計算できない組合せ",
};

/** How a target is bounded, and 約 of a figure. */
export const BOUND_WORDS: Readonly<Record<Qualifier, string>> = {
  about: "約",
  atLeast: "以上",
  atMost: "以下",
  below: "未満",
  above: "超",
};
