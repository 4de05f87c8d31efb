import type { Ledger, LedgerColumn } from "../../core/model/ledger";
import { formatNumber } from "../../messages/written-figures";

export interface RecordField {
  readonly heading: string;
  readonly text: string;
  /** The column on the sheet. */
  readonly column: number;
}

/** Amounts and counts are grouped like everywhere in the pane; a number that identifies somebody is left as it is. */
function fieldText({ definition }: LedgerColumn, text: string): string {
  const isFigure = definition?.type === "amount" || definition?.type === "number";
  return isFigure && /^-?\d+(\.\d+)?$/.test(text) ? formatNumber(Number(text)) : text;
}

/** What a record's columns hold, from the texts of its row; blank ones are left out. */
export function recordFields({ columns }: Ledger, texts: readonly string[]): readonly RecordField[] {
  return columns.flatMap((column, index) => {
    const text = texts[index] ?? "";
    return text === ""
      ? []
      : [{ heading: column.header, text: fieldText(column, text), column: column.sheetColumn }];
  });
}
