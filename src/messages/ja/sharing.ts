import type { SharingMessages } from "../sharing-messages";
import { japaneseFigures } from "./figures";

const { number } = japaneseFigures;

const OUTSIDE = {
  book: "ほかのブックを参照する数式があります",
  file: "ファイルへのリンクがあります",
  mail: "メールアドレスへのリンクがあります",
} as const;

const PROPERTY: Readonly<Record<string, string>> = {
  creator: "作成者",
  lastModifiedBy: "最終更新者",
  Company: "会社",
  Manager: "管理者",
};

export const japaneseSharing: SharingMessages = {
  "share/personal-data": {
    title: "個人情報があります",
    message: ({ origins, isColumn }) =>
      isColumn
        ? `個人情報の列（${origins.join("、")} から）のあるシートです。`
        : `個人情報の列（${origins.join("、")}）と同じ値があります。`,
    why: "資料や指標の表に氏名が残ったまま送ると、個人情報が外に出ます。",
    remedy:
      "そのセルの値を消すか、公表してよい名前（町の担当者など）であれば、共有用コピーの画面でその場所にチェックを付けてください。",
  },
  "share/hidden-sheet": {
    title: "非表示のシートがあります",
    message: ({ isVeryHidden }) =>
      isVeryHidden ? "Excel のメニューに出ない非表示のシートです。" : "非表示のシートです。",
    why: "非表示のシートは、受け取った人が表示できます。個人情報が漏れた例があります。",
    remedy: "要らないシートは削除してください。共有用コピーには、選ばないかぎり入りません。",
  },
  "share/hidden-rows": {
    title: "値のある非表示の行・列があります",
    message: ({ rows, columns }) => `値のある非表示の行${number(rows)}、列${number(columns)}があります。`,
    why: "受け取った人は、いつでも表示できます。",
    remedy:
      "表示して確かめ、要らないものは消してください。共有用コピーには、確認したものだけが非表示のまま残ります。",
  },
  "share/external-link": {
    title: "ほかのブック・ファイル・メールへのリンクがあります",
    message: ({ kind, cells }) => `${OUTSIDE[kind]}（${number(cells)}か所）。`,
    why: "ほかのブックの値や、庁内のフォルダー名、個人のメールアドレスが送り先に伝わります。",
    remedy: "値に置き換えるか、リンクを外してください。共有用コピーでは、数式は値になり、リンクは外れます。",
  },
  "share/comment": {
    title: "コメント・メモがあります",
    message: ({ cells }) => `コメント・メモが${number(cells)}個あります。`,
    why: "事務のやり取りや職員の名前が、そのまま送られます。",
    remedy: "要らないコメントは削除してください。共有用コピーには入りません。",
  },
  "share/pivot-cache": {
    title: "ピボットテーブルの元データが入っています",
    message: () => "ピボットテーブルの元データが、ブックの中に別に入っています。",
    why: "元のシートを削除しても、ダブルクリックで明細が出てきます。実際に個人情報が漏れた例があります。",
    remedy: "ピボットテーブルを値として貼り直してください。共有用コピーには、元データは入りません。",
  },
  "share/author": {
    title: "作成者などの名前が入っています",
    message: ({ properties }) =>
      `ファイルのプロパティに名前があります（${properties.map((one) => PROPERTY[one] ?? one).join("、")}）。`,
    why: "職員の氏名や、使っているパソコンの利用者名が伝わります。",
    remedy: "「ファイル」の「情報」で消せます。共有用コピーには入りません。",
  },
  "share/name-with-path": {
    title: "パスを含む名前の定義があります",
    message: ({ name }) => `名前の定義「${name}」に、フォルダーやファイルのパスがあります。`,
    why: "庁内のサーバー名や利用者名が伝わります。",
    remedy: "「数式」の「名前の管理」で削除してください。共有用コピーには入りません。",
  },
  "share/invisible-text": {
    title: "見えない文字があります",
    message: ({ cells }) =>
      `見えない文字のセルが${number(cells)}個あります（背景と同じ色、何も出ない表示形式、結合の下）。`,
    why: "画面でも紙でも見えませんが、ファイルには残っています。",
    remedy: "色や表示形式を直し、またはセルの結合を解いて確かめ、要らないものは消してください。",
  },
  "share/far-cell": {
    title: "離れた場所にセルの値があります",
    message: ({ cells }) => `ほかから離れたセルに値があります（${number(cells)}個）。`,
    why: "誰も見ない場所に、作業中のメモや名簿の写しが残っていることがあります。",
    remedy: "そのセルを見て、要らないものは消してください。",
  },
  "share/formula-like-text": {
    title: "数式とみなされる文字が台帳にあります",
    message: ({ cells, sign }) => `「${sign}」で始まる文字があります（${number(cells)}個）。`,
    why: "CSV にすると、開いた人の Excel で数式として動くことがあります。",
    remedy: "先頭の記号を消すか、全角にしてください。",
  },
};
