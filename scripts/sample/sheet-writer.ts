import type { AreaState, CellStyle, SheetState, StoredValue } from "../../stand-in/model/book-state";

const everyCell: CellStyle = { fontName: "游ゴシック", fontSize: 11, vertical: "Center" };

const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;

/** A thin black line on every side, as staff draw round the cells of a table. */
export const boxed: CellStyle = { borders: { top: line, bottom: line, left: line, right: line } };

/** Lays out a sheet as someone would by hand. Rows and columns count from 0; heights and widths are in points. */
export class SheetWriter {
  readonly sheet: SheetState;

  constructor(position: number, name: string) {
    this.sheet = {
      id: `{00000000-0001-0000-${String(position).padStart(4, "0")}-000000000000}`,
      name,
      visibility: "Visible",
      cells: new Map(),
      merges: [],
      tables: [],
      charts: [],
      conditionalFormats: [],
      validations: [],
      columnWidths: new Map(),
      rowHeights: new Map(),
      hiddenColumns: new Set(),
      hiddenRows: new Set(),
      showGridlines: true,
      pageLayout: { orientation: "Portrait", centerHorizontally: false, centerVertically: false },
    };
  }

  /** Writes a value ("" leaves the cell blank, its style stays) over what was there. */
  put(row: number, column: number, value: StoredValue, style: CellStyle = {}): void {
    const cells = this.sheet.cells.get(row) ?? new Map<number, never>();
    cells.set(column, { value: value === "" ? null : value, style: { ...everyCell, ...style } });
    this.sheet.cells.set(row, cells);
  }

  /** One merged cell; the style is in every cell below it, because each draws its own part of the border. */
  putMerged(area: AreaState, value: StoredValue, style: CellStyle = {}): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.put(row, column, row === area.row && column === area.column ? value : null, style);
      }
    }
    this.sheet.merges.push(area);
  }

  rowHeight(row: number, points: number): void {
    this.sheet.rowHeights.set(row, points);
  }

  columnWidths(points: readonly number[]): void {
    points.forEach((width, column) => this.sheet.columnWidths.set(column, width));
  }

  /** A4 landscape, one page wide, the first `titleRows` rows on every page. */
  printOnA4Landscape(printArea: AreaState, titleRows?: number): void {
    this.sheet.pageLayout = {
      orientation: "Landscape",
      paperSize: 9,
      fitToPagesWide: 1,
      fitToPagesTall: 0,
      printArea,
      ...(titleRows === undefined ? {} : { titleRows: { first: 0, last: titleRows - 1 } }),
      centerHorizontally: true,
      centerVertically: false,
    };
  }
}
