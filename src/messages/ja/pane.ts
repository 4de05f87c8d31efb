import { formatNumber } from "../written-figures";
import type { PaneMessages, SeverityCounts } from "../pane-messages";
import { japaneseSomeOf as someOf } from "./list-of";
import { japaneseCounts } from "./plan";

const severity = { error: "要修正", warning: "要確認", info: "参考" } as const;

function counts({ error, warning, info }: SeverityCounts): string {
  return `要修正 ${formatNumber(error)}件、要確認 ${formatNumber(warning)}件、参考 ${formatNumber(info)}件`;
}

/** How many sheets are named before the rest are only counted. */
const SHEETS_NAMED = 3;

export const japanesePane: PaneMessages = {
  title: "KPI台帳",
  tabs: {
    overview: "概要",
    findings: "指摘",
    recount: "再集計",
    ledgers: "台帳",
    history: "履歴",
    label: "表示の切り替え",
    skip: "内容へ移動",
    counted: (label, count) => `${label} ${count}`,
  },
  coverage: {
    heading: "読み取った数値",
    line: (sheets, { figures, read, rates }) => {
      const of =
        sheets.length === 1
          ? `「${sheets.join("")}」シートの`
          : `${formatNumber(sheets.length)}枚のシート（${someOf(sheets)}）の、それぞれの`;
      const all = `${of}数値${formatNumber(figures)}個${rates > 0 ? `（うち達成率の欄${formatNumber(rates)}個）` : ""}`;
      return figures === read
        ? `${all}をすべて読みました。`
        : `${all}のうち${formatNumber(read)}個を読みました。読めなかった${formatNumber(figures - read)}個は次のところです。`;
    },
    onSheets: (place, sheets) => `${formatNumber(sheets)}枚のシートの ${place}`,
  },
  overview: {
    heading: "このブックの指標の表",
    reading: "ブックを読んでいます…",
    notRead: "まだブックを読んでいません。",
    reread: "読み直す",
    indicators: (count) => `${formatNumber(count)}指標`,
    emptyHeading: "指標の表が見つかりませんでした",
    emptyLookedFor:
      "年度の見出し（例：R5、令和5年度、2023）が並び、「目標」と「実績」の行または列がある表を、すべてのシートから探しました。シートの名前や表の位置は問いません。",
    emptySteps: [
      "年度が「R5」や「令和5年度」のように書かれているか確認してください。",
      "「目標」「実績」（「目標値」「計画」「結果」などでも可）の見出しがあるか確認してください。",
      "直したら「読み直す」を押してください。",
    ],
    factSeparator: "・",
    latestOf: (year, provisional) => (provisional === undefined ? year : `${year}（${provisional}）`),
    noCell: "欄がありません",
    proRated: (percent) => `月割りの目標に対して ${percent}`,
    progress: (percent) => `基準値から目標までの進捗率 ${percent}`,
    outdated: "表示は、前回読んだときの内容です。「読み直す」で新しくできます。",
  },
  commands: {
    undo: "元に戻す",
    undoNext: (operation) => `直前の「${operation}」を取り消します。`,
    undoNothing: "取り消せる操作はありません。",
  },
  findings: {
    heading: "検証の結果",
    severity,
    counts,
    filterLabel: "表示する種類",
    groupLabel: "並べ方",
    byQueue: "することの順",
    queue: {
      today: (count) => `今日すること（${formatNumber(count)}件）`,
      nothingToday: "今年度の数値に、すぐ直すものはありません。",
      rest: (count) => `余裕のあるときに（${formatNumber(count)}件）`,
      closed: (count) => `過ぎた年度（${formatNumber(count)}件）`,
      cause: (title, count) => `${title}（${formatNumber(count)}件）`,
    },
    byIndicator: "指標別",
    byKind: "内容別",
    wholeSheet: (sheet) => `「${sheet}」シート`,
    checkAgain: "検証し直す",
    groupCount: (count) => `${formatNumber(count)}件`,
    place: (sheet, cell) => `${sheet} ${cell}`,
    showPlace: (sheet, cell) => `${sheet} ${cell} を表示`,
    why: "説明と直し方",
    hideWhy: "閉じる",
    remedy: "どうすればよいか",
    more: (count) => `続きを表示（あと${formatNumber(count)}件）`,
    none: "気になる点は見つかりませんでした",
    noneLead: (indicators) => `${formatNumber(indicators)}指標の目標と実績を確認しました。`,
    noneShown: "選んだ種類の指摘はありません。",
    nothingToCheck: "指標の表が見つからないため、検証するものがありません。",
    notYet: "「検証」を押すと、ここに結果が出ます。",
    notCheckedHeading: (count) => `確認できなかったもの（${formatNumber(count)}件）`,
    notCheckedLead: "次のものは読み取れなかったため、検証していません。目で確認してください。",
    otherSheets: (sheets) =>
      `目標・実績の見出しがないシートの数値（${formatNumber(sheets.length)}枚：${sheets.slice(0, SHEETS_NAMED).join("、")}${sheets.length > SHEETS_NAMED ? " ほか" : ""}）`,
  },
  history: {
    heading: "操作の履歴",
    lead: "新しい操作から順に、10回前まで取り消せます。作業ウィンドウやブックを閉じると、履歴は消えます。",
    empty: "まだ何も書き込んでいません。",
    undo: (operation) => `元に戻す：${operation}`,
    on: (sheets) => sheets.map((sheet) => `「${sheet}」`).join("、"),
    definition: (name) => `「${name}」の定義`,
    undoThrough: (count) => `ここまで元に戻す（${formatNumber(count)}件）`,
    undoThroughLabel: (operation, count) => `ここまで元に戻す（${formatNumber(count)}件）：${operation}`,
  },
  progress: {
    reading: "ブックを読んでいます",
    applying: "書き込んでいます",
    undoing: "元に戻しています",
    showing: "セルを表示しています",
    copying: "共有用コピーのために、ブックを調べています",
    percent: (done, total) => `${String(Math.floor((done / total) * 100))}%`,
    stop: "中止",
    stopping: "中止しています…",
    stoppingWrite:
      "中止しました。Excel の返事を待って、書き込んだ分を元に戻しています。返事がなければ待つのをやめて、次にすることをお知らせします。",
  },
  notices: {
    checked: (found) => `検証しました。${counts(found)}です。`,
    checkedClear: "検証しました。気になる点は見つかりませんでした。",
    reread: (tables, indicators) =>
      tables === 0
        ? "読み直しました。指標の表は見つかりませんでした。"
        : `読み直しました。表${formatNumber(tables)}件、指標${formatNumber(indicators)}件です。`,
    applied: (operation, written) => `「${operation}」が終わりました（${japaneseCounts(written)}）。`,
    refreshFailed:
      "操作は終わっています。その後の読み直しだけができませんでした。「読み直す」を押してください。",
    undone: (operation) => `「${operation}」を取り消し、実行する前の状態に戻しました。`,
    nothingToUndo: "取り消せる操作はありません。",
    stoppedReading: "中止しました。ブックは何も変わっていません。",
    stoppedApplying: "中止しました。ブックは実行する前のままです。",
    stoppedUndoing: "元に戻すのを中止しました。ブックは元に戻す前のままです。",
    previewDropped: "実行をやめました。ブックは何も変わっていません。",
    figureGone: "この数値は、ブックを読み直したところ見つかりませんでした。一覧を確認してください。",
    retry: "もう一度",
    previewAgain: "確認の画面を作り直す",
    dismiss: "このお知らせを閉じる",
    unfold: "内容を見る",
    showResult: "結果を表示",
    toFindings: "指摘を見る",
  },
  defect: {
    heading: "KPI台帳の不具合で止まりました",
    lead: "ご迷惑をおかけします。「やり直す」を押すと、もう一度はじめられます。続くときは、下の報告を担当者に送ってください。報告にセルの内容は入っていません。",
    reportLabel: "不具合の報告",
    copy: "報告をコピー",
    copied: "コピーしました",
    copyFailed:
      "自動ではコピーできませんでした。上の文字を選んであるので、Ctrl+C（Mac は ⌘+C）でコピーしてください。",
    restart: "やり直す",
  },
  unsupported: {
    heading: "この Excel では使えません",
    needs: "KPI台帳には、ExcelApi 1.13 以降に対応した Excel が必要です。",
    versions: ["Microsoft 365 の Excel（Windows、Mac、Web）", "Excel 2021 以降（永続ライセンス版）"],
    advice: "Excel を更新するか、情報システムの担当者にご相談ください。ブックはそのままお使いいただけます。",
    notInExcel: "このページは Excel の作業ウィンドウで開いてください。",
    officeNotLoaded:
      "Excel とつなぐための部品（office.js）を読み込めませんでした。ネットワークを確認して、作業ウィンドウを開き直してください。続くときは、情報システムの担当者にご相談ください。",
  },
};
