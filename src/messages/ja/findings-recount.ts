import { japaneseFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number, figure, fiscalYear } = japaneseFigures;

export const japaneseRecountFindings: FindingMessagesOf<"recount"> = {
  "recount/mismatch": {
    title: "台帳から数えた値と合いません",
    message: ({ ledger, table, difference, rows, unit, isCurrentYear }, subject) =>
      `${subject.fiscalYear === undefined ? "" : `${fiscalYear(subject.fiscalYear)}の`}実績は${figure(table, unit)}ですが、台帳を集計すると${figure(ledger, unit)}です（台帳から表を引いた差${difference < 0 ? "＋" : ""}${figure(-difference, unit)}、台帳${number(rows)}件）。${
        isCurrentYear ? "" : "公表済みの年度なので、自動では直しません。"
      }`,
    why: "表と台帳のどちらかが古いか、数え方が違います。説明を求められたときに、根拠を示せません。",
    remedy:
      "今の年度は「再集計」で台帳の値を入れられます。過去の年度は、根拠になる行を確かめてから、直すか、違う理由を記録するかを決めてください。",
  },
  "recount/no-ledger": {
    title: "再集計のもとになる台帳がありません",
    message: ({ name, ledger }) =>
      `「${name}」は「${ledger}」から数えることになっていますが、見つかりません。`,
    why: "台帳がないと、実績を数え直して確かめることができません。",
    remedy:
      "「台帳を作成」で台帳を作るか、既にある台帳の見出しを確かめてください。台帳で数えない指標なら、「指標定義」の「台帳」を空欄にしてください。",
  },
};
