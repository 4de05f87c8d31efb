import type { SettingsMessages } from "../settings-messages";
import { formatNumber } from "../written-figures";

export const japaneseSettings: SettingsMessages = {
  heading: "設定を変える",
  lead: "「設定」シートに書き込みます。シートがなければ作ります。書き込む前に内容を確認できます。",
  asOf: "基準日",
  asOfHint: "この日までの記録を数えます。空欄なら、表の見出し（2月末実績など）か今日の日付を使います。",
  asOfInvalid: "日付として使えません。2000年以降の日付を入力してください。",
  gradeScheme: "判定区分",
  own: "独自の区分",
  ownBands: "独自の区分（良い方から順に）",
  ownBandsHint: "例：達成100%、概ね達成70%、未達成",
  ownBandsInvalid: "区分として読めません。良い方から「、」で区切り、最後の区分だけ％を付けないでください。",
  effect: (changed, graded) =>
    changed === 0
      ? `この区分でも、いまの評価（${formatNumber(graded)}指標）は変わりません。`
      : `この区分では、${formatNumber(graded)}指標のうち${formatNumber(changed)}指標の評価の言葉が変わります。`,
  effectOf: (indicator, year, before, after) => `${indicator} ${year}：${before} → ${after}`,
  startMonth: "年度の開始月",
  month: (month) => `${String(month)}月`,
  language: "表示言語",
  languageOfExcel: "Excel の表示言語に合わせる",
  prepare: "書き込む内容を確認",
  nothingChanged: "変えた項目はありません。",
};
