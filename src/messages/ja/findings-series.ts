import { japaneseFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number, figure, percent, fiscalYear } = japaneseFigures;

const years = (all: readonly number[]): string => all.map(fiscalYear).join("、");
const of = (year: number | undefined): string => (year === undefined ? "" : fiscalYear(year));

/** A change as a ratio of the figure before: 3.018 is `約4倍に増えています（＋301.8%）`. */
function leap(change: number): string {
  if (change <= 0) return `${percent(-change)}減っています`;
  return `約${number(Number((1 + change).toPrecision(2)))}倍に増えています（＋${percent(change)}）`;
}

export const japaneseSeriesFindings: FindingMessagesOf<"series"> = {
  "series/cumulative-decrease": {
    title: "延べ（累計）の実績が減っています",
    message: ({ before, beforeYear, value, unit }, subject) =>
      `延べの実績が、${fiscalYear(beforeYear)}の${figure(before, unit)}から${of(subject.fiscalYear)}の${figure(value, unit)}に減っています。`,
    why: "延べ（累計）の数は、数え方が同じなら減ることがありません。数え直しや移管があったのに、前の年度と同じ系列として並んでいると、読む人が誤解します。",
    remedy:
      "数え方が変わったときは、「指標定義」の「系列の切替年度」と「切替理由」に、年度ごとの延べ数のときは「数え方」に「年度計」と記入してください。書き間違いなら実績を直してください。",
  },
  "series/copied-forward": {
    title: "前の年度の数値がそのまま残っているようです",
    message: ({ beforeYear, equal, compared }, subject) =>
      `${of(subject.fiscalYear)}の数値${number(compared)}個のうち${number(equal)}個が、${fiscalYear(beforeYear)}と同じです。`,
    why: "前の年度の列を複写して作り始め、書き換えを忘れた可能性があります。",
    remedy:
      "実績を一つずつ、もとの台帳や資料と照らし合わせてください。本当に同じなら、理由を記録しておくと次から表示されません。",
  },
  "series/flat": {
    title: "実績が動いていません",
    message: ({ kind, value, unit, years: all }) =>
      kind === "flow"
        ? `${years(all)}の実績が、それぞれ前の年度と同じです（直近は${figure(value, unit)}）。`
        : `実績が${number(all.length)}年度続けて${figure(value, unit)}のままです（${years(all)}）。`,
    why: "年度ごとに数える実績が何度も前年度と同じになることは、まれです。更新されていないか、見込の値が残っているかもしれません。",
    remedy: "もとの台帳や資料で、その年度の実績を確かめてください。正しければ、そのままで構いません。",
  },
  "series/spike": {
    title: "実績が急に増えています",
    message: ({ before, beforeYear, value, unit, change }, subject) =>
      `${fiscalYear(beforeYear)}の${figure(before, unit)}から${of(subject.fiscalYear)}は${figure(value, unit)}になり、${leap(change)}。`,
    why: "桁の間違いや、単位（円と千円など）の取り違えでよく起こります。",
    remedy: "桁と単位を確かめてください。実際に増えたのなら、そのままで構いません。",
  },
  "series/definition-doubt": {
    title: "数え方が、指標名と説明で食い違っています",
    message: ({ named, described }) =>
      `指標名には「${named}」とありますが、説明には「${described}」とあります。累計なのか、その時点の数なのかがわかりません。`,
    why: "累計と現在数では、減ったときの意味も、達成率の読み方も違います。",
    remedy: "指標名か説明をどちらかにそろえるか、「指標定義」の「数え方」に書いてください。",
  },
};
