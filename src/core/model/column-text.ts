import type { LedgerColumn } from "./ledger";
import { entryAt } from "../values/invariants/defect";

/** What a column's cell says as text, for conditions and for telling values apart; "" where it is blank. */
export function textReader(column: LedgerColumn): (record: number) => string {
  const { values } = column;
  switch (values.type) {
    case "text":
      return (record) => entryAt(values.texts, record);
    case "number":
      return (record) => textOfNumber(entryAt(values.numbers, record) / (column.yenPerUnit ?? 1));
    case "date":
      return (record) => textOfWhole(entryAt(values.days, record));
    case "year":
      return (record) => textOfWhole(entryAt(values.years, record));
  }
}

function textOfNumber(value: number): string {
  return Number.isNaN(value) ? "" : String(value);
}

function textOfWhole(value: number): string {
  return value === 0 ? "" : String(value);
}
