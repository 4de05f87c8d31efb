import type { Area } from "../../core/values/workbook/cell-address";
import type { Job } from "../session/batches";
import { rangeOf, rowBand, withoutWholeRows } from "../session/ranges";

/** `{"rowHidden":false}` and its comma. */
const BYTES_OF_A_LINE = 24;

/** Rows and columns of an area that are hidden, counted from the sheet's first; filled when the jobs have run. */
export interface HiddenLines {
  readonly rows: number[];
  readonly columns: number[];
}

/** Asks whether anything is hidden: all, nothing, or (null) some of it. To be synced before `hiddenLines`. */
export function askHidden(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = rangeOf(sheet, area);
  range.load(["rowHidden", "columnHidden"]);
  return range;
}

/** The hidden lines of an area, and the jobs that find them where only some of them are hidden. */
export function hiddenLines(
  sheet: Excel.Worksheet,
  area: Area,
  asked: Excel.Range,
  limit: number,
): { jobs: Job[]; hidden: HiddenLines } {
  const hidden: HiddenLines = { rows: [], columns: [] };
  // The types say boolean; where lines differ, Excel says null.
  const { rowHidden, columnHidden } = asked as { rowHidden: boolean | null; columnHidden: boolean | null };
  const jobs: Job[] = [];
  if (rowHidden) hidden.rows.push(...lines(area.row, area.rows));
  if (rowHidden === null) jobs.push(...rowJobs(sheet, area, hidden.rows, limit));
  if (columnHidden) hidden.columns.push(...lines(area.column, area.columns));
  if (columnHidden === null)
    jobs.push(...withoutWholeRows(area).map((part) => columnJob(sheet, part, hidden.columns)));
  return { jobs, hidden };
}

function rowJobs(sheet: Excel.Worksheet, area: Area, into: number[], limit: number): Job[] {
  const rowsOfBlock = Math.max(1, Math.floor(limit / BYTES_OF_A_LINE));
  const jobs: Job[] = [];
  for (let from = 0; from < area.rows; from += rowsOfBlock) {
    const block = { ...rowBand(area, from, rowsOfBlock), columns: 1 };
    let answer: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
    jobs.push({
      bytes: block.rows * BYTES_OF_A_LINE,
      queue: () => {
        answer = rangeOf(sheet, block).getRowProperties({ rowHidden: true });
      },
      take: () => {
        answer?.value.forEach((row, index) => {
          if (row.rowHidden) into.push(block.row + index);
        });
      },
    });
  }
  return jobs;
}

function columnJob(sheet: Excel.Worksheet, area: Area, into: number[]): Job {
  let answer: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
  return {
    bytes: area.columns * BYTES_OF_A_LINE,
    queue: () => {
      answer = rangeOf(sheet, { ...area, rows: 1 }).getColumnProperties({ columnHidden: true });
    },
    take: () => {
      answer?.value.forEach((column, index) => {
        if (column.columnHidden) into.push(area.column + index);
      });
    },
  };
}

function lines(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
