import { japaneseFigures } from "./figures";
import type { FindingMessagesOf, FindingSubject } from "../finding-messages";
import { formatRead, formatSeen } from "../written-figures";

const { number, figure, fiscalYear, figureName, qualified } = japaneseFigures;

/** `R7の実績`, or `実績` where no year is known. */
function figureOfYear(name: keyof typeof figureName, subject: FindingSubject): string {
  return subject.fiscalYear === undefined
    ? figureName[name]
    : `${fiscalYear(subject.fiscalYear)}の${figureName[name]}`;
}

export const japaneseCellFindings: FindingMessagesOf<"cell"> = {
  "cell/number-as-text": {
    title: "数字が文字として入力されています",
    message: ({ raw, value, times }) =>
      `「${raw}」は文字として入っています。数値の${formatRead(raw, value, times)}として読みました。`,
    why: "文字のままでは、合計や達成率の数式で計算されません。",
    remedy:
      "数値として入力し直してください。「達成率を記入」を実行すると、計算に必要なセルは数値に直します（実行前に確認できます）。",
  },
  "cell/text-for-number": {
    title: "数値の代わりに言葉が入っています",
    message: ({ raw, figure: name, unit, ledgerValue }, subject) =>
      `${figureOfYear(name, subject)}が「${raw}」となっていて、数値がわかりません。${
        ledgerValue === undefined ? "" : `台帳を集計すると${figure(ledgerValue, unit)}です。`
      }`,
    why: "「目標達成」のような言葉では、どれだけ達成したかがわからず、達成率も推移のグラフも作れません。",
    remedy: "数値を入れてください。言葉を残したいときは、備考や注記に書いてください。",
  },
  "cell/blank-actual": {
    title: "終わった年度の実績が空白です",
    message: ({ target, isAimedAt }, { fiscalYear: year }) => {
      const aim = isAimedAt ? "目標がありますが" : "前の年度には実績がありますが";
      return `${year === undefined ? "" : `${fiscalYear(year)}は`}${
        target === undefined ? aim : `目標が${number(target)}ですが`
      }、実績が空白です。`;
    },
    why: "空白は「0」なのか「未集計」なのか区別できません。達成率も計算できません。",
    remedy:
      "実績を入れてください。0なら「0」、集計が済んでいなければ「集計中」、対象外なら「-」と入れてください。",
  },
  "cell/formula-error": {
    title: "数式がエラーになっています",
    message: ({ error, figure: name }, subject) =>
      `${figureOfYear(name, subject)}が ${error} になっています。`,
    why: "エラーのセルを参照する合計や達成率も、すべてエラーになります。",
    remedy: "数式の参照先を確かめて直してください。数式が要らなければ、数値を入れてください。",
  },
  "cell/circular": {
    title: "数式が循環しています",
    message: ({ figure: name, through }, subject) =>
      `${figureOfYear(name, subject)}の数式が、${through === "" ? "" : `${through} を通して`}自分自身を参照しています。`,
    why: "循環した数式を Excel は計算できず、0か前の値のままになります。達成率も、その値で計算されてしまいます。",
    remedy: "数式の参照先を直してください（合計の範囲に、合計のセル自身が入っていることがよくあります）。",
  },
  "cell/negative": {
    title: "マイナスの値です",
    message: ({ value, times, figure: name }, subject) =>
      `${figureOfYear(name, subject)}が${formatSeen(value, times)}です。`,
    why: "人数や件数、金額の実績がマイナスになることは、ふつうありません。△や▲の付け間違いかもしれません。",
    remedy: "もとの資料を確かめて、正しい値を入れてください。減った数を表すなら、備考に書いてください。",
  },
  "cell/not-whole": {
    title: "整数でない人数や件数です",
    message: ({ value, unit, figure: name }, subject) =>
      `${figureOfYear(name, subject)}が${figure(value, unit)}で、整数ではありません。`,
    why: "人、社、箇所、回、件は、ふつう整数で数えます。別の単位の値や、平均が入っているかもしれません。",
    remedy: "もとの資料を確かめてください。平均や換算した値なら、説明にそのことを書いてください。",
  },
  "cell/qualified-number": {
    title: "「約」「以上」などの付いた値です",
    message: ({ raw, value, times, qualifier }) =>
      `「${raw}」は概数のため、達成率を計算しません（${qualified[qualifier](formatSeen(value, times))}と読みました）。`,
    why: "幅のある値からは、達成率を正しく計算できません。このセルは計算に使いません。",
    remedy: "正確な数値を入れてください。「約」や「以上」は備考に書いてください。",
  },
  "cell/unit-in-value": {
    title: "数値に単位が付いています",
    message: ({ raw, value, unit, rowUnit }) =>
      `「${raw}」に単位「${unit}」が付いています。${
        rowUnit !== "" && rowUnit !== unit
          ? `指標の単位「${rowUnit}」に直して計算します。`
          : `数値の${number(value)}として読みました。`
      }`,
    why: "単位が付いたセルは文字になり、合計や達成率の数式で計算されません。",
    remedy: "数値だけを入れ、単位は指標名の【　】の中に書いてください。",
  },
};
