import type { LostKind, LostPart } from "./lost-part";

export type Language = "ja" | "en";

/** What was left out, and where, in words: for the sandbox page and the command line. */
export function describeLost(part: LostPart, language: Language): { what: string; where: string } {
  const words = WORDS[part.what][language === "ja" ? 0 : 1].replace("{name}", part.name ?? "");
  return { what: words, where: part.where ?? (language === "ja" ? "ブック" : "workbook") };
}

const WORDS: Readonly<Record<LostKind, readonly [japanese: string, english: string]>> = {
  backgroundPicture: ["シートの背景画像", "background picture"],
  calculationSettings: ["シートの計算の設定", "calculation settings"],
  cellWatches: ["ウォッチ式", "watched cells"],
  chartChanges: [
    "グラフ（種類 {name}）の変更。この種類は元のまま残すことしかできません",
    "changes to a chart of type {name}, which can only be carried",
  ],
  chartLooks: [
    "変更したグラフの書式のうち、お試し環境が知らないもの",
    "looks of a changed chart that the stand-in does not know",
  ],
  chartType: ["グラフ（種類 {name}）", "chart of type {name}"],
  comments: ["コメントとメモ", "comments and notes"],
  conditionalFormat: ["条件付き書式", "conditional format"],
  conditionalFormatAreas: ["条件付き書式の二つ目以降の範囲", "further areas of a conditional format"],
  consolidation: ["統合の設定", "consolidation"],
  controls: ["フォームコントロール（チェックボックスなど）", "form controls"],
  customProperties: ["シートのユーザー設定プロパティ", "custom properties of the sheet"],
  customViews: ["ユーザー設定のビュー", "custom views"],
  dataTable: [
    "データテーブル（What-If 分析）。セルの値だけを残します",
    "data table (what-if analysis): its cells are kept as values",
  ],
  embeddedObjects: ["埋め込みオブジェクト", "embedded objects"],
  extension: ["新しい Excel の拡張機能の設定", "extension of the sheet"],
  foreignElement: ["要素 {name}", "element {name}"],
  furiganaSettings: ["ふりがなの設定", "furigana settings"],
  furtherWindows: ["二つ目以降のウィンドウの表示", "views of further windows"],
  headerFooterPictures: ["ヘッダー・フッターの画像", "pictures in header or footer"],
  hyperlinks: ["ハイパーリンク", "hyperlinks"],
  ignoredErrors: ["「エラーを無視する」の印", "ignored error marks"],
  linkedDataType: [
    "リンクされたデータ型、またはセル内の画像。文字かエラーだけを残します",
    "linked data type or picture in a cell: only its text or error is kept",
  ],
  macroSheet: ["マクロシート（Excel 4.0）", "macro sheet (Excel 4.0)"],
  macros: ["マクロ（VBA）", "macros (VBA)"],
  mergeOverlap: ["ほかの結合と重なるセルの結合", "merge that overlaps another"],
  missingPart: ["ファイルの中になかった部品（{name}）", "part that the file itself lacks ({name})"],
  nameOfOtherSheet: [
    "グラフシートなどの名前の定義 {name}",
    "defined name {name} of a sheet that is no worksheet",
  ],
  nameRefused: [
    "名前の定義 {name}（Excel が受け付けない名前）",
    "defined name {name}, which Excel would refuse",
  ],
  newerFormats: [
    "新しい形のデータバー・カラースケール・アイコンセット",
    "data bars, colour scales or icon sets in their newer form",
  ],
  pageBreaks: ["改ページ", "page breaks"],
  picturesAndShapes: [
    "図と図形（行や列を挿入・削除したため）",
    "pictures and shapes (rows or columns were inserted or deleted)",
  ],
  pivotTable: ["ピボットテーブル", "pivot table"],
  protectedRanges: ["パスワードで編集を許可した範囲", "ranges with a password of their own"],
  scenarios: ["シナリオ", "scenarios"],
  shape: ["図または図形「{name}」", 'picture or shape "{name}"'],
  sheetNameTaken: [
    "ワークシートでないシート（同じ名前のシートがあるため）",
    "sheet of another kind, whose name is taken",
  ],
  sheetPassword: [
    "シートの保護のパスワード（半角英数字だけ保存できます）",
    "password of a protected sheet (only plain letters can be stored)",
  ],
  sheetWithoutPart: [
    "中身のないシート（古い形式のマクロなど）",
    "sheet without contents in the file (an old macro module)",
  ],
  signature: [
    "デジタル署名（変更した内容には効きません）",
    "the digital signature (it does not cover what was changed)",
  ],
  slicers: ["スライサー", "slicers"],
  smartTags: ["スマートタグ", "smart tags"],
  sparklines: ["スパークライン", "sparklines"],
  structurePassword: [
    "ブックの構成の保護のパスワード（半角英数字だけ保存できます）",
    "password of the workbook's structure (only plain letters can be stored)",
  ],
  tableHeader: [
    "テーブルの見出し（Excel は重複のない文字を求めるため「{name}」として保存します）",
    "header of a table that Excel needs as a text of its own (saved as {name})",
  ],
  tableNameTaken: ["ほかと同じ名前のテーブル", "table with the name of another"],
  textLooks: [
    "セルの文字の一部の書式（ほかのプログラムのもの）。文字は残します",
    "looks of parts of a cell's text that another program has written: the text is kept",
  ],
  timelines: ["タイムライン", "timelines"],
  validationList: ["255文字を超える入力規則のリスト", "data validation list longer than 255 characters"],
  validationMessage: [
    "入力規則のメッセージの{name}文字目より後",
    "end of a data validation message (over {name} characters)",
  ],
  validationPrompts: ["セルの横に出る入力時メッセージ", "messages shown beside cells"],
  webPublishing: ["Web ページとしての発行", "web publishing"],
};
