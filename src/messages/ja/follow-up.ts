import type { FollowUpMessages } from "../follow-up-messages";
import { formatNumber } from "../written-figures";

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
      "このプレビューの後にシートが変更され、書き込む内容が変わりました。作り直してから実行してください。",
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
    all: "まとめて記録",
    allLabel: (cause, count) => `「${cause}」${formatNumber(count)}件の理由をまとめて記録`,
    allHeading: (cause, count) => `「${cause}」${formatNumber(count)}件をそのままにする理由を記録`,
    allLead: (count) =>
      `同じ理由で「確認記録」シートに${formatNumber(count)}行追加します。${formatNumber(count)}件とも「確認済み」に移り、もとの数値が変わったものだけ、また出ます。`,
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
  scoreCard: {
    heading: (toMend, rules) =>
      toMend === 0
        ? `機械判読のルール（${formatNumber(rules)}項目）`
        : `機械判読のルール（要修正 ${formatNumber(toMend)}項目）`,
    lead: "総務省「機械判読可能なデータの表記方法の統一ルール」に、台帳と「指標データ」を照らした結果です。印刷用の表には当てはめません。",
    nothing: "台帳も「指標データ」もないため、すべて対象外です。",
    verdict: { conforms: "適合", toMend: "要修正", notApplicable: "対象外" },
    count: (findings) => `${formatNumber(findings)}件`,
    rule: {
      "format/1-1-file-type": "ファイルは Excel か CSV にする",
      "format/1-2-one-datum": "1セルに1データだけ入れる",
      "format/1-3-numeric": "数値は数値として入れ、文字を含めない",
      "format/1-4-merged": "セルを結合しない",
      "format/1-5-spacing": "空白や改行で体裁を整えない",
      "format/1-6-omitted-name": "項目名などを省略しない",
      "format/1-7-formula": "公開するデータでは、数式を値に直す",
      "format/1-8-object": "図やグラフを表の上に置かない",
      "format/1-9-unit": "単位を書く",
      "format/1-10-machine-dependent": "機種依存文字を使わない",
      "format/1-11-era-only": "和暦には西暦を添える",
      "format/1-12-area-name": "地域名を省略しない",
      "format/1-13-symbol": "数値の列の記号は 0・X・*** だけにする",
      "format/2-1-split-table": "表を空の行や列で分けない",
      "format/2-2-several-tables": "1シートに表は一つにする",
    },
  },
  findingGone:
    "この指摘は、ブックを読み直したところ見つかりませんでした。すでに直っているか、記録されています。",
};
