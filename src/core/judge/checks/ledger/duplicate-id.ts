import type { LedgerKind } from "../../../model/ledger-definition";
import { RECORDS_OF_A_STEP } from "../../../values/steps/records-of-a-step";
import { isPlainNumberHeading } from "../../../read/ledger/match-headers";
import type { CellAddress } from "../../../values/workbook/cell-address";
import { findSheet, type WorkbookSnapshot } from "../../../values/workbook/snapshot";
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

/**
 * A number that another record of the same kind of ledger has before, in whatever width, on whatever sheet. What is called No
 * or 番号 alone is a sheet's own: it begins with 1 again on the sheet of the next year, and so is any other that does. A number
 * merged over the rows of a household is one number.
 */
export const ledgerDuplicateId = checkOf({
  code: "ledger/duplicate-id",
  severity: "error",
  keeps: ({ ledger, column, rows, first }) => [ledger, column, rows, first],
  find: (input) => {
    const firstByKind = new Map<LedgerKind, Map<string, CellAddress>>();
    const keyOf = rememberedKey();
    return inLedgerColumns(input, function* (known) {
      const { ledger, column, definition } = known;
      const found: Occurrence<"ledger/duplicate-id">[] = [];
      if (!definition.identifies || column.values.type !== "text") return found;
      const isOfSheet =
        isPlainNumberHeading(column.header) ||
        (firstByKind.has(ledger.kind) && beginsWithOne(column.values.texts));
      const merged = rowsBelowMerges(input.workbook, ledger.sheet, column.sheetColumn);
      const firsts = (isOfSheet ? undefined : firstByKind.get(ledger.kind)) ?? new Map<string, CellAddress>();
      if (!isOfSheet) firstByKind.set(ledger.kind, firsts);
      for (const [record, text] of column.values.texts.entries()) {
        if (record % RECORDS_OF_A_STEP === 0) yield;
        if (text === "") continue;
        const key = keyOf(text);
        const first = firsts.get(key);
        const at = recordCell(ledger, column, record);
        if (merged.has(at.row)) continue;
        if (!first) {
          firsts.set(key, at);
          continue;
        }
        const data = { ...subjectOf(known, 1), first: referenceFrom(ledger.sheet, first) };
        found.push({ at, ...NO_INDICATOR, data });
      }
      return found;
    });
  },
});

/** 1, ０１, 001. */
function beginsWithOne(texts: readonly string[]): boolean {
  return /^0*1$/.test((texts.find((text) => text !== "") ?? "").normalize("NFKC").trim());
}

/** The rows of a column that show what is merged over them from above. */
function rowsBelowMerges(workbook: WorkbookSnapshot, sheet: string, column: number): ReadonlySet<number> {
  const merges = findSheet(workbook, sheet)?.merges ?? [];
  return new Set(
    merges
      .filter((area) => area.rows > 1 && area.column <= column && column < area.column + area.columns)
      .flatMap((area) => Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index)),
  );
}
