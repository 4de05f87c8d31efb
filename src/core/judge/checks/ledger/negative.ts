import { entryAt } from "../../../values/invariants/defect";
import { checkOf } from "../../checking/check";
import { inLedgerColumns, NO_INDICATOR, placesOf, subjectOf } from "../../checking/ledger-columns";

/** An amount or number below zero: a refund, or a slip. */
export const ledgerNegative = checkOf({
  code: "ledger/negative",
  severity: "warning",
  keeps: ({ ledger, column, rows, value }) => [ledger, column, rows, value],
  find: (input) =>
    inLedgerColumns(input, (known) => {
      const { column } = known;
      if (column.values.type !== "number") return [];
      const { numbers } = column.values;
      const negative: number[] = [];
      numbers.forEach((value, record) => {
        if (value < 0) negative.push(record);
      });
      return placesOf(known, negative).map(({ at, records }) => ({
        at,
        ...NO_INDICATOR,
        data: {
          ...subjectOf(known, records.length),
          value: entryAt(numbers, entryAt(records, 0)) / (column.yenPerUnit ?? 1),
        },
      }));
    }),
});
