import type { OfficeRateForm, QuestionSubject, Sign } from "../../core/model/understanding";
import { formatNumber } from "../written-figures";
import type { UnderstandingMessages } from "../understanding-messages";

const rateForm: Readonly<Record<OfficeRateForm, string>> = {
  actualOverTarget: "実績÷目標",
  targetOverActual: "目標÷実績",
  twoMinusRatio: "2−実績÷目標",
};

function signInWords(sign: Sign): string {
  switch (sign.code) {
    case "definition":
      return "「指標定義」に書かれています";
    case "definedMethod":
      return "「指標定義」の判定方式が「2−実績÷目標」です";
    case "table":
      return `表に「${sign.text}」とあります`;
    case "directionColumn":
      return `向きの列に「${sign.text}」とあります`;
    case "targetWord":
      return `目標に「${sign.text}」とあります`;
    case "officeRates":
      return `表の達成率は「${rateForm[sign.form]}」で計算されています（${formatNumber(sign.cells)}か所）`;
    case "officeProgress":
      return `表の達成率は、どれも基準値から目標までの進捗率になっています（${formatNumber(sign.cells)}か所）`;
    case "unwantedName":
      return `「${sign.word}」についての指標です`;
    case "decreaseOfUnwanted":
    case "decreaseOfOther":
      return `「${sign.word}」についての指標です`;
    case "unwantedWordReversed":
      return `名前に「${sign.word}」がありますが、数えているのは別のことです`;
    case "doubtfulWord":
      return `名前に「${sign.word}」があります`;
    case "negatedName":
      return "名前に「〜ない」があります";
    case "nameOfTwoMinds":
      return `「${sign.word}」は、自治体の財政では低い方が、公営企業では高い方が良い指標です`;
    case "ratio":
      return `「${sign.text}」は割合や点数です`;
    case "happeningName":
      return `名前の「${sign.word}」は、年度の間に積み上がる数のようです`;
    case "standingName":
      return `名前の「${sign.word}」は、その時点の数のようです`;
    case "runningTotalFalls":
      return `「${sign.word}」とありますが、実績が${formatNumber(sign.times)}回減っているので、累計ではなく年度ごとの数とみました`;
    case "planPeriod":
      return `表の上に「${sign.text}」とあり、目標をその最後の年度のものとみました`;
    case "targetsFall":
      return `目標が下がっていきます（${formatNumber(sign.from)}→${formatNumber(sign.to)}）`;
    case "targetBelowBase":
      return `基準値（${formatNumber(sign.base)}）より目標（${formatNumber(sign.target)}）が小さくなっています`;
    case "targetNearActuals":
      return `目標（${formatNumber(sign.target)}）はどの年の実績にも近く、実績の合計（${formatNumber(sign.sum)}）よりずっと小さいので、1年分の目標とみました`;
    case "targetBelowActuals":
      return `実績（${formatNumber(sign.actual)}）より目標（${formatNumber(sign.target)}）が小さくなっています`;
  }
}

const signsInWords = (signs: readonly Sign[]): string => signs.map(signInWords).join("。");

const SUBJECT = {
  direction: "向き",
  accrual: "数え方",
  method: "計算方法",
  targetYear: "目標年度",
  targetSpan: "目標の期間",
} as const satisfies Record<QuestionSubject, string>;

