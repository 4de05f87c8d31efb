import { formatNumber, hasDecimals } from "../written-figures";
import type { Rounding } from "../../core/model/indicator-definition";
import type { EvidenceArithmetic, RecountMessages } from "../recount-messages";

const rowSpan = (first: number, last: number): string =>
  first === last ? `${String(first)}行目` : `${String(first)}～${String(last)}行目`;

const rounded: Readonly<Record<Rounding, string>> = { halfUp: "四捨五入", down: "切り捨て", up: "切り上げ" };

function arithmetic({ rule, records, counted, figure }: EvidenceArithmetic): string {
  const { aggregation, valueColumn, divisor, rounding } = rule;
  const first = {
    count: `記録を1件ずつ数えて ${formatNumber(counted)}`,
    sum: `記録${formatNumber(records)}件の「${valueColumn}」を合計して ${formatNumber(counted)}`,
    distinct: `記録${formatNumber(records)}件の「${valueColumn}」を、重複を除いて数えて ${formatNumber(counted)}`,
  }[aggregation];
  const divided = divisor === 1 ? "" : ` ÷ ${formatNumber(divisor)} ＝ ${formatNumber(counted / divisor)}`;
  const isRounded = rounding !== undefined && hasDecimals(counted / divisor);
  return `${first}${divided}${isRounded ? `（${rounded[rounding]}）` : ""} → ${figure}`;
}

export const japaneseRecount: RecountMessages = {
  heading: "再集計",
  lead: "台帳を数え直して、指標の表の実績と比べます。",
  notRead: "ブックを読むと、比べた結果がここに出ます。",
  thisYearHeading: (year, countedTo) =>
    countedTo === undefined ? `${year}の実績` : `${year}の実績（${countedTo}まで）`,
  noColumn: (year) =>
    `基準日の年度（${year}）の列が、指標の表にありません。列を足すか、「設定」シートの基準日を確認してください。`,
  differenceNote: "差は、台帳の値から表の値を引いたものです（▲は減）。",
  state: { same: "一致", different: "相違", unassessable: "数値なし", outside: "記録なし" },
  offered: "表に数値がありません。台帳の値を書き込めます。",
  isFormula: "数式のセルなので、書き換えません。",
  nothingCounted: "数えられる記録が1件もないので、書き込みません。本当に0なら、手で0を入力してください。",
  valuesUnread: "読めない値があって足りないので、書き込みません。値を数値に直してください。",
  nothingOfYear:
    "この年度の記録は台帳に1件もないので、台帳の値にはできません。台帳にない時期でなければ、台帳を確かめてください。",
  numberAsText: "文字として入力された数字を、数値に直します。",
  prepare: "書き込む内容を確認",
  prepareHint: (count) =>
    `選んだ${formatNumber(count)}件の実績に台帳の値を書き込みます。年度の途中なら「2月末実績」のように記します（表に書かれていないとき）。`,
  nothingToWrite: "この年度の実績は、すべて台帳と一致しています。",
  pastHeading: "過去の年度",
  pastLead: "公表済みの年度は、比べるだけで書き換えません。",
  pastAllSame: (count) => `${formatNumber(count)}件すべてが台帳と一致しています。`,
  pastNone: "比べられる過去の年度はありません。",
  showSame: (count) => `一致した実績も表示（${formatNumber(count)}件）`,
  hideSame: "一致した実績を隠す",
  notRecountedHeading: (count) => `再集計できない指標（${formatNumber(count)}件）`,
  nothingRecounted:
    "再集計できる指標がありません。台帳の記録と、「指標定義」の数え方が必要です。シートがまだないときは、「台帳」の画面で作成できます。",
  awaitsLedgers: (sheets) =>
    `「${sheets.join("」「")}」の件数を実績に使うかどうか、答えを待っています。「台帳」の画面で選んでください。`,
  awaitsDefinitions:
    "台帳はありますが、指標ごとにどの台帳をどう数えるかが、まだ決まっていません。「台帳」の画面の「指標を定義する」で決めてください。",
  toLedgers: "「台帳」を開く",
  evidence: {
    open: "根拠を見る",
    openLabel: (subject) => `${subject}の根拠を見る`,
    heading: (subject) => `${subject}の根拠`,
    back: "再集計に戻る",
    summary: (figure, records, countedTo) =>
      `${figure}のもとになった台帳の記録は${formatNumber(records)}件です${countedTo === undefined ? "" : `（${countedTo}まで）`}。`,
    arithmetic,
    allColumns: "ほかの列も表示（氏名などの個人情報を含むことがあります）",
    none: "もとになる記録はありません（0件）。",
    gone: "この数値は、読み直したブックにありません。",
    search: "記録を探す（氏名、番号など）",
    searchNow: "検索",
    found: (count) => `${formatNumber(count)}件見つかりました`,
    noMatch: "当てはまる記録はありません。言葉を変えてみてください。",
    page: (first, last, total) =>
      `${formatNumber(first)}～${formatNumber(last)}件目（全${formatNumber(total)}件）`,
    pages: "記録のページ",
    previous: "前の20件",
    next: "次の20件",
    row: (row) => `${String(row)}行目`,
    rowLabel: (sheet, row) => `${sheet} ${String(row)}行目を表示`,
    select: "シートで選択",
    selectNote: (runs, first, last) =>
      `記録は離れた${formatNumber(runs)}か所にあります。Excel の版によっては、最初の${rowSpan(first, last)}だけが選ばれます。`,
    tooMany: (first, last) => `記録が多いため、最初の続き（${rowSpan(first, last)}）だけを選びます。`,
    writeOut: "新しいシートに書き出す",
    writeOutHint:
      "印刷や保存ができます。氏名などの個人情報が入ることがあるので、取り扱いに注意してください。",
  },
};
