import { LEDGER_DEFINITIONS } from "../../../read/ledger/ledger-definitions";
import { headingKey } from "../../../read/tables/heading-key";
import { valueText } from "../../../values/notation/value-text";
import { RECORDS_OF_A_STEP } from "../../../values/steps/records-of-a-step";
import { cellKey } from "../../../values/workbook/cell-address";
import { valueAt, type SheetSnapshot } from "../../../values/workbook/snapshot";
import type { PersonalValue } from "./mail-copy-request";
import type { ReadForCopy } from "./sheet-choices";

/** Headings of columns with personal data, in every spelling that ledgers know. */
const PERSONAL_HEADINGS: ReadonlySet<string> = new Set(
  LEDGER_DEFINITIONS.flatMap(({ columns }) =>
    columns
      .filter(({ personal }) => personal)
      .flatMap(({ header, synonyms }) => [header, ...synonyms].map(headingKey)),
  ),
);

/**
 * Every value of a column with personal data: of the ledgers, and below such a heading on any other sheet, where lists of
 * names lie that nobody thinks of. Blank cells are none. Such a list ends where blank cells follow: another
 * table may be below it. Pauses after some rows.
 */
export function* personalValueSteps(read: ReadForCopy): Generator<undefined, PersonalValue[]> {
  const found = new Map<string, PersonalValue>();
  const waiting = read.ledgerAgreement.undecided.flatMap(({ ledgers }) => ledgers);
  for (const { sheet, columns, rows } of [...read.ledgers, ...waiting]) {
    const source = read.workbook.sheets.find(({ name }) => name === sheet);
    for (const { definition, sheetColumn } of columns) {
      if (!source || definition?.personal !== true) continue;
      for (const [index, row] of rows.entries()) {
        add(found, source, row, sheetColumn);
        if (index % RECORDS_OF_A_STEP === 0) yield;
      }
    }
  }
  for (const sheet of read.workbook.sheets) yield* belowHeadingSteps(found, sheet);
  return [...found.values()];
}

/** Blank cells after which a list is over; fewer lie within merged rows. */
const GAP = 3;

function* belowHeadingSteps(
  found: Map<string, PersonalValue>,
  sheet: SheetSnapshot,
): Generator<undefined, void> {
  const { used } = sheet;
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    let isBelow = false;
    let blanks = 0;
    for (let row = used.row; row < used.row + sheet.values.length; row += 1) {
      if ((row - used.row) % RECORDS_OF_A_STEP === 0) yield;
      const value = valueAt(sheet, row, column);
      blanks = valueText(value).trim() === "" ? blanks + 1 : 0;
      if (blanks >= GAP) isBelow = false;
      if (typeof value === "string" && PERSONAL_HEADINGS.has(headingKey(value))) isBelow = true;
      else if (isBelow) add(found, sheet, row, column);
    }
  }
}

function add(found: Map<string, PersonalValue>, sheet: SheetSnapshot, row: number, column: number): void {
  const text = valueText(valueAt(sheet, row, column)).trim();
  const origin = cellKey({ sheet: sheet.name, row, column });
  if (text !== "") found.set(origin, { text, origin });
}
