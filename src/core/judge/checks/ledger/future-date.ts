import { formatIsoDate } from "../../../values/calendar/calendar-date";
import { dayNumber } from "../../../read/ledger/day-number";
import type { Check } from "../../checking/check";
import { checkLedgerColumns, isoDay, NO_INDICATOR, placesOf, subjectOf } from "../../checking/ledger-columns";

/** A date after 基準日, which no recount counts. Ends may lie ahead (a contract that runs out). */
export const ledgerFutureDate: Check = {
  name: "ledger/future-date",
  run: (input) => {
    const asOf = input.asOf.date;
    const today = dayNumber(asOf);
    return checkLedgerColumns(input, (known) => {
      const { column, definition } = known;
      if (column.values.type !== "date" || definition.notBefore !== undefined) return [];
      const { days } = column.values;
      const later: number[] = [];
      days.forEach((day, record) => {
        if (day > today) later.push(record);
      });
      return placesOf(known, later).map(({ at, records }) => ({
        code: "ledger/future-date",
        severity: "warning",
        at,
        ...NO_INDICATOR,
        data: {
          ...subjectOf(known, records.length),
          date: isoDay(days[records[0] ?? 0] ?? 0),
          asOf: formatIsoDate(asOf),
        },
      }));
    });
  },
};
