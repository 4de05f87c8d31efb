import type { Check } from "../../checking/check";
import { checkLedgerColumns, NO_INDICATOR, subjectOf } from "../../checking/ledger-columns";
import { unreadablePlaces } from "../../checking/ledger-unreadable";

/** Text (or an Excel error) in a column of amounts or numbers, so that it adds nothing to any sum. */
export const ledgerNotANumber: Check = {
  name: "ledger/not-a-number",
  run: (input) =>
    checkLedgerColumns(input, (known) => {
      if (known.column.values.type !== "number") return [];
      return unreadablePlaces(known).map(({ at, records, raw }) => ({
        code: "ledger/not-a-number",
        severity: "error",
        at,
        ...NO_INDICATOR,
        data: { ...subjectOf(known, records.length), raw },
      }));
    }),
};
