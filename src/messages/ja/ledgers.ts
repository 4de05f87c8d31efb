import type { LedgerMessages } from "../ledger-messages";
import { japaneseListOf as listOf } from "./list-of";
import { formatNumber } from "../written-figures";

export const japaneseLedgers: LedgerMessages = {
  heading: "台帳",
  notRead: "ブックを読むと、見つかった台帳がここに出ます。",
  listHeading: "このブックの台帳",
  definitionsHeading: "数え方と設定のシート",
  definitions: (count) => `${formatNumber(count)}指標`,
  there: "あり",
  missing: "まだありません",
  rows: (count) => `${formatNumber(count)}件`,
  showLedger: (ledger, sheet) => `${ledger}（${sheet}）を表示`,
  question: {
    heading: "数えるかどうか決まっていない表",
    candidate: (sheet, ledger) =>
      `「${sheet}」シートの表の件数を実績に使いますか？（${ledger}として数えます）`,
    several: (sheets, ledger, areDifferent) =>
      `${ledger}らしい表が${listOf(sheets.map((sheet) => `「${sheet}」`))}にあります。どれを数えますか？ 決まるまで、この台帳からは数えません。${areDifferent ? "すべて数えると、「指標を定義する」で、指標ごとにどのシートを数えるかを選べます。" : ""}`,
    count: "数える",
    countLabel: (sheet) => `「${sheet}」を数える`,
    countOnly: (sheet) => `「${sheet}」だけ数える`,
    countAll: "すべて数える",
    notLedger: "台帳ではない",
    notLedgerLabel: (sheet) => `「${sheet}」は台帳ではない`,
  },
  make: "台帳を作成",
  choose: "作成する台帳",
  chooseOne: "作成する台帳を選んでください。",
  makeHint: (missing) =>
    `まだない${listOf(missing)}を、新しいシートに作ります。今あるシートは書き換えません。作る前に内容を確認できます。`,
  complete: "台帳と設定のシートは、すべてそろっています。",
  problemsHeading: (count) => `読み取れなかったところ（${formatNumber(count)}件）`,
  problemsLead: "次のところは集計に使っていません。セル番地を押すとそのセルへ移ります。",
};
