import { cellCount, isUnbounded } from "../area";
import { sheetColumns, sheetRows } from "../a1";
import type { AreaState, BookState, CellStyle, SheetState } from "../book-state";
import type { StylePatch } from "../cell-style";
import { defaultStyle, stylePatcher } from "../cell-style";
import { requireAllowed } from "../protection";
import { cellAt, eachAddress, eachCell, putStyle, styleAt } from "../sheet-cells";

/** The cells whose looks are read or changed together. */
export interface StyledCells {
  readonly sheet: SheetState;
  readonly areas: readonly AreaState[];
  readonly book: BookState;
}

/** The font of cells that name none. */
export function defaultFont({ book }: StyledCells): { readonly name: string; readonly size: number } {
  return book.defaultFont ?? { name: defaultStyle.fontName, size: defaultStyle.fontSize };
}

/** The vertical place of cells that name none. */
export function usualVertical({ book }: StyledCells): NonNullable<CellStyle["vertical"]> {
  return book.usualVertical ?? defaultStyle.vertical;
}

/** The one answer that all cells give, null where they differ, as the API answers. */
export function uniformStyle<Value>(
  cells: StyledCells,
  read: (style: Readonly<CellStyle> | undefined) => Value,
): Value | null {
  const answers = new Set<Value>();
  for (const area of cells.areas) {
    let existing = 0;
    eachCell(cells.sheet, area, (_row, _column, cell) => {
      existing += 1;
      answers.add(read(cell.style));
    });
    if (existing < cellCount(area))
      for (const style of stylesWithoutCell(cells.sheet, area)) answers.add(read(style));
  }
  const [first] = answers;
  return answers.size === 1 && first !== undefined ? first : null;
}

/** The styles of an area's cells that do not exist: Excel's default, or those of their rows and columns. */
function stylesWithoutCell(sheet: SheetState, area: AreaState): Set<Readonly<CellStyle> | undefined> {
  const styles = new Set<Readonly<CellStyle> | undefined>();
  if (!sheet.rowStyles?.size && !sheet.columnStyles?.size) return styles.add(undefined);
  if (!isUnbounded(area)) {
    eachAddress(area, (row, column) => {
      if (!cellAt(sheet, row, column)) styles.add(styleAt(sheet, row, column));
    });
    return styles;
  }
  const lines = area.rows === sheetRows ? sheet.columnStyles : sheet.rowStyles;
  const start = area.rows === sheetRows ? area.column : area.row;
  const count = area.rows === sheetRows ? area.columns : area.rows;
  for (let line = start; line < start + count; line++) styles.add(lines?.get(line));
  return styles;
}

/** Changes every cell's style; of whole columns and rows also the style that cells made later will have. */
export function changeStyle(cells: StyledCells, patch: StylePatch): void {
  requireAllowed(cells.sheet, "allowFormatCells");
  restyle(cells, stylePatcher(patch));
}

/** Gives every cell Excel's default look again. */
export function clearStyle(cells: StyledCells): void {
  restyle(cells, () => undefined);
}

type Restyle = (style: Readonly<CellStyle> | undefined) => Readonly<CellStyle> | undefined;

function restyle({ sheet, areas }: StyledCells, patched: Restyle): void {
  for (const area of areas) {
    if (isUnbounded(area)) changeLines(sheet, area, patched);
    else {
      eachAddress(area, (row, column) => {
        putStyle(sheet, row, column, patched(styleAt(sheet, row, column)));
      });
    }
  }
}

function changeLines(sheet: SheetState, area: AreaState, patched: Restyle): void {
  if (area.rows === sheetRows) {
    sheet.columnStyles = patchLines(sheet.columnStyles, area.column, area.columns, patched);
    if (area.columns === sheetColumns && sheet.rowStyles) sheet.rowStyles = new Map();
  } else sheet.rowStyles = patchLines(sheet.rowStyles, area.row, area.rows, patched);
  if (sheet.columnStyles?.size === 0) delete sheet.columnStyles;
  if (sheet.rowStyles?.size === 0) delete sheet.rowStyles;
  eachCell(sheet, area, (row, column, cell) => {
    putStyle(sheet, row, column, patched(cell.style));
  });
}

function patchLines(
  styles: ReadonlyMap<number, Readonly<CellStyle>> | undefined,
  start: number,
  count: number,
  patched: Restyle,
): Map<number, Readonly<CellStyle>> {
  const changed = new Map(styles);
  for (let line = start; line < start + count; line++) {
    const style = patched(styles?.get(line));
    if (style) changed.set(line, style);
    else changed.delete(line);
  }
  return changed;
}
