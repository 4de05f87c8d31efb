import { checkOf } from "../../checking/check";
import { inLedgerColumns, NO_INDICATOR, subjectOf } from "../../checking/ledger-columns";
import { unreadablePlaces } from "../../checking/ledger-unreadable";

/** Text (or an Excel error) in a column of amounts or numbers, so that it adds nothing to any sum. */
export const ledgerNotANumber = checkOf({
  code: "ledger/not-a-number",
  severity: "error",
  keeps: ({ ledger, column, rows, raw }) => [ledger, column, rows, raw],
  find: (input) =>
    inLedgerColumns(input, (known) => {
      if (known.column.values.type !== "number") return [];
      return unreadablePlaces(known).map(({ at, records, raw }) => ({
        at,
        ...NO_INDICATOR,
        data: { ...subjectOf(known, records.length), raw },
      }));
    }),
});
