import type { Evidence } from "../../core/judge/recount/recount";
import { cellsOf, type CellAddress, type RangeAddress } from "../../core/values/workbook/cell-address";

/** Where records are on their sheet, as something to select. */
export interface RecordAreas {
  /** How many runs of rows without a gap there are. */
  readonly areas: number;
  readonly first: RangeAddress;
  /** Every cell of every record, or the first run alone where they are too many to be selected at once. */
  readonly selection: RangeAddress | readonly CellAddress[];
  readonly isWhole: boolean;
}

/** Beyond this many runs Excel would refuse the selection: an address can be so long only. */
const MOST_AREAS = 400;
/** Beyond this many cells a selection of separate runs would take longer than anyone waits for. */
const MOST_CELLS = 20_000;

interface Run {
  readonly row: number;
  readonly rows: number;
}

function runsOf({ ledger, records }: Evidence): Run[] {
  const runs: Run[] = [];
  for (const record of records) {
    const row = ledger.rows[record] ?? -1;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) runs[runs.length - 1] = { row: last.row, rows: last.rows + 1 };
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

/** The rows of the records, run by run, over the ledger's width; undefined where there are no records. */
export function recordAreas(evidence: Evidence): RecordAreas | undefined {
  const { ledger } = evidence;
  const runs = runsOf(evidence);
  const spanOf = ({ row, rows }: Run): RangeAddress => {
    return { sheet: ledger.sheet, row, rows, column: ledger.area.column, columns: ledger.area.columns };
  };
  const [run] = runs;
  if (!run) return undefined;
  const first = spanOf(run);
  if (runs.length === 1) return { areas: 1, first, selection: first, isWhole: true };
  const cells = evidence.records.length * ledger.area.columns;
  if (runs.length > MOST_AREAS || cells > MOST_CELLS)
    return { areas: runs.length, first, selection: first, isWhole: false };
  return { areas: runs.length, first, selection: runs.map(spanOf).flatMap(sheetCells), isWhole: true };
}

function sheetCells(range: RangeAddress): CellAddress[] {
  return cellsOf(range).map((cell) => ({ sheet: range.sheet, ...cell }));
}
