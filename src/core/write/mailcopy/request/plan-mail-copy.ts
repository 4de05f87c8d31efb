import type { CheckInput } from "../../../judge/checking/check";
import { INDICATOR_DEFINITIONS, type DefinitionKey } from "../../../read/definition/definition-columns";
import {
  findManagedTable,
  managedCell,
  type ManagedCell,
  type ManagedTable,
} from "../../../read/definition/managed-table";
import { readYearField } from "../../../read/definition/read-field";
import type { CellValue } from "../../../values/workbook/cell-value";
import { DEFINITION_SHEET } from "../../../values/workbook/own-sheets";
import type { MadeSheet, MailCopyRequest } from "./mail-copy-request";
import { personalValueSteps } from "./personal-values";
import { sheetChoices, type ReadForCopy } from "./sheet-choices";

/** What a person has chosen; left out: the usual sheets, and nothing confirmed. */
export interface MailCopyChoices {
  readonly sheets?: readonly string[];
  /** Cells, `資料2!B5`, in which a value of a personal-data column may stay. */
  readonly confirmed?: readonly string[];
}

/** The columns of 指標定義 that say how figures are to be read; the others tell how ledgers are counted. */
const KEPT_COLUMNS: readonly DefinitionKey[] = [
  "mark",
  "name",
  "unit",
  "countingBasis",
  "direction",
  "assessment",
  "base",
  "targetYear",
  "targetSpan",
  "breakYear",
  "breakReason",
];

/**
 * What a mail copy of a workbook is to hold: the sheets chosen, but none with records; the charts' figures last, and 指標定義
 * reduced after them. Pauses after some rows.
 */
export function* planMailCopySteps(
  read: ReadForCopy & Pick<CheckInput, "settings">,
  { sheets, confirmed = [] }: MailCopyChoices = {},
): Generator<undefined, MailCopyRequest> {
  const choices = sheetChoices(read);
  const kept = choices.filter(
    ({ sheet, isUsual, isBarred }) => !isBarred && (sheets ? sheets.includes(sheet) : isUsual),
  );
  const last = kept.filter(({ purpose }) => purpose === "chartData");
  const names = [...kept.filter((one) => !last.includes(one)), ...last].map(({ sheet }) => sheet);
  return {
    sheets: names,
    definitions: kept.length > 0 ? reducedDefinitions(read) : undefined,
    personal: yield* personalValueSteps(read),
    confirmed: new Set(confirmed),
  };
}

function reducedDefinitions({
  workbook,
  settings,
}: ReadForCopy & Pick<CheckInput, "settings">): MadeSheet | undefined {
  const table = findManagedTable(workbook, INDICATOR_DEFINITIONS);
  if (!table || table.rows.length === 0) return undefined;
  const columns = INDICATOR_DEFINITIONS.columns.filter(
    ({ key }) => KEPT_COLUMNS.includes(key) && table.columns.has(key),
  );
  return {
    name: DEFINITION_SHEET,
    rows: [
      columns.map(({ header }) => header),
      ...table.rows.map((row) =>
        columns.map(({ key, header }) => keptValue(table, key, header, row, settings.startMonth)),
      ),
    ],
  };
}

/** The value as it reads without its number format, which stays behind: a date as its year, a share with its sign. */
function keptValue(
  table: ManagedTable<DefinitionKey>,
  key: DefinitionKey,
  header: string,
  row: number,
  startMonth: CheckInput["settings"]["startMonth"],
): CellValue {
  const cell: ManagedCell = managedCell(table, key, row);
  if (typeof cell.value !== "number") return cell.value;
  if (key === "breakYear" || key === "targetYear")
    return readYearField(cell, header, startMonth, () => undefined) ?? cell.value;
  return cell.numberFormat.includes("%") ? `${String(cell.value * 100)}%` : cell.value;
}
