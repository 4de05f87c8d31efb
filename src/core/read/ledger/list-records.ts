import { readDate, type DateContext } from "../../values/notation/read-date";
import { readYearLabel } from "../../values/notation/fiscal-year-label";
import { spanStart } from "./span-start";
import { textOfCell } from "./read-ledger-column";
import {
  FOOTNOTE,
  isBlank,
  isTotal,
  ROWS_OF_A_STEP,
  saysTotal,
  type LedgerBody,
  type PlacedColumn,
  type RecordRows,
} from "./records";

interface ListRows extends RecordRows {
  /** Those of the rows that are not understood that have a date as records have: whoever counts without them is to know. */
  readonly mayBeRecords: readonly number[];
}

/** What a row of a list is weighed by. */
interface ListRow {
  readonly row: number;
  readonly filled: readonly PlacedColumn[];
  /** Whether its date is merged over it from above. */
  readonly isWithin: boolean;
  /** Whether a blank row is above it. */
  readonly gap: boolean;
}

/** What the records of a list so far have in their columns. */
class UsualCells {
  private records = 0;
  private readonly filled = new Map<PlacedColumn, number>();
  private readonly numbers = new Map<PlacedColumn, number>();
  /** Columns in which records have the mark of a note: 新規 has ※ for yes. */
  private readonly marks = new Set<PlacedColumn>();

  constructor(
    private readonly body: LedgerBody,
    private readonly columns: readonly PlacedColumn[],
    private readonly dates: readonly PlacedColumn[],
    private readonly context: DateContext,
  ) {}

  add(row: number, filled: readonly PlacedColumn[]): void {
    this.records += 1;
    for (const column of filled) {
      this.filled.set(column, this.filledIn(column) + 1);
      if (isNumber(this.body, row, column)) this.numbers.set(column, (this.numbers.get(column) ?? 0) + 1);
      if (isMark(this.body, row, column)) this.marks.add(column);
    }
  }

  fits({ row, filled, isWithin, gap }: ListRow): boolean {
    const often = this.columns.filter((column) => this.filledIn(column) * 2 > this.records);
    const first = filled[0];
    if (first && isMark(this.body, row, first) && often.includes(first) && !this.marks.has(first))
      return false;
    const isWhole = often.every((column) => filled.includes(column) || this.dates.includes(column));
    const isAlike = filled.every((column) => {
      const known = this.filledIn(column);
      return known < 2 || (this.numbers.get(column) ?? 0) < known || isNumber(this.body, row, column);
    });
    if (!gap) return isWhole || isAlike || isWithin;
    const hasNumber = filled.some(
      (column) => (this.numbers.get(column) ?? 0) > 0 && isNumber(this.body, row, column),
    );
    const isLike = hasNumber ? isWhole || isAlike : isWhole && isAlike;
    return isLike && this.hasDays(row);
  }

  /** Whether a row says a day, or a year, in every column that has to. */
  hasDays(row: number): boolean {
    return this.dates.every((column) => isDay(this.body, row, column, this.context));
  }

  private filledIn(column: PlacedColumn): number {
    return this.filled.get(column) ?? 0;
  }
}

/** What the line about a list itself is called (作成日 2026/3/1): it is no record, and said as whatever is not counted. */
const OF_THE_LIST = /^(?:作成|更新|印刷|出力|集計)(?:日|者)$/;

/**
 * Tells the records of a list of the office's own from other rows below its headings, of which no more is known than where
 * its dates are. A row with something in two cells is a record until a blank row comes, unless it lacks what the records
 * above have and has words where they have numbers (作成日 below 1, 2, 3). After a gap it is one only where its date can be read and
 * it has all that most records have, in the same manner, or one of both beside a number where they have one: what follows may be
 * something else. Below the headings of another table nothing is. Totals are none, nor notes: what begins like one and has a date
 * (注連縄づくり教室) is weighed as any other row.
 */
