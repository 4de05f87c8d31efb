import { japaneseLeftOut } from "./plan";
import type { LedgerFigureMessages } from "../ledger-figure-messages";

export const japaneseLedgerFigure: LedgerFigureMessages = {
  table: "表",
  ledger: "台帳",
  difference: "差",
  leftOut: (leftOut) => `台帳の値に、${japaneseLeftOut(leftOut)}は入っていません。`,
  includeLabel: (indicator) => `${indicator}を書き込む`,
  takeFigure: {
    open: (figure) => `この値を入れる（台帳 ${figure}）`,
    openLabel: (place, figure) => `${place} に台帳の値 ${figure} を入れる`,
  },
  adoption: {
    open: "台帳の値に置き換える",
    openLabel: (subject) => `${subject}を台帳の値に置き換える`,
    heading: (subject) => `${subject}を台帳の値に置き換える`,
    lead: (before, after) =>
      `表の値「${before}」を、台帳の値「${after}」に書き換えます。理由は「確認記録」シートに残ります。`,
    reason: "理由（必須）",
    reasonHint: "例：議会資料の転記誤り。令和8年3月の課内確認による。",
    reasonMissing: "理由を入力してください。",
    author: "記入者",
    submit: "書き込む内容を確認",
    cancel: "やめる",
  },
};
