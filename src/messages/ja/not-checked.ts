import type { FiscalYear } from "../../core/values/calendar/fiscal-year";
import { formatNumber } from "../written-figures";
import type { NotCheckedReason, NotCheckedSubject } from "../../core/model/not-checked";
import type { NotCheckedMessages } from "../not-checked-messages";
import { japaneseFigures } from "./figures";
import { japaneseProblem } from "./sources";

/** `「主な事業指標」シート A12 の`, as much of it as is known; empty where there is no place. */
function place({ sheet, at }: NotCheckedSubject): string {
  const parts = [sheet === undefined ? "" : `「${sheet}」シート`, at ?? ""].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join(" ")} の`;
}

const yearsOf = (years: readonly FiscalYear[]): string =>
  years.map((year) => japaneseFigures.fiscalYear(year)).join("・");

const quoted = (text: string): string => (text === "" ? "" : `「${text}」`);

/** `C5 の「上半期」は年度ではないので、読み取っていません。` */
function figuresUnread({
  cell,
  text,
  because,
}: NotCheckedReason & { readonly code: "figuresUnread" }): string {
  const heading = cell === undefined ? "" : `${cell} の${quoted(text)}`;
  switch (because) {
    case "partOfYear":
      return `${heading}は年度の一部なので、年度の数値として読みません。`;
    case "formerGoal":
      return `${heading}は見直す前の目標なので、評価に使いません。`;
    case "inText":
      return `${heading}の数値は、文の中にあるので読みません。`;
    case "noYear":
      return `${heading}に年度がないので、どの年度の数値かわかりません。`;
    case "noKind":
      return `${heading}が目標か実績かわかりません。`;
    case "noIndicator":
      return `${heading}の数値を、どの指標の目標・実績とも決められませんでした。`;
    case "unknownHeading":
      return `${heading}が目標・実績の表の見出しと読めません。`;
    case "noHeading":
      return "見出しがないので、何の数値かわかりません。";
  }
}

function reason(why: NotCheckedReason): string {
  switch (why.code) {
    case "notUnderstood":
      return "書き方を読み取れませんでした。";
    case "noYear":
      return "年度が書かれていません。";
    case "cost":
      return "事業費など、使ったお金の行と読めるので、指標として評価しません。";
    case "forReference":
      return "参考・比較のための行なので、指標として評価しません。";
    case "countedOtherwise":
      return "目標と実績の数え方（累計と単年度）が違うので、比べていません。目標と同じ数え方の実績を入れてください。";
    case "notesDiffer":
      return `${why.goal === "" ? "目標の見出し" : `目標の見出し「${why.goal}」`}と（　）の中が違うので、比べていません。同じものを数えているなら、（　）の中をそろえてください。`;
    case "nameOrDescription":
      return `別の指標の名前か、上の「${why.name}」（${why.cell}）の説明かわからないので、目標と実績を比べていません。同じ指標であれば、この行にも「${why.name}」と書いてください。`;
    case "figureOfSeveral":
      return `${why.indicators.map((name) => `「${name}」`).join("")}にまたがって結合されたセルの数値なので、どれか1つの目標・実績として比べていません。1つの指標の数値であれば結合を解除して、その指標の行だけに入れてください。`;
    case "yearsOfCells":
      return "実績のセルに見出しと違う年（例：R4実績の列に「928億円（R3）」）が書かれているので、見出しではなくセルの年の実績として読みました。見出しの年の実績であれば、セルの年を直してください。";
    case "thingsBeside":
      return "別々に数えるものが横に並んでいるので、1つの指標の年度として読んでいません。数えるものごとに表を分けてください。";
    case "figuresUnread":
      return figuresUnread(why);
    case "moreFiguresUnread":
      return `このシートには、読み取れなかった数値がほかに ${String(why.places)} か所あります。`;
    case "yearUnclear":
      return "どの年度か判断できませんでした。「R7」「令和7年度」「2025年度」のように書いてください。";
    case "noTable":
      return "目標と実績の表が見つかりませんでした。";
    case "noActualRow":
      return "実績の行がありません。";
    case "targetOfAllYears":
      return `「${why.indicator}」の目標は全期間の計だけにあり、年度ごとの実績の計と比べてよいかわからないため、達成率を計算していません。`;
    case "sumIncomplete":
      return `「${why.indicator}」の目標は全期間の計にあります。この年度の実績が数値でないため、ここから後の達成率（実績の計÷目標）を計算していません。`;
    case "targetOfTotal":
      return `「${why.indicator}」のただ一つの目標が、その年度のものか、合計のものか、わかりません。年度ごとの目標を書いてください。`;
    case "targetYearUnused":
      return `表ではこの目標は${why.targets.map((year) => japaneseFigures.fiscalYear(year)).join("・")}のものなので、「指標定義」の「目標年度」（${japaneseFigures.fiscalYear(why.year)}）は使っていません。どちらかを直してください。`;
    case "targetSpanUnused":
      return `「指標定義」の「目標の期間」（${japaneseFigures.yearSpan(why.span.from, why.span.to)}）は使っていません。年度の間に積み上がる数（「数え方」が年度計）で、その最後の年度だけに目標があり、間の年度の実績の欄がすべてあるときに使います。`;
    case "sumOfLevels":
      return `「${why.indicator}」のこの計は、足し合わせられない数（割合、その時点の数）の合計のため、実績として読んでいません。年度の実績を入れてください。`;
    case "rateBlocked":
      return `${japaneseFigures.blocked[why.reason]}。`;
    case "noLedger":
      return "もとになる台帳がありません。";
    case "ledgersUndecided": {
      const sheets = `「${why.sheets.join("」「")}」`;
      return why.why === "several"
        ? `${sheets}のどれを数えるか決まっていないので、数えていません。「台帳」の画面で選んでください（「設定」シートの「台帳：…」でも決められます）。`
        : `${sheets}が台帳かどうか決まっていないので、数えていません。「台帳」の画面で選んでください（「設定」シートの「台帳：…」「台帳ではない表」でも決められます）。`;
    }
    case "yearsNotInLedger": {
      const undated = why.undated > 0 ? `日付のわからない記録${formatNumber(why.undated)}件` : "";
      const there = [why.isDated ? "ほかの年度の記録" : "", undated].filter((part) => part !== "").join("と");
      return `${yearsOf(why.years)}の記録と読めるものが「${why.sheets.join("」「")}」に1件もない${there === "" ? "" : `（${there}だけがある）`}ので、比べていません。`;
    }
    case "calendarYears":
      return `「${why.sheets.join("」「")}」は1月から12月まで（暦年）の台帳と読め、${yearsOf(why.years)}の記録は一部しかないので、数えていません。足りない年の台帳も数えるようにしてください。年度の台帳なら、題かシートの名前に「令和6年度」のように書いてください。`;
    case "noDefinition":
      return "「指標定義」に、台帳の数え方を書いた行がありません。";
    case "noRule":
      return "「指標定義」に、どの台帳をどう数えるか（「台帳」「集計」など）を入力してください。";
    case "divisorDisagrees":
      return `「指標定義」の「換算」（${formatNumber(why.divisor)}で割る）が単位「${why.unit}」と合わないので、数えていません。空欄にすると、単位に合わせて割ります。`;
    case "moneyUnclear":
      return `「${why.column}」が円か千円か、または指標の単位がわからないので、数えていません。見出しと指標名に（円）（千円）と入力してください。`;
    case "unitsOfOneName":
      return `同じ名前の指標の単位が違う（${why.units.join("、")}）ので、数えていません。指標名を変えて、「指標定義」に1行ずつ入力してください。`;
    case "sumOfOtherUnit":
      return `「${why.column}」の単位（${why.of}）が指標の単位（${why.unit}）と違うので、数えていません。どちらかを直すか、「換算」に割る数を入力してください。`;
    case "belowTable":
      return `テーブル「${why.table}」の下にあり、テーブルに入っていないので、数えていません。`;
    case "totalRow":
      return "合計の行なので、1件の記録としては数えません。";
    case "copyOf":
      return `同じ記録が「${why.sheet}」シートにもあるので、二重に数えないよう使いません。`;
    case "tooFarOut":
      return `離れたセル ${why.cell} まで使われていて大きすぎるため、読み取れません。そのセルが要らなければ、行や列ごと削除して保存してください。`;
    case "directionUnknown":
      return "高い方が良いか低い方が良いかが未確認のため、目標の検証（引下げ、未達の継続、達成済み、ちょうどの達成）をしていません。";
    case "definitionProblem":
      return japaneseProblem(why.problem);
    case "columnsAlike":
      return `「${why.sheet}」シートに「${why.column}」に当たる列が${formatNumber(why.headings.length)}つ（「${why.headings.join("」「")}」）あるので、数えていません。見出しが同じなら変えて、数える列の見出しを「指標定義」にそのまま入力してください。`;
    case "columnNotReadable":
      return `「${why.sheet}」シートの「${why.column}」に、${why.wants === "date" ? "日付として読めないセル" : "数値でない（文字になっている）セル"}があるので、数えていません。直すか空欄にしてください。`;
    case "missingInput":
      return `必要な情報（${why.input}）がありません。`;
  }
}

export const japaneseNotChecked: NotCheckedMessages = {
  subject: {
    figures: (subject) => `${place(subject)}数値${quoted(subject.text)}`,
    row: (subject) => `${place(subject)}行${quoted(subject.text)}`,
    column: (subject) => `${place(subject)}列${quoted(subject.text)}`,
    heading: (subject) => `${place(subject)}見出し${quoted(subject.text)}`,
    sheet: (subject) => `「${subject.sheet ?? subject.text}」シート`,
    table: (subject) => `${place(subject)}表${quoted(subject.text)}`,
    check: (subject) => `検証の項目${quoted(subject.text)}`,
    ledger: (subject) => `${place(subject)}${subject.text}`,
    indicator: (subject) => `${place(subject)}指標${quoted(subject.text)}`,
    cell: (subject) => `${place(subject)}セル${quoted(subject.text)}`,
  },
  reason,
};
