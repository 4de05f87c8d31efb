import { textReader } from "../../core/model/column-text";
import type { Ledger, LedgerColumn } from "../../core/model/ledger";
import type { LedgerKind } from "../../core/model/ledger-definition";
import { columnByHeading } from "../../core/read/ledger/find-column";
import { ledgerDefinition } from "../../core/read/ledger/ledger-definitions";

/** What a column may be named for: the day of a record, what is added up, or whatever tells records apart. */
export type ColumnUse = "date" | "number" | "any";

const TYPES: Readonly<Record<Exclude<ColumnUse, "any">, readonly string[]>> = {
  date: ["date", "year"],
  number: ["number", "amount"],
};

/**
 * The headings that may be chosen for a ledger: those of its sheets in the workbook, the staff's own among them; where it has
 * none yet, those that 台帳を作成 gives it.
 */
export function columnChoices(
  kind: LedgerKind,
  ledgers: readonly Ledger[],
  use: ColumnUse,
): readonly string[] {
  const own = ledgers.filter((ledger) => ledger.kind === kind);
  const headings =
    own.length > 0
      ? own.flatMap(({ columns }) =>
          columns
            .filter(({ values }) => use === "any" || TYPES[use].includes(values.type))
            .map(({ header }) => header),
        )
      : ledgerDefinition(kind)
          .columns.filter(({ type }) => use === "any" || TYPES[use].includes(type))
          .map(({ header }) => header);
  // A heading may be broken into lines in its cell.
  return [...new Set(headings.map((heading) => heading.replace(/\s*\n\s*/g, "")))];
}

/**
 * The day on which a record of the ledger begins, and the one on which it ends: the columns that the kind usually has, where
 * its sheets have them. Where they have another for the beginning, the only other one of dates; "" where there are several.
 */
export function usualDates(
  kind: LedgerKind,
  ledgers: readonly Ledger[],
): { readonly date: string; readonly end: string } {
  const own = ledgers.filter((ledger) => ledger.kind === kind);
  if (kind === "list") return onlyDates(own);
  const { columns } = ledgerDefinition(kind);
  const written = (header: string): string | undefined => {
    if (own.length === 0) return header;
    return own.map((ledger) => columnByHeading(ledger, header)).find((column) => column !== undefined)
      ?.header;
  };
  const end = columns.find(({ notBefore }) => notBefore !== undefined);
  const date =
    columns.find(({ key }) => key === end?.notBefore) ??
    columns.find(({ type, required }) => required && TYPES.date.includes(type));
  const usual = {
    date: (date && written(date.header)) ?? "",
    end: (end && written(end.header)) ?? "",
  };
  if (usual.date !== "") return usual;
  const [only = "", ...others] = columnChoices(kind, ledgers, "date").filter(
    (header) => header !== usual.end,
  );
  return { ...usual, date: others.length === 0 ? only : "" };
}

/** In a list of the office's own: its only column of dates, and its only one that says when something ended. */
function onlyDates(lists: readonly Ledger[]): { readonly date: string; readonly end: string } {
  const isEnd = ({ definition }: LedgerColumn): boolean => definition?.notBefore !== undefined;
  const only = (isWanted: (column: LedgerColumn) => boolean): string => {
    const columns = lists
      .flatMap((list) => list.columns)
      .filter(({ values }) => TYPES.date.includes(values.type));
    const [heading = "", ...others] = new Set(columns.filter(isWanted).map(({ header }) => header));
    return others.length === 0 ? heading : "";
  };
  return { date: only((column) => !isEnd(column)), end: only(isEnd) };
}

/** A column with more different values is no list to choose from. */
const MOST_VALUES = 20;

/** The different texts of a column, to choose a condition from; none where there are too many, and of personal data. */
export function columnValues(
  kind: LedgerKind,
  heading: string,
  ledgers: readonly Ledger[],
): readonly string[] {
  const values = new Set<string>();
  for (const ledger of ledgers) {
    const column = ledger.kind === kind ? columnByHeading(ledger, heading) : undefined;
    if (column?.values.type !== "text" || column.definition?.personal === true) continue;
    const textAt = textReader(column);
    for (let record = 0; record < ledger.rows.length; record += 1) {
      const text = textAt(record);
      if (text !== "") values.add(text);
      if (values.size > MOST_VALUES) return [];
    }
  }
  return [...values];
}
