import { intersection } from "./area";
import type { AreaState, SheetState, TableState } from "./book-state";
import type { CellWriter } from "./cell-writer";
import { formatNumber } from "./format-number";
import { cellAt } from "./sheet-cells";

/**
 * Keeps the headers of the tables that a write has touched as Excel does: every header is a text, a blank one becomes
 * `列1`, a second one of the same name gets a number.
 */
export function settleTableHeaders(model: CellWriter, sheet: SheetState, written: AreaState): void {
  for (const table of sheet.tables) {
    if (table.hasHeaderRow && intersection({ ...table.area, rows: 1 }, written))
      settleHeaders(model, sheet, table);
  }
}

/** Like `settleTableHeaders`, for the headers of one table. */
export function settleHeaders(model: CellWriter, sheet: SheetState, table: TableState): void {
  const taken = new Set<string>();
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
    const cell = cellAt(sheet, table.area.row, column);
    const shown = formatNumber(cell?.value ?? null, cell?.style?.numberFormat, {
      date1904: model.state.date1904,
    });
    const name = freeName(shown === "" ? `列${String(column - table.area.column + 1)}` : shown, taken);
    taken.add(name.toLowerCase());
    if (cell?.value !== name || cell.formula !== undefined)
      model.writeCell(sheet, table.area.row, column, { value: name });
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${String(number)}`;
  return name;
}
