import type { ReactNode } from "react";
import { columnLetters } from "../../model/a1";
import { holdsCell, intersection } from "../../model/area";
import type { AreaState, BorderState, CellState, CellStyle, SheetState } from "../../model/book-state";
import { cellAt } from "../../model/sheet-cells";
import { boxAppearance, textAppearance, type ConditionalLook } from "./cell-appearance";
import type { GridAxis } from "./grid-axis";
import { shownCell } from "./shown-cell";

/** The cells that a pane shows and where it is in the grid; `originX` and `originY` are where its corner lies on the sheet. */
export interface PanePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly originX: number;
  readonly originY: number;
  readonly visible: AreaState;
}

export interface DrawnSheet {
  readonly sheet: SheetState;
  readonly columns: GridAxis;
  readonly rows: GridAxis;
  readonly date1904: boolean;
  lookOf(row: number, column: number): ConditionalLook;
}

/** How many columns to the left a text may begin that runs into view. */
const overflowReach = 12;

/**
 * A part of the grid that scrolls as one; what is in it is in the sheet's own pixels. One that lies `over` the
 * cells lets the pointer through to them.
 */
export function GridPane({
  place,
  over = false,
  children,
}: {
  readonly place: PanePlace;
  readonly over?: boolean;
  readonly children: ReactNode;
}) {
  if (place.width <= 0 || place.height <= 0) return null;
  return (
    <div
      className={over ? "pane over" : "pane"}
      role="presentation"
      style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
    >
      <div
        className="surface"
        role="presentation"
        style={{ transform: `translate(${String(-place.originX)}px, ${String(-place.originY)}px)` }}
      >
        {children}
      </div>
    </div>
  );
}

/** The gridlines, cells and merged cells of one pane. */
export function PaneCells({ drawn, place }: { readonly drawn: DrawnSheet; readonly place: PanePlace }) {
  const { sheet, columns, rows } = drawn;
  const merges = sheet.merges.filter((merge) => intersection(merge, place.visible) !== undefined);
  return (
    <>
      {sheet.showGridlines && <Gridlines columns={columns} rows={rows} place={place} />}
      <div role="rowgroup">
        {visibleIndexes(place.visible.row, place.visible.rows, rows).map((row) => (
          <RowCells key={row} drawn={drawn} row={row} visible={place.visible} merges={merges} />
        ))}
      </div>
    </>
  );
}

function visibleIndexes(first: number, length: number, axis: GridAxis): number[] {
  return Array.from({ length }, (_, index) => first + index).filter((index) => axis.size(index) > 0);
}

function Gridlines({
  columns,
  rows,
  place,
}: {
  readonly columns: GridAxis;
  readonly rows: GridAxis;
  readonly place: PanePlace;
}) {
  const { visible, originX, originY, width, height } = place;
  return (
    <>
      {visibleIndexes(visible.column, visible.columns, columns).map((column) => (
        <div
          key={`c${String(column)}`}
          className="gridline"
          style={{ left: columns.offset(column + 1) - 1, top: originY, width: 1, height }}
        />
      ))}
      {visibleIndexes(visible.row, visible.rows, rows).map((row) => (
        <div
          key={`r${String(row)}`}
          className="gridline"
          style={{ left: originX, top: rows.offset(row + 1) - 1, width, height: 1 }}
        />
      ))}
    </>
  );
}

function RowCells({
  drawn,
  row,
  visible,
  merges,
}: {
  readonly drawn: DrawnSheet;
  readonly row: number;
  readonly visible: AreaState;
  readonly merges: readonly AreaState[];
}) {
  const { sheet, columns } = drawn;
  const beginning = merges.filter((merge) => merge.row === row || (merge.row < row && row === visible.row));
  const cells = sheet.cells.get(row);
  if (cells === undefined && beginning.length === 0) return null;

  const own: { column: number; cell: CellState }[] = [];
  const first = Math.max(0, visible.column - overflowReach);
  for (let column = first; cells !== undefined && column < visible.column + visible.columns; column++) {
    const cell = cells.get(column);
    if (cell === undefined || columns.size(column) === 0) continue;
    if (!merges.some((merge) => holdsCell(merge, row, column))) own.push({ column, cell });
  }
  return (
    <div role="row" aria-rowindex={row + 2}>
      {own.map(({ column, cell }) => (
        <GridCell key={column} drawn={drawn} area={{ row, column, rows: 1, columns: 1 }} cell={cell} />
      ))}
      {beginning.map((merge) => (
        <GridCell key={merge.column} drawn={drawn} area={merge} cell={mergedCell(sheet, merge)} />
      ))}
    </div>
  );
}

/** A merged cell shows its first cell's content; its right and lower borders are those of its last cell. */
function mergedCell(sheet: SheetState, merge: AreaState): CellState {
  const first = cellAt(sheet, merge.row, merge.column) ?? { value: null };
  const last = cellAt(sheet, merge.row + merge.rows - 1, merge.column + merge.columns - 1)?.style;
  const borders: Partial<Record<"top" | "bottom" | "left" | "right", BorderState>> = {
    ...first.style?.borders,
  };
  const style: CellStyle = { ...first.style, borders };
  if (last?.borders?.right) borders.right = last.borders.right;
  if (last?.borders?.bottom) borders.bottom = last.borders.bottom;
  return { ...first, style };
}

function GridCell({
  drawn,
  area,
  cell,
}: {
  readonly drawn: DrawnSheet;
  readonly area: AreaState;
  readonly cell: CellState;
}) {
  const { sheet, columns, rows, date1904 } = drawn;
  const { row, column } = area;
  const left = columns.offset(column);
  const top = rows.offset(row);
  const width = columns.offset(column + area.columns) - left;
  const height = rows.offset(row + area.rows) - top;
  const merged = area.rows > 1 || area.columns > 1;
  const look = drawn.lookOf(row, column);
  const style = cell.style ?? {};
  const shown = shownCell(sheet, columns, { row, column, width, merged }, cell, look, date1904);
  const overflows = shown.overflowLeft > 0 || shown.overflowRight > 0;
  const text = textAppearance(style, look, shown.numberColor);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      className={`cell${merged ? " merged" : ""}`}
      data-cell={`${columnLetters(column)}${String(row + 1)}`}
      // Each cell reaches one pixel over its upper and left neighbours, where their borders meet its own.
      style={{
        left: left - 1,
        top: top - 1,
        width: width + 1,
        height: height + 1,
        ...boxAppearance(style, cell.value, look),
      }}
    >
      {shown.text !== "" && (
        <span
          className={overflows ? "text overflowing" : "text"}
          style={{
            ...text,
            ...(shown.scale < 1 ? { transform: `scale(${String(shown.scale)})` } : {}),
            marginLeft: -shown.overflowLeft,
            marginRight: -shown.overflowRight,
          }}
        >
          {shown.text}
        </span>
      )}
    </div>
  );
}
