import type { LedgerKind } from "../../../model/ledger-definition";
import type { CellAddress } from "../../../values/workbook/cell-address";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import {
  inLedgerColumns,
  NO_INDICATOR,
  recordCell,
  referenceFrom,
  rememberedKey,
  subjectOf,
} from "../../checking/ledger-columns";

/** A number that another record of the same kind of ledger has before, in whatever width, on whatever sheet. */
export const ledgerDuplicateId = checkOf({
  code: "ledger/duplicate-id",
  severity: "error",
  keeps: ({ ledger, column, rows, first }) => [ledger, column, rows, first],
  find: (input) => {
    const firstByKind = new Map<LedgerKind, Map<string, CellAddress>>();
    const keyOf = rememberedKey();
    return inLedgerColumns(input, (known) => {
      const { ledger, column, definition } = known;
      if (!definition.identifies || column.values.type !== "text") return [];
      const firsts = firstByKind.get(ledger.kind) ?? new Map<string, CellAddress>();
      firstByKind.set(ledger.kind, firsts);
      return column.values.texts.flatMap((text, record): Occurrence<"ledger/duplicate-id">[] => {
        if (text === "") return [];
        const key = keyOf(text);
        const first = firsts.get(key);
        const at = recordCell(ledger, column, record);
        if (!first) {
          firsts.set(key, at);
          return [];
        }
        const data = { ...subjectOf(known, 1), first: referenceFrom(ledger.sheet, first) };
        return [{ at, ...NO_INDICATOR, data }];
      });
    });
  },
});
