import type { Ledger } from "../../../model/ledger";
import { ledgerDefinition } from "../../../read/ledger/ledger-definitions";
import { valueText } from "../../../values/notation/value-text";
import { valueAt, type SheetSnapshot } from "../../../values/workbook/snapshot";
import { checkOf } from "../../checking/check";
import type { Occurrence } from "../../findings/finding";
import { blankRecords, knownColumns, NO_INDICATOR, placesOf, subjectOf } from "../../checking/ledger-columns";

/** A required column that the ledger does not have, and blank cells in those that it has. */
export const ledgerRequiredMissing = checkOf({
  code: "ledger/required-missing",
  severity: "error",
  keeps: ({ ledger, column, rows }) => [ledger, column, rows],
  find: ({ ledgers, workbook }) =>
    ledgers.flatMap((ledger) => [
      ...missingColumns(ledger),
      ...blankCells(
        ledger,
        workbook.sheets.find(({ name }) => name === ledger.sheet),
      ),
    ]),
});

function missingColumns({
  kind,
  name,
  sheet,
  area,
  rows,
  missing,
}: Ledger): Occurrence<"ledger/required-missing">[] {
  const { columns } = ledgerDefinition(kind);
  return columns
    .filter(({ key }) => missing.includes(key))
    .map(({ header }) => ({
      at: { sheet, row: area.row, column: area.column },
      ...NO_INDICATOR,
      data: { ledger: name, column: header, rows: rows.length, isColumn: true },
    }));
}

function blankCells(
  ledger: Ledger,
  sheet: SheetSnapshot | undefined,
): Occurrence<"ledger/required-missing">[] {
  return knownColumns(ledger)
    .filter(({ definition }) => definition.required)
    .flatMap((known) =>
      placesOf(known, blankRecords(known)).map(({ at, records }): Occurrence<"ledger/required-missing"> => {
        const isHeading = at.row === ledger.area.row;
        const mark = sheet && !isHeading ? valueText(valueAt(sheet, at.row, at.column)).trim() : "";
        return {
          at,
          ...NO_INDICATOR,
          data: { ...subjectOf(known, records.length), isColumn: false, ...(mark !== "" && { mark }) },
        };
      }),
    );
}
