import type { Shortfall } from "../../app/workbook-host";
import type { RecordsLeftOut } from "../../core/judge/recount/recount";
import type { PlanNotice, SmallPrint } from "../../core/plan/plan-notice";
import type { PlanCounts, PlanMessages } from "../plan-messages";
import { formatEraYear } from "../../core/values/calendar/japanese-era";
import { japaneseListOf as listOf, japaneseSomeOf as someOf } from "./list-of";
import { formatNumber, formatSpan } from "../written-figures";

/** `セル54か所、グラフ6個`: what an operation writes. */
export function japaneseCounts({ cells, charts, sheets }: PlanCounts): string {
  const parts = [
    sheets > 0 ? `新しいシート${formatNumber(sheets)}枚` : "",
    cells > 0 ? `セル${formatNumber(cells)}か所` : "",
    charts > 0 ? `グラフ${formatNumber(charts)}個` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "書式など" : parts.join("、");
}

/** `：L4:U17、L6`, or nothing where no area is named. */
function places(areas: readonly string[]): string {
  return areas.length === 0 ? "" : `：${listOf(areas)}`;
}

/** `日付のわからない記録1件、値のない記録2件`: what a figure lacks. */
export function japaneseLeftOut({
  undated,
  withoutValue,
  withoutCondition,
  belowTable,
}: RecordsLeftOut): string {
  const parts = [
    undated > 0 ? `日付のない（読めない）記録${formatNumber(undated)}件` : "",
    withoutValue > 0 ? `値のない（読めない）記録${formatNumber(withoutValue)}件` : "",
    withoutCondition > 0 ? `条件の列が空欄の記録${formatNumber(withoutCondition)}件` : "",
    belowTable > 0 ? `表の外にある、記録とみられる行${formatNumber(belowTable)}行` : "",
  ];
  return parts.filter((part) => part !== "").join("、");
}

function notice(about: PlanNotice): string {
  switch (about.code) {
    case "chartWithoutIndicator":
      return `「${about.sheet}」シートのグラフ「${about.chart}」は、もとの指標が表にありません。題に「【表にない指標】」を付けて残します（数値は描きません）。不要なら手で削除してください。`;
    case "chartIndicatorRenamed":
      return `「${about.sheet}」シートのグラフ「${about.chart}」は、指標の名前が「${about.before}」から「${about.after}」に変わったものとして続けて使います。別の指標なら、このグラフを削除してからもう一度お試しください。`;
    case "chartOfHiddenSheet":
      return `「${about.sheet}」シートのグラフ「${about.chart}」は、非表示の「${about.of}」シートの指標のものです。そのまま残します。不要なら手で削除してください。`;
    case "gradeNotPlaced":
      return `「${about.sheet}」シートの ${about.at} に入力があるため、評価の列は作りません。必要なら、その場所を空けてください。`;
    case "progressNotPlaced":
      return `「${about.sheet}」シートの ${about.at} の表は、右に空きがないため、進捗率（基準値から）の列を作りません。進捗率は「概要」に出ます。`;
    case "cellsKept":
      return `「${about.sheet}」シートの ${listOf(about.cells)} は、手で書き換えられているので、そのままにします。計算し直すには、そのセルを空にしてください。`;
    case "ratesBeside":
      return about.because === "cellsStay"
        ? `「${about.sheet}」シートのテーブル「${about.table}」の達成率の列には、残すべき入力があるため、テーブルの右に達成率の列を作ります。`
        : `「${about.sheet}」シートのテーブル「${about.table}」は、行によって達成率の式が異なるため、テーブルの右に達成率の列を作ります。`;
    case "namesAddedToRates":
      return `「${about.sheet}」シートの達成率の式に、指標を加えます（今は「－」と表示）：${listOf(about.names)}`;
    case "recordsLeftOut":
      return `「${about.sheet}」シート ${about.cell} の${about.indicator}には、台帳（${listOf(about.ledgers)}）の${japaneseLeftOut(about)}が入っていません。記録を直してから再集計するか、この数値を書き込みから外してください。`;
    case "valuesUnread":
      return `「${about.sheet}」シート ${about.cell} の${about.indicator}は書きません。台帳（${listOf(about.ledgers)}）に、数値として読めない値の記録（${about.first} の「${about.raw}」${about.records > 1 ? "など" : ""}）が${formatNumber(about.records)}件あり、読めた記録だけの${formatNumber(about.value)}では足りないためです。値を数値に直してから再集計してください。`;
    case "nothingCounted":
      return `「${about.sheet}」シート ${about.cell} の${about.indicator}は書きません。台帳（${listOf(about.ledgers)}）に、${formatEraYear(about.fiscalYear)}として数えられる記録が1件もないためです。記録の漏れや、読めないシートがないか確認してください。本当に0なら、手で0を入力してください。`;
    case "percentRatesLeft":
      return `「${about.sheet}」シートの ${listOf(about.cells)} の達成率は、空欄のままにします。同じ指標や同じ列の達成率が、式の値（0.8 など）ではなく 88 や「97.1％」のように入力されていて、並ぶと読み違えるためです。同じ書き方で入力するか、入力済みの達成率を消してからもう一度お試しください。`;
    case "paperLeftOut":
      return about.lacks === "programme"
        ? `「${about.sheet}」は作りません。事業の構成の表（年度ごとの財源・実績額・取組）がないためです。`
        : `「${about.sheet}」は作りません。指標の表が見つからないためです。`;
    case "paperWithoutLedger":
      return `事業費台帳がないため、「${about.sheet}」の金額は構成の表の記載によります。`;
    case "paperDiffers":
      return `「${about.sheet}」の次の金額は、構成の表と事業費台帳とで違います。台帳に記録があればその集計、なければ表の額を載せ、注に書きます：${listOf(about.items)}`;
    case "printingUnknown":
      return `「${about.sheet}」シートの印刷の設定を Excel から読み取れないので、変えません。印刷プレビューで確認してください。`;
    case "ratesNotRows":
      return `「${about.sheet}」シートの表（${about.at}）には達成率の行を入れません（実績の行がない、Excel のテーブルである、または横に別の表があるため）。`;
    case "printAreaLeft":
      return `「${about.sheet}」シートの印刷範囲は変えません（範囲が複数あるか、表が入っていないため）。このままでは ${about.at} の達成率は印刷されません。必要なら、印刷範囲に加えてください。`;
    case "ratesPrintSmall":
      return japaneseSmallPrint([about]);
    case "hiddenSheetLeft":
      return `非表示の「${about.sheet}」シートにも指標の表がありますが、書き込みません。書き込むには、シートを再表示してからもう一度お試しください。`;
  }
}

function japaneseSmallPrint(of: readonly [SmallPrint, ...SmallPrint[]]): string {
  const [{ sheet, printed, rows }, ...others] = of;
  const sheets =
    others.length === 0
      ? `「${sheet}」シート`
      : `${formatNumber(of.length)}枚のシート（${someOf(of.map((one) => one.sheet))}）`;
  const percent = formatSpan(
    of.map((one) => one.percent),
    "～",
  );
  const without = formatSpan(
    of.map((one) => one.without),
    "～",
  );
  const size = `${sheets}は、達成率の列も入れて横1ページに印刷すると${percent}%に縮み（列がなければ${without}%）、字が小さすぎます。`;
  const now = {
    small: "今の設定では、この大きさで印刷されます。",
    apart: "印刷の設定は変えないので、達成率の列は別のページに分かれます。",
    no: "印刷の設定は変えないので、達成率の列は印刷されません。",
  }[printed];
  const way = rows
    ? "印刷するなら、「達成率を記入」の確認の画面で『達成率を「実績」の下の行にする』を押してください（右の列は評価だけになります）。"
    : "印刷には、達成率が行で載る「資料2-2 主な事業指標」を使えます。";
  return size + now + way;
}

function shortfall(about: Shortfall): string {
  switch (about.code) {
    case "notAsWritten":
      return `「${about.sheet}」シートの ${listOf(about.cells)} は、書き込んだ内容と違う内容になりました。Excel が自動で変えたか、書き込んだ直後に入力された可能性があります。セルを確認してください。「元に戻す」を押すと、このセルも書き込む前の内容に戻ります（入力された文字は、そのまま残します）。`;
    case "typedTextKept":
      return `「${about.sheet}」シートの ${listOf(about.cells)} には、書き込んだ直後に入力された文字があるため、そのまま残しました。書き込む前の内容は入っていません。セルを確認してください。ほかは元に戻りました。`;
    case "viewNotSet":
      return `${sheetsOf(about.sheets)}シートの見出しの固定と枠線の表示は、設定できませんでした。数値やグラフは書き込まれています。`;
    case "printNotSet":
      return `${sheetsOf(about.sheets)}シートの印刷の設定（用紙、印刷範囲など）はできませんでした。数値やグラフは書き込まれています。印刷する前に、ページ設定を確認してください。`;
    case "viewNotPutBack":
      return `${sheetsOf(about.sheets)}シートの見出しの固定と枠線の表示は、元に戻せませんでした。ほかは元に戻りました。`;
    case "printNotPutBack":
      return `${sheetsOf(about.sheets)}シートの印刷の設定（用紙、印刷範囲など）は、元に戻せませんでした。ほかは元に戻りました。印刷する前に、ページ設定を確認してください。`;
    case "mayBeLeft":
      return `その間に${sheetsOf(about.sheets)}シートの行か列が増減したか、シートの名前が変わったため、書き込んだ値や書式が残っているかもしれません。ほかは元に戻りました。シートを確かめて、残っていたら消してください。`;
    case "noSecondaryAxis":
      return `この Excel ではグラフに第2軸（達成率の目盛）を付けられないため、達成率の線を入れずに描きました：${listOf(about.charts)}`;
  }
}

function sheetsOf(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join("");
}

export const japanesePlan: PlanMessages = {
  kind: {
    rates: "達成率を記入",
    rateRows: "達成率の行を挿入",
    charts: "グラフを作成",
    paper: "資料2を作成",
    tidy: "指標データを作成",
    recount: "再集計",
    ledgers: "台帳を作成",
    ledgerAnswer: "数える台帳を決定",
    settings: "設定を変更",
    mend: "直す",
    acknowledge: "理由を記録",
    evidence: "根拠の一覧を作成",
    adopt: "台帳の値を採用",
    definitions: "指標定義を更新",
    takeOver: "照合した値を採用",
    sample: "見本の表を作成",
    combined: "まとめて実行",
  },
  previewHeading: (operation) => `「${operation}」の確認`,
  previewLead: (counts) =>
    `${japaneseCounts(counts)}を書き込みます。「実行」を押すまで、ブックは変わりません。`,
  nothingToDo: "書き込むものはありません。すでに最新の状態です。",
  nothingPossible: "下の理由のため、書き込めるものがありません。",
  newSheet: "新しいシート",
  cellsHeading: (count) => `セル（${formatNumber(count)}か所）`,
  chartsHeading: (count) => `グラフ（${formatNumber(count)}個）`,
  otherHeading: "そのほか",
  showAll: (count) => `すべて表示（${formatNumber(count)}件）`,
  showFewer: "一部だけ表示",
  unlisted: (count) => `ほかに${formatNumber(count)}か所あります。実行した後のシートで確認できます。`,
  yearHeading: (year) => `${year}の見出し`,
  captionWithChange: (caption, change) => `${caption}（${change}）`,
  becomes: " → ",
  chart: (title, exists) => `${exists ? "更新" : "追加"}：${title}`,
  formula: (formula) => `数式 ${formula}`,
  text: (text) => `文字「${text}」`,
  logical: (value) => (value ? "TRUE" : "FALSE"),
  table: (name, at, exists) => `テーブル「${name}」（${at}）${exists ? "の範囲を変更" : "を追加"}`,
  rowsInserted: (rows) => `行を挿入し「達成率」と記入（挿入後の行番号 ${listOf(rows.map(String))}）`,
  name: {
    nameAdded: (name, at) => `次もこの場所を見つけるための名前「${name}」（${at}）`,
    nameMoved: (name, at) => `名前「${name}」の範囲を ${at} に変更`,
    nameRemoved: (name) => `使わなくなった名前「${name}」を削除`,
  },
  look: {
    format: (areas) => `セルの書式${places(areas)}`,
    merge: (areas) => `セルの結合${places(areas)}`,
    size: () => "列の幅・行の高さ",
    conditionalFormat: (areas) => `評価の色分け（条件付き書式）${places(areas)}`,
    validation: (areas) => `入力規則${places(areas)}`,
    layout: () => "見出しの固定・印刷の設定など",
  },
  notice,
  smallPrint: japaneseSmallPrint,
  shortfall,
  miniature: {
    heading: "書き込む場所",
    place: (sheet, area) => `${sheet}（${area}）`,
    added: (areas, cells) => `空欄に書き込む ${formatNumber(cells)}か所：${listOf(areas)}`,
    changed: (areas, cells) => `書き換える ${formatNumber(cells)}か所：${listOf(areas)}`,
  },
  facts: {
    figures: (count) => `変わる数値（${formatNumber(count)}件）`,
    textToNumbers: (count) =>
      `文字として入った数字${formatNumber(count)}か所を、値を変えずに数値に直します。`,
    typedCells: (count) => `書き換わるほかのセル（${formatNumber(count)}か所）`,
    answers: (count) => `指標定義に書くこと（${formatNumber(count)}件）`,
    rates: (assessed, without) =>
      `達成率と評価（${formatNumber(assessed)}か所${without > 0 ? `、計算できないもの${formatNumber(without)}か所` : ""}）`,
    otherYears: (count) => `ほかの${formatNumber(count)}年度`,
    recounted: (count) => `台帳から入れる実績（${formatNumber(count)}件）`,
    leftOpen: "書き込まないもの",
    remarks: "知っておいていただきたいこと",
    withoutInterim: (indicators) =>
      `${formatNumber(indicators)}指標は、年度ごとの数を最終年度の目標と比べられるかわからないため、途中の年度の達成率を書き込みません。比べるには、途中の年度にも目標を入力してください。`,
    inHiddenRows: (names) =>
      `表示されていない行（フィルターなど）の指標にも、達成率を書き込みます：${listOf(names)}`,
    unchanged: "変わらないもの",
    printing: (sheet, { area, onePageWide, landscape }) =>
      `達成率も印刷されるように、「${sheet}」シートの印刷の設定を変えます：${[
        area === undefined ? "" : `印刷範囲を ${area} に広げる`,
        landscape ? "用紙を横にする" : "",
        onePageWide ? "横1ページに収める" : "",
      ]
        .filter((part) => part !== "")
        .join("、")}。`,
    asRows: "達成率を「実績」の下の行にする",
    paperYears: (kind) =>
      kind === "programme"
        ? "資料2-1 構成と資料2-3 財源別実績額に載せる年度"
        : "資料2-2 主な事業指標に載せる年度",
    paperYear: (year) => formatEraYear(year),
    withoutRate: (names, why) =>
      `${someOf(names)}${names.length > 1 ? `（${formatNumber(names.length)}指標）` : ""}の達成率：${why}`,
    technical: "技術的な内容（セル、数式、名前、書式）",
  },
  outcome: {
    figure: (name, figure, before, after) => `${name} ${figure}を ${before} → ${after} に更新しました`,
    moreFigures: (count) => `ほかに${formatNumber(count)}件の数値を更新しました`,
    textToNumbers: (count) => `文字として入った数字${formatNumber(count)}か所を数値に直しました`,
    rates: (indicators, assessed, without) =>
      assessed === 0
        ? `達成率の欄を書きました（計算できないもの${formatNumber(without)}か所）`
        : `${formatNumber(indicators)}指標、${formatNumber(assessed)}か所の達成率を記入しました${
            without > 0 ? `（計算できないもの${formatNumber(without)}か所）` : ""
          }`,
    charts: (added, updated) =>
      [
        added > 0 ? `グラフ${formatNumber(added)}個を作成` : "",
        updated > 0 ? `グラフ${formatNumber(updated)}個を更新` : "",
      ]
        .filter((part) => part !== "")
        .join("、") + "しました",
    show: "見る",
    showLabel: (result) => `見る：${result}`,
    leftOut: "書き込まなかったものがあります。",
  },
  refusalsHeading: "書き込めないもの",
  useOffer: (place) => `${place} に作る`,
  replaceEdited: "手直しを消して作り直す",
  execute: "実行",
  cancel: "やめる",
  back: "戻る",
  undoable: "実行した後でも「元に戻す」で取り消せます。",
};