export const japaneseUnderstanding: UnderstandingMessages = {
  sign: signInWords,
  signs: signsInWords,
  between: "。",
  question: (signs) =>
    signs.some(({ code }) => /^target(?:sFall|Below)/.test(code))
      ? "減らす指標ですか、減少を抑える指標ですか。"
      : "高い方が良い指標ですか、低い方が良い指標ですか。",
  accrualQuestion: "年度の途中の実績を年間の目標と比べるとき、積み上がる数ですか、その時点の数ですか。",
  methodQuestion:
    "目標が0以下なので、実績÷目標では計算できません。基準値から目標までの進み具合を、達成率としますか。",
  sumQuestion:
    "何年分かをまとめた目標と比べるとき、年度ごとに足し合わせる数（積み上がる数）ですか、初めからの累計など、その時点の数ですか。",
  targetYearQuestion: "目標値の年度が表にありません。何年度の目標ですか。",
  targetSpanQuestion: (end) =>
    `${end}の目標は、その1年分ですか、それまでの合計ですか。実績が初めからの累計なら「その時点の数」です。`,
  targetAlone: (year) => `${year}の1年分`,
  targetTogether: (years) => `${years}の合計`,
  targetSpanLabel: (name, answer) => `「${name}」の目標は${answer}`,
  targetsOf: (name, rows) =>
    rows === 1 ? `「${name}」の目標` : `「${name}」など${formatNumber(rows)}件の目標`,
  targetYear: (year) => `${year}の目標`,
  targetOfThisYear: (year) => `この年度（${year}）の目標です`,
  targetYearLabel: (about, year) => `${about}は${year}のもの`,
  chooseTargetYear: "目標年度",
  takeTargetYear: "選んだ年度の目標にする",
  gradesUnder: (year, grades) =>
    `${year}の評価：${grades.map(({ word, rows }) => `${word} ${formatNumber(rows)}件`).join("、")}`,
  underLaterYear: (year) => `${year}は目標に向かう途中とみて、評価しません。`,
  answer: {
    higher: "高い方が良い",
    lower: "低い方が良い",
    growing: "積み上がる数",
    standing: "その時点の数",
    progressFromBase: "基準値からの進捗",
    ratio: "目標が0以下の年度は達成率を出さない",
  },
  answerLabel: (name, choice) => `「${name}」は${japaneseUnderstanding.answer[choice]}`,
  leaveOut: (statuses) => `「${statuses.join("」「")}」は数えない`,
  leaveOutLabel: (about, statuses) => `${about}：「${statuses.join("」「")}」は数えない`,
  effect: (year, rate, grade) => `${year} ${rate === undefined ? "" : `${rate} `}${grade}`,
  sheetYears: {
    heading: (sheets) => `ご確認ください（年度 ${formatNumber(sheets)}件）`,
    withoutYear: (sheet, heading) =>
      `「${sheet}」シートの「${heading}」には年度が書かれていません。何年度の目標と実績ですか。`,
    withoutEra: (sheet, heading) =>
      `「${sheet}」シートの「${heading}」には元号がなく、どの年度か判断できません。どの年度ですか。`,
    answer: (years, number, fiscalYear) =>
      years === "western"
        ? `${String(fiscalYear)}年度`
        : `${years === "reiwa" ? "令和" : "平成"}${String(number)}年度（${String(fiscalYear)}年度）`,
    answerLabel: (sheet, answer) => `「${sheet}」シートは${answer}`,
    hint: "「設定」シートに書き込みます。次からは、どのパソコンで開いても確認しません。",
  },
  heading: (open, all) =>
    open === 0
      ? `ご確認ください（${formatNumber(all)}件）`
      : `ご確認ください（${formatNumber(all)}件、うち未確認 ${formatNumber(open)}件）`,
  lead: "指標を、次のように読み取りました。違っていたら選び直してください。",
  stillOpen: ({ direction, accrual, method, targetYear, targetSpan }) =>
    [
      ...(direction === 0
        ? []
        : [`向きが未確認の${formatNumber(direction)}件は、答えがあるまで達成率と評価を書き込みません。`]),
      ...(method === 0
        ? []
        : [`計算方法が未確認の${formatNumber(method)}件は、答えがあるまで達成率を書き込みません。`]),
      ...(targetSpan === 0
        ? []
        : [
            `目標が1年分か合計かが未確認の${formatNumber(targetSpan)}件は、答えがあるまで達成率と評価を書き込みません。`,
          ]),
      ...(targetYear === 0 ? [] : [`目標年度が未確認の目標は、答えがあるまで評価を「途中」とします。`]),
      ...(accrual === 0
        ? []
        : [
            `積み上がる数かその時点の数かが未確認の${formatNumber(accrual)}件は、答えがあるまで評価しません。`,
          ]),
    ].join(""),
  choiceLabel: (name, subject) => `「${name}」の${SUBJECT[subject]}`,
  assumedRest: (count, alone) =>
    `${alone ? "" : "ほかの"}${formatNumber(count)}件は、手掛かりがないため「高い方が良い」とみなしました。`,
  confirmAll: "これでよい",
  confirmHint: "「指標定義」シートに書き込みます。次からは、どのパソコンで開いても確認しません。",
  confirmHintOpen: "未確認で選んでいないものは、書き込まずに残します。",
};
