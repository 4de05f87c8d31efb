import type { MailCopyMessages } from "../mail-copy-messages";

export const japaneseMailCopy: MailCopyMessages = {
  removedKind: {
    formula: "値に置き換えた数式",
    formulaWithoutValue: "計算結果がなく空白にした数式",
    name: "名前の定義",
    link: "リンク",
    validation: "入力規則",
    conditionalFormat: "条件付き書式",
    headerFooter: "ヘッダー・フッター",
    filter: "フィルターの条件",
    password: "シート保護のパスワード",
    series: "グラフの参照",
    chart: "グラフ",
    picture: "画像",
    shape: "図形",
    comment: "コメント・メモ",
    pivot: "ピボットテーブル",
    externalLink: "他のブックへのリンク",
    query: "外部データの接続",
    customXml: "カスタム XML",
    properties: "作成者などのプロパティ",
    webExtension: "アドインの記録",
    printerSettings: "プリンターの設定",
    macro: "マクロ",
    control: "フォームの部品",
    embedding: "埋め込みファイル",
    slicer: "スライサー",
    metadata: "内部の付加情報",
    view: "ユーザー設定のビュー",
    feature: "Excel の拡張機能の設定",
    other: "その他の部品",
  },
  faultKind: {
    personal: "個人情報の列の値",
    removed: "取り除いたシートの文字",
    property: "作成者などの名前",
    sheetName: "取り除いたシートへの参照",
    part: "残してはならない部品",
    element: "残してはならない設定",
    relationship: "残してはならないリンク",
    dangling: "行き先のない参照",
    unreachable: "どこからも使われない部品",
    unreadable: "読み直せない部品",
  },
  nothingToKeep:
    "共有用コピーに残すシートがありません。指標の表や構成の表のあるシート、資料、グラフが残ります（台帳・設定・確認記録は残しません）。",
  personal: (cell, origin) =>
    `共有用コピーを作成しませんでした。${cell} に、個人情報の列の値（${origin}）があります。その値を消すか、そのシートを外してください。`,
  fault: (kind, place, origin) =>
    `共有用コピーを作成しませんでした。${japaneseMailCopy.faultKind[kind]}が ${place} に残っています` +
    `${origin === "" ? "" : `（元の場所: ${origin}）`}。`,
  kept: (sheets) => `共有用コピーに残したシート: ${sheets.join("、")}`,
  removedSheets: (sheets) => `取り除いたシート: ${sheets.length > 0 ? sheets.join("、") : "なし"}`,
  removed: (kind, count) => `取り除いたもの: ${japaneseMailCopy.removedKind[kind]} ${String(count)}`,
  hidden: (sheet, rows, columns) =>
    `非表示のまま残ったもの: 「${sheet}」の行 ${String(rows)}、列 ${String(columns)}`,
  searched: (texts, parts) =>
    `できあがったコピーを読み直し、${String(texts)} 個の文字を ${String(parts)} 個の部品から探しました。見つかったものはありません。`,
  listed: (place, origin) => `短い名前が長い言葉の中にあります。確かめてください: ${place}（${origin}）`,
  notSearched: (count) => `短すぎて探せなかった個人情報の列の値: ${String(count)}`,
  notSeen: (pictures) => `画像 ${String(pictures)} 枚に写っているものは確かめられません。`,
};
