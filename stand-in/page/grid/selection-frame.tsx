import type { GridAxis } from "./grid-axis";
import type { GridSelection } from "./grid-selection";

/** The frame round the selected cells. */
export function SelectionFrame({
  selection,
  columns,
  rows,
}: {
  readonly selection: GridSelection;
  readonly columns: GridAxis;
  readonly rows: GridAxis;
}) {
  const { row, column, rows: height, columns: width } = selection.area;
  const left = columns.offset(column) - 1;
  const top = rows.offset(row) - 1;
  return (
    <div
      className="selection"
      role="presentation"
      style={{
        left,
        top,
        width: columns.offset(column + width) - left,
        height: rows.offset(row + height) - top,
      }}
    />
  );
}
