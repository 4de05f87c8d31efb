import { sharingCheckOf } from "../../checking/sharing-check";
import { formatCell } from "../../../values/workbook/cell-address";

/** Hidden rows or columns hold something. */
export const shareHiddenRows = sharingCheckOf({
  code: "share/hidden-rows",
  severity: "warning",
  find: ({ hiddenLines }) =>
    hiddenLines.map(({ sheet, rows, columns }) => ({
      at: { sheet, cell: cellOf(rows, columns) },
      data: { rows: rows.length, columns: columns.length },
    })),
});

/** The first cell of the first hidden row, or of the first hidden column where no row is. */
function cellOf([row = 0]: readonly number[], [column = 0]: readonly number[]): string {
  return formatCell({ row, column });
}
