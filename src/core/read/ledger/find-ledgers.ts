import type { NotChecked } from "../../model/not-checked";
import { formatArea, overlaps, type Area } from "../../values/workbook/cell-address";
import { ownSheets } from "../../plan/own-places";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../values/workbook/snapshot";
import { findHeaderRows, headerRow, type HeaderRow } from "./header-rows";
import type { Ledger } from "../../model/ledger";
import { LEDGER_DEFINITIONS } from "./ledger-definitions";
import { isLedger, soundsLike } from "./match-headers";
import { parseLedger, type ParsedLedger } from "./parse-ledger";
import { runToTheEnd } from "../../values/steps/run-to-the-end";
import { withoutCopies } from "./without-copies";

export interface LedgersFound {
  readonly ledgers: readonly Ledger[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * Finds and parses every ledger of a workbook: Excel tables and plain ranges, by their headings, on sheets of any name,
 * hidden ones too. Rows that a filter hides are records like the others. What looks like a ledger and is none, rows that
 * are no records, and copies of a ledger are said in `notChecked`.
 */
export function findLedgers(workbook: WorkbookSnapshot, startMonth = 4): LedgersFound {
  return runToTheEnd(ledgerSteps(workbook, startMonth));
}

/** `findLedgers`, with pauses: after so many rows that are looked at, and after each column that is read. */
export function* ledgerSteps(
  workbook: WorkbookSnapshot,
  startMonth: number,
): Generator<undefined, LedgersFound> {
  const context = { date1904: workbook.date1904, startMonth };
  const ledgers: Ledger[] = [];
  const notChecked: NotChecked[] = [];
  const own = ownSheets(workbook);
  for (const sheet of workbook.sheets) {
    if (own.has(sheet.name)) continue;
    const inTables = sheet.tables.map((table) => tableHeader(sheet, table));
    const taken = sheet.tables.map(({ area }) => area);
    const headers = yield* findHeaderRows(sheet, taken);
    const plain = headers.filter((header) => !taken.some((area) => overlaps(area, headerArea(header))));
    const parsed: ParsedLedger[] = [];
    for (const [index, header] of inTables.entries()) {
      const table = sheet.tables[index];
      if (!header || !table || !isLedger(header.match)) continue;
      const end = table.area.row + table.area.rows - (table.hasTotalsRow ? 1 : 0);
      const others = taken.filter((area) => area !== table.area);
      const first = table.area.row + table.area.rows;
      const below = table.hasTotalsRow ? undefined : { first, end: endBelow(sheet, header, plain, others) };
      parsed.push(yield* parseLedger(sheet, header, end, { name: table.name, below }, context));
    }
    for (const header of plain.filter(({ match }) => isLedger(match))) {
      const end = endBelow(sheet, header, plain, taken);
      parsed.push(yield* parseLedger(sheet, header, end, undefined, context));
    }
    ledgers.push(...parsed.map(({ ledger }) => ledger));
    notChecked.push(...parsed.flatMap((one) => rowsLeftOut(one)));
    const candidates = [...inTables.filter((header) => header !== undefined), ...plain];
    notChecked.push(...unrecognised(sheet, candidates, parsed.length > 0));
  }
  const distinct = yield* withoutCopies(ledgers);
  return { ledgers: distinct.ledgers, notChecked: [...notChecked, ...distinct.notChecked] };
}

function tableHeader(sheet: SheetSnapshot, table: TableSnapshot): HeaderRow | undefined {
  if (!table.hasHeaderRow) return undefined;
  const { row, column, columns } = table.area;
  return { ...headerRow(sheet, row, column, column + columns - 1, `${sheet.name} ${table.name}`), height: 1 };
}

function headerArea(header: HeaderRow): Area {
  return { row: header.row, column: header.column, rows: header.height, columns: header.headings.length };
}

/** The row before which a plain ledger ends: the next headings or Excel table in its columns, else the sheet's end. */
function endBelow(
  sheet: SheetSnapshot,
  header: HeaderRow,
  headers: readonly HeaderRow[],
  taken: readonly Area[],
): number {
  const below = { ...headerArea(header), row: header.row + header.height, rows: sheet.used.rows };
  const starts = [...headers.map(headerArea), ...taken]
    .filter((area) => overlaps(area, below))
    .map(({ row }) => row);
  return Math.min(sheet.used.row + sheet.used.rows, ...starts);
}

/** Rows of a ledger that are no records, or none that is counted. */
export function rowsLeftOut({ ledger, leftOut }: ParsedLedger): NotChecked[] {
  const { sheet, area, excelTable, rowsBelow } = ledger;
  const said = (rows: readonly number[], why: NotChecked["why"]): NotChecked[] =>
    rows.map((row) => ({
      what: { kind: "row", sheet, at: formatArea({ ...area, row, rows: 1 }), text: "" },
      why,
    }));
  return [
    ...said(leftOut.totals, { code: "totalRow" }),
    ...(excelTable === undefined ? [] : said(rowsBelow, { code: "belowTable", table: excelTable })),
    ...said(leftOut.notUnderstood, { code: "notUnderstood" }),
  ];
}

/** Headings that speak of a ledger but lack half of what it needs, and sheets named like one without any headings. */
function unrecognised(sheet: SheetSnapshot, headers: readonly HeaderRow[], hasLedger: boolean): NotChecked[] {
  const named = LEDGER_DEFINITIONS.find((definition) => soundsLike(sheet.name, definition));
  const near = headers.filter(
    ({ match }) => !isLedger(match) && (soundsLike(sheet.name, match.definition) || isNear(match)),
  );
  if (near.length === 0 && named && !hasLedger && sheet.values.length > 0) {
    const what = { kind: "ledger", sheet: sheet.name, at: undefined, text: named.name } as const;
    return [{ what, why: { code: "notUnderstood" } }];
  }
  return near.map((header): NotChecked => {
    const { definition, missing } = header.match;
    const input = missing.map((column) => column.header).join("、");
    const what = {
      kind: "ledger",
      sheet: sheet.name,
      at: formatArea(headerArea(header)),
      text: definition.name,
    } as const;
    return { what, why: { code: "missingInput", input } };
  });
}

function isNear(match: HeaderRow["match"]): boolean {
  return match.missing.length > 0 && match.found >= 3 && match.requiredFound >= match.missing.length;
}
