import { entryAt } from "../../../values/invariants/defect";
import { formatIsoDate } from "../../../values/calendar/calendar-date";
import { dayNumber } from "../../../read/ledger/day-number";
import { checkOf } from "../../checking/check";
import { inLedgerColumns, isoDay, NO_INDICATOR, placesOf, subjectOf } from "../../checking/ledger-columns";

/** A date after 基準日, which no recount counts. Ends may lie ahead (a contract that runs out). */
export const ledgerFutureDate = checkOf({
  code: "ledger/future-date",
  severity: "warning",
  keeps: ({ ledger, column, rows, date, asOf }) => [ledger, column, rows, date, asOf],
  find: (input) => {
    const asOf = input.asOf.date;
    const today = dayNumber(asOf);
    return inLedgerColumns(input, (known) => {
      const { column, definition } = known;
      if (column.values.type !== "date" || definition.notBefore !== undefined) return [];
      const { days } = column.values;
      const later: number[] = [];
      days.forEach((day, record) => {
        if (day > today) later.push(record);
      });
      return placesOf(known, later).map(({ at, records }) => ({
        at,
        ...NO_INDICATOR,
        data: {
          ...subjectOf(known, records.length),
          date: isoDay(entryAt(days, entryAt(records, 0))),
          asOf: formatIsoDate(asOf),
        },
      }));
    });
  },
});
