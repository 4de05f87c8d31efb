import { useEffect, useMemo, useRef, type MouseEvent, type ReactNode } from "react";
import { formatCellAddress, sheetColumns, sheetRows } from "../../model/a1";
import { holdsCell } from "../../model/area";
import type { SheetState } from "../../model/book-state";
import { usedArea } from "../../model/sheet-cells";
import { CellInput, type CellInputProps } from "./cell-input";
import { createGridAxis, type GridAxis } from "./grid-axis";
import { GridHeaders } from "./grid-headers";
import { GridPane, PaneCells, type DrawnSheet, type PanePlace } from "./grid-pane";
import { extendSelection, selectCell, type GridSelection } from "./grid-selection";
import { useScrollIntoView } from "./scroll-into-view";
import { SelectionFrame } from "./selection-frame";
import { headerHeight, headerWidth, panePlaces, useViewport } from "./viewport";

export interface SheetGridProps extends Pick<
  CellInputProps,
  "sheet" | "selection" | "date1904" | "onSelect" | "onEdit" | "onClear" | "onEditing"
> {
  /** Grows with every change of the sheet, which is changed in place. */
  readonly revision: number;
  /** In points. */
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly label: string;
  readonly inputLabel: (address: string) => string;
  readonly lookOf: DrawnSheet["lookOf"];
  /** What lies over the cells, in the sheet's own pixels: charts. */
  readonly overlay: ReactNode;
}

/** How much of an empty sheet can be scrolled to, beyond what is used. */
const spareRows = 60;
const spareColumns = 20;

/** One sheet as a grid: only what is in view is drawn, so that 100,000 rows scroll like ten. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, selection } = props;
  const { active } = selection;
  const { scroller, viewport } = useViewport();
  const { columns, rows } = useAxes(props);
  const panes = panePlaces(sheet, columns, rows, viewport);
  const drawn: DrawnSheet = { sheet, columns, rows, date1904: props.date1904, lookOf: props.lookOf };
  const dragging = useRef(false);
  useScrollIntoView(scroller, sheet, columns, rows, selection);
  useFocusOnSelection(scroller, sheet, selection);

  const cellAtMouse = (event: MouseEvent): { row: number; column: number } | undefined => {
    const box = scroller.current?.getBoundingClientRect();
    return box && cellAtPoint(event.clientX - box.left, event.clientY - box.top, panes, columns, rows);
  };
  const onMouseDown = (event: MouseEvent): void => {
    const at = event.button === 0 ? cellAtMouse(event) : undefined;
    if (!at || !(event.target instanceof Element) || event.target.closest(".chart, .cell-input.editing"))
      return;
    // The click would take the focus off the text box that takes what is typed; its old place commits what it holds.
    event.preventDefault();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    dragging.current = true;
    requestAnimationFrame(() => {
      focusInput(scroller.current);
    });
    const extended = event.shiftKey ? extendSelection(sheet, selection, at.row, at.column) : undefined;
    props.onSelect(extended ?? selectCell(sheet, at.row, at.column));
  };
  const onMouseMove = (event: MouseEvent): void => {
    if (event.buttons !== 1) dragging.current = false;
    const at = dragging.current ? cellAtMouse(event) : undefined;
    if (at && !holdsCell(selection.area, at.row, at.column)) {
      props.onSelect(extendSelection(sheet, selection, at.row, at.column));
    }
  };

  return (
    <div ref={scroller} className="grid" onMouseDown={onMouseDown} onMouseMove={onMouseMove}>
      <div style={{ width: headerWidth + columns.total, height: headerHeight + rows.total }}>
        <div className="viewport" style={{ width: viewport.width, height: viewport.height }}>
          <div
            className="cells"
            role="grid"
            aria-label={props.label}
            aria-rowcount={rows.count + 1}
            aria-colcount={columns.count + 1}
          >
            {panes.map((place) => (
              <GridPane key={place.name} place={place}>
                <PaneCells drawn={drawn} place={place} />
              </GridPane>
            ))}
            <GridHeaders columns={columns} rows={rows} panes={panes} selection={selection} />
          </div>
          {panes.map((place) => (
            <GridPane key={place.name} place={place} over>
              {props.overlay}
              <SelectionFrame selection={selection} columns={columns} rows={rows} />
            </GridPane>
          ))}
          <FrozenEdges panes={panes} />
          <CellInput
            {...props}
            key={`${sheet.id} ${formatCellAddress(active.row, active.column)}`}
            box={inputBox(sheet, selection, columns, rows, panes)}
            label={props.inputLabel(formatCellAddress(active.row, active.column))}
          />
        </div>
      </div>
    </div>
  );
}

function useAxes(props: SheetGridProps): { columns: GridAxis; rows: GridAxis } {
  const { sheet, revision, defaultColumnWidth, defaultRowHeight, selection } = props;
  const used = useMemo(
    () => usedArea(sheet, false) ?? { row: 0, column: 0, rows: 0, columns: 0 },
    // The sheet is changed in place; its revision says when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [sheet, revision],
  );
  const { row, column } = selection.active;
  return useMemo(() => {
    const columnCount = Math.min(
      sheetColumns,
      Math.max(used.column + used.columns, column + 1) + spareColumns,
    );
    const rowCount = Math.min(sheetRows, Math.max(used.row + used.rows, row + 1) + spareRows);
    return {
      columns: createGridAxis(columnCount, defaultColumnWidth, sheet.columnWidths, sheet.hiddenColumns),
      rows: createGridAxis(rowCount, defaultRowHeight, sheet.rowHeights, sheet.hiddenRows),
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sheet, revision, used, defaultColumnWidth, defaultRowHeight, row, column]);
}

/** Keeps the focus in the grid while its selection moves: the text box over the active cell is a new one each time. */
function useFocusOnSelection(
  scroller: ReturnType<typeof useViewport>["scroller"],
  sheet: SheetState,
  selection: GridSelection,
): void {
  const { row, column } = selection.active;
  const shown = useRef(false);
  useEffect(() => {
    // Neither the first drawing nor a selection made by the add-in takes the focus away from where the person is.
    const focused = document.activeElement;
    const free = focused === document.body || focused === null || scroller.current?.contains(focused);
    if (shown.current && free) {
      scroller.current
        ?.querySelector<HTMLTextAreaElement>("[data-grid-input]")
        ?.focus({ preventScroll: true });
    }
    shown.current = true;
  }, [scroller, sheet, row, column]);
}

