import { entryAt } from "../../values/invariants/defect";
import { readDate } from "../../values/notation/read-date";
import { formatIsoDate } from "../../values/calendar/calendar-date";
import { isDateFormat } from "../../values/notation/number-format";
import { compareKey } from "../../values/notation/normalise";
import { valueText } from "../../values/notation/value-text";
import type { CellAddress } from "../../values/workbook/cell-address";
import { findSheet, numberFormatAt, valueAt, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import type { Ledger } from "../../model/ledger";
import type { Evidence } from "./recount";

/** One ledger record as the pane lists it. */
export interface EvidenceRow {
  /** The record's first cell. */
  readonly cell: CellAddress;
  /** What each column shows, in the order of the headings; dates as 2025-04-01. */
  readonly texts: readonly string[];
}

export interface EvidencePage {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly EvidenceRow[];
  /** How many records match the search, of which `rows` is a part. */
  readonly total: number;
}

export interface EvidenceQuery {
  /** Only records with this text in some column; width, spaces and case don't matter. "" for all. */
  readonly search: string;
  /** The first record to give, counted from 0 among those that match. */
  readonly offset: number;
  readonly limit: number;
}

/**
 * The records with the text in some column; width, spaces and case don't matter. Goes through every record once, so keep
 * what it gives.
 */
export function searchEvidence(workbook: WorkbookSnapshot, evidence: Evidence, search: string): Evidence {
  const wanted = compareKey(search);
  if (wanted === "") return evidence;
  const records = evidence.records.filter((record) =>
    rowTexts(workbook, evidence.ledger, record).some((text) => compareKey(text).includes(wanted)),
  );
  return { ledger: evidence.ledger, records };
}

/** A page of the records that make up a figure, read from the workbook as they are there. */
export function evidencePage(
  workbook: WorkbookSnapshot,
  evidence: Evidence,
  query: EvidenceQuery,
): EvidencePage {
  const { ledger } = evidence;
  const { records } = searchEvidence(workbook, evidence, query.search);
  return {
    sheet: ledger.sheet,
    headings: ledger.columns.map(({ header }) => header),
    rows: records.slice(query.offset, query.offset + query.limit).map((record) => ({
      cell: { sheet: ledger.sheet, row: entryAt(ledger.rows, record), column: ledger.area.column },
      texts: rowTexts(workbook, ledger, record),
    })),
    total: records.length,
  };
}

function rowTexts(workbook: WorkbookSnapshot, ledger: Ledger, record: number): string[] {
  return ledger.columns.map(({ sheetColumn }) =>
    shownText(workbook, ledger.sheet, entryAt(ledger.rows, record), sheetColumn),
  );
}

function shownText(workbook: WorkbookSnapshot, sheetName: string, row: number, column: number): string {
  const sheet = findSheet(workbook, sheetName);
  if (!sheet) return "";
  const value = valueAt(sheet, row, column);
  const numberFormat = numberFormatAt(sheet, row, column);
  if (typeof value !== "number" || !isDateFormat(numberFormat)) return valueText(value).trim();
  const reading = readDate(value, { date1904: workbook.date1904, numberFormat });
  return reading.state === "date" ? formatIsoDate(reading.date) : valueText(value);
}
