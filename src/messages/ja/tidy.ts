import type { TidyMessages } from "../tidy-messages";

export const japaneseTidy: TidyMessages = {
  back: "戻る",
  heading: "指標データ",
  lead: "表の目標・実績・達成率を、1行に1つの数値の形にします（総務省「機械判読可能なデータの表記方法の統一ルール」）。数値のないところには理由が入ります。オープンデータの公開や、ほかのソフトでの集計に使えます。シートは「指標データ」「指標データ定義」「指標データ更新履歴」の3枚です。",
  sheets: "シートを作成（確認へ）",
  csv: "CSVを保存",
  fileName: (book) => (book === undefined ? "指標データ.csv" : `${book}_指標データ.csv`),
  saved: (name) => `「${name}」を保存しました。ダウンロードのフォルダーを見てください。`,
  nothing: "指標の表がないので、作れるデータがありません。",
};
