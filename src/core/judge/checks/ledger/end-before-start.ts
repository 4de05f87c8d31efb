import { columnByKey } from "../../../read/ledger/find-column";
import type { Check } from "../../checking/check";
import { checkLedgerColumns, isoDay, NO_INDICATOR, placesOf, subjectOf } from "../../checking/ledger-columns";

/** An end that lies before its beginning. */
export const ledgerEndBeforeStart: Check = {
  name: "ledger/end-before-start",
  run: (input) =>
    checkLedgerColumns(input, (known) => {
      const { ledger, column, definition } = known;
      const beginning = columnByKey(ledger, definition.notBefore ?? "");
      if (column.values.type !== "date" || beginning?.values.type !== "date") return [];
      const [ends, starts] = [column.values.days, beginning.values.days];
      const wrong: number[] = [];
      ends.forEach((end, record) => {
        if (end > 0 && end < (starts[record] ?? 0)) wrong.push(record);
      });
      return placesOf(known, wrong).map(({ at, records }) => {
        const record = records[0] ?? 0;
        return {
          code: "ledger/end-before-start",
          severity: "error",
          at,
          ...NO_INDICATOR,
          data: {
            ...subjectOf(known, records.length),
            start: isoDay(starts[record] ?? 0),
            end: isoDay(ends[record] ?? 0),
          },
        };
      });
    }),
};
