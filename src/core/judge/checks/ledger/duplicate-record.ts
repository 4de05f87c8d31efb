import { textReader } from "../../../model/column-text";
import type { Ledger, LedgerColumn } from "../../../model/ledger";
import { isPlainNumberHeading } from "../../../read/ledger/match-headers";
import { entryAt } from "../../../values/invariants/defect";
import { RECORDS_OF_A_STEP } from "../../../values/steps/records-of-a-step";
import { findSheet, valueAt, type SheetSnapshot } from "../../../values/workbook/snapshot";
import { checkOf } from "../../checking/check";
import { NO_INDICATOR, recordCell, referenceFrom } from "../../checking/ledger-columns";
import type { Occurrence } from "../../findings/finding";

/**
 * Records of one ledger that are alike in all columns but a plain number (No), their day and its time among them: pasted twice,
 * they count twice. Said once a ledger, at the first that another is like. Those with a number of the kind (登録番号) are told
 * by it, and so are those without a day or with nothing beside it: nothing says that they are one.
 */
export const ledgerDuplicateRecord = checkOf({
  code: "ledger/duplicate-record",
  severity: "warning",
  keeps: ({ ledger, rows, first }) => [ledger, rows, first],
  find: function* ({ ledgers, workbook }) {
    const found: Occurrence<"ledger/duplicate-record">[] = [];
    for (const ledger of ledgers) {
      const sheet = findSheet(workbook, ledger.sheet);
      if (sheet) found.push(...(yield* alikeIn(ledger, sheet)));
    }
    return found;
  },
});

function* alikeIn(
  ledger: Ledger,
  sheet: SheetSnapshot,
): Generator<undefined, Occurrence<"ledger/duplicate-record">[]> {
  const telling = ledger.columns.filter(({ header }) => !isPlainNumberHeading(header));
  const textsAt = telling.map((column) => ({ column, textAt: textReader(column) }));
  const firsts = new Map<string, number>();
  const alike: { readonly record: number; readonly first: number }[] = [];
  for (let record = 0; record < ledger.rows.length; record += 1) {
    if (record % RECORDS_OF_A_STEP === 0) yield;
    let [hasDay, isNumbered, filled] = [false, false, 0];
    const key = textsAt.map(({ column, textAt }) => {
      const text = textAt(record);
      if (text === "") return text;
      filled += 1;
      if (column.definition?.identifies) isNumbered = true;
      if (!isDated(column)) return text;
      hasDay = true;
      return text + timeOf(valueAt(sheet, entryAt(ledger.rows, record), column.sheetColumn));
    });
    if (!hasDay || isNumbered || filled < 2) continue;
    const text = key.join("\t");
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, record);
    else alike.push({ record, first });
  }
  const [one] = alike;
  const [column] = ledger.columns;
  if (!one || !column) return [];
  const first = referenceFrom(ledger.sheet, recordCell(ledger, column, one.first));
  const data = { ledger: ledger.name, rows: alike.length, first };
  return [{ at: recordCell(ledger, column, one.record), ...NO_INDICATOR, data }];
}

function isDated({ values }: LedgerColumn): boolean {
  return values.type === "date" || values.type === "year";
}

/** What a cell says beside its day: 13:00 in 2024/5/10 13:00. */
function timeOf(value: unknown): string {
  if (typeof value === "number") return ` ${String(value % 1)}`;
  return typeof value === "string" ? (/\d{1,2}[:：時].*$/u.exec(value)?.[0] ?? "") : "";
}
