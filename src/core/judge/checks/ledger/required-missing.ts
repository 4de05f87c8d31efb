import type { Ledger } from "../../../model/ledger";
import { ledgerDefinition } from "../../../read/ledger/ledger-definitions";
import { found, type Check } from "../../checking/check";
import type { Finding } from "../../findings/finding";
import { blankRecords, knownColumns, NO_INDICATOR, placesOf, subjectOf } from "../../checking/ledger-columns";

/** A required column that the ledger does not have, and blank cells in those that it has. */
export const ledgerRequiredMissing: Check = {
  name: "ledger/required-missing",
  run: ({ ledgers }) => {
    return found(ledgers.flatMap((ledger) => [...missingColumns(ledger), ...blankCells(ledger)]));
  },
};

function missingColumns({ kind, sheet, area, rows, missing }: Ledger): Finding[] {
  const { name, columns } = ledgerDefinition(kind);
  return columns
    .filter(({ key }) => missing.includes(key))
    .map(({ header }) => ({
      code: "ledger/required-missing",
      severity: "error",
      at: { sheet, row: area.row, column: area.column },
      ...NO_INDICATOR,
      data: { ledger: name, column: header, rows: rows.length, isColumn: true },
    }));
}

function blankCells(ledger: Ledger): Finding[] {
  return knownColumns(ledger)
    .filter(({ definition }) => definition.required)
    .flatMap((known) =>
      placesOf(known, blankRecords(known)).map(({ at, records }): Finding => ({
        code: "ledger/required-missing",
        severity: "error",
        at,
        ...NO_INDICATOR,
        data: { ...subjectOf(known, records.length), isColumn: false },
      })),
    );
}
