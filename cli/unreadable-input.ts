import type { UnreadableFileCode } from "../src/ooxml/package/unreadable-file";
import { BadUsage } from "./arguments";

/** What is wrong with a file that could not be opened, and what to do about it. */
const WORDS: Readonly<Record<UnreadableFileCode, readonly [japanese: string, english: string]>> = {
  notZip: [
    "Excel のブックではありません。.xlsx のファイルを指定してください。",
    "It is no Excel workbook. Name an .xlsx file.",
  ],
  encrypted: [
    "パスワードで保護されています。Excel で開いてパスワードを外し、保存してから指定してください。",
    "It is protected by a password. Open it in Excel, take the password away, save it and try again.",
  ],
  notXlsx: [
    ".xlsx ではない形式です。Excel で開き、「Excel ブック (*.xlsx)」で保存してから指定してください。",
    "It is of another kind. Open it in Excel, save it as an Excel workbook (*.xlsx) and try again.",
  ],
  damaged: [
    "ファイルが壊れています。Excel で開いて修復し、保存してから指定してください。",
    "It is damaged. Open it in Excel, let Excel repair it, save it and try again.",
  ],
  tooLarge: [
    "大きすぎます。要らないシートや行を Excel で削除し、保存してから指定してください。",
    "It is too large. Delete sheets or rows that are not needed in Excel, save it and try again.",
  ],
};

/** The refusal of IN that `openXlsx` could not read. */
export function unreadable(file: string, code: UnreadableFileCode): BadUsage {
  const [japanese, english] = WORDS[code];
  return new BadUsage(`${file} を開けません。${japanese}`, `${file} cannot be opened. ${english}`);
}
