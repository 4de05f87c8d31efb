import type { FormatSubject } from "../../core/judge/findings/data-of-format";
import { japaneseFigures } from "./figures";
import type { FindingMessagesOf } from "../finding-messages";

const { number } = japaneseFigures;

/** `住民ワーカー台帳の「登録日」`, or the table alone. */
const where = ({ table, column }: FormatSubject): string =>
  column === "" ? table : `${table}の「${column}」`;
const count = ({ rows }: FormatSubject): string => (rows > 1 ? `（全部で${number(rows)}か所）` : "");
const quoted = (raw: string): string => (raw === "" ? "" : `「${raw}」`);

export const japaneseFormatFindings: FindingMessagesOf<"format"> = {
  "format/1-1-file-type": {
    title: "1-1 ファイル形式が Excel か CSV ではありません",
    message: ({ fileName }) => `「${fileName}」は .xlsx でも .csv でもありません。`,
    why: "古い形式や PDF は、機械では読めないことがあります。",
    remedy: ".xlsx か .csv で保存し直してください。",
  },
  "format/1-2-one-datum": {
    title: "1-2 一つのセルに複数の値があります",
    message: (data) => `${where(data)}に、複数の値${quoted(data.raw)}が入っています${count(data)}。`,
    why: "一つのセルに二つの値があると、並べ替えや集計ができません。",
    remedy: "行か列を分けて、一つのセルに一つの値を入れてください。",
  },
  "format/1-3-numeric": {
    title: "1-3 数値に単位やカンマなどの文字が入っています",
    message: (data) => `${where(data)}の${quoted(data.raw)}は、文字になっています${count(data)}。`,
    why: "円、▲、カンマを文字として入れると、数値として計算されません。",
    remedy: "数値だけを入れ、桁区切りや単位は表示形式と見出しで表してください。「直す」でまとめて直せます。",
  },
  "format/1-4-merged": {
    title: "1-4 セルが結合されています",
    message: (data) => `${where(data)}の ${data.range} が結合されています。`,
    why: "結合したセルがあると、並べ替えや抽出ができません。",
    remedy: "結合を解除し、すべてのセルに値を入れてください。",
  },
  "format/1-5-spacing": {
    title: "1-5 体裁のための空白や改行があります",
    message: (data) =>
      `${where(data)}の${quoted(data.raw.replace(/\n/g, "↵"))}に、余分な空白や改行があります${count(data)}。`,
    why: "見た目は同じでも別の文字として扱われ、検索や集計から漏れます。",
    remedy: "余分な空白や改行を取り除いてください。前後の空白は「直す」でまとめて取り除けます。",
  },
  "format/1-6-omitted-name": {
    title: "1-6 項目名などが省略されています",
    message: (data) => {
      if (data.kind === "blankHeading") return `${data.table}に、見出しのない列があります。`;
      if (data.kind === "doubledHeading")
        return `${data.table}に、見出し${quoted(data.raw)}の列が二つあります。`;
      return `${where(data)}に${quoted(data.raw)}と書かれています${count(data)}。`;
    },
    why: "並べ替えると、何を指しているのかがわからなくなります。",
    remedy: "すべての列に別々の見出しを付け、「〃」「同上」は元の値に書き換えてください。",
  },
  "format/1-7-formula": {
    title: "1-7 公開用のデータに数式が残っています",
    message: (data) => `${where(data)}に数式があります${count(data)}。`,
    why: "ほかの環境では計算できず、値がわからなくなることがあります。",
    remedy: "公開する前に、数式を値に直してください。",
  },
  "format/1-8-object": {
    title: "1-8 表の上にグラフなどが置かれています",
    message: (data) => `${where(data)}の表の上に、グラフ「${data.chart}」があります。`,
    why: "表の一部が隠れ、機械で読み取れない情報が混ざります。",
    remedy: "グラフを別のシートに移してください。",
  },
  "format/1-9-unit": {
    title: "1-9 単位が書かれていません",
    message: (data) => `${where(data)}に、単位がありません。`,
    why: "円なのか千円なのかがわからないと、数値を使えません。",
    remedy: "見出しに「（円）」のように書くか、「単位」の列を設けてください。",
  },
  "format/1-10-machine-dependent": {
    title: "1-10 機種依存文字があります",
    message: (data) => `${where(data)}に「${data.characters}」があります${count(data)}。`,
    why: "環境によっては文字化けします。",
    remedy: "(1)、(株)、m2 のように、ふつうの文字で書いてください。",
  },
  "format/1-11-era-only": {
    title: "1-11 和暦だけが書かれています",
    message: (data) => `${where(data)}の${quoted(data.raw)}に、西暦がありません${count(data)}。`,
    why: "和暦だけでは、機械で時間の順に並べられません。",
    remedy: "西暦の日付（Excel の日付）にするか、西暦か時間軸コードの列を加えてください。",
  },
  "format/1-12-area-name": {
    title: "1-12 地域名が省略されています",
    message: (data) =>
      `${where(data)}の${quoted(data.raw)}は、「${data.full}」の省略のようです${count(data)}。`,
    why: "県なのか市なのかが区別できず、ほかのデータと突き合わせられません。",
    remedy: "「長野県」のように、都道府県名や市町村名を省略せずに書いてください。",
  },
  "format/1-13-symbol": {
    title: "1-13 数値の列に記号が入っています",
    message: (data) => `${where(data)}に、記号${quoted(data.raw)}があります${count(data)}。`,
    why: "記号の意味が決まっていないと、機械でも人でも読み分けられません。",
    remedy:
      "0 は「0」、秘匿は「X」、該当する数値がない場合は「***」と書いてください。わからない値は空白にします。",
  },
  "format/2-1-split-table": {
    title: "2-1 表が空の行や列で分かれています",
    message: (data) =>
      data.kind === "rows"
        ? `${data.table}の途中に、空の行が${number(data.rows)}行あります。`
        : `${data.table}の途中に、空の列があります。`,
    why: "機械は、空の行や列で表が終わったとみなします。",
    remedy: "空の行や列を削除してください。",
  },
  "format/2-2-several-tables": {
    title: "2-2 一つのシートに複数の表があります",
    message: (data) => `${data.table}と同じシートに、ほかの表が${number(data.others)}つあります。`,
    why: "どこからどこまでが一つの表なのかを、機械では判断できません。",
    remedy: "表ごとにシートを分けてください。",
  },
};
