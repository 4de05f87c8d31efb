import { holdsArea, intersection } from "./area";
import type { AreaState, SheetState, TableState } from "./book-state";
import { calculatedColumns } from "./calculated-columns";
import type { CellWriter } from "./cell-writer";
import { checkFormula } from "./formula/check-formula";
import { requireUnlocked } from "./protection";
import { eachCell, hasContent, styleAt } from "./sheet-cells";
import { settleTableHeaders } from "./table-headers";
import { readTyped } from "./typed-input";

/**
 * Types texts into cells, from one cell on to the right and down, as a person types or pastes them: numbers, dates and
 * formulas are recognised, and a table takes in what comes right below or beside it. Throws a HostError (`AccessDenied`,
 * `InvalidArgument`), and changes nothing, where a cell does not take its text.
 */
export function typeIntoCells(
  model: CellWriter,
  sheet: SheetState,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): void {
  const area = { row, column, rows: texts.length, columns: Math.max(0, ...texts.map((line) => line.length)) };
  if (area.rows === 0 || area.columns === 0) return;
  requireUnlocked(sheet, area);
  const typed = texts.flatMap((line, down) =>
    line.map((text, right): TypedCell => {
      const at = { row: row + down, column: column + right };
      const format = styleAt(sheet, at.row, at.column)?.numberFormat ?? "General";
      const content = readTyped(text, format, model.state.date1904);
      if (content.formula !== undefined) checkFormula(content.formula);
      return { ...at, text, content };
    }),
  );
  for (const cell of typed) putTyped(model, sheet, cell);
  model.noteChange(sheet, area);
}

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly content: ReturnType<typeof readTyped>;
}

function putTyped(model: CellWriter, sheet: SheetState, { row, column, text, content }: TypedCell): void {
  const area = { row, column, rows: 1, columns: 1 };
  growTable(model, sheet, row, column, text);
  const fillColumns = calculatedColumns(model, sheet, area);
  model.writeCell(sheet, row, column, content);
  settleTableHeaders(model, sheet, area);
  if (content.formula !== undefined) fillColumns(new Map([[column, new Set([row])]]));
}

/** Excel takes a row or column that is typed right below or beside a table into it, where nothing is there yet. */
function growTable(model: CellWriter, sheet: SheetState, row: number, column: number, text: string): void {
  if (text === "") return;
  for (const table of sheet.tables) {
    const grown = grownArea(table, row, column);
    if (!grown || !isFree(sheet, table, grown)) continue;
    model.calculation.structureWillChange();
    table.area = grown;
  }
}

function grownArea({ area, hasTotalsRow }: TableState, row: number, column: number): AreaState | undefined {
  const isBelow =
    row === area.row + area.rows && column >= area.column && column < area.column + area.columns;
  if (isBelow && !hasTotalsRow) return { ...area, rows: area.rows + 1 };
  const isBeside = column === area.column + area.columns && row >= area.row && row < area.row + area.rows;
  return isBeside ? { ...area, columns: area.columns + 1 } : undefined;
}

function isFree(sheet: SheetState, table: TableState, grown: AreaState): boolean {
  if (sheet.merges.some((merge) => intersection(merge, grown) && !holdsArea(table.area, merge))) return false;
  if (sheet.tables.some((other) => other !== table && intersection(other.area, grown))) return false;
  let isFree = true;
  eachCell(sheet, grown, (row, column, cell) => {
    const isNew = row >= table.area.row + table.area.rows || column >= table.area.column + table.area.columns;
    if (isNew && hasContent(cell)) isFree = false;
  });
  return isFree;
}
