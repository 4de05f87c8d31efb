import { openXlsx } from "../../stand-in/file/open-xlsx";
import type { BookState } from "../../stand-in/model/book-state";
import { bytesOfTextBook } from "../support/table-text-book";

export const INDICATORS = "主な事業指標";
export const WORKERS = "住民ワーカー台帳";
export const CONTRACTS = "受託業務台帳";
export const DEFINITIONS = "指標定義";
export const MEMO = "メモ";

const TABLE = `
== ${INDICATORS}
町のテレワーク推進事業

指標 | 区分 | R5 | R6 | R7
①住民ワーカー登録者数（人） | 目標 | 2 | 3 | 4
^ | 実績 | 2 | 4 |
②受託業務収入（千円） | 目標 | '1,000 | 1200 | 1500
^ | 実績 | 900 | '１２００ |
③待機の割合（％） | 目標 | 30 | 25 | 20
^ | 実績 | 31 | 26 |
@format C4:E9 #,##0
`;

const NOTES = `
== ${MEMO}
だれでも自由に書いてよいシート
`;

const LEDGERS = `
== ${DEFINITIONS}
番号 | 区分 | 指標名 | 単位 | 数え方 | 台帳 | 集計 | 対象列 | 日付列 | 終了日列 | 条件列 | 条件値 | 換算 | 向き
① |  | 住民ワーカー登録者数 | 人 | 累計 | 住民ワーカー台帳 | 件数 |  | 登録日 |  |  |  |  |
② |  | 受託業務収入 | 千円 | 年度計 | 受託業務台帳 | 合計 | 委託料（円） | 計上日 |  |  |  | ÷1000 |
@table T_定義 A1:N3

== ${WORKERS}
登録番号 | 氏名 | 居住地 | 登録日 | 登録先 | 終了日 | 備考
K001 | 架空 一郎 | 町内 | 2023/6/1 | 町 |  |
K002 | 架空 二郎 | 町内 | 2023/9/1 | 公社 |  |
K003 | 架空 三郎 | 町外 | 2024/5/1 | 町 |  |
K004 | 架空 四郎 | 町内 | 2025/4/10 | 町 |  |
@table 住民ワーカー台帳 A1:G5

== ${CONTRACTS}
業務番号 | クライアント番号 | 業務名 | 計上日 | 委託料（円） | 契約先 | 備考
G01 | C01 | 入力 | 2023/6/1 | 900,000 | 町 |
G02 | C02 | 校正 | 2024/7/1 | 1,200,000 | 町 |
G03 | C01 | 入力 | 2025/6/1 | 400,000 | 公社 |
`;

/**
 * A small workbook in which every command has something to do: figures as text, figures that the ledgers don't bear out, an
 * actual that is still blank. The table's headings stand in row 3; ① has its 目標 in C4:E4 and its 実績 beneath.
 */
export async function smallTown(): Promise<BookState> {
  return bookOfText(TABLE + LEDGERS + NOTES);
}

/** The table alone: what the command that makes the ledgers begins with. */
export async function bareTown(): Promise<BookState> {
  return bookOfText(TABLE + NOTES);
}

async function bookOfText(text: string): Promise<BookState> {
  return (await openXlsx(await bytesOfTextBook(text))).book;
}
