import type { FindingMessagesOf } from "../finding-messages";
import { japaneseFigures } from "./figures";
import { japaneseSomeOf as shortList } from "./list-of";
import { japaneseUnderstanding as understanding } from "./understanding";

const { number, figureName, grade, percent, fiscalYear } = japaneseFigures;

function rate(ratio: number | undefined): string {
  return ratio === undefined ? "－" : percent(ratio);
}

export const japaneseIndicatorFindings: FindingMessagesOf<"indicator"> = {
  "indicator/duplicate": {
    title: "同じ指標が二つあります",
    message: ({ name, first }) => `「${name}」は ${first} にもあります。`,
    why: "どちらの行が正しい値か、わかりません。グラフや資料にも二度出てしまいます。",
    remedy: "名前を区別できるように直すか、要らない方を削除してください。",
  },
  "indicator/in-words": {
    title: "言葉だけの指標です",
    message: ({ name }) => `「${name}」は、目標も実績も言葉で書かれています。`,
    why: "数値がないので、達成率もグラフも作りません。",
    remedy: "このままでもかまいません。数えられるものがあれば、数値の目標と実績にしてください。",
  },
  "indicator/unit-missing": {
    title: "単位が書かれていません",
    message: ({ name }) => `「${name}」の単位がわかりません。`,
    why: "人なのか千円なのかがわからないと、値の大きさを正しく読めません。",
    remedy: "指標名の後に【人】【千円】のように書いてください。",
  },
  "indicator/units-differ": {
    title: "単位がそろっていません",
    message: ({ raw, figure, indicatorUnit, why }) => {
      const what = `${figureName[figure]}「${raw}」`;
      if (why === "otherUnit") return `${what}は、この指標の単位「${indicatorUnit}」に直せません。`;
      if (why === "scaleNotNamed")
        return `${what}に単位がありません。ほかのセルは「${indicatorUnit}」などで書かれています。`;
      if (why === "scaleMistaken") return `${what}は、「${indicatorUnit}」の書き間違いかもしれません。`;
      const others = why === "hundredfold" ? "100倍ほどの大きさ" : "％の表示形式";
      return `${what}は ${raw}%か、その100倍か、わかりません。ほかのセルは${others}です。`;
    },
    why: "千円と万円、60%と0.6を取り違えると、達成率が10倍にも100分の1にもなります。そのため達成率を計算していません。",
    remedy: "セルに単位を書き足す（8千円）か、ほかのセルと同じ単位・表示形式に直してください。",
  },
  "indicator/row-missing": {
    title: "目標か実績の行がありません",
    message: ({ name, missing }) =>
      missing === "actual" ? `「${name}」に実績の行がありません。` : `「${name}」に目標の行がありません。`,
    why: "両方がそろわないと、達成率を計算できません。",
    remedy: "足りない行（または列）を加えて、「目標」「実績」と見出しを付けてください。",
  },
  "indicator/direction-unconfirmed": {
    title: "高い方が良いか、低い方が良いかが未確認です",
    message: ({ name, signs }) =>
      `「${name}」：${understanding.signs(signs)}。${understanding.question(signs)}答えがあるまで、達成率と評価は書き込みません。`,
    why: "向きを取り違えると、達成していないものを「順調」と書いてしまいます。",
    remedy: "どちらかのボタンで答えてください。「指標定義」の「向き」に書き込み、次からは尋ねません。",
  },
  "indicator/accrual-unconfirmed": {
    title: "積み上がる数か、その時点の数かが未確認です",
    message: ({ name, signs, growing, standing, sum }) =>
      sum
        ? `「${name}」：${understanding.sumQuestion}足し合わせる数なら達成率は${rate(sum.growing)}、その時点の数なら${rate(sum.standing)}です。答えがあるまで、達成率と評価は書き込みません。`
        : `「${name}」：${signs.map((sign) => `${understanding.sign(sign)}。`).join("")}${understanding.accrualQuestion}` +
          `積み上がる数なら「${grade(growing)}（月割り）」、その時点の数なら「${grade(standing)}」です。答えがあるまで、評価は「要確認」とします。`,
    why: "積み上がる数を年間の目標とそのまま比べると低く見え、その時点の数を月割りの目標と比べると高く見えます。",
    remedy: "どちらかのボタンで答えてください。「指標定義」の「数え方」に書き込み、次からは尋ねません。",
  },
  "indicator/target-year-unconfirmed": {
    title: "目標値の年度が表にありません",
    message: ({ names, latest, rated, isAsked }) =>
      [
        `${number(names.length)}件（${shortList(names)}）の目標が何年度のものか、見出しにも題にも書かれていません。`,
        rated.length === 0
          ? `${fiscalYear(latest)}の達成率は書き込みません。`
          : rated.length === names.length
            ? `${fiscalYear(latest)}の達成率は書き込みますが、年度がわかるまで評価は「途中」とします。`
            : `${fiscalYear(latest)}の達成率は${number(rated.length)}件（${shortList(rated)}）だけに書き込み、年度がわかるまで評価は「途中」とします。`,
        isAsked
          ? ""
          : "同じ名前で目標の違う行がほかの表にもあり、「指標定義」の「目標年度」はどちらのものか決められないので使いません。見出しに書いてください。",
      ].join(""),
    why: "その年度の目標なら達成したかどうかを評価し、先の年度の目標なら途中の割合として示します。",
    remedy:
      "目標の年度を選んで答えるか、見出しを「目標値（R7）」のように書き直してください。答えは、同じ見出しの目標すべてについて「指標定義」の「目標年度」に書き込み、次からは尋ねません。",
  },
  "indicator/assumed": {
    title: "「高い方が良い」とみなした指標があります",
    message: ({ names }) =>
      `向きの手掛かりがない${number(names.length)}件は、「高い方が良い」とみなしています（${shortList(names)}）。`,
    why: "低い方が良い指標が混じっていると、達成率も評価も逆になります。",
    remedy:
      "よければ「概要」の「ご確認ください」で「これでよい」を押してください。違うものは向きを選び直してください。",
  },
  "indicator/undefined": {
    title: "指標定義に登録されていません",
    message: ({ name }) => `「${name}」の行が「指標定義」にありません。`,
    why: "数え方や判定のしかたを、指標名から推測しています。台帳からの再集計はできません。",
    remedy: "「指標定義」に行を加えて、数え方と、もとになる台帳を書いてください。",
  },
};
