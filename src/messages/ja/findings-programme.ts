import { japaneseFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number, fiscalYear } = japaneseFigures;

const amountOf = (thousandYen: number): string => `${number(thousandYen)}千円`;
const of = (year: number | undefined): string => (year === undefined ? "" : `${fiscalYear(year)}の`);

export const japaneseProgrammeFindings: FindingMessagesOf<"programme"> = {
  "programme/amount-missing": {
    title: "事業費の金額が書かれていません",
    message: ({ item, ledgerAmount, notYetDue }, { fiscalYear: year }) => {
      const known = ledgerAmount === undefined ? "" : `事業費台帳の合計は${amountOf(ledgerAmount)}です。`;
      if (notYetDue === undefined)
        return `${of(year)}「${item}」に取組がありますが、金額がありません。${known}`;
      const others = notYetDue === 1 ? "" : `など${String(notYetDue)}件`;
      return `${of(year)}「${item}」${others}に取組がありますが、金額はまだありません（年度が終わっていません）。${known}`;
    },
    why: "金額がないのか、書き忘れなのかがわからず、年度の合計が小さくなります。",
    remedy:
      "金額を入れてください。支出がなければ「なし」、町の費用でなければ「当町費用負担なし」などと書いてください。",
  },
  "programme/source-missing": {
    title: "金額の財源が書かれていません",
    message: ({ item, amount }, { fiscalYear: year }) =>
      `${of(year)}「${item}」の${amountOf(amount)}に、財源がありません。`,
    why: "財源がないと、財源別の合計に入れられず、町の負担がいくらなのかを示せません。",
    remedy: "金額の前に「町一般財源」などの財源を書いてください。",
  },
  "programme/unknown-source": {
    title: "財源の名前がわかりません",
    message: ({ item, source }, { fiscalYear: year }) =>
      `${of(year)}「${item}」の財源「${source}」が、どのような財源なのかわかりません。`,
    why: "略称や書き間違いがあると、同じ財源が別のものとして集計されます。",
    remedy: "交付金、補助金、一般財源などの語を含む、正式な名前で書いてください。",
  },
  "programme/estimate-unsettled": {
    title: "終わった年度の金額が概算のままです",
    message: ({ raw, ended, asOf }) =>
      `「${raw}」は ${ended} に終わった年度ですが、基準日（${asOf}）になっても概算のままです。`,
    why: "決算が済んだ年度の金額が概算のままだと、決算書の金額と食い違います。",
    remedy: "確定した金額に直し、「概算」の表示を消してください。",
  },
  "programme/not-own-money": {
    title: "町の費用ではない金額です",
    message: ({ item, source, amount }, { fiscalYear: year }) =>
      `${of(year)}「${item}」の${amountOf(amount)}（${source}）は、町の予算を通らない金額です。合計には含め、内数として示します。`,
    why: "町の事業費と合わせて読まれると、町の負担が実際より大きく見えます。",
    remedy: "直す必要はありません。合計を示すときに「うち国費」などと書き添えてください。",
  },
  "programme/total-mismatch": {
    title: "金額が合いません",
    message: ({ item, against, table, counted }, { fiscalYear: year }) => {
      const what = `${of(year)}「${item}」は${amountOf(table)}ですが、`;
      if (counted === undefined) return `${what}事業費台帳には記録がありません。`;
      const source = against === "rows" ? "上の行を合計" : "事業費台帳を合計";
      return `${what}${source}すると${amountOf(counted)}です（差${amountOf(table - counted)}）。`;
    },
    why: "合計や台帳と合わない金額は、どちらかが間違っています。",
    remedy: "金額と、もとになった行や台帳の記録を確かめて、違う方を直してください。",
  },
  "programme/duplicate-key": {
    title: "同じ番号か名前の事業が二つあります",
    message: ({ item, first }) => `「${item}」と同じ番号か名前の事業が、同じ区分の ${first} にもあります。`,
    why: "台帳の記録がどちらの事業のものか決められず、二重に数えることになります。",
    remedy: "番号を振り直すか、名前を区別できるように直してください。",
  },
  "programme/headcount-contradiction": {
    title: "人数が指標の実績と合いません",
    message: ({ item, text, stated, indicatorName, actual }, { fiscalYear: year }) =>
      `${of(year)}「${item}」に「${text}」とありますが、指標「${indicatorName}」の実績は${number(actual)}人です（差${number(Math.abs(actual - stated))}人）。`,
    why: "同じ資料の中で人数が食い違うと、どちらが正しいのかを尋ねられます。",
    remedy: "数える対象（委託の範囲など）が違うなら書き添え、書き間違いなら直してください。",
  },
};
