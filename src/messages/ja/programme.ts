import type {
  Assumption,
  SupplementaryKind,
  WithoutFigure,
} from "../../core/judge/recount/supplementary-figures";
import type { ProgrammeDifference } from "../../core/judge/recount/recount-programme";
import { japaneseFigures as figures } from "./figures";
import { formatEstimate, formatNumber, formatPercent } from "../written-figures";
import type { ProgrammeMessages } from "../programme-messages";

const thousandYen = (amount: number): string => `${formatNumber(amount)}千円`;

const named = (names: readonly string[]): string => (names.length === 0 ? "記載なし" : names.join("、"));

function difference(found: ProgrammeDifference): string {
  switch (found.kind) {
    case "amount":
      return `金額：表 ${thousandYen(found.table)} → 台帳 ${thousandYen(found.ledger)}（差${figures.change(-found.difference, "千円")}）`;
    case "amountOnlyInTable":
      return `金額：表は${thousandYen(found.table)}ですが、事業費台帳に記録がありません`;
    case "amountOnlyInLedger":
      return `金額：事業費台帳は${thousandYen(found.ledger)}ですが、表に金額がありません`;
    case "source":
      return `財源：表 ${named(found.table)} → 台帳 ${named(found.ledger)}`;
    case "activitiesOnlyInTable":
      return `取組：表だけにあるもの ${found.activities.join("／")}`;
    case "activitiesOnlyInLedger":
      return `取組：取組台帳だけにあるもの ${found.activities.join("／")}`;
  }
}

const names: Readonly<Record<SupplementaryKind, string>> = {
  townSpending: "町内消費見込",
  shareOfPopulation: "町人口に占める登録者の割合",
  feePerWorker: "登録者1人当たりの業務委託料",
  spendingPerResult: "成果1単位当たりの事業費",
};

function name(kind: SupplementaryKind, assumptions: readonly Assumption[]): string {
  const result = assumptions.find((one) => one.kind === "counted");
  return kind === "spendingPerResult" && result?.kind === "counted"
    ? `${names[kind]}（${result.indicator}）`
    : names[kind];
}

function assumption(one: Assumption): string {
  switch (one.kind) {
    case "assumed":
      return one.setting === "population"
        ? `町人口 ${formatNumber(one.value)}人（「設定」シートの値）`
        : `1社当たりの町内消費 ${thousandYen(one.value)}（「設定」シートの値）`;
    case "counted":
      return `${one.indicator} ${formatNumber(one.value)}（再集計した実績${one.provisional ? "、年度途中" : ""}）`;
    case "spent":
      return `「${one.section}」の事業費 ${thousandYen(one.thousandYen)}（事業費台帳${one.estimate ? "、概算を含む" : ""}）`;
  }
}

function without({ kind, why }: WithoutFigure): string {
  switch (why) {
    case "noSetting":
      return `${names[kind]}：計算に使う値が「設定」シートにありません。`;
    case "notCounted":
      return `${names[kind]}：もとになる実績を再集計できません。`;
    case "zero":
      return `${names[kind]}：割る数が0のため計算しません。`;
  }
}

export const japaneseProgramme: ProgrammeMessages = {
  heading: "事業の構成（金額と取組）",
  noTable: "事業の構成の表は見つかりませんでした。",
  noLedgers: "事業費台帳と取組台帳がないため、比べていません。",
  allSame: (count) => `表の${formatNumber(count)}か所すべてが台帳と一致しています。`,
  differencesHeading: (count) => `表と台帳の違い（${formatNumber(count)}か所）`,
  difference,
  showSame: (count) => `一致した事業費も表示（${formatNumber(count)}件）`,
  hideSame: "一致した事業費を隠す",
  unplacedHeading: (count) => `表のどの事業にも当たらない事業費（${formatNumber(count)}件）`,
  unplaced: (section, item, amount) =>
    `${[section, item].filter((part) => part !== "").join("・")} ${amount}`,
  thousandYen,
  totalsHeading: "金額の合計（表の記載、千円）",
  totalsLead: "「町以外」は、国費など町の予算を通らない金額で、合計に含みます。",
  byYear: "年度別",
  bySection: "区分別",
  bySource: "財源別",
  noSection: "区分なし",
  noSource: "財源の記載なし",
  year: "年度",
  total: "合計",
  notOwn: "町以外",
  estimateSign: "概算",
  signsNote: "「概算」は確定していない金額を含み、「未記載」は金額の書かれていない事業の数です。",
  withoutAmount: (items) => `未記載 ${formatNumber(items)}件`,
  supplementary: {
    heading: "補足の数値（推計）",
    lead: "資料の言葉どおりに計算した目安です。実績ではありません。ブックには書き込みません。",
    year: "年度",
    estimate: "推計",
    name,
    value: (kind, value) =>
      kind === "shareOfPopulation" ? formatPercent(value) : `${formatEstimate(value)}千円`,
    assumption,
    seriesNote: "数え方を変えた後の数値です。変える前の年度とは比べられません。",
    without,
    nothing: "この年度に計算できる補足の数値はありません。",
  },
};
