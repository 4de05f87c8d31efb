import type { RecountComparison } from "../../judge/recount/compare-recounts";
import type { RecountContext } from "../../judge/recount/recount";
import type { IndicatorTable, IndicatorYear } from "../../model/indicator";
import { contentAt } from "../../plan/cell-changes";
import type { Edit } from "../../plan/plan";
import { readWholeNote } from "../../read/indicator/places/line-text";
import type { CalendarDate } from "../../values/calendar/calendar-date";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { cellKey, cellsOf, type CellAddress } from "../../values/workbook/cell-address";
import { findSheet, valueAt, type WorkbookSnapshot } from "../../values/workbook/snapshot";
import { labelAsOf, noteAsOf, saysAsOf } from "./provisional-label";

/**
 * Says of the years of `written` up to when they are counted, once, where the table says so already: in notes of its own
 * (`【2月末実績】` above a section), else in the heading of the year, and in every repetition of it on a later page.
 */
export function labelEdits(
  workbook: WorkbookSnapshot,
  written: readonly RecountComparison[],
  context: RecountContext,
): Edit[] {
  const edits = new Map<string, Edit>();
  for (const comparison of written) {
    const { table, year, recounted } = comparison;
    const notes = recounted.provisional ? ownNotes(workbook, table, year, written, context.asOf) : undefined;
    const reword = (label: string): string =>
      notes ? noteAsOf(label, context.asOf) : labelAsOf(label, context.asOf, recounted.provisional);
    for (const label of notes ?? headingsOf(workbook, table, year)) {
      const edit = labelEdit(workbook, label, reword);
      if (edit) edits.set(cellKey(label.address), edit);
    }
  }
  return [...edits.values()];
}

interface Label {
  readonly address: CellAddress;
  readonly raw: string;
}

function headingsOf(
  workbook: WorkbookSnapshot,
  table: IndicatorTable,
  year: IndicatorYear,
): readonly Label[] {
  const all = [year.heading, ...table.headings.filter(({ fiscalYear }) => fiscalYear === year.fiscalYear)];
  const own = headingOfActual(workbook, table, year);
  return own ? [own] : all;
}

/** The heading with the year above an actual right of its target: R6目標 would be no goal's heading with the note of R6実績. */
function headingOfActual(
  workbook: WorkbookSnapshot,
  { sheet: name, headerRows }: IndicatorTable,
  { actual, heading, fiscalYear }: IndicatorYear,
): Label | undefined {
  const sheet = findSheet(workbook, name);
  const column = actual?.address.column;
  if (!sheet || column === undefined || column === heading.address.column) return undefined;
  for (let { last: row } = headerRows; row >= headerRows.first; row -= 1) {
    const raw = valueAt(sheet, row, column);
    const label = typeof raw === "string" ? readYearLabel(raw) : undefined;
    if (typeof raw === "string" && label?.state === "year" && label.fiscalYear === fiscalYear)
      return { address: { sheet: name, row, column }, raw };
  }
  return undefined;
}

/**
 * The table's own notes of how far the year is counted that are to be written anew: none where they say it already. Undefined
 * where the heading is the place: it has a note itself, an indicator has none, or what is not recounted would get a wrong one.
 */
function ownNotes(
  workbook: WorkbookSnapshot,
  table: IndicatorTable,
  { fiscalYear, heading }: IndicatorYear,
  written: readonly RecountComparison[],
  asOf: CalendarDate,
): readonly Label[] | undefined {
  if (readYearLabel(heading.raw)?.asOf) return undefined;
  const ofYear = written.filter((one) => one.table === table && one.year.fiscalYear === fiscalYear);
  const said = ofYear.map(({ year }) => year.heading.asOf);
  if (said.every((note) => note !== undefined && saysAsOf(note, asOf))) return [];
  const reported = table.indicators.filter(({ years }) =>
    years.some((one) => one.fiscalYear === fiscalYear && one.actual !== undefined),
  );
  if (said.includes(undefined) || reported.length > ofYear.length) return undefined;
  const notes = noteCells(workbook, table, new Set(said.map((note) => note?.text)));
  return notes.length === 0 ? undefined : notes;
}

/**
 * Cells of a table's body that say nothing but one of these notes. Not those in a year's column, which may speak of that year
 * alone; not those above the table, where another table may end; and none that names its own year, which would have to change
 * with the month.
 */
function noteCells(
  workbook: WorkbookSnapshot,
  { sheet: name, area, headings, headerRows }: IndicatorTable,
  texts: ReadonlySet<string | undefined>,
): readonly Label[] {
  const sheet = findSheet(workbook, name);
  if (!sheet) return [];
  const ofYears = new Set(headings.map(({ address }) => address.column));
  return cellsOf(area).flatMap((cell) => {
    const value = valueAt(sheet, cell.row, cell.column);
    if (typeof value !== "string" || cell.row <= headerRows.last || ofYears.has(cell.column)) return [];
    const note = readWholeNote(value);
    if (!note || note.fiscalYear !== undefined || !texts.has(note.text)) return [];
    return [{ address: { sheet: name, ...cell }, raw: value }];
  });
}

function labelEdit(
  workbook: WorkbookSnapshot,
  { address, raw }: Label,
  reword: (label: string) => string,
): Edit | undefined {
  const sheet = findSheet(workbook, address.sheet);
  const before = sheet ? contentAt(sheet, address.row, address.column) : null;
  if (typeof before !== "string" && typeof before !== "number") return undefined;
  const label = typeof before === "string" ? before : raw;
  const after = reword(label);
  // What is below R7 may say it already: 実績（R8.2末）.
  if (after === label || reword(raw) === raw) return undefined;
  return { kind: "cells", ...address, before: [[before]], after: [[after]] };
}
