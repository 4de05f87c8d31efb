import type { LedgerSubject } from "../../core/judge/findings/data-of-ledgers";
import { japaneseFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number, fiscalYear } = japaneseFigures;

const columnOf = ({ ledger, column }: LedgerSubject): string => `${ledger}の「${column}」`;
/** `（ほかに4件）`, for findings that speak of several records; empty for one. */
const others = ({ rows }: LedgerSubject): string => (rows > 1 ? `（全部で${number(rows)}件）` : "");

export const japaneseLedgerFindings: FindingMessagesOf<"ledger"> = {
  "ledger/several": {
    title: "どの台帳を数えるか決まっていません",
    message: ({ ledger, sheets }) =>
      `${ledger}らしい表が「${sheets.join("」「")}」にあります。どれを数えるか決まるまで、この台帳からは数えません。`,
    why: "両方を数えると二重になり、片方だけでは足りないことがあります。",
    remedy:
      "「台帳」タブで数える表を選んでください。「設定」シートの「台帳：…」に、シートの名前を入力しても決められます。",
  },
  "ledger/below-table": {
    title: "テーブルに入っていない記録があります",
    message: ({ ledger, table, first, rows }) =>
      `${ledger}のテーブル「${table}」の下に、テーブルに入っていない記録が${number(rows)}件あります（${first} から）。数えていません。`,
    why: "テーブルが自動で広がらなかった行は、見た目は台帳の続きでも、集計にもテーブルの数式にも入りません。",
    remedy:
      "テーブルの右下の角を下へ引いて、記録をテーブルに入れてください。台帳の記録でないなら、別のシートに移してください。",
  },
  "ledger/assumed": {
    title: "台帳とみなして数えています",
    message: ({ ledger, sheets }) => `「${sheets.join("」「")}」シートの表を、${ledger}として数えています。`,
    why: "見出しやシートの名前から判断しました。違う表なら、数えた結果も違います。",
    remedy: "違うときは、「設定」シートの「台帳ではない表」に、シートの名前を入力してください。",
  },
  "ledger/status-counted": {
    title: "取消や見積の記録も数えています",
    message: (data) =>
      `${columnOf(data)}が「${data.words.join("」「")}」の記録${number(data.rows)}件${
        data.sum === undefined ? "" : `（${number(data.sum)}円）`
      }も、「${data.indicators.join("」「")}」に数えています。`,
    why: "実績にならなかった記録が入っていると、実績が多くなります。",
    remedy:
      "数えないなら、「…は数えない」のボタンを押してください（「指標定義」の条件列・条件値に「取消以外」のように書き込みます）。数える状態を決めるなら、条件値に「完了」のように入力してください。",
  },
  "ledger/required-missing": {
    title: "台帳の必要な項目が空です",
    message: (data) => {
      if (data.isColumn) return `${data.ledger}に「${data.column}」の列がありません。`;
      if (data.mark !== undefined) return `${columnOf(data)}が「${data.mark}」となっています。`;
      return `${columnOf(data)}が空です${data.rows > 1 ? "（「不明」などの印も含みます）" : ""}${others(data)}。`;
    },
    why: "必要な項目がない記録は、再集計で正しく数えられません。",
    remedy: "もとの書類を確かめて記入してください。列がないときは、見出しを加えてください。",
  },
  "ledger/duplicate-id": {
    title: "番号が重複しています",
    message: (data) => `${columnOf(data)}の番号は、${data.first} にもあります。`,
    why: "同じ記録が二度入力されていると、件数が多く数えられます。",
    remedy: "同じ記録なら片方を削除し、別の記録なら番号を振り直してください。",
  },
  "ledger/duplicate-record": {
    title: "まったく同じ記録が二度あります",
    message: (data) =>
      `${data.ledger}のこの行は、日付もほかの欄も ${data.first} と同じです${data.rows > 1 ? `（このような行が全部で${number(data.rows)}件）` : ""}。どちらも数えています。`,
    why: "同じ記録が二度入力されていると、件数や合計が多く数えられます。",
    remedy: "同じ記録なら片方を削除してください。別の記録なら、そのままで構いません。",
  },
  "ledger/invalid-date": {
    title: "日付（年度）として読めません",
    message: (data) =>
      data.impossible
        ? `${columnOf(data)}の「${data.raw}」は、暦にない日付です${others(data)}。`
        : `${columnOf(data)}の「${data.raw}」は、日付（年度）として読めません${others(data)}。`,
    why: "いつの記録かわからないので、どの年度にも数えられません。",
    remedy: "「2025/4/1」「R7.4.1」のように、正しい日付を入れてください。",
  },
  "ledger/future-date": {
    title: "基準日より後の日付です",
    message: (data) =>
      `${columnOf(data)}の ${data.date} は、基準日（${data.asOf}）より後です${others(data)}。`,
    why: "基準日より後の記録は、再集計で数えません。年の書き間違いのこともあります。",
    remedy: "書き間違いなら直してください。正しい日付なら、そのままで構いません（基準日が進めば数えます）。",
  },
  "ledger/end-before-start": {
    title: "終了日が開始の日より前です",
    message: (data) =>
      `${columnOf(data)}（${data.end}）が、開始の日（${data.start}）より前です${others(data)}。`,
    why: "どの時点にも存在しない記録になり、年度末現在の数に入りません。",
    remedy: "どちらの日付が正しいかを確かめて、直してください。",
  },
  "ledger/unknown-reference": {
    title: "相手の台帳にない番号です",
    message: (data) => `${columnOf(data)}の「${data.raw}」は、${data.target}にありません${others(data)}。`,
    why: "どの相手の記録なのかがわからず、相手ごとの集計から抜けます。",
    remedy: "番号を直すか、相手の台帳に記録を加えてください。",
  },
  "ledger/unknown-choice": {
    title: "選択肢にない値です",
    message: (data) => {
      const what = `${columnOf(data)}の「${data.raw}」は、選択肢（${data.choices.join("、")}）にありません${others(data)}。`;
      return data.meant === undefined ? what : `${what}「${data.meant}」の全角・半角や空白の違いです。`;
    },
    why: "書き方が違うと、条件を付けた集計で別のものとして扱われます。",
    remedy: "選択肢のどれかに直してください。全角・半角や空白の違いは「直す」でまとめて直せます。",
  },
  "ledger/not-a-number": {
    title: "数値として読めません",
    message: (data) => `${columnOf(data)}の「${data.raw}」は、数値として読めません${others(data)}。`,
    why: "合計に入らないので、金額や人数が少なく集計されます。",
    remedy: "数値だけを入れてください。金額の幅や注記は備考に書いてください。",
  },
  "ledger/negative": {
    title: "台帳の値がマイナスです",
    message: (data) => `${columnOf(data)}が${number(data.value)}です${others(data)}。`,
    why: "返金などでなければ、符号の付け間違いです。合計が小さくなります。",
    remedy: "書き間違いなら直してください。返金などなら、備考に書いておくと後でわかります。",
  },
  "ledger/outside-years": {
    title: "表にない年度の記録です",
    message: (data) =>
      `${columnOf(data)}が、表にない年度（${data.years.map(fiscalYear).join("、")}）の記録が${number(data.rows)}件あります。`,
    why: "表にない年度の記録は、どの実績にも数えられません。",
    remedy: "年の書き間違いなら直してください。新しい年度なら、表にその年度の列を加えてください。",
  },
  "ledger/possible-duplicate-person": {
    title: "同じ人が二度登録されているようです",
    message: (data) =>
      `${data.ledger}のこの行は、${data.first} と同じ人のようです（氏名・居住地などが同じ）。`,
    why: "同じ人を二度数えると、登録者数が多くなります。",
    remedy:
      "同じ人なら片方を削除するか、前の登録に終了日を入れてください。別の人なら、そのままで構いません。",
  },
  "ledger/year-contradicts": {
    title: "年度と日付が合わない記録があります",
    message: (data) =>
      `${columnOf(data)}に、${data.isColumn ? `「${data.said}」の列` : `シートや表の題の「${data.said}」`}と合わない日付が${number(data.rows)}件あります。日付の年度で数えています。`,
    why: "日付の年が違っていると、別の年度の実績に入ります。",
    remedy:
      "日付と年度のどちらが正しいか確認し、違うほうを直してください。日付のとおりでよければ、理由を記録してください。",
  },
};
