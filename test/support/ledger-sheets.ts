import type { Check } from "../../src/core/judge/checking/check";
import type { Finding } from "../../src/core/judge/findings/finding";
import type { WorkbookSnapshot } from "../../src/core/values/workbook/snapshot";
import { checkInput } from "./check-input";
import { grid, sheet, workbook } from "./workbook-builder";

export const WORKERS = "登録番号\t氏名\t居住地\t登録日\t登録先\t終了日";
export const CLIENTS = "クライアント番号\t名称\t契約開始日\nC1\t架空市\t2024/4/1\nC2\t架空社\t2024/5/1";
export const CONTRACTS = "業務番号\tクライアント番号\t計上日\t委託料（円）";

/** A workbook of sheets of tab-separated text, each named after what is on it. */
export function book(...sheets: string[]): WorkbookSnapshot {
  return workbook(sheets.map((tsv, index) => sheet({ name: `表${String(index + 1)}`, cells: grid(tsv) })));
}

export function findingsOf(check: Check, before: WorkbookSnapshot): readonly Finding[] {
  return check.run(checkInput(before)).findings;
}

export const subject = { ledger: "住民ワーカー台帳", rows: 1 };
