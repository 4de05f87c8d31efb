import { intersection } from "./area";
import type { AreaState, SheetState, TableState } from "./book-state";
import type { CellWriter } from "./cell-writer";
import { dataArea } from "./structured-references";
import { cellAt, hasContent } from "./sheet-cells";
import { shiftFormula } from "./shift-formula";

/** A column of a table in which a formula is about to be written, with the formulas that it holds. */
interface TableColumn {
  readonly area: AreaState;
  /** By row; undefined where the cell holds none. */
  readonly before: ReadonlyMap<number, string | undefined>;
}

/**
 * Excel's 「テーブルに数式をコピーして集計列を作成」, which is on unless a person turns it off, and which holds for an
 * add-in's writes as well (OfficeDev/office-js #2093, #5909, #6745): a formula written into a column of a table becomes
 * the formula of the whole column. Give the returned function the rows in which a formula was written.
 *
 * - The other cells are blank: all of them get the formula. Where one write gives the column's cells different formulas,
 *   the lowest one wins (#6745; the first one at times, #5909).
 * - The other cells hold one formula (the column is calculated): all of them get the new one.
 * - One of the other cells holds a value, or they hold different formulas: nothing is filled (Microsoft's "Use calculated
 *   columns in an Excel table"; inferred for writes through the API).
 */
export function calculatedColumns(
  model: CellWriter,
  sheet: SheetState,
  written: AreaState,
): (formulaRows: ReadonlyMap<number, ReadonlySet<number>>) => void {
  const columns = sheet.protection
    ? []
    : sheet.tables.flatMap((table) => columnsWritten(sheet, table, written));
  return (formulaRows) => {
    for (const column of columns) {
      const rows = formulaRows.get(column.area.column);
      if (rows && rows.size > 0) fill(model, sheet, column, rows);
    }
  };
}

function columnsWritten(sheet: SheetState, table: TableState, written: AreaState): TableColumn[] {
  const data = dataArea(table);
  const cut = intersection(data, written);
  if (!cut) return [];
  return Array.from({ length: cut.columns }, (_, index) => {
    const area = { ...data, column: cut.column + index, columns: 1 };
    return {
      area,
      before: new Map(rowsOf(area).map((row) => [row, cellAt(sheet, row, area.column)?.formula])),
    };
  });
}

function fill(
  model: CellWriter,
  sheet: SheetState,
  { area, before }: TableColumn,
  written: ReadonlySet<number>,
): void {
  const rows = rowsOf(area).filter((row) => written.has(row));
  const last = rows.at(-1);
  const formula = last === undefined ? undefined : cellAt(sheet, last, area.column)?.formula;
  if (last === undefined || formula === undefined) return;
  const others = rowsOf(area).filter((row) => !written.has(row));
  if (!isFillable(sheet, area.column, others, before)) return;
  const changed = rowsOf(area).filter(
    (row) => cellAt(sheet, row, area.column)?.formula !== shiftFormula(formula, row - last, 0),
  );
  for (const row of changed)
    model.writeCell(sheet, row, area.column, {
      value: null,
      formula: shiftFormula(formula, row - last, 0),
    });
  if (changed.length > 0) model.noteChange(sheet, area);
}

/** The cells that were not written are blank, or hold one formula, which the column is then calculated by. */
function isFillable(
  sheet: SheetState,
  column: number,
  others: readonly number[],
  before: ReadonlyMap<number, string | undefined>,
): boolean {
  const filled = others.filter((row) => hasContent(cellAt(sheet, row, column)));
  const [first] = filled;
  if (first === undefined) return true;
  const formula = before.get(first);
  return (
    formula !== undefined &&
    filled.length === others.length &&
    filled.every((row) => before.get(row) === shiftFormula(formula, row - first, 0))
  );
}

function rowsOf({ row, rows }: AreaState): number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}
