import { fiscalYear } from "../../core/values/calendar/fiscal-year";
import { formatEraYear } from "../../core/values/calendar/japanese-era";
import type { MissingMark } from "../../core/values/notation/cell-reading";
import type { FigureMessages } from "../figure-messages";
import { formatNumber, formatPercent } from "../written-figures";

const gradeWords: Readonly<Record<string, string>> = {
  onTrack: "順調",
  mostlyOnTrack: "おおむね順調",
  effortNeeded: "努力を要する",
  notAssessable: "判定できません",
};

/** The bands of the symbol scheme are called by their symbols in every language. */
const gradeSymbols: Readonly<Record<string, string>> = {
  doubleCircle: "◎",
  circle: "○",
  triangle: "△",
  cross: "×",
};

const missing: Readonly<Record<MissingMark, string>> = {
  none: "該当なし",
  unknown: "不明",
  suppressed: "秘匿",
  pending: "集計中",
};

const eraYear = (year: number): string => formatEraYear(fiscalYear(year));

export const japaneseFigures: FigureMessages = {
  number: formatNumber,
  figure: (value, unit) => `${formatNumber(value)}${unit}`,
  percent: formatPercent,
  fiscalYear: eraYear,
  yearSpan: (first, last) => (first === last ? eraYear(first) : `${eraYear(first)}～${eraYear(last)}`),
  date: ({ year, month, day }) => `${String(year)}年${String(month)}月${String(day)}日`,
  change: (value, unit) =>
    value === 0 ? `±0${unit}` : `${value < 0 ? "▲" : "＋"}${formatNumber(Math.abs(value))}${unit}`,
  figureName: { target: "目標", actual: "実績", rate: "達成率", base: "基準値" },
  blank: "空白",
  marked: (sign, mark) => (sign === missing[mark] ? sign : `${sign}（${missing[mark]}）`),
  qualified: {
    about: (figure) => `約${figure}`,
    atLeast: (figure) => `${figure}以上`,
    atMost: (figure) => `${figure}以下`,
    below: (figure) => `${figure}未満`,
    above: (figure) => `${figure}超`,
  },
  targetNotHeld: "目標の年度か扱いが未確認のため計算しません",
  rateState: {
    noTarget: "その年度に使える目標がないため計算しません",
    noActual: "その年度に使える実績がないため計算しません",
    notANumber: "数値でないため計算できません",
    unitsDiffer: "単位がそろわないため計算しません",
    yearTwice: "同じ年度の数値が2か所にあるため計算しません",
    directionUnknown: "高い方が良いか低い方が良いかが未確認のため計算しません",
    reached: "達成しています（実績が0のため、達成率は計算しません）",
  },
  blocked: {
    targetNotPositive: "目標が0以下のため計算できません",
    actualNegative: "実績が0より小さいため計算できません",
    sumNotOver: "少ない方が良い数で、目標の期間が終わっていないため、計を目標と比べていません",
    totalFalls: "累計とある実績が減っているため計算しません（「指標定義」に「数え方」を書くと計算します）",
    progressOfSum: "目標が何年分かをまとめた値なので、基準値からの進捗を計算できません",
    noBase: "基準値がない（または目標が増減の数である）ため、基準値からの進捗を計算できません",
    baseIsTarget: "目標が基準値と同じため、基準値からの進捗を計算できません",
    baseBeyondTarget: "目標が基準値より後退しているため、基準値からの進捗を計算できません",
  },
  interim: "途中",
  toConfirm: "要確認",
  grade: (key) => gradeWords[key] ?? gradeSymbols[key] ?? key,
};
