import type { IndicatorDefinition } from "../../core/model/indicator-definition";
import type { Ledger, LedgerColumn } from "../../core/model/ledger";
import { columnByHeading } from "../../core/read/ledger/find-column";
import { formatNumber } from "../../messages/written-figures";
import type { NamesOfReferences } from "./referenced-names";

export interface RecordField {
  readonly heading: string;
  readonly text: string;
  /** The column on the sheet. */
  readonly column: number;
}

/**
 * The columns that a record's part in the figure depends on, and what tells one record from another: its number and the name
 * that it must have, neither of them a person's. Without a definition (money of the programme) every column but those of personal data.
 */
export function tellingColumns(
  ledger: Ledger,
  definition: IndicatorDefinition | undefined,
): ReadonlySet<LedgerColumn> {
  if (!definition) return new Set(ledger.columns.filter((column) => column.definition?.personal !== true));
  const { rule, seriesBreak } = definition;
  const headings = [
    rule?.dateColumn,
    rule?.endDateColumn,
    rule?.valueColumn,
    rule?.condition?.column,
    seriesBreak?.condition?.column,
  ];
  const named = headings.flatMap((heading) => columnByHeading(ledger, heading ?? "") ?? []);
  const telling = ledger.columns.filter(({ definition: known }) => {
    if (!known || known.personal) return false;
    return known.identifies || known.references !== undefined || (known.required && known.type === "text");
  });
  return new Set([...named, ...telling]);
}

/** Amounts and counts are grouped like everywhere in the pane; a number that identifies somebody is left as it is. */
function fieldText({ definition }: LedgerColumn, text: string): string {
  const isFigure = definition?.type === "amount" || definition?.type === "number";
  return isFigure && /^-?\d+(\.\d+)?$/.test(text) ? formatNumber(Number(text)) : text;
}

/**
 * What a record's columns hold, from the texts of its row; blank ones are left out. A number of another ledger's record has
 * that record's name after it.
 */
export function recordFields(
  { columns }: Ledger,
  texts: readonly string[],
  shown: ReadonlySet<LedgerColumn> | "all",
  namesOf: NamesOfReferences,
): readonly RecordField[] {
  return columns.flatMap((column, index) => {
    const text = texts[index] ?? "";
    if (text === "" || (shown !== "all" && !shown.has(column))) return [];
    const name = namesOf(column, text);
    const written = fieldText(column, text);
    return [
      {
        heading: column.header,
        text: name === undefined ? written : `${written} ${name}`,
        column: column.sheetColumn,
      },
    ];
  });
}
