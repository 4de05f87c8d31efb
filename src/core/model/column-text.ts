import type { LedgerColumn } from "./ledger";

/** What a column's cell says as text, for conditions and for telling values apart; "" where it is blank. */
export function textReader(column: LedgerColumn): (record: number) => string {
  const { values } = column;
  switch (values.type) {
    case "text":
      return (record) => values.texts[record] ?? "";
    case "number":
      return (record) => textOfNumber(values.numbers[record] ?? Number.NaN);
    case "date":
      return (record) => textOfWhole(values.days[record] ?? 0);
    case "year":
      return (record) => textOfWhole(values.years[record] ?? 0);
  }
}

function textOfNumber(value: number): string {
  return Number.isNaN(value) ? "" : String(value);
}

function textOfWhole(value: number): string {
  return value === 0 ? "" : String(value);
}
