import type { FileFault, UnreadableFile } from "../../../src/ooxml/package/unreadable-file";

/** What the page says. The task pane beside it has words of its own. */
export const messages = {
  title: "KPI台帳 お試し",
  explanation: "Excel の代わりにこのパソコンの中だけで動きます。ブックはどこにも送られません。",
  open: "ブックを開く",
  openSample: "台帳のない見本を開く",
  openLedgerSample: "見本を開く",
  save: "保存（ダウンロード）",
  darkTheme: "Excel の配色：黒",
  loading: "準備しています…",
  close: "閉じる",
  workbook: "ブック",
  sheets: "シート",
  gridOf: (sheet: string) => `シート「${sheet}」`,
  inputFor: (address: string) => `セル ${address} の入力`,
  address: "セル番地",
  content: "セルの内容",
  taskPane: "タスクペイン",
  sampleName: "台帳のない見本.xlsx",
  ledgerSampleName: "見本.xlsx",
  newWorkbookName: "新しいブック.xlsx",
  workbookCreated: "アドインが新しいブックを作りました。",
  download: "ダウンロード",
  lostOnOpen: "このお試し環境では次のものを扱えません。保存すると失われます。",
  lostOnSave: "次のものは保存したファイルに入っていません。",
  lostPart: (what: string, where: string) => `${what}（${where}）`,
  notSaved: "保存できませんでした。",
  unreadable: {
    notZip:
      "Excel のブック（.xlsx）ではありません。Excel で開き、「Excel ブック（*.xlsx）」として保存してください。",
    encrypted: "パスワードで保護されたブックは開けません。Excel でパスワードを外してから開いてください。",
    notXlsx: "この形式のファイルは開けません。Excel で「Excel ブック（*.xlsx）」として保存してください。",
    damaged: "ファイルが壊れているため開けません。Excel で開いて修復し、保存し直してください。",
    tooLarge: "ファイルが大きすぎて開けません。要らないシートや行を Excel で削除し、保存し直してください。",
  } satisfies Record<UnreadableFile["code"], string>,
  /** What is broken in a damaged file. */
  fault: {
    unpack: "ZIP として展開できません。途中で切れている可能性があります",
    checksum: "中身がチェックサムと合いません",
    missing: "ファイルの中にありません",
    xml: "XML として正しくありません",
    noWorksheet: "ワークシートが一つもありません",
    inside: "中身を読み取れません",
  } satisfies Record<FileFault, string>,
  refused: {
    protected: "シートが保護されているため、このセルは変更できません。",
    notAllowed: "この値は入力できません。",
  },
  chartNotDrawn: "この種類のグラフは、お試し環境では表示できません。",
  notStarted: "お試し環境を始められませんでした。ページを読み直してください。",
} as const;
