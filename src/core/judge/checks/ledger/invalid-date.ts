import { checkOf } from "../../checking/check";
import { inLedgerColumns, NO_INDICATOR, subjectOf } from "../../checking/ledger-columns";
import { unreadablePlaces } from "../../checking/ledger-unreadable";

/** A cell in a column of dates or years that is none, or a day that the calendar does not have. */
export const ledgerInvalidDate = checkOf({
  code: "ledger/invalid-date",
  severity: "error",
  keeps: ({ ledger, column, rows, raw }) => [ledger, column, rows, raw],
  find: (input) =>
    inLedgerColumns(input, (known) => {
      const { type } = known.column.values;
      if (type !== "date" && type !== "year") return [];
      return unreadablePlaces(known).map(({ at, records, first, raw }) => ({
        at,
        ...NO_INDICATOR,
        data: { ...subjectOf(known, records.length), raw, impossible: first.reason === "impossibleDate" },
      }));
    }),
});
