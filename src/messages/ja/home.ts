import type { NextAction, OpenSubject } from "../../app/home/next-action";
import type { StepReason } from "../../app/home/work-steps";
import type { PlanCommand } from "../../app/plan-commands";
import type { HomeMessages } from "../home-messages";
import type { RefusalMessage } from "../failure-messages";
import { formatNumber } from "../written-figures";

const ANSWER = {
  direction: "高い方が良いか低い方が良いかを選ぶと、達成率を計算できます。",
  accrual: "積み上がる数か、その時点の数かを選ぶと、評価が決まります。",
  method: "基準値からの進捗を達成率とするかどうかを選ぶと、判定が決まります。",
  targetYear: "目標が何年度のものかを選ぶと、評価が決まります。",
  targetSpan: "目標が1年分か合計かを選ぶと、達成率を計算できます。",
  several: "「ご確認ください」に答えると、達成率と評価が決まります。",
} as const satisfies Record<OpenSubject, string>;

/** How many sheets are named before the rest are only counted. */
const LEDGERS_NAMED = 3;

function next(action: NextAction): string {
  switch (action.kind) {
    case "trySample":
      return "読み取れる指標の表がありませんでした。新しい「見本」シートを作って試せます。";
    case "print":
      return "構成の表から、議会などに出す資料2を作れます。書き込む前に内容を確認できます。";
    case "answer":
      return `${formatNumber(action.indicators)}指標は、${ANSWER[action.asks]}`;
    case "decideLedgers":
      return `空白の実績があります。${sheetsOf(action.sheets)}の件数を実績に使うかどうか、「台帳」の画面で選んでください。`;
    case "answerYears":
      return `${formatNumber(action.sheets)}枚のシートは、年度を選ぶと、表を読み取れます。`;
    case "unprotect":
      return `「${action.sheet}」シートは保護されているので、達成率を書き込めません。［校閲］→［シート保護の解除］で保護を外してから、読み直してください。`;
    case "runAll":
      return `${toRun(action.pending)}書き込む前に内容を確認できます。`;
    case "printAgain":
      return "資料2が、今の表や台帳の内容と違います。書き込む前に内容を確認できます。";
    case "mend":
      return `達成率とグラフに書き込むものはありません。要修正の指摘が${formatNumber(action.errors)}件あります。`;
    case "nothing":
      return "達成率とグラフは最新です。";
  }
}

function toRun(pending: readonly PlanCommand[]): string {
  const rates = pending.includes("rates");
  if (!rates && !pending.includes("charts")) return "台帳から数えた実績を書き込みます。";
  return `最新の実績で、${[rates ? "達成率" : "", pending.includes("charts") ? "グラフ" : ""].filter((one) => one !== "").join("と")}を作ります。`;
}

/** Named all where they are few: a workbook may have a sheet for each of twenty years. */
function sheetsOf(sheets: readonly string[]): string {
  const named = `「${sheets.slice(0, LEDGERS_NAMED).join("」「")}」`;
  return sheets.length > LEDGERS_NAMED
    ? `${named}など${formatNumber(sheets.length)}枚のシート`
    : `${named}シート`;
}

