import type { Check } from "../../checking/check";
import { checkLedgerColumns, NO_INDICATOR, subjectOf } from "../../checking/ledger-columns";
import { unreadablePlaces } from "../../checking/ledger-unreadable";

/** A cell in a column of dates or years that is none, or a day that the calendar does not have. */
export const ledgerInvalidDate: Check = {
  name: "ledger/invalid-date",
  run: (input) =>
    checkLedgerColumns(input, (known) => {
      const { type } = known.column.values;
      if (type !== "date" && type !== "year") return [];
      return unreadablePlaces(known).map(({ at, records, first, raw }) => ({
        code: "ledger/invalid-date",
        severity: "error",
        at,
        ...NO_INDICATOR,
        data: { ...subjectOf(known, records.length), raw, impossible: first.reason === "impossibleDate" },
      }));
    }),
};
