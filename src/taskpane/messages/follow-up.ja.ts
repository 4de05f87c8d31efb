import type { FollowUpMessages } from "./follow-up-messages";
import { formatNumber } from "./number-format";

export const japaneseFollowUp: FollowUpMessages = {
  live: {
    switchLabel: "シートの変更を自動で検証",
    state: {
      off: "シートを変更したら、「検証し直す」を押してください。",
      unavailable: "この Excel では変更を受け取れません。変更したら「検証し直す」を押してください。",
      current: "入力が1秒ほど止まると、検証し直します。",
      edited: "シートが変更されました。検証し直しています…",
      followed: "シートの変更を検証しました。",
      failed: "シートの変更を検証できませんでした。「検証し直す」を押してください。",
    },
    previewOutdated:
      "この確認を作った後にシートが変更され、書き込む内容が変わりました。作り直してから実行してください。",
  },
  mend: {
    one: "直す",
    oneLabel: (place) => `${place} を直す`,
    all: (count) => `まとめて直す（${formatNumber(count)}件）`,
    allHint: "全角の数字、文字として入った数字、単位つきの数字などを、値を変えずに直します。",
  },
  acknowledge: {
    open: "理由を記録",
    openLabel: (place) => `${place} の理由を記録`,
    heading: "そのままにする理由を記録",
    lead: "「確認記録」シートに1行追加します。この指摘は「確認済み」に移り、もとの数値が変わるとまた出ます。",
    reason: "理由（必須）",
    reasonHint: "例：R7から登録先を公社に移したため。令和8年3月に課内で確認。",
    reasonMissing: "理由を入力してください。",
    author: "記入者",
    submit: "記録する",
    cancel: "やめる",
  },
  acknowledged: {
    heading: (count) => `確認済み（${formatNumber(count)}件）`,
    lead: "理由が「確認記録」シートにある指摘です。その行を消すと、指摘に戻ります。",
    reason: (reason) => `理由：${reason}`,
    by: (author, date) => [author, date].filter((part) => part !== undefined && part !== "").join("、"),
    date: (year, month, day) => `${String(year)}年${String(month)}月${String(day)}日`,
    showRecord: "記録を表示",
    reopened: (reason) => `理由が記録されていますが、その後に数値が変わりました（記録：${reason}）。`,
  },
  findingGone:
    "この指摘は、ブックを読み直したところ見つかりませんでした。すでに直っているか、記録されています。",
};