function reason(why: StepReason, refusal: RefusalMessage): string {
  switch (why.code) {
    case "findings":
      return why.errors + why.warnings === 0
        ? "要修正・要確認はありません"
        : `要修正 ${formatNumber(why.errors)}件・要確認 ${formatNumber(why.warnings)}件`;
    case "edited":
      return "読んだ後にブックが変わりました";
    case "noLedger":
      return why.unread.length === 0
        ? "台帳がないので、表に入力された実績を使います"
        : `数えられる台帳がないので、表に入力された実績を使います。${sheetsOf(why.unread)}を数えるには、「台帳」タブの「指標を定義する」で選んでください（日付の列が必要です）`;
    case "noRecords":
      return "台帳に記録がないので、表に入力された実績を使います";
    case "valuesUnread":
      return `台帳に数値として読めない値があるので、${formatNumber(why.figures)}件の実績を集計できません`;
    case "noDefinition":
      return "数え方が「指標定義」にないので、表の実績を使います";
    case "ledgersUndecided":
      return "どの表を台帳として数えるか、答えを待っています";
    case "noColumn":
      return "基準日の年度の列が、指標の表にありません";
    case "toRecount":
      return `${formatNumber(why.figures)}件の実績が、台帳と違います`;
    case "recounted":
      return `${formatNumber(why.figures)}件の実績が、台帳と一致しています`;
    case "toRate":
      if (why.years === 0) return "達成率の欄を更新できます";
      return why.years === why.of
        ? `${formatNumber(why.years)}か所の達成率を書き込めます`
        : `${formatNumber(why.of)}か所のうち、${formatNumber(why.years)}か所の達成率を書き込めます`;
    case "rated":
      return `${formatNumber(why.years)}か所${why.without > 0 ? `（計算できないもの ${formatNumber(why.without)}か所）` : ""}`;
    case "toDraw":
      return `${formatNumber(why.charts)}指標のグラフを作れます`;
    case "drawn":
      return `${formatNumber(why.charts)}指標`;
    case "nothingToRate":
      return "目標と実績がそろった年度がありません";
    case "toPrint":
      return "議会などに出す資料（構成・主な事業指標）を、印刷できる形で作れます";
    case "toPrintAgain":
      return "作成した後に、表や台帳の内容が変わりました";
    case "printable":
      return "今の表・台帳と同じ内容です";
    case "awaitsAnswer":
      return why.years === 0
        ? `${formatNumber(why.indicators)}指標の答えを待っています`
        : `${formatNumber(why.years)}か所は記入済みで、${formatNumber(why.indicators)}指標の答えを待っています`;
    case "refused":
      return refusal(why.refusal);
    case "copyToShare":
      return "メールで送る前に。台帳や見えない個人情報を除いたブックを作ります";
  }
}

export const japaneseHome: HomeMessages = {
  introduction:
    "指標の表と台帳を読んで、確認・再集計・達成率・グラフまでを行います。ブックに書き込むのは、内容を確認して「実行」を押したときと、質問に答えのボタンで答えたときだけです。どちらも元に戻せます。",
  closeIntroduction: "説明を閉じる",
  nextHeading: "次にすること",
  stepsHeading: "進み具合",
  stepsAsLastRead: "進み具合（前回読んだとき）",
  next,
  nextButton: {
    trySample: "見本で試す",
    answer: "答えを選ぶ",
    decideLedgers: "「台帳」を開く",
    answerYears: "年度を選ぶ",
    unprotect: "読み直す",
    runAll: "まとめて実行",
    print: "資料2を作成",
    printAgain: "資料2を作り直す",
    mend: "要修正を見る",
  },
  step: {
    check: "検証",
    recount: "再集計",
    rates: "達成率を記入",
    charts: "グラフを作成",
    paper: "資料2を作成",
    mailCopy: "共有用コピーを作成",
  },
  state: {
    done: "済",
    partly: "一部済",
    stale: "要更新",
    waiting: "未実行",
    blocked: "できません",
    unused: "使いません",
    ready: "いつでも",
  },
  reason,
  further: {
    heading: "照合・データ",
    compare: "ほかのファイルと照合",
    tidy: "指標データ（CSV）",
    define: "指標への答えを変える",
  },
  chartTexts: {
    heading: (count) => `グラフの説明文（${formatNumber(count)}件、スライド・広報用）`,
    label: "グラフの説明文",
    copy: "コピー",
    copied: "コピーしました",
    copyFailed:
      "自動でコピーできませんでした。上の文章を選択してあるので、Ctrl+C（Mac は ⌘+C）でコピーしてください。",
  },
  toAnswer: "要確認",
  spanTargetAndActual: (target, span, actual, sum) =>
    `${span}の計の目標 ${target}・実績 ${actual}${sum === undefined ? "" : `（ここまでの計 ${sum}）`}`,
  targetYearUnknown: "年度が未確認",
  targetAndActual: (target, actual, targetYear) =>
    targetYear === undefined
      ? `目標 ${target}・実績 ${actual}`
      : `実績 ${actual}（${targetYear}の目標 ${target}）`,
  tableLabel: (sheet, range, facts) => `${sheet}（${range}・${facts}）`,
  trendLabel: (first, last) => `${first}から${last}までの推移`,
};
