import { formatEraYear } from "../../values/calendar/japanese-era";
import { formatIsoDate } from "../../values/calendar/calendar-date";
import type { IndicatorDefinition } from "../../model/indicator-definition";
import { freeSheetName, newSheetEdits } from "../../plan/new-sheet";
import { EVIDENCE_HEADINGS } from "../../plan/own-cells";
import type { Edit, Plan } from "../../plan/plan";
import type { CellContent } from "../../values/workbook/cell-value";
import { isCellError } from "../../values/workbook/cell-value";
import { findSheet, numberFormatAt, valueAt, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { evidenceSheetName } from "../../values/workbook/own-sheets";
import type { Evidence, RecountedYear } from "../../judge/recount/recount";
import { entryAt } from "../../values/invariants/defect";

const HEADER_FILL = "#DDEBF7";
const BORDER = "#84919E";
const POINTS = 96;
const FIRST_HEADING_ROW = 3;

/** What a sheet of records is called, and the two lines that head it. */
export interface RecordsSheetWords {
  /** As `evidenceSheetName` makes it; a number is added where a sheet has it already. */
  readonly name: string;
  readonly title: string;
  readonly note: string;
}

/**
 * 根拠を見る on paper: a new sheet with the ledger records that make up a figure, as they are in the ledger now, with the
 * sheet and row that each comes from. Empty where nothing makes up the figure.
 */
export function planEvidenceSheet(
  workbook: WorkbookSnapshot,
  definition: IndicatorDefinition,
  year: RecountedYear,
  evidence: readonly Evidence[],
): Plan {
  const indicator = `${definition.mark}${definition.name}`;
  const eraYear = formatEraYear(year.fiscalYear);
  const words = {
    name: evidenceSheetName(indicator, eraYear),
    title: `${indicator}　${eraYear}　${String(year.value)}${definition.unit}`,
    note: `${formatIsoDate(year.countedTo)}までの${String(year.records)}件`,
  };
  return planRecordsSheet(workbook, words, evidence);
}

/** A new sheet with ledger records under a title; says in its note where a column holds personal data. */
export function planRecordsSheet(
  workbook: WorkbookSnapshot,
  words: RecordsSheetWords,
  evidence: readonly Evidence[],
): Plan {
  const filled = evidence.filter(({ records }) => records.length > 0);
  if (filled.length === 0) return { kind: "evidence", edits: [], refusals: [] };
  const sheet = freeSheetName(workbook, words.name);
  const personal = filled.some(({ ledger }) => ledger.columns.some((column) => column.definition?.personal));
  const edits: Edit[] = [];
  let row = FIRST_HEADING_ROW;
  for (const one of filled) {
    edits.push(...blockEdits(workbook, sheet, row, one));
    row += one.records.length + 2;
  }
  const widest = Math.max(...filled.map(({ ledger }) => ledger.columns.length)) + 2;
  edits.push({ kind: "columnWidth", sheet, column: 0, columns: widest, points: POINTS });
  if (filled.length === 1) edits.push({ kind: "freeze", sheet, rows: FIRST_HEADING_ROW + 1, columns: 0 });
  const line = personal ? `${words.note}（個人情報を含みます）` : words.note;
  const added = { name: sheet, tabColor: BORDER, title: words.title, line, headingRow: FIRST_HEADING_ROW };
  return { kind: "evidence", edits: newSheetEdits(added, edits), refusals: [] };
}

/** Headings and records of one ledger, with the number formats of its first record so that dates stay dates. */
function blockEdits(
  workbook: WorkbookSnapshot,
  sheet: string,
  row: number,
  { ledger, records }: Evidence,
): Edit[] {
  const source = findSheet(workbook, ledger.sheet);
  if (!source) return [];
  const columns = ledger.columns.length + 2;
  const header = [...EVIDENCE_HEADINGS, ...ledger.columns.map(({ header: heading }) => heading)];
  const contents = records.map((record): CellContent[] => {
    const sheetRow = entryAt(ledger.rows, record);
    return [
      ledger.sheet,
      sheetRow + 1,
      ...ledger.columns.map(({ sheetColumn }) => copied(valueAt(source, sheetRow, sheetColumn))),
    ];
  });
  const after = [header, ...contents];
  const firstRow = entryAt(ledger.rows, entryAt(records, 0));
  const formats = ledger.columns.flatMap(({ sheetColumn }, index): Edit[] => {
    const numberFormat = numberFormatAt(source, firstRow, sheetColumn);
    if (numberFormat === "General") return [];
    const area = { row: row + 1, column: index + 2, rows: records.length, columns: 1 };
    return [{ kind: "format", sheet, area, format: { numberFormat } }];
  });
  const before = after.map(() => new Array<null>(columns).fill(null));
  const table = { row, column: 0, rows: after.length, columns };
  return [
    ...formats,
    { kind: "cells", sheet, row, column: 0, before, after },
    { kind: "format", sheet, area: table, format: { border: BORDER } },
    { kind: "format", sheet, area: { ...table, rows: 1 }, format: { bold: true, fill: HEADER_FILL } },
  ];
}

function copied(value: ReturnType<typeof valueAt>): CellContent {
  return isCellError(value) ? value.error : value;
}