export function* findListRecords(
  body: LedgerBody,
  firstRow: number,
  endRow: number,
  columns: readonly PlacedColumn[],
  context: DateContext,
): Generator<undefined, ListRows> {
  const rows: number[] = [];
  const totals: number[] = [];
  const notUnderstood: number[] = [];
  const mayBeRecords: number[] = [];
  const dates = columns.filter(({ definition }) => definition?.required);
  const known = new UsualCells(body, columns, dates, context);
  let gap = false;
  let isOver = false;
  let lastRow = firstRow - 1;
  for (let row = firstRow; row < endRow; row += 1) {
    if ((row - firstRow) % ROWS_OF_A_STEP === ROWS_OF_A_STEP - 1) yield;
    const filled = columns.filter(({ sheetColumn }) => !isBlank(body.own(row, sheetColumn)));
    if (filled.length === 0) {
      gap = true;
      continue;
    }
    const texts = filled.map(({ sheetColumn }) => textOfCell(body.own(row, sheetColumn)));
    const [first = ""] = texts;
    const isNote = FOOTNOTE.test(first);
    if (isNote && filled.length === 1) continue;
    if (OF_THE_LIST.test(first)) {
      notUnderstood.push(row);
      continue;
    }
    const isWithin = dates.some(({ sheetColumn }) => isMergedFromAbove(body, row, sheetColumn));
    const isFull = dates.every(({ sheetColumn }) => !isBlank(body.merged(row, sheetColumn)));
    if (isFull ? saysTotal(body, row, columns) : isTotal(texts)) totals.push(row);
    else if (isNote && !known.hasDays(row)) notUnderstood.push(row);
    else if (!isOver && (filled.length > 1 || isWithin) && known.fits({ row, filled, isWithin, gap })) {
      gap = false;
      rows.push(row);
      lastRow = row;
      known.add(row, filled);
    } else {
      notUnderstood.push(row);
      if (!isOver && known.hasDays(row)) mayBeRecords.push(row);
    }
    if (gap && isHeadingOfAnother(body, row, filled, dates)) isOver = true;
  }
  return { rows: Int32Array.from(rows), lastRow, totals, notUnderstood, mayBeRecords };
}

/** Whether a row below a gap has words alone, one of them without a digit where the dates are: the headings of another table. */
function isHeadingOfAnother(
  body: LedgerBody,
  row: number,
  filled: readonly PlacedColumn[],
  dates: readonly PlacedColumn[],
): boolean {
  const isWord = ({ sheetColumn }: PlacedColumn): boolean => typeof body.own(row, sheetColumn) === "string";
  return (
    filled.length > 1 &&
    filled.every(isWord) &&
    dates.some(
      (column) => filled.includes(column) && !/\d/.test(textOfCell(body.own(row, column.sheetColumn))),
    )
  );
}

function isMergedFromAbove(body: LedgerBody, row: number, column: number): boolean {
  return isBlank(body.own(row, column)) && !isBlank(body.merged(row, column));
}

/** Whether a cell holds the mark of a note alone, ※ or ※1. */
function isMark(body: LedgerBody, row: number, { sheetColumn }: PlacedColumn): boolean {
  return /^[※*]\s*\d{0,2}$/.test(textOfCell(body.own(row, sheetColumn)));
}

function isNumber(body: LedgerBody, row: number, { sheetColumn }: PlacedColumn): boolean {
  return typeof body.own(row, sheetColumn) === "number";
}

/** Whether the cell of a column of dates, or of years, says one. */
function isDay(
  body: LedgerBody,
  row: number,
  { sheetColumn, definition }: PlacedColumn,
  context: DateContext,
): boolean {
  const value = body.merged(row, sheetColumn);
  const numberFormat = body.mergedNumberFormat(row, sheetColumn);
  if (definition?.type === "year")
    return readYearLabel(value, { ...context, numberFormat })?.state === "year";
  if (readDate(value, { ...context, numberFormat }).state === "date") return true;
  return typeof value === "string" && spanStart(value, context) !== undefined;
}