/** Lines where the frozen rows and columns end. */
function FrozenEdges({ panes }: { readonly panes: readonly PanePlace[] }) {
  const [corner] = panes;
  if (!corner) return null;
  return (
    <>
      {corner.height > 0 && (
        <div
          className="frozen-edge"
          style={{ left: 0, right: 0, top: corner.y + corner.height - 1, height: 1 }}
        />
      )}
      {corner.width > 0 && (
        <div
          className="frozen-edge"
          style={{ top: 0, bottom: 0, left: corner.x + corner.width - 1, width: 1 }}
        />
      )}
    </>
  );
}

function focusInput(grid: HTMLDivElement | null): void {
  grid?.querySelector<HTMLTextAreaElement>("[data-grid-input]")?.focus({ preventScroll: true });
}

function cellAtPoint(
  x: number,
  y: number,
  panes: readonly PanePlace[],
  columns: GridAxis,
  rows: GridAxis,
): { row: number; column: number } | undefined {
  const pane = panes.find(
    (one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height,
  );
  return (
    pane && {
      row: rows.indexAt(y - pane.y + pane.originY),
      column: columns.indexAt(x - pane.x + pane.originX),
    }
  );
}

/** Where the active cell is in the viewport, wherever it is frozen or scrolled to. */
function inputBox(
  sheet: SheetState,
  { active }: GridSelection,
  columns: GridAxis,
  rows: GridAxis,
  panes: readonly PanePlace[],
): CellInputProps["box"] {
  const { area } = selectCell(sheet, active.row, active.column);
  const pane =
    panes.find(({ visible }) => holdsCell(visible, active.row, active.column)) ?? panes[panes.length - 1];
  return {
    left: columns.offset(area.column) - (pane?.originX ?? 0) + (pane?.x ?? 0),
    top: rows.offset(area.row) - (pane?.originY ?? 0) + (pane?.y ?? 0),
    width: columns.offset(area.column + area.columns) - columns.offset(area.column),
    height: rows.offset(area.row + area.rows) - rows.offset(area.row),
  };
}
