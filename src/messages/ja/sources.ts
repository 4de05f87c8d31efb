import type { DefinitionProblem } from "../../core/model/definition-problem";
import { formatCell } from "../../core/values/workbook/cell-address";
import type { SourceMessages } from "../source-messages";
import { formatNumber } from "../written-figures";

/** What is wrong with a cell of 指標定義, 設定 or 確認記録. */
export function japaneseProblem(problem: DefinitionProblem): string {
  switch (problem.code) {
    case "blank":
      return "空欄です。入力してください。";
    case "unknownChoice":
      return `「${problem.raw}」は使えません。「${problem.choices.join("」「")}」のどれかにしてください。`;
    case "notAScheme":
      return `「${problem.raw}」を判定区分として読めません。「${problem.choices.join("」「")}」のどれかにするか、「達成100%、概ね達成70%、未達成」のように、区分の名前と下限を良い順に「、」で区切って入力してください（最後の区分に下限は要りません）。`;
    case "notANumber":
      return `「${problem.raw}」を数値として読めません。数字で入力してください。`;
    case "notADate":
      return `「${problem.raw}」を日付として読めません。2026/2/28 のように入力してください。`;
    case "notAYear":
      return `「${problem.raw}」を年度として読めません。R7 のように入力してください。`;
    case "notASpan":
      return `「${problem.raw}」を年度として読めません。1年分なら R7、合計なら R4～R7 のように入力してください。`;
    case "unknownColumn":
      return `「${problem.ledger}」に「${problem.raw}」という列がありません。台帳の見出しと同じ言葉にしてください。`;
    case "listInParts":
      return `「${problem.raw}」の続きと思われるシート（${problem.sheets.join("、")}）が入っていないため、数えません。続きなら台帳に「、」で区切って全部書き、別の表なら「設定」シートの「台帳ではない表」に書いてください。`;
    case "listRepeated":
      return `「${problem.sheets.join("」「")}」に同じ記録があるため、二重に数えないよう、数えません。全部の記録があるシートだけを台帳に書き、ほかは「設定」シートの「台帳ではない表」に書いてください。`;
    case "conditionWithoutColumn":
      return `条件値「${problem.raw}」がありますが、条件列が空欄です。どの列の値かを条件列に入力してください。`;
    case "duplicate":
      return `「${problem.raw}」は ${problem.first.sheet} ${formatCell(problem.first)} にもあります。先に書かれている方を使います。片方を消してください。`;
    case "unknownSheet":
      return `「${problem.raw}」というシートがありません。シートの名前を確かめてください（2つ以上は「、」で区切ります）。`;
    case "headingMissing":
      return `「${problem.field}」という見出しの列がないため、このシートは使っていません。指標の名前の列の見出しを「${problem.field}」にしてください。`;
    case "unknownIndicator":
      return `「${problem.raw}」という指標は、読み取った表にありません。この行は使っていません。表の指標名と同じにするか、要らなければ行を消してください。`;
    case "unknownSetting":
      return `「${problem.raw}」という項目は使いません。項目名を確認してください。`;
  }
}

export const japaneseSources: SourceMessages = {
  asOf: "基準日",
  asOfFrom: {
    given: "指定された日付です。",
    setting: "「設定」シートの基準日です。",
    label: "指標の表の見出し（2月末実績など）から読み取りました。「設定」シートの基準日で変えられます。",
    today: "今日の日付です。「設定」シートの基準日で変えられます。",
  },
  kind: {
    own: {
      workers: "住民ワーカー台帳",
      clients: "クライアント台帳",
      contracts: "受託業務台帳",
      directors: "ディレクター台帳",
      sites: "実施場所台帳",
      visits: "WORK TRIP利用台帳",
      spending: "事業費台帳",
      activities: "取組台帳",
    },
    plain: {
      workers: "登録者台帳",
      clients: "取引先台帳",
      contracts: "契約・売上台帳",
      directors: "担当者台帳",
      sites: "実施場所台帳",
      visits: "利用台帳",
      spending: "事業費台帳",
      activities: "取組台帳",
    },
  },
  define: {
    heading: "指標の定義",
    count: (missing, total) =>
      missing === 0
        ? `${formatNumber(total)}指標とも、数え方が決まっています。`
        : `${formatNumber(missing)}指標の数え方が、まだ決まっていません（全${formatNumber(total)}指標）。`,
    uncounted: (total) =>
      `${formatNumber(total)}指標の向きや判定方式を、ここで変えられます。台帳がないので、数え方は要りません。`,
    open: "指標を定義する",
  },
  problem: (problem) => `${problem.field}：${japaneseProblem(problem)}`,
};
