import type { CommandLineMessages, FileDamage, UnreadableInputReason } from "../command-line-messages";

const UNREADABLE: Readonly<Record<UnreadableInputReason, string>> = {
  notZip: "Excel のブックではありません。.xlsx のファイルを指定してください。",
  encrypted: "パスワードで保護されています。Excel で開いてパスワードを外し、保存してから指定してください。",
  notXlsx: ".xlsx ではない形式です。Excel で開き、「Excel ブック (*.xlsx)」で保存してから指定してください。",
  damaged: "ファイルが壊れています。Excel で開いて修復し、保存してから指定してください。",
  tooLarge: "大きすぎます。要らないシートや行を Excel で削除し、保存してから指定してください。",
};

/** What is broken in a damaged file, after the part's name. */
const DAMAGE: Readonly<Record<FileDamage["fault"], string>> = {
  unpack: "ZIP として展開できません。途中で切れている可能性があります",
  checksum: "中身がチェックサムと合いません",
  missing: "ファイルの中にありません",
  xml: "XML として正しくありません",
  noWorksheet: "ワークシートが一つもありません",
  inside: "中身を読み取れません",
};

function damageOf({ fault, part }: FileDamage): string {
  return part === undefined ? DAMAGE[fault] : `${part}: ${DAMAGE[fault]}`;
}

export const japaneseCommandLine: CommandLineMessages = {
  noWorkbook: (usage) => `ブックを指定してください。 ${usage}`,
  severalWorkbooks: (others, usage) =>
    `ブックは一つだけ指定してください（余分: ${others.join(" ")}）。 ${usage}`,
  notUnderstood: (reason, usage) => `指定がわかりません（${reason}）。 ${usage}`,
  unknownTask: (word, known) => `--do の「${word}」はわかりません。使えるもの: ${known.join(",")}`,
  csvWithoutTidy: "--csv は --do に tidy があるときだけ使えます。",
  unknownRates: (text) => `--rates は columns か rows です（${text}）。`,
  rowsWithoutRates: "--rates rows は --do に rates があるときだけ使えます。",
  overwriteWithoutPaper: "--overwrite-papers は --do に paper があるときだけ使えます。",
  noSuchDay: (text) => `--as-of は 2026-02-28 の形の実在する日付で指定してください（${text}）。`,
  unknownLanguage: (text, known) => `--lang は ${known.join(" か ")} です（${text}）。`,
  notFound: (file) => `${file} が見つかりません。ファイル名と場所を確かめてください。`,
  inputIsFolder: (file) => `${file} はフォルダーです。.xlsx のファイルを指定してください。`,
  mayNotBeRead: (file) => `${file} を読めません。アクセス権を確かめてください。`,
  sameOutputs: (files) =>
    `保存先に同じファイルがあります（${files.join("、")}）。別の名前を指定してください。`,
  outputIsFolder: (file) => `${file} はフォルダーです。保存先のファイル名を指定してください。`,
  outputIsInput: (file) =>
    `保存先が元のブックと同じです（${file}）。元のブックは変更しません。別の名前を指定してください。`,
  mayNotBeWritten: (file) =>
    `${file} に書き込めません。フォルダーがあるか、アクセス権があるかを確かめてください。`,
  writingFailed: (file, reason) => `${file} に書き込めません（${reason}）。保存先を確かめてください。`,
  cannotOpen: (file, reason, damage) =>
    `${file} を開けません。${UNREADABLE[reason]}${damage ? `（${damageOf(damage)}）` : ""}`,
  cannotRead: (file, why) => `${file} を読み取れません。${why}`,
  named: (indicator, message) => `${indicator}：${message}`,
  summary: (input, counts) => [
    `${input}: 指標の表 ${String(counts.tables)}、指標 ${String(counts.indicators)}、` +
      `達成率を計算できた年 ${String(counts.assessed)} / ${String(counts.years)}`,
    counts.checked
      ? `指摘: 要修正 ${String(counts.errors)}、要確認 ${String(counts.warnings)}、参考 ${String(counts.infos)}` +
        `（確認できなかったもの ${String(counts.notChecked)}）`
      : "指摘: 検証していません（--do に check がないため）",
    `書き込み: セル ${String(counts.cells)}、KPI台帳が作るシートのセル ${String(counts.ownCells)}、ブックのグラフ ${String(counts.charts)}`,
  ],
  passedOver: (what, why) => `読めなかった設定: ${what}: ${why}`,
  noticed: (message) => `お知らせ: ${message}`,
  refused: (message) => `できなかったこと: ${message}`,
  lost: (what, where) => `保存できなかったもの: ${what}（${where}）`,
  saved: (output) => `保存先: ${output}`,
};
