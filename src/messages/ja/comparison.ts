import type { ComparedText, NotCompared } from "../../core/judge/comparison/comparison";
import type { ComparisonMessages } from "../comparison-messages";

const SIDE = { here: "このブック", there: "相手のファイル" } as const;

function notCompared(entry: NotCompared): string {
  switch (entry.code) {
    case "noTables":
      return `${SIDE[entry.side]}に、指標の表が見つかりません。`;
    case "hiddenSheet":
      return `${SIDE[entry.side]}の非表示シート「${entry.sheet}」の表は、照合していません。`;
    case "ambiguous":
      return `「${entry.name}」は、同じ名前の指標がこのブックに${String(entry.here)}件、相手のファイルに${String(entry.there)}件あり、どれとどれが同じかわからないため、照合していません。`;
    case "yearTwice":
      return `${entry.name}の${String(entry.fiscalYear)}年度は、列が2つあるため、照合していません。`;
    case "uncalculated":
      return `相手のファイルに、計算結果の入っていない数式が${String(entry.cells)}セルあります（${entry.first} など）。そのセルは照合していません。相手のファイルを Excel で開いて保存してから、選び直してください。`;
    case "unread":
      return `相手のファイルに、読み取れなかったところが${String(entry.places)}か所あります（「${entry.sheet}」シート ${entry.at} など）。そこの数値は照合していません。`;
    case "noDefinitions":
      return `${SIDE[entry.side]}に「指標定義」がないため、定義は照合していません。`;
  }
}

function text(what: ComparedText): string {
  switch (what.of) {
    case "name":
      return "指標名";
    case "description":
      return "説明";
    case "unit":
      return "単位";
    case "mark":
      return "番号";
    case "section":
      return "区分";
    case "yearHeading":
      return "年度の見出し";
    case "definition":
      return `指標定義の「${what.heading}」`;
  }
}

export const japaneseComparison: ComparisonMessages = {
  item: { target: "目標", actual: "実績", base: "基準値", rate: "達成率" },
  change: { changed: "変更", filled: "記入", emptied: "空欄化" },
  notTaken: {
    formula: "このブックのセルが数式のため、採用できません。",
    noCell: "このブックに対応するセルがないため、採用できません。",
    noNumber: "相手の値が数値でないため、採用できません。",
    hedged:
      "「以上」「約」「速報値」などの言葉が付いているため、採用できません。セルで確かめて入力してください。",
    unit: "単位が違うため、採用できません。",
    typedUnit: "このブックのセルに単位まで入力されているため、採用できません。セルで入力し直してください。",
    severalYears:
      "このブックのセルは複数の年度で結合されていて、年度によって値が違うため、採用できません。結合を解除して入力してください。",
    rate: "達成率は目標と実績から計算されるため、採用しません。",
  },
  text,
  side: SIDE,
  notCompared,
  neverCompared: "台帳、事業の構成の表、設定、確認記録は照合しません。",
  year: (year, side, indicators) => `${year}：${SIDE[side]}だけにあります（${String(indicators)}指標）`,
  summary: (file, { figures, texts, added, dropped, notCompared: left, indicators, compared }) =>
    `照合「${file}」: ${String(indicators)}指標の${String(compared)}件を比べ、違う数値 ${String(figures)}、違う説明・定義など ${String(texts)}、` +
    `増えた指標 ${String(added)}、なくなった指標 ${String(dropped)}、照合できなかったもの ${String(left)}`,
  page: {
    back: "戻る",
    heading: "ほかのファイルと照合",
    lead: "昨年度の資料や、メールで戻ってきたコピーなど、照合する .xlsx ファイルを選んでください。ファイルはこの画面の中だけで読み、どこにも送りません。このブックも変わりません。",
    choose: "ファイルを選ぶ",
    chooseAnother: "別のファイルを選ぶ",
    reading: "ファイルを読んでいます。",
    unreadable: {
      notZip: "Excel のブックではありません。.xlsx のファイルを選んでください。",
      encrypted:
        "パスワードがかかっているため、読めません。Excel で開いてパスワードを外し、保存してから選び直してください。",
      notXlsx:
        ".xlsx ではない形式です。Excel で開き、「Excel ブック (*.xlsx)」で保存してから選び直してください。",
      damaged:
        "ファイルの中身に読めないところがあります。Excel の「開いて修復する」で開いて保存し、選び直してください。",
      tooLarge: "大きすぎて読めません。要らないシートや行を削除して保存し、選び直してください。",
    },
    nothing: "違うところはありません。",
    figuresHeading: (count) => `違う数値（${String(count)}件）`,
    figure: (name, year, item) => `${name}　${year}${item}`,
    becomes: (here, there) => `このブック ${here} → 相手 ${there}`,
    published: "公表済みの年度",
    take: (count) => `選んだ${String(count)}件を採用（確認へ）`,
    noneChosen: "採用する数値を選んでください。",
    reasonHeading: (count) => `公表済みの数値${String(count)}件を変える理由`,
    reasonLead: "理由は、元の値・新しい値・ファイル名と一緒に「確認記録」に書きます。",
    textsHeading: (count) => `違う説明・定義など（${String(count)}件）`,
    text: (name, what) => `${name}　${what}`,
    addedHeading: (count) => `相手のファイルだけにある指標（${String(count)}件）`,
    droppedHeading: (count) => `このブックだけにある指標（${String(count)}件）`,
    yearsHeading: "片方だけにある年度",
    notComparedHeading: "照合していないもの",
  },
  blank: "（空欄）",
};
