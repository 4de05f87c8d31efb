import { entryAt } from "../../../values/invariants/defect";
import { columnByKey } from "../../../read/ledger/find-column";
import { checkOf } from "../../checking/check";
import { inLedgerColumns, isoDay, NO_INDICATOR, placesOf, subjectOf } from "../../checking/ledger-columns";

/** An end that lies before its beginning. */
export const ledgerEndBeforeStart = checkOf({
  code: "ledger/end-before-start",
  severity: "error",
  keeps: ({ ledger, column, rows, start, end }) => [ledger, column, rows, start, end],
  find: (input) =>
    inLedgerColumns(input, (known) => {
      const { ledger, column, definition } = known;
      const beginning = columnByKey(ledger, definition.notBefore ?? "");
      if (column.values.type !== "date" || beginning?.values.type !== "date") return [];
      const [ends, starts] = [column.values.days, beginning.values.days];
      const wrong: number[] = [];
      ends.forEach((end, record) => {
        if (end > 0 && end < (starts[record] ?? 0)) wrong.push(record);
      });
      return placesOf(known, wrong).map(({ at, records }) => {
        const record = entryAt(records, 0);
        return {
          at,
          ...NO_INDICATOR,
          data: {
            ...subjectOf(known, records.length),
            start: isoDay(entryAt(starts, record)),
            end: isoDay(entryAt(ends, record)),
          },
        };
      });
    }),
});
