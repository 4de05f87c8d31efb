import { japaneseFigures } from "./figures";
import type { BaseWay } from "../../core/judge/findings/data-of-series";
import type { FindingMessagesOf } from "../finding-messages";

const { number, figure, percent, fiscalYear } = japaneseFigures;

const of = (year: number | undefined): string => (year === undefined ? "" : fiscalYear(year));
const yearList = (years: readonly number[]): string => years.map(fiscalYear).join("、");

const withoutProgress: Readonly<Record<BaseWay, string>> = {
  way: "",
  noBase: "基準値があれば、基準値から目標までの進み具合を達成率にできます。",
  noWay: "目標が基準値より先にない（または増減の数である）ため、基準値からの進捗でも計算できません。",
  ofSum: "目標が何年分かをまとめた値なので、基準値からの進捗でも計算できません。",
};

export const japaneseTargetFindings: FindingMessagesOf<"target"> = {
  "target/lowered": {
    title: "目標が前の年度より緩くなっています",
    message: (data, subject) => {
      const { before, beforeYear, target, unit, rate, rateOnOld, atLeastOnOld, breakReason } = data;
      const change = `目標が、${fiscalYear(beforeYear)}の${figure(before, unit)}から${of(subject.fiscalYear)}は${figure(target, unit)}に変わっています。`;
      const onOld =
        rateOnOld === undefined
          ? ""
          : `前の目標に対する達成率は${percent(rateOnOld)}です${rate === undefined ? "" : `（新しい目標では${percent(rate)}）`}。`;
      const atLeast =
        atLeastOnOld === undefined
          ? ""
          : `新しい目標を達成しているなら、前の目標に対しては${percent(atLeastOnOld)}以上です。`;
      const reason =
        breakReason === undefined || breakReason === "" ? "" : `数え方の変更の理由：${breakReason}。`;
      return `${change}${onOld}${atLeast}${reason}`;
    },
    why: "目標を緩めると（低い方が良い指標では上げると）、実績が変わらなくても達成率は上がります。理由がわからないと、都合よく変えたように見えます。",
    remedy:
      "変えた理由を記録してください（資料の脚注になります）。書き間違いなら目標を直してください。資料では、前の目標に対する達成率も併せて示すと誤解されません。",
  },
  "target/already-met": {
    title: "前の年度に達成済みの目標です",
    message: ({ target, actualBefore, beforeYear, unit }) =>
      `目標${figure(target, unit)}は、${fiscalYear(beforeYear)}の実績${figure(actualBefore, unit)}で既に達成されています。`,
    why: "努力しなくても達成できる目標では、達成率が高くても成果を示せません。",
    remedy: "目標の見直しを検討してください。維持することが目標なら、そのままで構いません。",
  },
  "target/exact-hits": {
    title: "実績が目標とちょうど同じ年度が続いています",
    message: ({ years }) => `${yearList(years)}の実績が、目標とちょうど同じ数です。`,
    why: "目標の値が実績の欄に残っているか、実績に合わせて目標を後から書いた可能性があります。",
    remedy: "もとの台帳や資料で、実績を確かめてください。偶然なら、そのままで構いません。",
  },
  "target/missing": {
    title: "実績がありますが、目標がありません",
    message: ({ actual, unit, raw }, subject) =>
      `${of(subject.fiscalYear)}は実績が${figure(actual, unit)}ありますが、目標が${raw === "" ? "空白です" : `「${raw}」です`}。`,
    why: "目標がないと達成率を計算できません。",
    remedy: "目標があったのなら入れてください。目標を定めていなかった年度なら、そのままで構いません。",
  },
  "target/span-unconfirmed": {
    title: "最後の年度の目標が、1年分か合計かが未確認です",
    message: ({ name, target, actual, unit, endYear }, subject) =>
      `「${name}」：${of(endYear)}の目標${figure(target, unit)}が、その1年分か、それまでの合計かがわからないので、${of(subject.fiscalYear)}の実績${figure(actual, unit)}と比べていません。`,
    why: "5年間の合計の目標に1年分の実績を比べると低く見え、1年分の目標に合計を比べると高く見えます。",
    remedy:
      "どれかのボタンで答えてください。「指標定義」の「目標の期間」（実績が初めからの累計なら「数え方」）に書き込み、次からは尋ねません。合計する年度が違うときは、「目標の期間」に「R4～R7」のように書いてください。",
  },
  "target/not-positive": {
    title: "目標が0以下のため、達成率を計算できません",
    message: ({ name, target, unit, progress, way }) =>
      `「${name}」は目標が${figure(target, unit)}なので、実績÷目標では計算できません。` +
      (progress === undefined ? withoutProgress[way] : `基準値からの進捗なら${percent(progress)}です。`),
    why: "0や負の数で割ると、良し悪しと合わない達成率になります。",
    remedy:
      "「基準値からの進捗」か「目標が0以下の年度は達成率を出さない」を選ぶと、「指標定義」の「判定方式」に「基準値からの進捗」か「比率」と書き込み、次からは尋ねません。判定方式はその指標のすべての年度に使うので、「基準値からの進捗」を選ぶと、ほかの年度の達成率も変わることがあります。基準値は、表の「基準値」の列か「指標定義」に入れます。",
  },
  "target/missed-repeatedly": {
    title: "目標に届かない年度が続いています",
    message: ({ years }) =>
      `${years
        .map(
          ({ fiscalYear: year, rate }) =>
            `${fiscalYear(year)}${rate === undefined ? "" : ` ${percent(rate)}`}`,
        )
        .join("、")}と、${number(years.length)}年度続けて目標に届いていません。`,
    why: "何年も達成できない目標は、目標か取組のどちらかを見直す時期です。説明がないと、資料を読む人は放置されていると受け取ります。",
    remedy: "原因と今後の方針を記録してください。目標の見直しも検討してください。",
  },
  "target/stale-text": {
    title: "説明にある目標が、今の目標と合いません",
    message: (data) => {
      if (data.kind === "number")
        return `説明に「${data.text}」とありますが、目標は${figure(data.target, data.unit)}です。`;
      const basis =
        data.formerTarget === undefined
          ? `町人口${number(data.population)}人で計算`
          : `目標が${figure(data.formerTarget, data.unit)}だったときの割合とみて計算`;
      return `説明に「${data.text}」とありますが、目標${figure(data.target, data.unit)}は約${percent(data.share)}に当たります（${basis}）。`;
    },
    why: "目標を変えたときに説明が古いまま残ると、資料の中で数字が食い違います。",
    remedy: "説明を今の目標に合わせて書き直してください。",
  },
};
