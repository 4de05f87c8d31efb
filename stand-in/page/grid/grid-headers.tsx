import { columnLetters } from "../../model/a1";
import type { GridAxis } from "./grid-axis";
import type { PanePlace } from "./grid-pane";
import type { GridSelection } from "./grid-selection";
import { headerHeight, headerWidth, type PaneName } from "./viewport";

/** The letters above the columns and the numbers beside the rows, for each part of the grid. */
export function GridHeaders({
  columns,
  rows,
  panes,
  selection,
}: {
  readonly columns: GridAxis;
  readonly rows: GridAxis;
  readonly panes: readonly (PanePlace & { readonly name: PaneName })[];
  readonly selection: GridSelection;
}) {
  const { area } = selection;
  return (
    <>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1}>
          <div aria-hidden className="header corner" style={{ width: headerWidth, height: headerHeight }} />
          {panes
            .filter(({ name }) => name === "top" || name === "corner")
            .map((pane) => (
              <div
                key={pane.name}
                role="presentation"
                className="strip"
                style={{ left: pane.x, top: 0, width: pane.width, height: headerHeight }}
              >
                {shown(pane.visible.column, pane.visible.columns, columns).map((column) => (
                  <div
                    key={column}
                    role="columnheader"
                    aria-colindex={column + 2}
                    className={headerClass(column, area.column, area.columns)}
                    style={{
                      left: columns.offset(column) - pane.originX,
                      width: columns.size(column),
                      height: headerHeight,
                    }}
                  >
                    {columnLetters(column)}
                  </div>
                ))}
              </div>
            ))}
        </div>
      </div>
      {panes
        .filter(({ name }) => name === "left" || name === "corner")
        .map((pane) => (
          <div
            key={pane.name}
            className="strip"
            aria-hidden
            style={{ left: 0, top: pane.y, width: headerWidth, height: pane.height }}
          >
            {shown(pane.visible.row, pane.visible.rows, rows).map((row) => (
              <div
                key={row}
                className={headerClass(row, area.row, area.rows)}
                style={{ top: rows.offset(row) - pane.originY, width: headerWidth, height: rows.size(row) }}
              >
                {row + 1}
              </div>
            ))}
          </div>
        ))}
    </>
  );
}

function shown(first: number, length: number, axis: GridAxis): number[] {
  return Array.from({ length }, (_, index) => first + index).filter((index) => axis.size(index) > 0);
}

function headerClass(index: number, first: number, length: number): string {
  return index >= first && index < first + length ? "header selected" : "header";
}
